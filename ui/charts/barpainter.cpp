// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kPad = 12;
constexpr double kIndent = 12; // rows under their group
constexpr double kGap = 14;    // between columns
constexpr double kTextGap = 6; // from a bar's end to its figure
constexpr double kLabelShare = 0.29;
constexpr double kBarShare = 0.11; // what bars get at least
constexpr double kRowExtra = 8;
constexpr double kGroupExtra = 14;
constexpr double kBar = 9; // thickness

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

const BarRow &rowOf(const BarSpec &spec, const BarIndex &index)
{
    return spec.groups[index.group].rows[*index.row];
}

double longest(const BarSpec &spec, std::size_t group)
{
    double most = 0;
    for (std::size_t i = 0; i < spec.groups.size(); ++i) {
        if (spec.eachGroup && i != group)
            continue;
        for (const BarRow &row : spec.groups[i].rows)
            most = std::max(most, row.faint ? 0 : row.value);
    }
    return most;
}

bool headed(const BarSpec &spec)
{
    return std::any_of(spec.groups.begin(), spec.groups.end(),
                       [](const BarGroup &group) { return !group.title.empty(); });
}

double indentOf(const BarSpec &spec)
{
    return headed(spec) ? kPad + kIndent : kPad;
}

// Left to right in one line: a text takes what it needs, the next what is left.
double put(QPainter &painter, QRectF &rest, const QString &words, const QFont &font,
           const QColor &colour)
{
    const QFontMetricsF metrics(font);
    if (words.isEmpty() || rest.width() < metrics.horizontalAdvance(QStringLiteral("…")))
        return 0;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, rest.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const double used = metrics.horizontalAdvance(shown);
    rest.setLeft(rest.left() + used);
    return used;
}

double badgeWidth(const BarRow &row, const ChartStyle &style)
{
    return row.badge.empty()
               ? 0
               : QFontMetricsF(bolder(style.small)).horizontalAdvance(text(row.badge)) + 14;
}

void paintBadge(QPainter &painter, const QRectF &line, double left, const QString &words,
                const ChartStyle &style)
{
    const QFont font = bolder(style.small);
    const QFontMetricsF metrics(font);
    QRectF pill(left, 0, metrics.horizontalAdvance(words) + 14, metrics.height() + 1);
    pill.moveTop(line.center().y() - pill.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.accent);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(style.ground);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void paintGroup(QPainter &painter, const BarGroup &group, const QRectF &box,
                const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.grid, 1));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = box.adjusted(kPad, 3, -kPad, 0);
    const QFont bold = bolder(style.font);
    const double right = QFontMetricsF(bold).horizontalAdvance(text(group.text)) + 8;
    painter.setFont(bold);
    painter.setPen(style.text);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, text(group.text));
    rest.setRight(rest.right() - right);
    put(painter, rest, text(group.title), bold, style.text);
    rest.setLeft(rest.left() + 8);
    put(painter, rest, text(group.note), style.font, style.muted);
}

QColor colourOf(BarPiece::Look look, const ChartStyle &style)
{
    switch (look) {
    case BarPiece::Look::Quiet:
    case BarPiece::Look::Hollow:
        return style.neutral;
    case BarPiece::Look::Subject:
        return style.accent;
    case BarPiece::Look::First:
        return style.colours[0];
    case BarPiece::Look::Second:
        return style.colours[1];
    case BarPiece::Look::Third:
        return style.colours[2];
    case BarPiece::Look::Fourth:
        return style.colours[3];
    }
    return style.neutral;
}

/// Values on the room that bars have.
struct BarScale
{
    double least = 0, most = 0;
    double width = 0;

    [[nodiscard]] bool any() const { return most > least; }
    [[nodiscard]] double at(double value) const
    {
        return width * std::clamp((value - least) / (most - least), 0.0, 1.0);
    }
};

