// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rowdelegate.h"

#include "ui/fields/originbadge.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/rowmodel.h"

#include <QPainter>
#include <QTreeView>

namespace daemok::ui {
namespace {

constexpr int kPad = 8;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(RowModel::KindRole).toInt());
}

// Draws one line of text, shortened in the middle of nothing: at the right, with dots. Returns its width.
int drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
             const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter), shown);
    return metrics.horizontalAdvance(shown);
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

Qt::Alignment horizontal(const QModelIndex &index)
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    return alignment & Qt::AlignHorizontal_Mask;
}

} // namespace

RowDelegate::RowDelegate(const Appearance *appearance, QObject *parent)
    : QStyledItemDelegate(parent),
      m_appearance(appearance)
{}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kPad;
    switch (kindOf(index)) {
    case RowKind::Store:
        return {width, line + 14};
    case RowKind::Role:
        return {width, line + 12};
    case RowKind::Ledger:
        return {width, line + 7};
    case RowKind::Plain:
        break;
    }
    return {width, 2 * line + 10};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    switch (kindOf(index)) {
    case RowKind::Plain:
        paintPlain(*painter, option, index);
        break;
    case RowKind::Store:
        paintStore(*painter, option, index);
        break;
    case RowKind::Role:
        paintRole(*painter, option, index);
        break;
    case RowKind::Ledger:
        paintLedger(*painter, option, index);
        break;
    }
    painter->restore();
}

void RowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = m_appearance->theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme.accentSoft);
    else if (kindOf(index) == RowKind::Store)
        painter.fillRect(option.rect, theme.raised);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.raised);
    if (kindOf(index) == RowKind::Plain || kindOf(index) == RowKind::Role) {
        painter.setPen(QPen(theme.line, 1));
        const bool role = kindOf(index) == RowKind::Role;
        if (!role)
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        else if (index.row() > 0)
            painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
}

void RowDelegate::paintPlain(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance->theme();
    const bool marked = index.data(RowModel::MarkedRole).toBool();
    const bool faint = index.data(RowModel::FaintRole).toBool();
    const QColor colour = faint ? theme.muted : theme.text;
    const QFont font = marked ? bolder(option.font) : option.font;
    QRect rect = option.rect.adjusted(kPad, 0, -kPad, 0);
    if (index.column() != 0) {
        drawLine(painter, rect, index.data().toString(), font, colour, horizontal(index));
        return;
    }
    if (marked)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top() + 5, 3, option.rect.height() - 10),
            theme.accent);
    const QString note = index.data(RowModel::NoteRole).toString();
    const int line = option.fontMetrics.height();
    rect.setTop(option.rect.top() + 5);
    rect.setHeight(line);
    if (note.isEmpty()) {
        drawLine(painter, option.rect.adjusted(kPad, 0, -kPad, 0), index.data().toString(),
                 bolder(font), colour);
        return;
    }
    drawLine(painter, rect, index.data().toString(), bolder(font), colour);
    rect.translate(0, line);
    drawLine(painter, rect, note, option.font, theme.muted);
}

// One cell as wide as the row: name and purposes, the nodes and facts under their columns.
void RowDelegate::paintStore(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance->theme();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const auto column = [&](int number) {
        return QRect(view->columnViewportPosition(number), option.rect.top(),
                     view->columnWidth(number), option.rect.height())
            .adjusted(kPad, 0, -kPad, 0);
    };
    const QRect nodes = column(LayoutRows::Nodes);
    QRect rect = option.rect.adjusted(2, 0, 0, 0);
    rect.setRight(nodes.left() - kPad);
    QFont font = bolder(option.font);
    font.setPointSizeF(font.pointSizeF() + 0.5);
    rect.setLeft(rect.left() + drawLine(painter, rect, index.data().toString(), font, theme.text)
                 + kPad);
    drawLine(painter, rect, index.data(RowModel::NoteRole).toString(), option.font, theme.muted);
    drawLine(painter, nodes, index.siblingAtColumn(LayoutRows::Nodes).data().toString(),
             bolder(option.font), theme.text, Qt::AlignRight);
    QRect facts = column(LayoutRows::OriginOf);
    facts.setRight(option.rect.right() - kPad);
    drawLine(painter, facts, index.siblingAtColumn(LayoutRows::OriginOf).data().toString(),
             option.font, theme.muted);
}

// The plain word with the product's own; server and machine take two columns each.
void RowDelegate::paintRole(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance->theme();
    QRect rect = option.rect.adjusted(kPad, 0, -kPad, 0);
    const QString text = index.data().toString();
    if (index.column() == LayoutRows::What) {
        rect.setLeft(rect.left() - kPad + 2);
        rect.setLeft(rect.left() + drawLine(painter, rect, text, bolder(option.font), theme.text)
                     + kPad);
        if (rect.width() > 20)
            drawLine(painter, rect, index.data(RowModel::NoteRole).toString(), option.font,
                     theme.muted);
        return;
    }
    if (index.column() == LayoutRows::Nodes) {
        drawLine(painter, rect, text, bolder(option.font), theme.text, Qt::AlignRight);
        return;
    }
    if (index.column() != LayoutRows::PerNode && index.column() != LayoutRows::SourceOf)
        return;
    const QModelIndex before = index.siblingAtColumn(index.column() - 1);
    if (const auto *view = qobject_cast<const QTreeView *>(option.widget))
        rect.setLeft(view->visualRect(before).left() + kPad);
    drawLine(painter, rect, before.data().toString(), option.font, theme.muted);
}

void RowDelegate::paintLedger(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = m_appearance->theme();
    const bool binding = index.data(RowModel::MarkedRole).toBool();
    const bool faint = index.data(RowModel::FaintRole).toBool();
    QFont font = binding ? bolder(option.font) : option.font;
    font.setItalic(faint);
    const QColor colour = faint ? theme.muted : theme.text;
    QRect rect = option.rect.adjusted(kPad, 0, -kPad, 0);
    if (index.column() == LayoutRows::What) {
        rect.setLeft(rect.left() - kPad + 2);
        const int used = drawLine(painter, rect, index.data().toString(), font, colour);
        const QString note = index.data(RowModel::NoteRole).toString();
        if (note.isEmpty())
            return;
        QFont small = bolder(option.font);
        small.setPointSizeF(small.pointSizeF() - 1);
        const QFontMetrics metrics(small);
        QRect pill(rect.left() + used + kPad, 0, metrics.horizontalAdvance(note) + 14,
                   metrics.height() + 2);
        pill.moveTop(option.rect.center().y() - pill.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        drawLine(painter, pill, note, small, theme.onAccent, Qt::AlignHCenter);
        return;
    }
    if (index.column() == LayoutRows::OriginOf) {
        const QVariant origin = index.data(RowModel::OriginRole);
        if (!origin.isValid() || faint)
            return;
        QRectF mark(rect.left(), 0, 9, 9);
        mark.moveTop(option.rect.center().y() - 4);
        paintOrigin(painter, mark, static_cast<Origin>(origin.toInt()), theme.muted);
        rect.setLeft(rect.left() + 14);
    }
    const bool quiet = index.column() >= LayoutRows::OriginOf;
    drawLine(painter, rect, index.data().toString(), quiet ? option.font : font,
             quiet ? theme.muted : colour, horizontal(index));
}

} // namespace daemok::ui
