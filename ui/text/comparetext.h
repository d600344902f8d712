// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/waterfall.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace daemok::ui {

class Format;

/// A figure of one version, and how it differs from the first's.
struct CompareCell
{
    QString value;
    QString detail; ///< the note and what a tooltip adds
    QString change; ///< "▲ +US$120"; empty: the same, or the first version itself
    Tone tone = Tone::Plain;
    Tone changeTone = Tone::Plain;
};

struct CompareRow
{
    QString id; ///< stays the same from plan to plan
    QString label;
    bool strong = false;
    std::vector<CompareCell> cells; ///< one a version
};

/// Versions side by side and the waterfall between two of them, in words: window and command line say the same.
class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)

public:
    /// The verdict's facts, nodes by store and role, P(enough). A null plan is still being made.
    [[nodiscard]] static std::vector<CompareRow> rows(const std::vector<const Plan *> &plans,
                                                      const Format &format);

    /// "Burst factor"; the mix and the tables by names of their own.
    [[nodiscard]] static QString change(const planner::Change &change);
    /// "2.5"; an answer that nobody gave says that it is the preset's.
    [[nodiscard]] static QString value(const planner::Change &change,
                                       const planner::Version &version, const Format &format);
    /// "2.5 → 4", or what is different where the words are the same.
    [[nodiscard]] static QString fromTo(const planner::Change &change, const planner::Version &from,
                                        const planner::Version &to, const Format &format);
    [[nodiscard]] static QString step(const planner::WaterfallStep &step); ///< its changes
    [[nodiscard]] static QString fromTo(const planner::WaterfallStep &step,
                                        const planner::Version &from, const planner::Version &to,
                                        const Format &format);
    /// "▲ +US$120", "▼ −US$120", "= US$0".
    [[nodiscard]] static QString difference(double amount, const std::string &currency,
                                            const Format &format);
    [[nodiscard]] static QString difference(int nodes, const Format &format);
    /// In one sentence: by how much, and what most of it comes from; or why there is no waterfall.
    [[nodiscard]] static QString summary(const planner::Waterfall &made, const Format &format);
    /// Where the asked confidence is not reached on the way; empty where it is everywhere.
    [[nodiscard]] static QString unsure(const planner::Waterfall &made, const Format &format);
    /// What the order of the steps is and what it means.
    [[nodiscard]] static QString order();
};

} // namespace daemok::ui
