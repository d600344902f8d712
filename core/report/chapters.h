// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace daemok {

enum class ReportEdition : std::uint8_t { Summary, Proposal, Audit };
constexpr int kReportEditions = 3;

[[nodiscard]] std::string_view
editionName(ReportEdition edition); ///< "summary", as on the command line
[[nodiscard]] std::optional<ReportEdition> editionFromName(std::string_view name);

/// Chapters of the long editions, in the order in which they stand; the appendices come last.
enum class ChapterId : std::uint8_t {
    Decision,     ///< one page: layout, cost, reasons, risks, what is to be decided
    Requirements, ///< goals and conditions, with who stated them
    Assumptions,  ///< the answers that decide, and the red list of unknowns
    Workload,     ///< users to operations, data sets
    Architecture, ///< drawing, roles, goals
    Sizing,       ///< per role, every limit
    Reuse,        ///< what keeping results brings
    Tta,          ///< Korean sizing sheet
    Placement,    ///< local model
    Cost,         ///< the bill
    Alternatives, ///< and why they lost
    Sensitivity,  ///< what the answers' ranges do to cost and to each layout
    Growth,       ///< by month, what breaks first and what to do then
    Resilience,   ///< what is left when something fails
    Validation,   ///< risks, load test and its pass figures
    NextSteps,
    Checks, ///< pre-submission check
    AllAnswers,
    Formulas,
    Rejected, ///< every product that is not the answer
    Sources,
    Glossary,
    Changes, ///< against the report before
};
constexpr int kChapters = 23;

/// "sizing", as in a report's switches.
[[nodiscard]] std::string_view chapterName(ChapterId chapter);
[[nodiscard]] bool isAppendix(ChapterId chapter);
/// Chapters an edition has; the summary has none of its own.
[[nodiscard]] std::vector<ChapterId> chaptersOf(ReportEdition edition);

} // namespace daemok
