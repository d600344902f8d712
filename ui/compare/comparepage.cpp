// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "ui/compare/reversetab.h"
#include "ui/compare/sidebysidetab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr QSize kLeastPage(420, 300);

} // namespace

ComparePage::ComparePage(ProjectController *controller, const Appearance *appearance,
                         QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_file(new QToolButton),
      m_sideBySide(new SideBySideTab(controller, appearance)),
      m_reverse(new ReverseTab(controller, appearance))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_pages->setMinimumSize(kLeastPage);
    m_pages->addWidget(m_sideBySide);
    m_pages->addWidget(m_reverse);
    for (int i = 0; i <= Budget; ++i)
        m_tabs->addTab(QString());
    m_file->setProperty("flat", true);
    m_file->setObjectName(QStringLiteral("compareFile"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_tabs, 1);
    top->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ComparePage::choose);
    connect(m_file, &QToolButton::clicked, this, &ComparePage::fileAsked);
    connect(m_sideBySide, &SideBySideTab::bothChanged, this, [this](bool both) {
        if (both && m_tabs->currentIndex() == Steps)
            m_tabs->setCurrentIndex(SideBySide);
        m_tabs->setTabVisible(Steps, !both);
    });
    m_tabs->setTabVisible(Steps, !m_sideBySide->showsBoth());
    connect(m_sideBySide, &SideBySideTab::fileAsked, this, &ComparePage::fileAsked);
    connect(m_sideBySide, &SideBySideTab::failed, this, &ComparePage::failed);
    connect(m_sideBySide, &SideBySideTab::answerAsked, this, &ComparePage::answerAsked);
    connect(m_reverse, &ReverseTab::answerAsked, this, &ComparePage::answerAsked);
    retranslate();
}

void ComparePage::choose(int tab)
{
    m_pages->setCurrentIndex(tab == Budget ? 1 : 0);
    m_file->setVisible(tab != Budget);
    if (tab != Budget)
        m_sideBySide->setPart(tab == Steps ? SideBySideTab::Steps : SideBySideTab::Figures);
}

QList<QWidget *> ComparePage::regions() const
{
    return m_tabs->currentIndex() != Budget ? m_sideBySide->regions() : m_reverse->regions();
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ComparePage::retranslate()
{
    m_tabs->setTabText(SideBySide, tr("Side by side"));
    m_tabs->setTabText(Steps, tr("Cost, change by change"));
    m_file->setText(tr("Compare with a file…"));
    m_file->setToolTip(tr("Another version of this project: its scenario stands first, the one on "
                          "screen beside it. The open project stays as it is."));
    m_tabs->setTabText(Budget, tr("What a budget carries"));
    m_tabs->setAccessibleName(tr("Parts of the Compare page"));
}

} // namespace daemok::ui
