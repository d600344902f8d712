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
    Result<Done> commit(const std::vector<Cells> &rows) override
    {
        auto prices = pricesOf(rows);
        return prices ? m_controller->setPriceBook(std::move(prices).value())
                      : Result<Done>(prices.error());
    }

private:
    // The first row that cannot be read is an error: none is left out silently.
    static Result<std::vector<PriceBookRow>> pricesOf(const std::vector<Cells> &rows)
    {
        std::vector<PriceBookRow> prices;
        for (const Cells &cells : rows) {
            auto reading = readPriceCells(cells);
            if (!reading.row) {
                Error error = reading.problems.front().error;
                error.place.line = static_cast<int>(prices.size()) + 1;
                return error;
            }
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
