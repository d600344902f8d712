// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right of the window: what opens it and where it leads.
#include "ui/compare/comparepage.h"
#include "ui/explain/explaincontroller.h"
#include "ui/explain/explanationpanel.h"
#include "ui/fields/field.h"
#include "ui/growth/growthpage.h"
#include "ui/help/helppanel.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/report/reportpage.h"
#include "ui/risk/riskpage.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/verdictstrip.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
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
    connect(m_riskPage, &RiskPage::figureAsked, this, &MainWindow::explain);
    connect(m_reportPage, &ReportPage::figureAsked, this, &MainWindow::explain);
    connect(m_reportPage, &ReportPage::answerAsked, this, &MainWindow::goToQuestion);
    connect(m_riskPage, &RiskPage::answerAsked, this, &MainWindow::goToQuestion);
    connect(m_comparePage, &ComparePage::answerAsked, this, &MainWindow::goToQuestion);
    connect(m_growthPage, &GrowthPage::figureAsked, this, &MainWindow::explain);
}

// Return on a figure explains it and the keyboard stays; Return again goes into the panel.
void MainWindow::explain(const QString &figure)
{
    const bool again =
        m_explanation->isVisible() && m_explainer->view().figure == figure.toStdString();
    QWidget *focus = QApplication::focusWidget();
    if (focus && !m_explanation->isAncestorOf(focus))
        m_explainedFrom = focus;
    m_actions->explanation->setChecked(true);
    m_explainer->open(figure);
    if (again)
        m_explanation->takeFocus();
}

void MainWindow::showExplanation(bool shown)
{
    const bool hadFocus = m_explanation->isAncestorOf(QApplication::focusWidget());
    m_explanation->setVisible(shown);
    if (shown || !hadFocus)
        return;
    const bool back = m_explainedFrom && m_explainedFrom->isVisible();
    const QList<QWidget *> regions = m_layoutPage->regions();
    (back ? m_explainedFrom.data() : regions.front())->setFocus(Qt::OtherFocusReason);
}

// What nobody else wants Escape for.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_explanation->isVisible())
        m_actions->explanation->setChecked(false);
    else if (event->key() == Qt::Key_Escape && m_help->isVisible())
        hideHelp();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::goToQuestion(const QString &key)
{
    Field *field = m_interview->field(key);
    if (!field)
        return;
    if (!field->isVisibleTo(m_interview))
        m_interview->setMoreShown(true);
    if (auto *area = m_interview->findChild<QScrollArea *>()) {
        // A question that was just unfolded has no place yet.
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        area->ensureWidgetVisible(field, 0, 40);
    }
    field->entry()->setFocus(Qt::OtherFocusReason);
}

} // namespace daemok::ui
