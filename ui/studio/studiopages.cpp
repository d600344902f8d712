// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studiopages.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {

namespace {

/// As large as it is given, the page in it too: without a layout that would ask for the height at which lines
/// need not be wrapped.
class PageRoom : public QWidget
{
public:
    explicit PageRoom(QWidget *page) : m_page(page) { page->setParent(this); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
    }
    [[nodiscard]] QSize sizeHint() const override { return m_page->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->setGeometry(rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget *m_page;
};

/// A page as large as the room, and scrolled where the room is smaller than its least size: beside an open
/// explanation on a small laptop.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageRoom")); // the window shows through
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *room = new PageRoom(page);
    area->setWidget(room);
    area->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false); // set by setWidget()
    return area;
}

} // namespace

StudioPages::StudioPages(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void StudioPages::add(PageId id, const QString &title, QWidget *page,
                      std::function<QList<QWidget *>()> regions)
{
    auto *action = new QAction(title, this);
    const QKeySequence key(QStringLiteral("Ctrl+%1").arg(static_cast<int>(id)));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, id] {
        choose(id);
        if (const QList<QWidget *> parts = this->regions(); !parts.isEmpty())
            parts.front()->setFocus(Qt::ShortcutFocusReason);
    });
    const auto place = std::find_if(m_pages.begin(), m_pages.end(),
                                    [id](const Page &each) { return each.id > id; });
    const auto index = static_cast<int>(place - m_pages.begin());
    m_pages.insert(place, {id, action, std::move(regions)});
    m_stack->insertWidget(index, scrolled(page));
    m_tabs->insertTab(index, title);
    m_tabs->setTabToolTip(index, key.toString(QKeySequence::NativeText));
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

void StudioPages::choose(PageId id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == id)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

PageId StudioPages::current() const
{
    return m_pages[static_cast<std::size_t>(m_tabs->currentIndex())].id;
}

QList<QAction *> StudioPages::actions() const
{
    QList<QAction *> actions;
    for (const Page &page : m_pages)
        actions << page.action;
    return actions;
}

QAction *StudioPages::action(PageId id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [id](const Page &each) { return each.id == id; });
    return found == m_pages.end() ? nullptr : found->action;
}

QList<QWidget *> StudioPages::regions() const
{
    return m_pages[static_cast<std::size_t>(m_tabs->currentIndex())].regions();
}

} // namespace daemok::ui
