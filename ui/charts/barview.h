// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "ui/charts/barpainter.h"
#include "ui/state/theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace daemok::ui {

class Selection;

/// Bars in rows that scroll; the titles of the columns stay. A click, Return or Space chooses a row:
/// its pointer goes out, and its group becomes the page's selection. Arrow keys, Page Up and Down, Home
/// and End go from row to row.
class BarView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BarView(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const BarSpec &spec);
    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);
    [[nodiscard]] const BarSpec &spec() const { return m_spec; }
    [[nodiscard]] const BarFrame &frame() const { return m_frame; }
    [[nodiscard]] std::optional<BarIndex> current() const { return m_current; }
    /// Where a line is on the viewport, for a mouse to be sent there.
    [[nodiscard]] QRect lineOnScreen(std::size_t line) const;
    void setEmptyText(const QString &text);

signals:
    /// The figure's JSON pointer into plan --json.
    void pointerChosen(const QString &pointer);
    /// A row was chosen: its id.
    void rowChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    [[nodiscard]] std::optional<std::size_t> lineAt(const QPointF &position) const;
    [[nodiscard]] std::optional<std::size_t> currentLine() const;
    void setCurrent(std::size_t line);
    void choose(std::size_t line);
    void showSelected();
    void say() const;
    void reveal(std::size_t line);
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QString tipOf(std::size_t line) const;
    [[nodiscard]] QString headTip() const;

    ChartStyle m_style;
    BarSpec m_spec;
    BarFrame m_frame;
    BarMeter m_meter;
    Selection *m_selection = nullptr;
    std::optional<BarIndex> m_hovered;
    std::optional<BarIndex> m_current;
    QString m_emptyText;
    bool m_choosing = false;
};

} // namespace daemok::ui
