// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/pattern/pattern.h"
#include "core/planner/plan.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::app {

/// A plan as a page for a terminal: verdict, load, stores with their ledgers, latency, cost, LLM API,
/// alternatives with the reason why each lost, rejections by product. Words come from ui/text.
class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)

public:
    PlanReport(const Plan &plan, const UsagePattern &pattern, QString projectName);

    [[nodiscard]] TextPage page() const;

private:
    void addHead(TextPage &page) const;
    void addFacts(TextPage &page) const;
    void addLoad(TextPage &page) const;
    void addLayout(TextPage &page) const;
    void addStore(TextPage &page, const StorePlan &store) const;
    void addLocalModel(TextPage &page) const;
    void addRole(TextPage &page, const RolePlan &role) const;
    void addLedger(TextPage &page, const std::vector<LedgerLine> &ledger) const;
    void addLatency(TextPage &page) const;
    void addCost(TextPage &page) const;
    void addLlm(TextPage &page) const;
    void addAlternatives(TextPage &page) const;
    void addRejected(TextPage &page) const;
    void addFoot(TextPage &page) const;

    [[nodiscard]] std::vector<Span> ledgerRow(const LedgerLine &line) const;
    [[nodiscard]] std::vector<Span> costRow(const CostLine &line) const;
    [[nodiscard]] QString roleDetail(const RolePlan &role) const;
    [[nodiscard]] QString storeNote(const StorePlan &store) const;
    [[nodiscard]] QString rejectedSummary(const std::string &product) const;

    const Plan &m_plan;
    const UsagePattern &m_pattern;
    QString m_project;
    ui::Format m_format;
};

} // namespace daemok::app
