// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compute.h"
#include "core/planner/existing.h"
#include "core/planner/layoutsearch.h"
#include "core/planner/plan.h"

namespace daemok::planner {

/// A layout as it was chosen, kept beside the printed one: `explain`, headroom and bisection ask it again.
struct ChosenLayout
{
    LayoutChoice layout; ///< no stores for all_rdbms
    std::optional<ExistingChoice> existing;
    std::optional<ComputeChoice> compute; ///< a local model takes the calls
    std::vector<StoreBundle> bundles;     ///< of layout.stores
    StoreBundle existingBundle;
};

/// Makes the printed layout: stores, roles with ledgers, latency, cost lines.
class Assembler
{
public:
    Assembler(const Catalog &catalog, const Currency &currency, const Settings &settings,
              const UsagePattern &pattern, LatencyScratch &scratch);

    [[nodiscard]] Layout assemble(ChoiceKind kind, const Market &market,
                                  const ChosenLayout &chosen) const;

private:
    void addStore(Layout &layout, const Market &market, const StoreChoice &choice,
                  const StoreBundle &bundle, const std::string &id) const;
    void addExisting(Layout &layout, const Market &market, const ChosenLayout &chosen) const;
    void addCost(Layout &layout, const Market &market, const StoreChoice &choice,
                 const std::string &id) const;
    void addUpgradeCost(Layout &layout, const Market &market, const ExistingChoice &existing) const;
    void addCompute(Layout &layout, const Market &market, const ComputeChoice &compute) const;
    void addGeneralCost(Layout &layout, const Market &market, const ChosenLayout &chosen) const;
    void finishCost(Layout &layout) const;

    const Catalog &m_catalog;
    const Currency &m_currency;
    const Settings &m_settings;
    const UsagePattern &m_pattern;
    LatencyScratch &m_scratch;
};

/// Ledger of one role, in constraint order, the binding line marked. Reports the same lines that the search used.
[[nodiscard]] std::vector<LedgerLine> ledgerOf(const Catalog &catalog, const StoreChoice &choice,
                                               std::size_t role);

/// Purposes in the order of the report; the first names the store.
[[nodiscard]] std::vector<Purpose> purposesOf(const StoreBundle &bundle);
[[nodiscard]] std::string storeId(const StoreBundle &bundle);

/// CPU share at peak of one role's nodes.
[[nodiscard]] double utilisationOf(const Catalog &catalog, const StoreChoice &choice,
                                   std::size_t role);

} // namespace daemok::planner
