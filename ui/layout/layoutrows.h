// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/layout/rowmodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::ui {

/// Rows of the Layout page from a plan: pure functions, words from ui/text.
class LayoutRows
{
    Q_DECLARE_TR_FUNCTIONS(LayoutRows)

public:
    enum LedgerColumn { What, Needed, PerNode, Nodes, OriginOf, SourceOf, NUM_LEDGER_COLUMNS };
    enum AlternativeColumn {
        LayoutName,
        NodeCount,
        Monthly,
        Difference,
        P99,
        NUM_ALTERNATIVE_COLUMNS
    };
    enum CostColumn { Item, Quantity, UnitPrice, Amount, PriceSource, NUM_COST_COLUMNS };
    enum RejectedColumn { ProductName, Why, ServerTypes, NUM_REJECTED_COLUMNS };

    LayoutRows(const Plan &plan, const Format &format);

    /// Stores -> roles -> ledger lines of one layout of the plan.
    [[nodiscard]] std::vector<Row> ledger(const Layout &layout) const;
    /// The recommended layout first, then the alternatives as ranked, each with why it lost.
    [[nodiscard]] std::vector<Row> alternatives() const;
    [[nodiscard]] std::vector<Row> cost(const Layout &layout) const;
    /// One row for each product, bundle and reason, with the best number among its server types.
    [[nodiscard]] std::vector<Row> rejected() const;
    [[nodiscard]] std::size_t rejectedCount() const; ///< of those rows, without their sentences

    [[nodiscard]] static QStringList ledgerTitles();
    [[nodiscard]] static QStringList alternativeTitles();
    [[nodiscard]] static QStringList costTitles();
    [[nodiscard]] static QStringList rejectedTitles();

private:
    [[nodiscard]] Row storeRow(const StorePlan &store, const Layout &layout) const;
    /// The servers of a model that answers instead of an API: beside the stores.
    [[nodiscard]] Row localModelRow(const RolePlan &role) const;
    [[nodiscard]] Row roleRow(const RolePlan &role) const;
    [[nodiscard]] Row managedRow(const ManagedUnits &units) const;
    [[nodiscard]] Row ledgerRow(const LedgerLine &line, int index) const;
    [[nodiscard]] Row alternativeRow(const Layout &layout) const;
    [[nodiscard]] Row costRow(const CostLine &line, const Layout &layout, int index) const;
    [[nodiscard]] Cell sourceCell(const Source &source) const;
    [[nodiscard]] QString storeName(const std::string &storeId, const Layout &layout) const;

    const Plan &m_plan;
    const Format &m_format;
};

} // namespace daemok::ui
