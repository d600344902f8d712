// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/terms.h"
#include "ui/explain/mathbox.h"
#include "ui/state/theme.h"

#include <QWidget>

namespace daemok::ui {

/// One term: mark of origin, symbol, name and value, and under it where it comes from. One that is a figure or
/// an answer can be followed by a click, Enter or Space.
class TermRow : public QWidget
{
    Q_OBJECT

public:
    explicit TermRow(const Theme &theme, QWidget *parent = nullptr);

    /// `value` and `from` in words; `tip` says more about the source.
    void setTerm(const Term &term, const QString &value, const QString &from, const QString &tip);
    void setTheme(const Theme &theme);
    [[nodiscard]] const Term &term() const { return m_term; }
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] const QString &from() const { return m_from; }
    [[nodiscard]] bool leadsOn() const { return !m_term.figure.empty() || !m_term.answer.empty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void followed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where everything of a row goes.
    struct Places
    {
        QRect mark;
        QRect symbol;
        QRect name;
        QRect value;
        QRect from;
        int height = 0;
        bool valueBelow = false; ///< name and value share no line
    };

    [[nodiscard]] const Places &places(int width) const; ///< kept for the last width
    [[nodiscard]] Places place(int width) const;
    [[nodiscard]] QFont smallFont() const;
    void paintWay(QPainter &painter, QPointF at) const;

    Theme m_theme;
    Term m_term;
    QString m_name;
    QString m_value;
    QString m_from;
    MathBox m_symbol;
    mutable Places m_places; ///< for m_placesWidth; -1: none
    mutable int m_placesWidth = -1;
};

} // namespace daemok::ui
