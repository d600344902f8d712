// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace daemok::ui {

class Format;

/// How a fact stands: neutral, reached, close to a limit, missed.
enum class Tone { Plain, Good, Warning, Bad };

/// One figure of the verdict: what it is, its value, what it means, and the rest on request.
struct Fact
{
    QString label;
    QString value;
    QString note;
    QString detail; ///< for the tooltip
    Tone tone = Tone::Plain;
    QString change; ///< against the pinned plan: "▲ +US$120"; empty where nothing changed
    Tone changeTone = Tone::Plain;
    QString figure; ///< what explains it: a JSON pointer into plan --json, or empty
};

/// The verdict in one sentence and seven facts; the same words on screen, in the PDF and in the terminal.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    enum FactId { Cost, Nodes, Latency, Headroom, Limit, Reuse, LlmLimits, NUM_FACTS };

    /// "MongoDB for results and records, OpenSearch for search"
    [[nodiscard]] static QString stores(const Layout &layout, const Plan &plan,
                                        const Format &format);
    /// "MongoDB + OpenSearch"
    [[nodiscard]] static QString products(const Layout &layout, const Plan &plan);
    [[nodiscard]] static QString headline(const Plan &plan, const Format &format);
    /// What it promises: goals, failure survived, until when it fits; or what stands in the way.
    [[nodiscard]] static QString promise(const Plan &plan, const UsagePattern &pattern,
                                         const Format &format);
    /// In what share of the futures it is enough; empty before they were asked.
    [[nodiscard]] static QString futures(const Plan &plan, const Format &format);
    [[nodiscard]] static std::array<Fact, NUM_FACTS> facts(const Plan &plan, const Format &format);
    /// What differs from another plan, with sign and arrow; better and worse by tone.
    static void addChanges(std::array<Fact, NUM_FACTS> &facts, const Plan &plan, const Plan &pinned,
                           const Format &format);
    /// Name of a catalogue product; the id where the catalogue does not know it.
    [[nodiscard]] static QString productName(const std::string &productId, const Plan &plan);

    /// What a local model costs beside the API, a sentence a line.
    [[nodiscard]] static QString localModel(const LocalModel &local, const Format &format);

private:
    /// Operation nearest to its goal (without goals the slowest); -1 where none is asked.
    [[nodiscard]] static int tightest(const Layout &layout);
    [[nodiscard]] static Fact cost(const Layout &layout, const Format &format);
    [[nodiscard]] static Fact nodes(const Layout &layout, const Format &format);
    [[nodiscard]] static Fact latency(const Layout &layout, const Format &format);
    [[nodiscard]] static Fact headroom(const Layout &layout, const Format &format);
    [[nodiscard]] static Fact limit(const Layout &layout, const Format &format);
    [[nodiscard]] static Fact reuse(const Plan &plan, const Format &format);
    [[nodiscard]] static Fact llmLimits(const Plan &plan, const Format &format);
};

} // namespace daemok::ui
