// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that are pinned for a workshop.
#include "ui/fields/field.h"
#include "ui/interview/interviewheader.h"
#include "ui/interview/interviewpanel.h"

#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace daemok::ui {

void InterviewPanel::setPinned(const QStringList &keys)
{
    m_pinned = keys;
    applySearch();
}

void InterviewPanel::setPinnedOnly(bool only)
{
    m_pinnedOnly = only;
    if (only)
        createMore();
    m_header->pinnedOnly()->setVisible(true);
    m_header->pinnedOnly()->setChecked(only);
    applySearch();
    m_scroll->ensureVisible(0, 0);
}

QString InterviewPanel::togglePin()
{
    const QWidget *focus = m_scroll->widget()->focusWidget();
    for (const Group &group : m_groups) {
        for (const Field *field : group.fields) {
            if (!focus || !(field == focus || field->isAncestorOf(focus)))
                continue;
            if (!m_pinned.removeOne(field->text().key))
                m_pinned << field->text().key;
            applySearch();
            emit pinnedChanged();
            return field->text().label;
        }
    }
    return {};
}

bool InterviewPanel::isShown(const Field &field, const Group &group) const
{
    if (!m_words.isEmpty())
        return isHit(field, group);
    return !m_pinnedOnly || m_pinned.contains(field.text().key);
}

} // namespace daemok::ui
