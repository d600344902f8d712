// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barview.h"

#include "ui/charts/selection.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace daemok::ui {

BarView::BarView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_style(ChartStyle::screen(theme)),
      m_meter(m_style)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setMinimumSize(260, 90);
}

void BarView::setTheme(const Theme &theme)
{
    m_style = ChartStyle::screen(theme);
    relayout();
}

void BarView::setSelection(Selection *selection)
{
    m_selection = selection;
    connect(selection, &Selection::changed, this, &BarView::showSelected);
}

void BarView::setSpec(const BarSpec &spec)
{
    m_spec = spec;
    setAccessibleName(QString::fromStdString(spec.title));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    m_hovered.reset();
    relayout();
    if (m_current && !currentLine())
        m_current.reset();
}

void BarView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BarView::relayout()
{
    m_frame = barFrame(m_spec, viewport()->width(), m_meter);
    const int inner = viewport()->height() - static_cast<int>(m_frame.headHeight);
    const int content = static_cast<int>(m_frame.height - m_frame.headHeight);
    verticalScrollBar()->setRange(0, std::max(0, content - inner));
    verticalScrollBar()->setPageStep(std::max(1, inner));
    verticalScrollBar()->setSingleStep(fontMetrics().height() + 8);
    viewport()->update();
}

QPointF BarView::origin() const
{
    return {0, -static_cast<double>(verticalScrollBar()->value())};
}

std::optional<std::size_t> BarView::lineAt(const QPointF &position) const
{
    if (position.y() < m_frame.headHeight)
        return std::nullopt;
    for (std::size_t i = 0; i < m_frame.lines.size(); ++i) {
        if (m_frame.lines[i].box.translated(origin()).contains(position))
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> BarView::currentLine() const
{
    for (std::size_t i = 0; i < m_frame.lines.size(); ++i) {
        if (m_current && m_frame.lines[i].index == *m_current)
            return i;
    }
    return std::nullopt;
}

QRect BarView::lineOnScreen(std::size_t line) const
{
    return m_frame.lines[line].box.translated(origin()).toAlignedRect();
}

void BarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_style.ground);
    if (m_frame.lines.empty()) {
        painter.setPen(m_style.muted);
        painter.drawText(
            viewport()->rect().adjusted(20, 10, -20, -10), Qt::AlignCenter | Qt::TextWordWrap,
            m_emptyText.isEmpty() ? QString::fromStdString(m_spec.empty) : m_emptyText);
        return;
    }
    const BarState state{m_hovered, m_current, hasFocus(),
                         m_selection ? m_selection->id().toStdString() : std::string()};
    const QRectF visible = QRectF(viewport()->rect()).adjusted(0, m_frame.headHeight, 0, 0);
    painter.setClipRect(visible);
    for (std::size_t i = 0; i < m_frame.lines.size(); ++i) {
        if (m_frame.lines[i].box.translated(origin()).intersects(visible))
            paintBarLine(painter, m_spec, m_frame, i, m_style, state, origin());
    }
    painter.setClipping(false);
    paintBarHead(painter, m_spec, m_frame, m_style, QPointF(0, 0));
}

void BarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void BarView::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    const std::optional<BarIndex> hovered =
        line ? std::optional(m_frame.lines[*line].index) : std::nullopt;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void BarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto line = lineAt(event->position())) {
        setCurrent(*line);
        choose(*line);
    }
}

void BarView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void BarView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    m_hovered.reset();
    viewport()->update();
}

void BarView::reveal(std::size_t line)
{
    const QRectF box = m_frame.lines[line].box;
    const double top = box.top() - m_frame.headHeight;
    const double inner = viewport()->height() - m_frame.headHeight;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(static_cast<int>(top));
    else if (top + box.height() > bar->value() + inner)
        bar->setValue(static_cast<int>(top + box.height() - inner + 1));
}

void BarView::setCurrent(std::size_t line)
{
    m_current = m_frame.lines[line].index;
    reveal(line);
    say();
    viewport()->update();
}

