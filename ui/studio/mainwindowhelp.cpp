// SPDX-License-Identifier: GPL-3.0-or-later
// The guide at the right of the window, in the place of the explanation.
#include "ui/help/helppanel.h"
#include "ui/help/writtenchapters.h"
#include "ui/state/projectcontroller.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"

#include <QAction>
#include <QApplication>
#include <QTextBrowser>

namespace daemok::ui {

void MainWindow::connectHelp()
{
    m_help->addWritten(QStringLiteral("keyboard"), [this] {
        return WrittenChapters::keyboard(m_pages->actions() + m_actions->findChildren<QAction *>());
    });
    m_help->addWritten(QStringLiteral("about"),
                       [this] { return WrittenChapters::about(*m_controller->catalog()); });
    connect(m_help, &HelpPanel::closeAsked, this, &MainWindow::hideHelp);
    connect(m_actions->help, &QAction::triggered, this, [this] {
        const QString chapter = chapterOfPage();
        if (m_help->isVisible() && m_help->chapter() == chapter)
            hideHelp();
        else
            showHelp(chapter);
    });
    connect(m_actions->keys, &QAction::triggered, this,
            [this] { showHelp(QStringLiteral("keyboard")); });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { showHelp(QStringLiteral("about")); });
    connect(m_actions->explanation, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_help->hide();
    });
}

void MainWindow::showHelp(const QString &chapter)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && !m_help->isAncestorOf(focus))
        m_helpedFrom = focus;
    m_actions->explanation->setChecked(false);
    m_help->show();
    m_help->open(chapter);
    m_help->takeFocus();
}

void MainWindow::hideHelp()
{
    const bool hadFocus = m_help->isAncestorOf(QApplication::focusWidget());
    m_help->hide();
    if (hadFocus && m_helpedFrom && m_helpedFrom->isVisible())
        m_helpedFrom->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::chapterOfPage() const
{
    switch (m_pages->current()) {
    case PageId::Layout:
        return QStringLiteral("layout");
    case PageId::Reuse:
        return QStringLiteral("reuse");
    case PageId::Growth:
        return QStringLiteral("growth");
    case PageId::Risk:
        return QStringLiteral("risk");
    case PageId::Placement:
        return QStringLiteral("placement");
    case PageId::Calibrate:
        return QStringLiteral("calibrate");
    case PageId::Report:
        return QStringLiteral("report");
    }
    return QStringLiteral("start");
}

} // namespace daemok::ui
