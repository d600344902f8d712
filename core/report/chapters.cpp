// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"

namespace daemok {
namespace {

constexpr std::array<std::string_view, kReportEditions> kEditions = {"summary", "proposal",
                                                                     "audit"};
constexpr std::array<std::string_view, kChapters> kNames = {
    "decision", "requirements", "assumptions", "workload",   "architecture", "sizing",
    "reuse",    "tta",          "placement",   "cost",       "alternatives", "sensitivity",
    "growth",   "resilience",   "validation",  "next_steps", "checks",       "all_answers",
    "formulas", "rejected",     "sources",     "glossary",   "changes"};

// What only an auditor reads.
constexpr bool isForAudit(ChapterId chapter)
{
    return chapter == ChapterId::Checks || chapter == ChapterId::AllAnswers
           || chapter == ChapterId::Formulas || chapter == ChapterId::Rejected;
}

} // namespace

std::string_view editionName(ReportEdition edition)
{
    return kEditions[static_cast<std::size_t>(edition)];
}

std::optional<ReportEdition> editionFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kEditions.size(); ++i) {
        if (kEditions[i] == name)
            return static_cast<ReportEdition>(i);
    }
    return std::nullopt;
}

std::string_view chapterName(ChapterId chapter)
{
    return kNames[static_cast<std::size_t>(chapter)];
}

bool isAppendix(ChapterId chapter)
{
    return chapter >= ChapterId::Checks;
}

std::vector<ChapterId> chaptersOf(ReportEdition edition)
{
    std::vector<ChapterId> chapters;
    for (int i = 0; i < kChapters && edition != ReportEdition::Summary; ++i) {
        const auto chapter = static_cast<ChapterId>(i);
        if (edition == ReportEdition::Audit || !isForAudit(chapter))
            chapters.push_back(chapter);
    }
    return chapters;
}

} // namespace daemok
