// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"
#include "ui/text/verdicttext.h"

#include <QWidget>

namespace daemok::ui {

/// One fact: small label, large value, one or two lines that say what it means. The tone is shown by
/// a mark as well as by colour. The value shrinks before it is shortened.
class FactTile : public QWidget
{
    Q_OBJECT

public:
    explicit FactTile(const Appearance *appearance, QWidget *parent = nullptr);

    void setFact(const Fact &fact);
    [[nodiscard]] const Fact &fact() const { return m_fact; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A click, Enter or Space: the fact's figure is to be explained.
    void figureAsked(const QString &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont(int width) const;
    [[nodiscard]] QFont noteFont() const;
    void drawNote(QPainter &painter, QPointF at, double width) const;

    const Appearance *m_appearance;
    Fact m_fact;
};

} // namespace daemok::ui
