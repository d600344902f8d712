// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace daemok {
struct Error;
}

namespace daemok::ui {

class ProjectController;
class ReverseTab;
class SideBySideTab;

/// The Compare page: versions side by side with the waterfall between them, and what a budget carries.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { SideBySide, Steps, Budget }; ///< Steps only where they have no room below

    ComparePage(ProjectController *controller, const Appearance *appearance,
                QWidget *parent = nullptr);

    [[nodiscard]] SideBySideTab *sideBySide() const { return m_sideBySide; }
    [[nodiscard]] ReverseTab *reverse() const { return m_reverse; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QToolButton *fileButton() const { return m_file; }
    /// Where F6 goes, in this order.
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void fileAsked();
    void failed(const daemok::Error &error);
    void answerAsked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int tab);
    void retranslate();

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QToolButton *m_file;
    SideBySideTab *m_sideBySide;
    ReverseTab *m_reverse;
};

} // namespace daemok::ui
