// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"
#include "core/report/chapters.h"
#include "core/report/costgroups.h"
#include "core/report/openanswers.h"
#include "core/report/reusereport.h"
#include "core/report/usedsources.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// What stands on every page.
struct ReportHeading
{
    std::string client;
    std::string project; ///< name of the project file, empty if it has none
    std::string date;    ///< ISO 8601, day on which the report is made
    std::string appVersion;
    std::string projectSha256{}; ///< of the files that travel inside; empty where none do
    std::string planSha256{};
};

enum class SectionId : std::uint8_t {
    Decision,     ///< sentence, figures, what is (not) priced
    Topology,     ///< the layout as a drawing
    Goals,        ///< p99 against the goals
    Reasons,      ///< why this layout
    OpenAnswers,  ///< what nobody has confirmed, most money first
    Infeasible,   ///< nothing fits: the nearest miss, what was rejected
    Sizing,       ///< per role the limit that binds
    Workload,     ///< the busiest minute
    CostLines,    ///< the bill
    CostLatency,  ///< all searched layouts
    Alternatives, ///< the best few and why they lost
    Inputs,       ///< the answers that decide most, origins of all of them
    Sources,      ///< what the figures stand on
    Reuse,        ///< what re-using answers saves; only after addReuse()
};

/// A role and the limit that decides its nodes.
struct SizingRow
{
    std::size_t role = 0; ///< into Layout::roles
    std::optional<LedgerLine> binding;
    std::optional<LedgerLine> next; ///< the checked line that asks for most nodes after it
    int checked = 0;                ///< lines that were checked
    int unchecked = 0;
    std::optional<double> full; ///< share of what is usable that the fullest checked line takes
};

/// Roles of one store, or its request units.
struct SizingStore
{
    std::size_t store = 0; ///< into Layout::stores
    std::vector<SizingRow> roles;
    std::vector<std::size_t> managed; ///< into Layout::managed
};

/// Why a product is not the answer: its most frequent reason and the nearest miss among those pairs.
struct RejectedProduct
{
    int product = -1;        ///< into Catalog::products
    int pairs = 0;           ///< rejected server types and purposes with that reason
    std::size_t example = 0; ///< into Plan::rejected
};

/// Everything a report says, as ids and numbers; words come from whoever sets it. The plan is shared, so its
/// layouts keep their identity. Pure: same arguments, same model.
struct ReportModel
{
    ReportEdition edition = ReportEdition::Summary;
    ReportHeading heading;
    UsagePattern pattern;
    std::shared_ptr<const Plan> plan; ///< never null
    std::vector<std::vector<SectionId>> pages;

    std::vector<OpenAnswer> open;
    std::vector<SizingStore> sizing;
    std::vector<CostGroup> cost;
    std::vector<CostItem> notPriced;
    std::vector<CostItem> notApplicable;
    PriceDates priceDates;
    std::vector<std::size_t> lost; ///< into Plan::alternatives, the ones worth telling first
    SourceUse sources;
    std::array<int, 5> answerOrigins{}; ///< by Origin
    std::vector<AnswerId> inputs;       ///< bold answers that are known, in the interview's order
    std::optional<std::size_t>
        deciding; ///< into Layout::roles: bound, with most vCPU; a new store's first
    std::shared_ptr<const ReuseReport> reuse; ///< null: the report says no more of it than the plan
    std::vector<RejectedProduct>
        rejected; ///< only where nothing fits; what nobody asked for is left out

    [[nodiscard]] const Layout *layout() const
    {
        return plan->recommended ? &*plan->recommended : nullptr;
    }
};

[[nodiscard]] ReportModel makeReport(ReportEdition edition, ReportHeading heading,
                                     const UsagePattern &pattern, std::shared_ptr<const Plan> plan);

/// Adds the section of reuse, on a page of its own after the others; nothing where `reuse` is null.
void addReuse(ReportModel &model, std::shared_ptr<const ReuseReport> reuse);

} // namespace daemok