// Two slanted cuts where a bar that begins at 0 leaves out what lies below the scale.
void paintBreak(QPainter &painter, const QRectF &bar, const ChartStyle &style)
{
    constexpr double kFrom = 9, kApart = 4, kSlant = 3;
    if (bar.width() < kFrom + kApart + kSlant)
        return;
    painter.setPen(QPen(style.ground, 2));
    for (const double x : {kFrom, kFrom + kApart})
        painter.drawLine(QPointF(bar.left() + x - kSlant, bar.bottom() + 1),
                         QPointF(bar.left() + x + kSlant, bar.top() - 1));
    painter.setPen(Qt::NoPen);
}

// `room`: where a bar of the longest value lies.
void paintPieces(QPainter &painter, const BarRow &row, const QRectF &room, const BarScale &scale,
                 const ChartStyle &style)
{
    for (const BarPiece &piece : row.pieces) {
        const double from = room.left() + scale.at(piece.from);
        const double to = room.left() + scale.at(piece.to);
        QRectF box(from, room.top(), std::max(1.2, to - from), room.height());
        const QColor colour = colourOf(piece.look, style);
        if (piece.look == BarPiece::Look::Hollow) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            // Neighbours of one colour stay apart.
            if (box.width() > 4)
                box.setWidth(box.width() - 0.8);
            painter.drawRect(box);
        }
    }
    painter.setPen(Qt::NoPen);
}

void paintRow(QPainter &painter, const BarSpec &spec, const BarFrame &frame, const BarIndex &index,
              const QRectF &box, const ChartStyle &style)
{
    const BarRow &row = rowOf(spec, index);
    const QFont font = row.marked ? bolder(style.font) : style.font;
    const QColor colour = row.faint ? style.muted : style.text;
    QRectF rest(box.left() + indentOf(spec), box.top(), 0, box.height());
    rest.setRight(box.left() + frame.labelEnd - kGap);
    // A mark that would shorten the name gives way: weight and colour say it too.
    const double whole = QFontMetricsF(font).horizontalAdvance(text(row.label));
    const double wanted = badgeWidth(row, style);
    const double badge = whole + wanted + 6 <= rest.width() ? wanted : 0;
    rest.setRight(rest.right() - (badge > 0 ? badge + 6 : 0));
    put(painter, rest, text(row.label), font, colour);
    if (badge > 0) {
        paintBadge(painter, box, rest.left() + 6, text(row.badge), style);
    } else {
        rest.setLeft(rest.left() + 6);
        put(painter, rest, text(row.note), style.small, style.muted);
    }

    const double most = longest(spec, index.group);
    const double room = frame.barEnd - frame.labelEnd - frame.textWidth - kTextGap;
    const BarScale scale{spec.least, most, room};
    const double length = scale.any() && !row.faint ? std::max(1.5, scale.at(row.value)) : 0;
    const double left = box.left() + frame.labelEnd;
    const QRectF bar(left, box.center().y() - kBar / 2, length, kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.marked ? style.accent : style.neutral);
    if (!row.pieces.empty() && scale.any())
        paintPieces(painter, row, QRectF(left, bar.top(), room, kBar), scale, style);
    else if (length > 0 && row.value > 0) {
        painter.drawRoundedRect(bar, 2, 2);
        if (spec.least > 0)
            paintBreak(painter, bar, style);
    }
    if (row.reference > 0 && scale.any()) {
        const double at = left + scale.at(row.reference);
        painter.setPen(QPen(style.muted, 1, Qt::DotLine));
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
    }
    QRectF value(bar.right() + kTextGap, box.top(), frame.textWidth + 2, box.height());
    if (row.faint)
        value.moveLeft(left);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text(row.text));

    const QFontMetricsF metrics(style.font);
    for (std::size_t i = 0; i < frame.columnEnds.size() && i < row.columns.size(); ++i) {
        const double width = frame.columnWidths[i];
        const QRectF cell(box.left() + frame.columnEnds[i] - width, box.top(), width, box.height());
        painter.setFont(style.font);
        painter.setPen(row.marked ? style.text : style.muted);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(text(row.columns[i]), Qt::ElideRight, width));
    }
}

