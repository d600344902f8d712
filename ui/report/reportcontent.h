// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"
#include "ui/text/format.h"
#include "ui/text/reporttext.h"

namespace daemok::ui {

/// How much of the lists a page has room for. What decides is never cut: roles, costs and goals are whole.
struct ReportRoom
{
    double density = 1;
    int openAnswers = 0;
    int alternatives = 0;
    int sources = 0;
};

/// What the pages' blocks are made from.
struct ReportContent
{
    const ReportModel &model;
    const Format &format;
    Style style;
    ReportRoom room;

    [[nodiscard]] const Plan &plan() const { return *model.plan; }

    [[nodiscard]] std::unique_ptr<Block> heading(ReportWord word, const QString &note = {}) const
    {
        return std::make_unique<HeadingBlock>(style, ReportText::word(word), Ink::Text, note);
    }
};

/// Blocks of one section; none where the model has nothing to say.
[[nodiscard]] Blocks sectionBlocks(SectionId section, const ReportContent &content);

// One function a section; decisionsections.cpp, basissections.cpp and reusesection.cpp.
[[nodiscard]] Blocks decisionSection(const ReportContent &content);
[[nodiscard]] Blocks topologySection(const ReportContent &content);
[[nodiscard]] Blocks goalsSection(const ReportContent &content);
[[nodiscard]] Blocks reasonsSection(const ReportContent &content);
[[nodiscard]] Blocks openSection(const ReportContent &content);
[[nodiscard]] Blocks infeasibleSection(const ReportContent &content);
[[nodiscard]] Blocks alternativesSection(const ReportContent &content);
[[nodiscard]] Blocks sizingSection(const ReportContent &content);
[[nodiscard]] Blocks workloadSection(const ReportContent &content);
[[nodiscard]] Blocks inputsSection(const ReportContent &content);
[[nodiscard]] Blocks costSection(const ReportContent &content);
[[nodiscard]] Blocks costLatencySection(const ReportContent &content);
[[nodiscard]] Blocks sourcesSection(const ReportContent &content);
[[nodiscard]] Blocks reuseSection(const ReportContent &content);

[[nodiscard]] Ink inkOf(Tone tone);

} // namespace daemok::ui
