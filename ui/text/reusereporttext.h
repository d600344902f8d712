// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reusereport.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace daemok::ui {

/// Sentences of the report's section of reuse.
class ReuseReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReuseReportText)

public:
    ReuseReportText(const ReuseReport &reuse, const Format &format)
        : m_reuse(reuse),
          m_format(format)
    {}

    [[nodiscard]] static QString title();
    /// Hit ratio and volume at the chosen retention, and what they save.
    [[nodiscard]] QString verdict() const;
    /// The retention that saves most, and from which hit ratio on the chosen one pays; empty without prices.
    [[nodiscard]] QString best() const;

    [[nodiscard]] static QString basisTitle();
    /// What was measured or assumed, with its origin.
    [[nodiscard]] QString basis() const;
    [[nodiscard]] QString users(bool shared) const; ///< within one user, across users
    [[nodiscard]] QString retries() const;          ///< empty where nothing is known

    [[nodiscard]] static QString sureTitle();
    /// How sure the figures are, most important first.
    [[nodiscard]] QStringList sure() const;

private:
    [[nodiscard]] QString logName() const;
    [[nodiscard]] QString range(const Interval &shares) const;

    const ReuseReport &m_reuse;
    const Format &m_format;
};

} // namespace daemok::ui
