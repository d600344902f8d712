// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// What a budget or a number of servers carries, in words: window and command line say the same.
class ReverseText
{
    Q_DECLARE_TR_FUNCTIONS(ReverseText)

public:
    [[nodiscard]] static QString subject(planner::ReverseSubject subject);
    /// "80,340 requests a day", "120 days", "45 %".
    [[nodiscard]] static QString value(planner::ReverseSubject subject, double value,
                                       const Format &format);
    /// The value alone, as an axis or a table of one subject has it.
    [[nodiscard]] static QString figure(planner::ReverseSubject subject, double value,
                                        const Format &format);
    /// "US$1,500 a month with the LLM API and 12 nodes".
    [[nodiscard]] static QString limits(const planner::ReverseQuestion &question,
                                        const std::string &currency, const Format &format);
    /// The answer in one sentence, or why there is none.
    [[nodiscard]] static QString headline(const planner::ReverseQuestion &question,
                                          const planner::Reverse &made, const Format &format);
    /// What is answered now, and whether it is carried.
    [[nodiscard]] static QString answered(const planner::ReverseQuestion &question,
                                          const planner::Reverse &made, const Format &format);
    /// What stands in the way of one step more; empty where nothing was found or everything is carried.
    [[nodiscard]] static QString next(const planner::ReverseQuestion &question,
                                      const planner::Reverse &made, const Format &format);
    /// To which step a value is found, and of what the others are.
    [[nodiscard]] static QString tolerance(planner::ReverseSubject subject);
};

} // namespace daemok::ui
