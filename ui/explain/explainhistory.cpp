// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainhistory.h"

#include <utility>

namespace daemok::ui {

void ExplainHistory::visit(Visit visit)
{
    if (!m_visits.empty() && current() == visit)
        return;
    if (!m_visits.empty())
        m_visits.resize(m_at + 1);
    m_visits.push_back(std::move(visit));
    if (m_visits.size() > kMost)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size() - 1;
}

void ExplainHistory::clear()
{
    m_visits.clear();
    m_at = 0;
}

} // namespace daemok::ui
