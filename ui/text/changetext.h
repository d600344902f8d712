// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/plandigest.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace daemok::ui {

class Format;

/// What a plan computed again says otherwise than the one before.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    [[nodiscard]] static QString sentence(const PlanChange &change, const Format &format);
    [[nodiscard]] static QStringList sentences(const std::vector<PlanChange> &changes,
                                               const Format &format);
    /// After a report was opened: what it is compared with, then what changed.
    [[nodiscard]] static QString
    restored(const QString &file, const std::vector<PlanChange> &changes, const Format &format);
    /// What a hash that does not match means.
    [[nodiscard]] static QString projectAltered();
    [[nodiscard]] static QString planAltered();
};

} // namespace daemok::ui
