// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/tabletext.h"

#include <QFrame>
#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace daemok::ui {

class ProjectController;
class TablePanel;

/// The project's own tables over the lower part of the window, beside the interview: the verdict above stays
/// in sight while rows are typed. Escape or the cross puts it away.
class TableSheet : public QFrame
{
    Q_OBJECT

public:
    /// `beside`: the sheet begins at its right edge, in its window.
    TableSheet(ProjectController *controller, QWidget *beside);

    void open(TableKind kind);
    [[nodiscard]] TablePanel *panel(TableKind kind) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void dismiss();

    QPointer<QWidget> m_beside;
    QPointer<QWidget> m_before; ///< had the keyboard
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
};

} // namespace daemok::ui
