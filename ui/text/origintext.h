// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

/// Words for where a figure comes from and how well its source was read.
class OriginText
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)

public:
    [[nodiscard]] static QString word(Origin origin);     ///< "measured"
    [[nodiscard]] static QString sentence(Origin origin); ///< what the word means
    [[nodiscard]] static QString status(Status status);
    /// "2026-08-21" or the sentence that no date is known.
    [[nodiscard]] static QString date(const Source &source);
};

} // namespace daemok::ui
