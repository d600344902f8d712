// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"

namespace daemok::planner {

/// The values that a reverse question tries, easiest first, one tolerance step apart.
class ReverseGrid
{
public:
    ReverseGrid(ReverseSubject subject, double answered);

    [[nodiscard]] int last() const { return m_last; }
    [[nodiscard]] double value(int place) const;
    /// The place whose value is nearest.
    [[nodiscard]] int nearest(double value) const;
    /// By how many places the search for a bracket begins to go.
    [[nodiscard]] int stride(bool closeBy) const;

private:
    ReverseSubject m_subject;
    double m_answered;
    int m_last = 0;
};

/// The answer of `subject` moved to `value`: its range goes along, in proportion (of shares on the odds). What was
/// measured becomes an estimate.
[[nodiscard]] Answer movedAnswer(const UsagePattern &pattern, AnswerId id, double value);

} // namespace daemok::planner
