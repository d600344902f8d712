// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/risk.h"
#include "core/planner/ownbesidecloud.h"
#include "core/report/reportmodel.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace daemok::ui {

class Format;

/// Short words of the long editions: headings and titles of columns.
enum class DossierWord : std::uint8_t {
    Contents,
    Answer,
    Value,
    Likely,
    Evidence,
    Stated,
    AtStake,
    Moves,
    Decisions,
    Risks,
    Roles,
    DataSet,
    Items,
    BytesPerItem,
    Bytes,
    Rate,
    Mean,
    Limit,
    Demand,
    PerNode,
    NodesAsked,
    State,
    Source,
    Date,
    Formula,
    Figure,
    TermName,
    WhyNotFewer,
    Totals,
    Monthly,
    OneOff,
    Months36,
    Months60,
    LoadTest,
    Pass,
    Stop,
    Step,
    Owner,
    Due,
    What,
    Term,
    Meaning,
    LlmLimits,
    Allowed,
    Share,
    WithReuse,
    WithoutReuse,
    Address,
    FingerprintProject,
    FingerprintPlan,
    Confidential,
    Version,
    Reason,
    Range,
    Worth,
    AskNext,
    Lost,
    GoalsHold,
    HeadroomLeft,
    Afterwards,
    Triggers,
    Steps,
    Years,
    Recovery,
    Beside,
    Own,
    Rented,
};

/// The words of the proposal and the audit.
class DossierText
{
    Q_DECLARE_TR_FUNCTIONS(DossierText)

public:
    [[nodiscard]] static QString word(DossierWord word);
    [[nodiscard]] static QString chapter(ChapterId chapter);
    /// What a chapter says, for its switch and its first line.
    [[nodiscard]] static QString chapterHelp(ChapterId chapter);
    [[nodiscard]] static QString footer(int assumptionsPage); ///< 0: the chapter is left out
    [[nodiscard]] static QString summaryPage(bool first);     ///< bookmark of a page of the summary
    [[nodiscard]] static QString fingerprint(const ReportHeading &heading);
    [[nodiscard]] static QString noSignature();
    [[nodiscard]] static QString carried(const QString &name);
    [[nodiscard]] static QString confidential();

    [[nodiscard]] static QString atStake(const OpenAnswer &open, const Plan &plan,
                                         const Format &format);
    /// "1,400,000 a day to 4,000,000 a day"
    [[nodiscard]] static QString range(AnswerId id, const Interval &number, const Format &format);
    [[nodiscard]] static QString notChecked(const LedgerLine &line);
    [[nodiscard]] static QString binds();
    /// What the futures say of the recommended layout and its cost.
    [[nodiscard]] static QString futures(const planner::RiskStudy &study, const Plan &plan,
                                         const Format &format);
    [[nodiscard]] static QString verdict(bool goalsHold);

    /// What the client decides with this page.
    [[nodiscard]] static QStringList decisions(const ReportModel &model, const Format &format);
    /// What may go wrong, most serious first.
    [[nodiscard]] static QStringList risks(const ReportModel &model, const Format &format);
    [[nodiscard]] static QStringList nextSteps(const ReportModel &model, const Format &format);
    [[nodiscard]] static QStringList loadTest(const ReportModel &model, const Format &format);
    [[nodiscard]] static QString taxes(const Layout &layout);
    [[nodiscard]] static QString exchange(const ExchangeRate &rate, const Format &format);
    [[nodiscard]] static QString breakEven(const planner::OwnBesideCloud &beside,
                                           const Format &format);
    [[nodiscard]] static QString moreSteps(int count);
    [[nodiscard]] static QString sameAsBefore();
    [[nodiscard]] static QString assumedSource();

private:
    [[nodiscard]] static QStringList latencyRisks(const Layout &layout, const Format &format);
};

} // namespace daemok::ui
