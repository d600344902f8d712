// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectcontroller.h"
#include "ui/tables/owntable.h"

namespace daemok::ui {
namespace {

class OwnServers : public OwnTable
{
public:
    explicit OwnServers(ProjectController *controller) : m_controller(controller) {}

    [[nodiscard]] TableKind kind() const override { return TableKind::Servers; }
    [[nodiscard]] std::span<const TableColumn> columns() const override { return serverColumns(); }
    [[nodiscard]] std::vector<Cells> rows() const override
    {
        std::vector<Cells> rows;
        for (const ServerType &server : m_controller->project().tables.servers)
            rows.push_back(serverCells(server));
        return rows;
    }
    [[nodiscard]] std::vector<CellProblem> problems(const Cells &cells) const override
    {
        return readServerCells(cells).problems;
    }
    [[nodiscard]] Cells tidied(const Cells &cells) const override
    {
        const auto reading = readServerCells(cells);
        return reading.row ? serverCells(*reading.row) : cells;
    }
    [[nodiscard]] bool sameSubject(const Cells &a, const Cells &b) const override
    {
        const auto first = readServerCells(a);
        const auto second = readServerCells(b);
        return first.row && second.row && sameServer(*first.row, *second.row);
    }
    Result<Done> commit(const std::vector<Cells> &rows) override
    {
        auto servers = serversOf(rows);
        return servers ? m_controller->setServers(std::move(servers).value())
                       : Result<Done>(servers.error());
    }

private:
    // The first row that cannot be read is an error: none is left out silently.
    static Result<std::vector<ServerType>> serversOf(const std::vector<Cells> &rows)
    {
        std::vector<ServerType> servers;
        for (const Cells &cells : rows) {
            auto reading = readServerCells(cells);
            if (!reading.row) {
                Error error = reading.problems.front().error;
                error.place.line = static_cast<int>(servers.size()) + 1;
                return error;
            }
            servers.push_back(std::move(*reading.row));
        }
        return servers;
    }

    ProjectController *m_controller;
};

} // namespace

std::size_t OwnTable::columnOf(const Error &error) const
{
    const std::string field = error.args.empty() ? std::string() : error.args.front();
    const std::string key = field.substr(field.rfind('.') + 1);
    const auto all = columns();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].key == key)
            return i;
    }
    return 0;
}

std::unique_ptr<OwnTable> ownServers(ProjectController *controller)
{
    return std::make_unique<OwnServers>(controller);
}

std::unique_ptr<OwnTable> ownTable(TableKind kind, ProjectController *controller)
{
    return kind == TableKind::Servers ? ownServers(controller) : ownPrices(controller);
}

} // namespace daemok::ui
