// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace daemok::ui {

/// Words for the terms that explain() reports ("peak_rate").
class TermText
{
    Q_DECLARE_TR_FUNCTIONS(TermText)

public:
    /// An unknown name stands as it is written; knows() tells.
    [[nodiscard]] static QString word(std::string_view name);
    [[nodiscard]] static bool knows(std::string_view name);

private:
    /// Empty where nothing is known.
    [[nodiscard]] static QString find(std::string_view name);
    [[nodiscard]] static QString ofOperation(std::string_view name);
    [[nodiscard]] static QString ofNodes(std::string_view name);
    [[nodiscard]] static QString rate(std::string_view rest);
};

} // namespace daemok::ui