void BarView::say() const
{
    const auto line = currentLine();
    if (!line)
        return;
    const BarIndex &index = m_frame.lines[*line].index;
    const BarGroup &group = m_spec.groups[index.group];
    QStringList words{QString::fromStdString(group.title)};
    if (index.row) {
        const BarRow &row = group.rows[*index.row];
        words << QString::fromStdString(row.label) << QString::fromStdString(row.badge)
              << QString::fromStdString(row.text);
        for (std::size_t i = 0; i < row.columns.size(); ++i)
            words << tr("%1: %2", "title of a column, its figure")
                         .arg(QString::fromStdString(m_spec.columns[i]),
                              QString::fromStdString(row.columns[i]));
    } else {
        words << QString::fromStdString(group.note) << QString::fromStdString(group.text);
    }
    words.removeAll(QString());
    auto *self = const_cast<BarView *>(this);
    self->setAccessibleDescription(words.join(tr("; ", "between two readings")));
    QAccessibleEvent spoken(self, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void BarView::choose(std::size_t line)
{
    const BarIndex &index = m_frame.lines[line].index;
    const BarGroup &group = m_spec.groups[index.group];
    const std::string &pointer = index.row ? group.rows[*index.row].pointer : group.pointer;
    const std::string &id = index.row && group.id.empty() ? group.rows[*index.row].id : group.id;
    m_choosing = true;
    if (m_selection && !id.empty())
        m_selection->choose(QString::fromStdString(id));
    m_choosing = false;
    if (!pointer.empty())
        emit pointerChosen(QString::fromStdString(pointer));
    if (index.row && !group.rows[*index.row].id.empty())
        emit rowChosen(QString::fromStdString(group.rows[*index.row].id));
}

// What was chosen elsewhere comes into view; a row that was clicked here stays where it is.
void BarView::showSelected()
{
    viewport()->update();
    if (m_choosing)
        return;
    const std::string id = m_selection->id().toStdString();
    for (std::size_t i = m_frame.lines.size(); i-- > 0 && !id.empty();) {
        const BarIndex &index = m_frame.lines[i].index;
        const BarGroup &group = m_spec.groups[index.group];
        if (group.id == id || (index.row && group.rows[*index.row].id == id))
            reveal(i);
    }
}

void BarView::keyPressEvent(QKeyEvent *event)
{
    if (m_frame.lines.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    const auto last = static_cast<long>(m_frame.lines.size()) - 1;
    const auto line = currentLine();
    const long now = line ? static_cast<long>(*line) : -1;
    const auto go = [&](long to) {
        setCurrent(static_cast<std::size_t>(std::clamp(to, 0L, last)));
    };
    switch (event->key()) {
    case Qt::Key_Down:
        return go(now + 1);
    case Qt::Key_Up:
        return go(now < 0 ? last : now - 1);
    case Qt::Key_PageDown:
        return go(now + 8);
    case Qt::Key_PageUp:
        return go(now - 8);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (line)
            choose(*line);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current && !m_frame.lines.empty())
        m_current = m_frame.lines.front().index;
    viewport()->update();
}

void BarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Titles of all columns, those included that a narrow figure leaves out.
QString BarView::headTip() const
{
    QStringList titles{QString::fromStdString(m_spec.labelTitle),
                       QString::fromStdString(m_spec.valueTitle)};
    for (const std::string &column : m_spec.columns)
        titles << QString::fromStdString(column);
    return titles.join(QLatin1Char('\n'));
}

QString BarView::tipOf(std::size_t line) const
{
    const BarIndex &index = m_frame.lines[line].index;
    const BarGroup &group = m_spec.groups[index.group];
    QStringList tip;
    if (isShortened(m_spec, m_frame, index, m_style)) {
        const auto add = [&](const std::string &words) {
            if (!words.empty())
                tip << QString::fromStdString(words);
        };
        if (!index.row) {
            add(group.title);
            add(group.note);
        } else {
            const BarRow &row = group.rows[*index.row];
            add(row.label);
            add(row.badge);
            add(row.note);
            for (std::size_t i = 0; i < row.columns.size(); ++i)
                tip << tr("%1: %2", "title of a column, its figure")
                           .arg(QString::fromStdString(m_spec.columns[i]),
                                QString::fromStdString(row.columns[i]));
        }
    }
    if (index.row && !group.rows[*index.row].tip.empty())
        tip << QString::fromStdString(group.rows[*index.row].tip);
    return tip.join(QLatin1Char('\n'));
}

bool BarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto line = lineAt(help->pos());
    const bool head = help->pos().y() < m_frame.headHeight && !m_frame.lines.empty();
    const QString tip = line ? tipOf(*line) : head ? headTip() : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

} // namespace daemok::ui
