// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/submission.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// The pre-submission check in words.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)

public:
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString sentence(const Finding &finding, const Format &format);
    [[nodiscard]] static QString nothingFound();
    [[nodiscard]] static QString found(int count); ///< over the list
};

/// The Korean sizing guide in words.
class TtaText
{
    Q_DECLARE_TR_FUNCTIONS(TtaText)

public:
    [[nodiscard]] static QString result(std::string_view id);
    [[nodiscard]] static QString factor(std::string_view id);
    [[nodiscard]] static QString from(tta::ValueFrom from);
    [[nodiscard]] static QString note(std::string_view id); ///< empty for an unknown one
    [[nodiscard]] static QString perTta(const tta::RuleSet &rules);
    [[nodiscard]] static QString perVendor();
    [[nodiscard]] static QString incomplete();
    [[nodiscard]] static QString margins();
    [[nodiscard]] static QString spanTitle();
    [[nodiscard]] static QString span();
};

} // namespace daemok::ui
