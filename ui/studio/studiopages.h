// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QStackedWidget;
class QTabBar;

namespace daemok::ui {

/// The studio's pages in the order of the product; a page's number is its key: Ctrl+1 to Ctrl+8.
enum class PageId { Layout = 1, Reuse, Growth, Risk, Placement, Calibrate, Report, Compare };

/// The pages, one at a time, with a tab and an action for each. Adding a page is one call of add().
class StudioPages : public QWidget
{
    Q_OBJECT

public:
    explicit StudioPages(QWidget *parent = nullptr);

    /// `regions`: what F6 goes through on the page; the first takes the keyboard when the page is chosen.
    void add(PageId id, const QString &title, QWidget *page,
             std::function<QList<QWidget *>()> regions);
    void choose(PageId id);
    [[nodiscard]] PageId current() const;
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *action(PageId id) const; ///< null where there is no such page
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    /// Of the page on screen.
    [[nodiscard]] QList<QWidget *> regions() const;

private:
    struct Page
    {
        PageId id{};
        QAction *action = nullptr;
        std::function<QList<QWidget *>()> regions;
    };

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<Page> m_pages; ///< by id, as the tabs and the stack
};

} // namespace daemok::ui
