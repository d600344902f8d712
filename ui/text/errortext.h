// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

/// One sentence for each ErrorId: what is wrong; what is allowed.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString sentence(const Error &error);
    /// "FILE:LINE:COLUMN: sentence", as much of the place as is known.
    [[nodiscard]] static QString withPlace(const Error &error);
};

} // namespace daemok::ui
