// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QToolButton>

namespace daemok::ui {

/// A small "?" after the words of a question: pale until the row is looked at.
class HelpMark : public QToolButton
{
    Q_OBJECT

public:
    explicit HelpMark(QWidget *parent = nullptr);
    void setStrong(bool strong);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_strong = false;
};

/// The words of a question with the mark right behind the last of them, wrapped where they are long.
class QuestionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuestionLabel(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] HelpMark *mark() const { return m_mark; }
    void setLabel(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeMark();

    HelpMark *m_mark;
};

} // namespace daemok::ui
