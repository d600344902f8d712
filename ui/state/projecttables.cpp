// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own servers and prices: edits of them, and the catalogue they make.
#include "ui/state/owncatalog.h"
#include "ui/state/projectcontroller.h"

#include <utility>

namespace daemok::ui {
namespace {

// Rows have no place in a file any more once they are edited: their number stands for it.
void numberRows(UserTables &tables)
{
    tables.serverPlaces.assign(tables.servers.size(), Place{});
    for (std::size_t i = 0; i < tables.servers.size(); ++i)
        tables.serverPlaces[i].line = static_cast<int>(i) + 1;
    for (std::size_t i = 0; i < tables.priceBook.size(); ++i)
        tables.priceBook[i].place = Place{{}, static_cast<int>(i) + 1, 0};
    for (std::size_t i = 0; i < tables.rates.size(); ++i)
        tables.rates[i].place = Place{{}, static_cast<int>(i) + 1, 0};
    for (std::size_t i = 0; i < tables.scalings.size(); ++i)
        tables.scalings[i].place = Place{{}, static_cast<int>(i) + 1, 0};
}

} // namespace

Result<std::shared_ptr<const Catalog>> catalogWith(const std::shared_ptr<const Catalog> &shipped,
                                                   const UserTables &tables)
{
    if (tables.servers.empty() && tables.priceBook.empty() && tables.rates.empty()
        && tables.scalings.empty() && tables.exchange.empty())
        return std::shared_ptr<const Catalog>(shipped);
    auto own = withUserTables(*shipped, tables);
    if (!own)
        return own.error();
    return std::make_shared<const Catalog>(std::move(own).value());
}

Result<Done> ProjectController::setServers(std::vector<ServerType> servers)
{
    UserTables tables = m_project.tables;
    tables.servers = std::move(servers);
    return setTables(std::move(tables), QStringLiteral("servers"), tr("Own servers"));
}

Result<Done> ProjectController::setPriceBook(std::vector<PriceBookRow> rows)
{
    UserTables tables = m_project.tables;
    tables.priceBook = std::move(rows);
    return setTables(std::move(tables), QStringLiteral("price_book"), tr("Own prices"));
}

Result<Done> ProjectController::setCalibration(std::vector<RateOverride> rates,
                                               std::vector<ScalingOverride> scalings)
{
    UserTables tables = m_project.tables;
    tables.rates = std::move(rates);
    tables.scalings = std::move(scalings);
    return setTables(std::move(tables), QStringLiteral("calibration"), tr("Calibration"));
}

Result<Done> ProjectController::setTables(UserTables tables, const QString &field,
                                          const QString &text)
{
    numberRows(tables);
    if (const auto own = catalogWith(m_data.catalog, tables); !own)
        return own.error();
    Project after = m_project;
    after.tables = std::move(tables);
    endGesture(); // each edit of a table is a step of its own
    edit(std::move(after), field, text);
    endGesture();
    return Done{};
}

void ProjectController::rebuildCatalog()
{
    auto own = catalogWith(m_data.catalog, m_project.tables);
    if (!own) { // tables are checked before they become the project's
        setProblem(own.error());
        return;
    }
    m_catalog = std::move(own).value();
    emit catalogChanged();
}

} // namespace daemok::ui
