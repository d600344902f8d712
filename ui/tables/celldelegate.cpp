// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/unitedit.h"
#include "ui/tables/tablemodel.h"

#include <QPainter>

namespace daemok::ui {
namespace {

constexpr int kHeight = 28;
constexpr int kPad = 7;

const TableColumn &columnOf(const QModelIndex &index)
{
    const auto *model = static_cast<const TableModel *>(index.model());
    return model->table().columns()[static_cast<std::size_t>(index.column())];
}

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const TableColumn &column = columnOf(index);
    if (column.choices.empty()) {
        auto *edit = new UnitEdit(parent);
        edit->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        return edit;
    }
    auto *box = new EntryBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    for (const std::string_view choice : column.choices)
        box->addItem(QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size())));
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setEditText(text);
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(text);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text(), Qt::EditRole);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool wrong = index.data(Qt::UserRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor fill = palette.color(QPalette::Highlight);
        fill.setAlphaF(0.16F);
        painter->fillRect(option.rect, fill);
    }
    const QColor bad = palette.color(QPalette::BrightText);
    if (wrong) {
        QColor fill = bad;
        fill.setAlphaF(0.12F);
        painter->fillRect(option.rect, fill);
        painter->setPen(QPen(bad, 2));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1.4));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->setPen(palette.color(QPalette::Text));
    const QRect room = option.rect.adjusted(kPad, 0, -kPad, 0);
    const QString text = index.data().toString();
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kPad + 2, kHeight};
}

} // namespace daemok::ui
