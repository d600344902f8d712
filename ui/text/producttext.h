// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/demand/demand.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace daemok::ui {

class Format;

/// Plain words for what products are made of and can do, the same for every product.
class ProductText
{
    Q_DECLARE_TR_FUNCTIONS(ProductText)

public:
    [[nodiscard]] static QString roleKind(RoleKind kind); ///< "session": fits in "%1 nodes"
    [[nodiscard]] static QString nodes(RoleKind kind);    ///< "Session nodes"
    /// "Session, query and data nodes" of a node type that does several kinds of work.
    [[nodiscard]] static QString nodes(const std::vector<RoleKind> &kinds, const Format &format);
    /// What the kind of node does and with what it grows.
    [[nodiscard]] static QString purposeOf(RoleKind kind);
    [[nodiscard]] static QString operation(Operation operation);
    [[nodiscard]] static QString capability(Capability capability);
    [[nodiscard]] static QString analysis(Analysis analysis);
    [[nodiscard]] static QString placement(ProductRole::Placement placement);
    [[nodiscard]] static QString spread(Spread spread);
    [[nodiscard]] static QString rateFamily(RateFamily family);
    [[nodiscard]] static QString dataSet(DataSetId id);
    [[nodiscard]] static QString rule(Rule rule);
};

} // namespace daemok::ui
