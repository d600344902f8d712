// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"
#include "ui/report/dossierdata.h"
#include "ui/report/printable.h"
#include "ui/report/tableblock.h"
#include "ui/text/dossiertext.h"
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
    const ReportSource *source = nullptr; ///< of a long edition
    const DossierData *data = nullptr;    ///< of a long edition

    [[nodiscard]] const Plan &plan() const { return *model.plan; }

    [[nodiscard]] std::unique_ptr<Block> heading(DossierWord word, const QString &note = {}) const
    {
        return std::make_unique<HeadingBlock>(style, DossierText::word(word), Ink::Text, note);
    }

    [[nodiscard]] std::unique_ptr<Block> heading(ReportWord word, const QString &note = {}) const
    {
        return std::make_unique<HeadingBlock>(style, ReportText::word(word), Ink::Text, note);
    }
};

/// Blocks of one chapter of a long edition, without its title; none where there is nothing to say.
[[nodiscard]] Blocks chapterBlocks(ChapterId chapter, const ReportContent &content);

// chapterdecision.cpp
[[nodiscard]] Blocks coverBlocks(const ReportContent &content);
[[nodiscard]] Blocks decisionChapter(const ReportContent &content);
/// The picture that fills the decision's page; null where there is no layout.
[[nodiscard]] std::unique_ptr<Block> decisionPicture(const ReportContent &content);
[[nodiscard]] Blocks architectureChapter(const ReportContent &content);
[[nodiscard]] Blocks alternativesChapter(const ReportContent &content);
[[nodiscard]] Blocks validationChapter(const ReportContent &content);
[[nodiscard]] Blocks nextStepsChapter(const ReportContent &content);
// chaptercost.cpp
[[nodiscard]] Blocks costChapter(const ReportContent &content);
// chaptergrowth.cpp
[[nodiscard]] Blocks growthChapter(const ReportContent &content);
void addRecovery(Blocks &blocks, const ReportContent &content); ///< heading and table
// chapterrisk.cpp
[[nodiscard]] Blocks sensitivityChapter(const ReportContent &content);
[[nodiscard]] Blocks resilienceChapter(const ReportContent &content);
// reusesection.cpp
[[nodiscard]] Blocks reuseChapter(const ReportContent &content);
// chaptertta.cpp
[[nodiscard]] Blocks ttaChapter(const ReportContent &content);
[[nodiscard]] Blocks checksChapter(const ReportContent &content);
// chapterbasis.cpp
[[nodiscard]] Blocks requirementsChapter(const ReportContent &content);
[[nodiscard]] Blocks assumptionsChapter(const ReportContent &content);
[[nodiscard]] Blocks allAnswersChapter(const ReportContent &content);
[[nodiscard]] Blocks workloadChapter(const ReportContent &content);
[[nodiscard]] Blocks sizingChapter(const ReportContent &content);
[[nodiscard]] Blocks placementChapter(const ReportContent &content);
// chapterappendix.cpp
[[nodiscard]] Blocks formulasChapter(const ReportContent &content);
[[nodiscard]] Blocks rejectedChapter(const ReportContent &content);
[[nodiscard]] Blocks sourcesChapter(const ReportContent &content);
[[nodiscard]] Blocks glossaryChapter(const ReportContent &content);
[[nodiscard]] Blocks changesChapter(const ReportContent &content);

/// A cell of one paragraph.
[[nodiscard]] inline TableCell textCell(const QString &text, Face face = Face::Body,
                                        Ink ink = Ink::Text)
{
    return {{{text, face, ink}}};
}

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
