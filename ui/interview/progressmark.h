// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace daemok::ui {

/// How many of the questions that suffice for a first layout are confirmed by the client, as words and as a
/// row of marks; pressed, it asks for the next open one.
class ProgressMark : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProgressMark(QWidget *parent = nullptr);

    void setProgress(int confirmed, int all);
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    [[nodiscard]] int all() const { return m_all; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_confirmed = 0;
    int m_all = 0;
};

} // namespace daemok::ui
