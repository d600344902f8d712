// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/capacitytable.h"

namespace daemok::planner {

CapacityTable::CapacityTable(const Catalog &catalog, const Market &market)
    : m_catalog(catalog),
      m_market(market)
{
    std::size_t first = 0;
    for (const Market::Offer &offer : market.offers) {
        m_first.push_back(first);
        first += offer.disks.size() + 1;
    }
}

const CapacityTable::OfType &CapacityTable::of(const RuleValues &rules, const RoleDemand &role)
{
    const auto [found, isNew] = m_byType.try_emplace({role.type, role.vectorGib > 0});
    if (isNew) {
        for (const Market::Offer &offer : m_market.offers) {
            const ServerType &server = m_catalog.servers[static_cast<std::size_t>(offer.server)];
            found->second.push_back(capacitiesOf(rules, role, server, DiskOption{}));
            for (const DiskOption &disk : offer.disks)
                found->second.push_back(capacitiesOf(rules, role, server, disk));
        }
    }
    return found->second;
}

} // namespace daemok::planner
