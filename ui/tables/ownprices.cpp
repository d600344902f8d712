// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectcontroller.h"
#include "ui/tables/owntable.h"

namespace daemok::ui {
namespace {

class OwnPrices : public OwnTable
{
public:
    explicit OwnPrices(ProjectController *controller) : m_controller(controller) {}

    [[nodiscard]] TableKind kind() const override { return TableKind::Prices; }
    [[nodiscard]] std::span<const TableColumn> columns() const override { return priceColumns(); }
    [[nodiscard]] std::vector<Cells> rows() const override
    {
        std::vector<Cells> rows;
        for (const PriceBookRow &row : m_controller->project().tables.priceBook)
            rows.push_back(priceCells(row));
        return rows;
    }
    [[nodiscard]] std::vector<CellProblem> problems(const Cells &cells) const override
    {
        return readPriceCells(cells).problems;
    }
    [[nodiscard]] Cells tidied(const Cells &cells) const override
    {
        const auto reading = readPriceCells(cells);
        return reading.row ? priceCells(*reading.row) : cells;
    }
    [[nodiscard]] bool sameSubject(const Cells &a, const Cells &b) const override
    {
        const auto first = readPriceCells(a);
        const auto second = readPriceCells(b);
        return first.row && second.row && samePrice(*first.row, *second.row);
    }
    [[nodiscard]] Result<Done> check(const std::vector<Cells> &rows) const override
    {
        UserTables tables = m_controller->project().tables;
        tables.priceBook = pricesOf(rows);
        return m_controller->checkTables(std::move(tables));
    }
    Result<Done> commit(const std::vector<Cells> &rows) override
    {
        return m_controller->setPriceBook(pricesOf(rows));
    }

private:
    static std::vector<PriceBookRow> pricesOf(const std::vector<Cells> &rows)
    {
        std::vector<PriceBookRow> prices;
        for (const Cells &cells : rows) {
            if (auto reading = readPriceCells(cells); reading.row)
                prices.push_back(std::move(*reading.row));
        }
        return prices;
    }

    ProjectController *m_controller;
};

} // namespace

std::unique_ptr<OwnTable> ownPrices(ProjectController *controller)
{
    return std::make_unique<OwnPrices>(controller);
}

} // namespace daemok::ui
