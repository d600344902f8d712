// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace daemok::ui {

/// A figure that was looked at: where it stood last, and what it is in every plan (planner::anchorOf).
struct Visit
{
    std::string figure;
    std::string anchor;

    friend bool operator==(const Visit &a, const Visit &b) { return a.anchor == b.anchor; }
};

/// Figures looked at one after the other, as in a browser: going to a new one forgets what lies ahead.
class ExplainHistory
{
public:
    static constexpr std::size_t kMost = 200;

    /// Nothing happens if it is the current one.
    void visit(Visit visit);
    [[nodiscard]] bool canGoBack() const { return m_at > 0 && !m_visits.empty(); }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    void back() { m_at -= canGoBack() ? 1 : 0; }
    void forward() { m_at += canGoForward() ? 1 : 0; }
    void clear();

    [[nodiscard]] bool empty() const { return m_visits.empty(); }
    [[nodiscard]] const Visit &current() const { return m_visits[m_at]; } ///< not when empty
    /// The current one stands elsewhere in a new plan.
    void moveCurrent(std::string figure) { m_visits[m_at].figure = std::move(figure); }

private:
    std::vector<Visit> m_visits;
    std::size_t m_at = 0;
};

} // namespace daemok::ui
