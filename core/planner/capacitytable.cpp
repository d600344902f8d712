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

const std::vector<Capacities> &CapacityTable::all(const RuleValues &rules, const RoleDemand &role)
{
    const Key key{role.type, role.vectorGib > 0};
    if (m_last && key == m_lastKey)
        return *m_last;
    auto found = m_byType.find(key);
    if (found == m_byType.end()) {
        found = m_byType.emplace(key, std::vector<Capacities>{}).first;
        for (const Market::Offer &offer : m_market.offers) {
            const ServerType &server = m_catalog.servers[static_cast<std::size_t>(offer.server)];
            found->second.push_back(capacitiesOf(rules, role, server, DiskOption{}));
            for (const DiskOption &disk : offer.disks)
                found->second.push_back(capacitiesOf(rules, role, server, disk));
        }
    }
    m_lastKey = key;
    m_last = &found->second;
    return *m_last;
}

} // namespace daemok::planner
