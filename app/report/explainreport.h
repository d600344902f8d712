// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/planner/planner.h"

#include <QCoreApplication>

namespace daemok::app {

/// One figure explained, as a page for a terminal: formula, terms with value and origin, why not fewer.
class ExplainReport
{
    Q_DECLARE_TR_FUNCTIONS(ExplainReport)

public:
    [[nodiscard]] static TextPage page(const planner::Explanation &explanation);
};

} // namespace daemok::app
