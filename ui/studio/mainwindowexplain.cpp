// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right of the window: what opens it and where it leads.
#include "ui/explain/explaincontroller.h"
#include "ui/explain/explanationpanel.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/verdictstrip.h"

#include <QAction>
#include <QScrollArea>

namespace daemok::ui {

void MainWindow::connectExplanation()
{
    connect(m_actions->explanation, &QAction::toggled, this, &MainWindow::showExplanation);
    connect(m_explanation, &ExplanationPanel::closeAsked, this,
            [this] { m_actions->explanation->setChecked(false); });
    connect(m_explanation, &ExplanationPanel::answerAsked, this, &MainWindow::goToQuestion);
    connect(m_verdict, &VerdictStrip::figureAsked, this, &MainWindow::explain);
    connect(m_layoutPage, &LayoutPage::figureAsked, this, &MainWindow::explain);
}

void MainWindow::explain(const QString &figure)
{
    m_actions->explanation->setChecked(true);
    m_explainer->open(figure);
}

void MainWindow::showExplanation(bool shown)
{
    const bool hadFocus = m_explanation->isAncestorOf(focusWidget());
    m_explanation->setVisible(shown);
    if (!shown && hadFocus)
        m_layoutPage->regions().front()->setFocus();
}

void MainWindow::goToQuestion(const QString &key)
{
    Field *field = m_interview->field(key);
    if (!field)
        return;
    // A question that was just unfolded has no place yet.
    m_interview->layout()->activate();
    if (auto *area = m_interview->findChild<QScrollArea *>())
        area->ensureWidgetVisible(field, 0, 40);
    field->entry()->setFocus(Qt::OtherFocusReason);
}

} // namespace daemok::ui
