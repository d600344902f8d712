// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetable.h"

#include "ui/layout/emptytext.h"
#include "ui/state/tone.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kPad = 8;
constexpr double kLabelShare = 0.22;
constexpr int kLeastLabel = 150;
constexpr int kMostLabel = 280;

class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(const Appearance *appearance, QObject *parent)
        : QStyledItemDelegate(parent),
          m_appearance(appearance)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 5};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_appearance->theme();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.raised);
        painter->setPen(QPen(theme.line, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect rest = option.rect.adjusted(kPad, 0, -kPad, 0);
        QFont font = option.font;
        if (index.data(CompareModel::StrongRole).toBool())
            font.setWeight(QFont::DemiBold);
        const QString change = index.data(CompareModel::ChangeRole).toString();
        if (!change.isEmpty()) {
            const QFontMetrics metrics(option.font);
            const int width = std::min(metrics.horizontalAdvance(change), rest.width() * 3 / 5);
            painter->setFont(option.font);
            painter->setPen(
                colourOf(static_cast<Tone>(index.data(CompareModel::ChangeToneRole).toInt()), theme,
                         theme.muted));
            painter->drawText(QRect(rest.right() - width, rest.top(), width + 1, rest.height()),
                              Qt::AlignRight | Qt::AlignVCenter,
                              metrics.elidedText(change, Qt::ElideRight, width + 1));
            rest.setRight(rest.right() - width - kPad);
        }
        painter->setFont(font);
        const bool label = index.column() == 0;
        painter->setPen(
            label ? theme.muted
                  : colourOf(static_cast<Tone>(index.data(CompareModel::ToneRole).toInt()), theme,
                             theme.text));
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    const Appearance *m_appearance;
};

} // namespace

void CompareModel::show(const QStringList &names, std::vector<CompareRow> rows)
{
    const bool same = names.size() == m_names.size() && rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_names = names;
    m_rows = std::move(rows);
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

const CompareCell *CompareModel::cell(const QModelIndex &index) const
{
    const auto &cells = m_rows[static_cast<std::size_t>(index.row())].cells;
    const auto at = static_cast<std::size_t>(index.column()) - 1;
    return index.column() > 0 && at < cells.size() ? &cells[at] : nullptr;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const CompareRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const CompareCell *at = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return at ? at->value : index.column() == 0 ? row.label : QString();
    case Qt::AccessibleTextRole:
        return at ? QStringList{at->value, at->change}.join(QLatin1Char(' ')).trimmed() : row.label;
    case Qt::ToolTipRole: {
        if (!at)
            return row.label;
        QStringList lines{at->value, at->change, at->detail};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case ChangeRole:
        return at ? at->change : QString();
    case ToneRole:
        return static_cast<int>(at ? at->tone : Tone::Plain);
    case ChangeToneRole:
        return static_cast<int>(at ? at->changeTone : Tone::Plain);
    case StrongRole:
        return row.strong;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_rows[static_cast<std::size_t>(section)].label;
    return section == 0 ? QString() : m_names.value(section - 1);
}

CompareTable::CompareTable(const Appearance *appearance, QWidget *parent)
    : QTableView(parent),
      m_model(new CompareModel(this))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide(); // the choices of versions stand above
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void CompareTable::show(const QStringList &names, std::vector<CompareRow> rows, int columns)
{
    m_columns = std::max(columns, static_cast<int>(names.size()));
    m_model->show(names, std::move(rows));
    fit();
}

int CompareTable::labelWidth(int width)
{
    return std::clamp(static_cast<int>(width * kLabelShare), kLeastLabel, kMostLabel);
}

void CompareTable::fit()
{
    const int label = labelWidth(viewport()->width());
    const int each = (viewport()->width() - label) / std::max(1, m_columns);
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, i == 0 ? label : each);
}

void CompareTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CompareTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() == 0 && !m_emptyText.isEmpty())
        paintEmptyText(*this, m_emptyText);
}

} // namespace daemok::ui