std::vector<double> columnNeeds(const BarSpec &spec, BarMeter &meter)
{
    std::vector<double> needs;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        double need = meter.width(spec.columns[i], BarMeter::Small);
        for (const BarGroup &group : spec.groups) {
            for (const BarRow &row : group.rows) {
                if (i < row.columns.size())
                    need = std::max(need, meter.width(row.columns[i], BarMeter::Plain));
            }
        }
        needs.push_back(std::ceil(need) + 1);
    }
    return needs;
}

double labelNeed(const BarRow &row, BarMeter &meter)
{
    const double label = meter.width(row.label, BarMeter::Bold);
    if (!row.badge.empty())
        return label + 6 + meter.width(row.badge, BarMeter::Bold) + 14;
    return row.note.empty() ? label : label + 6 + meter.width(row.note, BarMeter::Small);
}

} // namespace

BarMeter::BarMeter(const ChartStyle &style)
{
    for (const QFont &font : {style.font, bolder(style.font), style.small})
        m_known.push_back({QFontMetricsF(font), {}});
}

double BarMeter::width(const std::string &text, Font font)
{
    constexpr std::size_t kMost = 4000;
    Known &known = m_known[font];
    const auto found = known.widths.find(text);
    if (found != known.widths.end())
        return found->second;
    if (known.widths.size() >= kMost)
        known.widths.clear();
    const double width = known.metrics.horizontalAdvance(QString::fromStdString(text));
    known.widths.emplace(text, width);
    return width;
}

double BarMeter::height(Font font) const
{
    return m_known[font].metrics.height();
}

BarFrame barFrame(const BarSpec &spec, double width, const ChartStyle &style)
{
    BarMeter meter(style);
    return barFrame(spec, width, meter);
}

BarFrame barFrame(const BarSpec &spec, double width, BarMeter &meter)
{
    BarFrame frame;
    frame.width = width;
    double labels = 0;
    for (const BarGroup &group : spec.groups) {
        for (const BarRow &row : group.rows) {
            labels = std::max(labels, labelNeed(row, meter));
            frame.textWidth = std::max(frame.textWidth, meter.width(row.text, BarMeter::Bold));
        }
    }
    frame.textWidth = std::ceil(frame.textWidth) + 1;
    const double share = spec.labelShare > 0 ? spec.labelShare : kLabelShare;
    frame.labelEnd = indentOf(spec) + std::min(std::ceil(labels) + 2, width * share) + kGap;

    std::vector<double> needs = columnNeeds(spec, meter);
    double sum = 0;
    for (const double need : needs)
        sum += need + kGap;
    const double most =
        std::max(0.0, width - frame.labelEnd - kPad - width * kBarShare - frame.textWidth);
    // Too much to say: the last columns go, the tooltip tells what they said.
    while (sum > most && !needs.empty()) {
        sum -= needs.back() + kGap;
        needs.pop_back();
    }
    double right = width - kPad;
    frame.columnEnds.assign(needs.size(), 0);
    for (std::size_t i = needs.size(); i-- > 0;) {
        frame.columnEnds[i] = right;
        right -= needs[i] + kGap;
    }
    frame.columnWidths = needs;
    frame.barEnd = right;

    const double line = meter.height(BarMeter::Plain);
    const double row = line + kRowExtra;
    frame.headHeight = meter.height(BarMeter::Small) + 8;
    double y = frame.headHeight;
    for (std::size_t g = 0; g < spec.groups.size(); ++g) {
        if (!spec.groups[g].title.empty()) {
            frame.lines.push_back({{g, std::nullopt}, QRectF(0, y, width, line + kGroupExtra)});
            y += line + kGroupExtra;
        }
        for (std::size_t r = 0; r < spec.groups[g].rows.size(); ++r) {
            frame.lines.push_back({{g, r}, QRectF(0, y, width, row)});
            y += row;
        }
    }
    frame.height = y + 4;
    return frame;
}

