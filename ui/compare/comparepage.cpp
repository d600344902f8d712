// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparepage.h"

#include "ui/compare/reversetab.h"
#include "ui/compare/sidebysidetab.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
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
      m_sideBySide(new SideBySideTab(controller, appearance)),
      m_reverse(new ReverseTab(controller, appearance))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_pages->setMinimumSize(kLeastPage);
    for (QWidget *page :
         {static_cast<QWidget *>(m_sideBySide), static_cast<QWidget *>(m_reverse)}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_sideBySide, &SideBySideTab::fileAsked, this, &ComparePage::fileAsked);
    connect(m_sideBySide, &SideBySideTab::failed, this, &ComparePage::failed);
    connect(m_sideBySide, &SideBySideTab::answerAsked, this, &ComparePage::answerAsked);
    connect(m_reverse, &ReverseTab::answerAsked, this, &ComparePage::answerAsked);
    retranslate();
}

QList<QWidget *> ComparePage::regions() const
{
    return m_tabs->currentIndex() == SideBySide ? m_sideBySide->regions() : m_reverse->regions();
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
    m_tabs->setTabText(Budget, tr("What a budget carries"));
    m_tabs->setAccessibleName(tr("Parts of the Compare page"));
}

} // namespace daemok::ui
