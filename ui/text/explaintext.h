// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace daemok::ui {

class Format;

/// Words around an explained figure: what it is called (explainnames.cpp), what it is (explainsentences.cpp),
/// where its values come from and what its formula does not say.
class ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainText)

public:
    /// "CPU: what is needed"; empty where the pointer is no figure of this plan.
    [[nodiscard]] static QString name(const Plan &plan, std::string_view figure);
    /// "Recommended layout · MongoDB, data nodes"
    [[nodiscard]] static QString place(const Plan &plan, std::string_view figure,
                                       const Format &format);
    /// What the figure is, in a sentence; empty where the pointer is no figure of this plan.
    [[nodiscard]] static QString sentence(const Plan &plan, std::string_view figure);
    /// The same without the layout: "MongoDB, data nodes"; empty for what belongs to a whole layout or none.
    [[nodiscard]] static QString owner(const Plan &plan, std::string_view figure,
                                       const Format &format);
    /// A note of RecordedTerms; the id stands as it is written if it is unknown.
    [[nodiscard]] static QString note(std::string_view id);
    [[nodiscard]] static bool knowsNote(std::string_view id);
    /// "Memory: 4,167 GiB needed, but 36 nodes carry only 4,104 GiB."
    [[nodiscard]] static QString whyNotFewer(const planner::OneLess &why, const Format &format);
    /// Put into a formula: four digits, in the term's own unit, so that a reader can compute along.
    [[nodiscard]] static QString putIn(double value, std::string_view unit, const Format &format);
    /// Where a term of `figure` comes from, in a line: "Published: Size your shards, 2026-08-21", "Preset: Burst",
    /// "computed: CPU: nodes it asks for".
    [[nodiscard]] static QString cameFrom(const Term &term, const Plan &plan,
                                          std::string_view figure, const Format &format);
    /// The same at length: what the origin means, address, how it was read.
    [[nodiscard]] static QString sourceHelp(const Term &term, const Plan &plan);
    /// Everything as plain text, for the clipboard.
    [[nodiscard]] static QString asText(const planner::Explanation &explanation, const Plan &plan,
                                        const Format &format);

private:
    [[nodiscard]] static QString demandName(std::string_view name);
    [[nodiscard]] static QString llmName(const Plan &plan, std::string_view figure);
    [[nodiscard]] static QString costName(const CostLine *line, std::string_view part);
    [[nodiscard]] static QString recoveryName(const std::vector<std::string> &path);
    [[nodiscard]] static QString roleName(std::string_view part);
    [[nodiscard]] static QString lineName(const LedgerLine &line, std::string_view part);
    [[nodiscard]] static QString demandSentence(std::string_view name);
    [[nodiscard]] static QString llmSentence(std::string_view part);
    [[nodiscard]] static QString costSentence(const CostLine *line, std::string_view part);
    [[nodiscard]] static QString roleSentence(std::string_view part);
    [[nodiscard]] static QString lineSentence(const LedgerLine &line, std::string_view part);
    [[nodiscard]] static QString layoutSentence(const Layout &layout,
                                                const std::vector<std::string> &path);
    [[nodiscard]] static QString findNote(std::string_view id);
};

} // namespace daemok::ui
