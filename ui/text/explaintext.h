// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace daemok::ui {

class Format;

/// Words around an explained figure: what it is called, where it stands, what its formula does not say.
class ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainText)

public:
    /// "CPU: what is needed"; empty where the pointer is no figure of this plan.
    [[nodiscard]] static QString name(const Plan &plan, std::string_view figure);
    /// "Recommended layout · MongoDB, data nodes"
    [[nodiscard]] static QString place(const Plan &plan, std::string_view figure,
                                       const Format &format);
    /// A note of RecordedTerms; the id stands as it is written if it is unknown.
    [[nodiscard]] static QString note(std::string_view id);
    [[nodiscard]] static bool knowsNote(std::string_view id);
    [[nodiscard]] static QString whyNotFewer(const planner::WhyNotFewer &why, const Format &format);
    /// Put into a formula: four digits, in the term's own unit, so that a reader can compute along.
    [[nodiscard]] static QString putIn(double value, std::string_view unit, const Format &format);
    /// Where a term comes from, in a line: "Published: Size your shards, 2026-08-21", "Preset: Burst".
    [[nodiscard]] static QString cameFrom(const Term &term, const Plan &plan);
    /// The same at length: what the origin means, address, how it was read.
    [[nodiscard]] static QString sourceHelp(const Term &term, const Plan &plan);
    /// Everything as plain text, for the clipboard.
    [[nodiscard]] static QString asText(const planner::Explanation &explanation, const Plan &plan,
                                        const Format &format);

private:
    [[nodiscard]] static QString demandName(std::string_view name);
    [[nodiscard]] static QString llmName(const Plan &plan, std::string_view figure);
    [[nodiscard]] static QString costName(const CostLine *line, std::string_view part);
    [[nodiscard]] static QString roleName(std::string_view part);
    [[nodiscard]] static QString lineName(const LedgerLine &line, std::string_view part);
    [[nodiscard]] static QString findNote(std::string_view id);
};

} // namespace daemok::ui
