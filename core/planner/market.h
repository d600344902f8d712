// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/pattern.h"
#include "core/sizing/needs.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace daemok::planner {

/// Prices in one currency. A price in another currency counts only with a dated exchange rate.
class Currency
{
public:
    Currency() = default;
    /// The answered currency where prices can be had in it, else the catalogue's (USD), flagged.
    Currency(const Catalog &catalog, const std::string &asked);

    [[nodiscard]] const std::string &code() const { return m_code; }
    [[nodiscard]] bool notConverted() const { return m_notConverted; }
    [[nodiscard]] std::optional<double> amount(const std::optional<Price> &price) const;

private:
    const Catalog *m_catalog = nullptr;
    std::string m_code = "USD";
    bool m_notConverted = false;
};

/// One place where a layout can be built: a provider's region, or the user's own servers.
struct Market
{
    std::string provider;
    std::string region;
    struct Offer
    {
        int server = -1;               ///< into Catalog::servers
        std::optional<double> monthly; ///< in the plan's currency
        std::vector<DiskOption> disks; ///< its own disks, then network volumes, cheapest first
        bool dominated = false;        ///< another type is no smaller in anything and no dearer
    };
    std::vector<Offer> offers;               ///< every server type here, in catalogue order
    std::vector<const VolumeType *> volumes; ///< solid-state network volumes, cheapest first
    std::vector<int> statelessTypes;         ///< at most 4, for roles that hold nothing
    std::vector<int> memoryTypes;            ///< at most 4, for roles that hold indexes or vectors
    const UnitPrice *objectStorage = nullptr;
    const UnitPrice *crossZone = nullptr;
    const UnitPrice *snapshot = nullptr;
    double backupCopies = 0; ///< answered
    /// A standby or active site stands beside: every server, disk and unit a second time, at the prices of this place,
    /// unless the client's own price of it is known.
    bool secondSite = false;
    bool anyPrice = false; ///< some server here has a price
    bool anyOwn = false;   ///< some server here is the client's own

    [[nodiscard]] const Offer &offer(int server) const
    {
        return *std::lower_bound(offers.begin(), offers.end(), server,
                                 [](const Offer &o, int s) { return o.server < s; });
    }
};

/// All places that the answers allow, in catalogue order.
[[nodiscard]] std::vector<Market> markets(const Catalog &catalog, const UsagePattern &pattern,
                                          const Currency &currency);

/// The answers ask for a site that can take over: standby or active.
[[nodiscard]] bool hasSecondSite(const UsagePattern &pattern);

/// Price of a server for a month: rent, or purchase spread over 36 months.
[[nodiscard]] std::optional<double> serverMonthly(const ServerType &server,
                                                  const Currency &currency);

} // namespace daemok::planner