void paintBarHead(QPainter &painter, const BarSpec &spec, const BarFrame &frame,
                  const ChartStyle &style, const QPointF &origin)
{
    painter.save();
    painter.setFont(style.small);
    painter.setPen(style.muted);
    const QFontMetricsF metrics(style.small);
    const QRectF line(origin, QSizeF(frame.width, frame.headHeight));
    painter.drawText(line.adjusted(indentOf(spec), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(spec.labelTitle), Qt::ElideRight, frame.labelEnd));
    painter.drawText(
        line.adjusted(frame.labelEnd, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(text(spec.valueTitle), Qt::ElideRight, frame.barEnd - frame.labelEnd));
    for (std::size_t i = 0; i < frame.columnEnds.size(); ++i) {
        const double width = frame.columnWidths[i];
        painter.drawText(
            QRectF(origin.x() + frame.columnEnds[i] - width, origin.y(), width, frame.headHeight),
            Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(text(spec.columns[i]), Qt::ElideRight, width));
    }
    painter.restore();
}

void paintBarLine(QPainter &painter, const BarSpec &spec, const BarFrame &frame, std::size_t line,
                  const ChartStyle &style, const BarState &state, const QPointF &origin)
{
    const BarFrame::Line &placed = frame.lines[line];
    const QRectF box = placed.box.translated(origin);
    const BarGroup &group = spec.groups[placed.index.group];
    const std::string &id = placed.index.row ? group.rows[*placed.index.row].id : group.id;
    painter.save();
    if (!state.selected.empty() && (id == state.selected || group.id == state.selected)) {
        QColor soft = style.accent;
        soft.setAlphaF(0.1F);
        painter.fillRect(box, soft);
    }
    if (state.hovered == placed.index)
        painter.fillRect(box, style.raised);
    if (placed.index.row)
        paintRow(painter, spec, frame, placed.index, box, style);
    else
        paintGroup(painter, group, box, style);
    if (state.focused && state.current == placed.index) {
        painter.setPen(QPen(style.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4);
    }
    painter.restore();
}

bool isShortened(const BarSpec &spec, const BarFrame &frame, const BarIndex &index,
                 const ChartStyle &style)
{
    if (!index.row) {
        const BarGroup &group = spec.groups[index.group];
        const double needed = QFontMetricsF(bolder(style.font))
                                  .horizontalAdvance(text(group.title) + text(group.text))
                              + QFontMetricsF(style.font).horizontalAdvance(text(group.note)) + 40;
        return needed > frame.width;
    }
    const BarRow &row = rowOf(spec, index);
    double label = QFontMetricsF(bolder(style.font)).horizontalAdvance(text(row.label))
                   + badgeWidth(row, style) + 6;
    label += QFontMetricsF(style.small).horizontalAdvance(text(row.note));
    const bool shortened = label > frame.labelEnd - indentOf(spec) - kGap;
    return shortened || frame.columnWidths.size() < row.columns.size();
}

double barFigureHeight(const BarSpec &spec, double width, const ChartStyle &style)
{
    const double title = spec.title.empty() ? 0 : QFontMetricsF(style.font).height() + 6;
    return title + barFrame(spec, width, style).height;
}

void paintBars(QPainter &painter, const QRectF &target, const BarSpec &spec,
               const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, style.ground);
    QPointF origin = target.topLeft();
    if (!spec.title.empty()) {
        painter.setFont(bolder(style.font));
        painter.setPen(style.text);
        const double height = QFontMetricsF(style.font).height();
        painter.drawText(QRectF(origin.x() + kPad, origin.y(), target.width() - 2 * kPad, height),
                         Qt::AlignLeft | Qt::AlignVCenter, text(spec.title));
        origin.ry() += height + 6;
    }
    const BarFrame frame = barFrame(spec, target.width(), style);
    paintBarHead(painter, spec, frame, style, origin);
    for (std::size_t i = 0; i < frame.lines.size(); ++i)
        paintBarLine(painter, spec, frame, i, style, {}, origin);
    painter.restore();
}

} // namespace daemok::ui
