// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablesheet.h"

#include "ui/tables/tablepanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kGap = 10;
constexpr int kLeast = 260;
constexpr double kShare = 0.48; // of the window's height
constexpr int kStatusBar = 24;

int tabOf(TableKind kind)
{
    return kind == TableKind::Servers ? 0 : 1;
}

} // namespace

TableSheet::TableSheet(ProjectController *controller, QWidget *beside)
    : QFrame(beside->window()),
      m_beside(beside),
      m_tabs(new QTabBar),
      m_panels(new QStackedWidget)
{
    setProperty("popover", true);
    setObjectName(QStringLiteral("tables"));
    setAccessibleName(tr("Own servers and prices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 10);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *close = new QToolButton;
    close->setProperty("flat", true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(close);
    layout->addLayout(head);
    layout->addWidget(m_panels, 1);
    for (const TableKind kind : {TableKind::Servers, TableKind::Prices}) {
        m_tabs->addTab(TableText::title(kind));
        m_panels->addWidget(new TablePanel(kind, controller));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    connect(close, &QToolButton::clicked, this, &TableSheet::dismiss);
    connect(beside, &QObject::destroyed, this, &QObject::deleteLater);
    window()->installEventFilter(this);
    beside->installEventFilter(this);
    hide();
}

TablePanel *TableSheet::panel(TableKind kind) const
{
    return static_cast<TablePanel *>(m_panels->widget(tabOf(kind)));
}

void TableSheet::open(TableKind kind)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_tabs->setCurrentIndex(tabOf(kind));
    place();
    show();
    raise();
    panel(kind)->view()->setFocus(Qt::OtherFocusReason);
}

void TableSheet::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void TableSheet::place()
{
    if (!m_beside)
        return;
    const QSize room = window()->size();
    const int left = m_beside->mapTo(window(), QPoint(m_beside->width(), 0)).x() + kGap;
    const int height = std::max(kLeast, static_cast<int>(room.height() * kShare));
    const bool fits = room.width() - left > kLeast;
    const int x = fits ? left : kGap;
    setGeometry(x, std::max(0, room.height() - height - kStatusBar - 4), room.width() - x - kGap,
                std::min(height, room.height()));
}

bool TableSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void TableSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace daemok::ui
