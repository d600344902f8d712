// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"
#include "ui/text/verdicttext.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace daemok::ui {

class Format;

/// Short words of a report: names of facts, headings, titles of columns.
enum class ReportWord : std::uint8_t {
    Title,
    Client,
    Project,
    Scenario,
    Date,
    Where,
    Carries,
    Prices,
    Made,
    Picture,
    Goals,
    Reasons,
    Alternatives,
    Sizing,
    Workload,
    Inputs,
    CostLines,
    Sources,
    Rejected,
    Operation,
    P50,
    P99,
    Goal,
    Verdict,
    UseOfGoal,
    Choice,
    ResultsIn,
    Nodes,
    CostMonth,
    WhyLost,
    Role,
    Server,
    Binding,
    NextLimit,
    Fullest,
    Origin,
    Item,
    Quantity,
    UnitPrice,
    Amount,
    Together,
    Once,
    NotPriced,
    Product,
    WhyRejected,
    PeakRequests,
    LlmCalls,
    LlmInFlight,
    LlmTokens,
    HitRatio,
    Connections,
    StoredItems,
    StoredBytes,
};

/// The report's words; figures by a Format of the report's language.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    [[nodiscard]] static QString word(ReportWord word);
    [[nodiscard]] static QString edition(ReportEdition edition);
    /// "Infrastructure recommendation: CLIENT", for the file's title.
    [[nodiscard]] static QString documentTitle(const ReportHeading &heading);
    /// The client, else the project's file, else the scenario.
    [[nodiscard]] static QString subject(const ReportModel &model);
    [[nodiscard]] static QString notKnown(); ///< instead of a fact that nobody stated

    [[nodiscard]] static QString where(const Layout &layout);
    [[nodiscard]] static QString carries(const Plan &plan);
    [[nodiscard]] static QString prices(const PriceDates &dates);
    /// Program and catalogue, with the first characters of its hash.
    [[nodiscard]] static QString made(const ReportHeading &heading, const Plan &plan);

    /// The facts of the verdict as the report shows them: money exact, in ten thousands beside it where the
    /// language counts so.
    [[nodiscard]] static std::array<Fact, 5> facts(const ReportModel &model, const Format &format);
    /// "≈ 3.27만" in Korean, "≈ 3.27万" in Japanese; empty for small amounts and other languages.
    [[nodiscard]] static QString inMyriads(double amount, const Format &format);
    /// Three sentences why this layout.
    [[nodiscard]] static QStringList reasons(const ReportModel &model, const Format &format);
    [[nodiscard]] static QString verdict(const LatencyFigure &figure);
    /// Why an alternative lost; where its money says nothing, what it is.
    [[nodiscard]] static QString whyLost(const Layout &layout, const Plan &plan,
                                         const Format &format);
    [[nodiscard]] static QString moreAlternatives(int count);

    [[nodiscard]] static QString openTitle(int count);
    [[nodiscard]] static QString openHelp();
    [[nodiscard]] static QString openRange(const OpenAnswer &open, const UsagePattern &pattern,
                                           const Format &format);
    /// What the range moves: "stored bytes ×0.5 to ×2"; empty where nothing is known of it.
    [[nodiscard]] static QString openEffect(const OpenAnswer &open, const Format &format);
    [[nodiscard]] static QString moreOpen(int count);
    /// An answer's likely value with its unit, or the words chosen.
    [[nodiscard]] static QString answer(AnswerId id, const UsagePattern &pattern,
                                        const Format &format);

    [[nodiscard]] static QString store(const StorePlan &store, const Plan &plan,
                                       const Format &format); ///< purposes, deployment, copies
    [[nodiscard]] static QString machine(const RolePlan &role, const Format &format);
    [[nodiscard]] static QString sizingHelp();
    [[nodiscard]] static QString managed(); ///< instead of a role: request units
    /// "Memory: 9"
    [[nodiscard]] static QString limitOf(const LedgerLine &line, const Format &format);
    /// "197 GiB ÷ 23.3 GiB a node"
    [[nodiscard]] static QString limit(const LedgerLine &line, const Format &format);
    [[nodiscard]] static QString nextLimit(const SizingRow &row, const Format &format);
    [[nodiscard]] static QString unchecked(int lines);

    /// "Servers, r7g.xlarge"
    [[nodiscard]] static QString itemDetail(const CostGroup &group);
    [[nodiscard]] static QString quantity(const CostGroup &group, const Format &format);
    [[nodiscard]] static QString notApplicable(const std::vector<CostItem> &items,
                                               const Format &format);
    [[nodiscard]] static QString totals(const Cost &cost, const Format &format);
    [[nodiscard]] static QString llm(const Plan &plan, const Format &format);

    [[nodiscard]] static QString origins(const ReportModel &model);
    [[nodiscard]] static QString source(const UsedSource &source);
    [[nodiscard]] static QString moreSources(int count);
    [[nodiscard]] static QString assumed(const SourceUse &use);
    [[nodiscard]] static QString rejectedPairs(int pairs);

    [[nodiscard]] static QString footer();
    [[nodiscard]] static QString pageNumber(int page, int pages);

    // The studio's page and the command line.
    [[nodiscard]] static QString missingCharacters(const QStringList &codes);
    [[nodiscard]] static QString noTranslation(const QString &language);
};

} // namespace daemok::ui
