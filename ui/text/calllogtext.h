// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measure.h"
#include "core/calllog/problem.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

/// Words for the reading and the measurement of call logs.
class CallLogText
{
    Q_DECLARE_TR_FUNCTIONS(CallLogText)

public:
    [[nodiscard]] static QString role(calllog::ColumnRole role);
    [[nodiscard]] static QString kind(calllog::FileKind kind);
    [[nodiscard]] static QString damage(calllog::LineDamage damage); ///< why a line cannot be used
    [[nodiscard]] static QString problem(calllog::CallLogProblem problem); ///< why a file is no log
    [[nodiscard]] static QString warning(const calllog::Warning &warning, const Format &format);

    // The same by the names that stand in errors; unknown names stand as written.
    [[nodiscard]] static QString roleNamed(const QString &name);
    [[nodiscard]] static QString damageNamed(const QString &name);
    [[nodiscard]] static QString problemNamed(const QString &name);
};

} // namespace daemok::ui
