// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablepanel.h"

#include "ui/state/projectcontroller.h"
#include "ui/tables/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kNarrowest = 62;
constexpr int kWidest = 260;
constexpr int kHeaderPad = 18;

QPushButton *button(const QString &text, const QString &tip)
{
    auto *result = new QPushButton(text);
    result->setProperty("plain", true);
    result->setAutoDefault(false);
    result->setToolTip(tip);
    return result;
}

} // namespace

TablePanel::TablePanel(TableKind kind, ProjectController *controller, QWidget *parent)
    : QWidget(parent),
      m_model(new TableModel(ownTable(kind, controller), this)),
      m_view(new QTableView),
      m_hint(new QLabel(TableText::hint(kind))),
      m_message(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(createButtons());
    layout->addLayout(head);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(TableText::title(kind));
    m_view->setAccessibleDescription(TableText::hint(kind));
    m_view->setObjectName(kind == TableKind::Servers ? QStringLiteral("servers")
                                                     : QStringLiteral("prices"));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(true);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    layout->addWidget(m_message);
    connect(m_model, &TableModel::problemsChanged, this, &TablePanel::showProblems);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::fitColumns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TablePanel::fitColumns);
    connect(controller, &ProjectController::projectChanged, m_model, &TableModel::reload);
    fitColumns();
    showProblems();
}

QWidget *TablePanel::createButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add = button(tr("&Add row"), tr("Add an empty row and type its cells (Ins)"));
    auto *paste =
        button(tr("&Paste"),
               tr("Paste rows copied from a spreadsheet, with or without headings (%1). "
                  "Rows of the same name are replaced.")
                   .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_remove =
        button(tr("&Remove"), tr("Remove the rows of the chosen cells (Del on a whole row)"));
    add->setObjectName(QStringLiteral("add"));
    paste->setObjectName(QStringLiteral("paste"));
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QPushButton *each : {add, paste, m_remove})
        row->addWidget(each);
    connect(add, &QPushButton::clicked, this, &TablePanel::addRow);
    connect(paste, &QPushButton::clicked, this, &TablePanel::pasteClipboard);
    connect(m_remove, &QPushButton::clicked, this, &TablePanel::removeSelectedRows);
    return box;
}

void TablePanel::fitColumns()
{
    const QFontMetrics metrics = m_view->horizontalHeader()->fontMetrics();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = std::max(kNarrowest, metrics.horizontalAdvance(title) + kHeaderPad);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, m_view->sizeHintForIndex(m_model->index(row, column)).width());
        m_view->setColumnWidth(column, std::min(width, kWidest));
    }
}

QString TablePanel::message() const
{
    return m_message->text();
}

void TablePanel::showMessage(const QString &text, bool problem)
{
    m_message->setText(text);
    m_message->setProperty("problem", problem);
    m_message->setProperty("muted", !problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

void TablePanel::showProblems()
{
    const QStringList problems = m_model->problems();
    if (!problems.isEmpty()) {
        showMessage(problems.join(QLatin1Char('\n')), true);
        return;
    }
    showMessage(
        m_model->rowCount() > 0
            ? tr("Rows in the plan: %1.").arg(m_model->rowsInProject())
            : tr("No rows yet. Add one, or copy cells in a spreadsheet and paste them here; "
                 "their headings are recognised."),
        false);
}

void TablePanel::addRow()
{
    const QModelIndex first = m_model->index(m_model->addRow(), 0);
    m_view->setFocus();
    m_view->setCurrentIndex(first);
    m_view->edit(first);
}

void TablePanel::removeSelectedRows()
{
    std::vector<int> rows;
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes())
        rows.push_back(cell.row());
    if (!rows.empty())
        m_model->dropRows(std::move(rows));
}

void TablePanel::deleteSelection()
{
    const QModelIndexList whole = m_view->selectionModel()->selectedRows();
    if (!whole.isEmpty())
        removeSelectedRows();
    else
        m_model->clearCells(m_view->selectionModel()->selectedIndexes());
}

void TablePanel::pasteClipboard()
{
    const QString text = QApplication::clipboard()->text();
    const bool isTable =
        text.trimmed().contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\t'));
    if (text.trimmed().isEmpty()) {
        showMessage(tr("There is no text to paste: copy the cells in the spreadsheet first."),
                    true);
        return;
    }
    if (!isTable && m_view->currentIndex().isValid()) {
        m_model->setData(m_view->currentIndex(), text, Qt::EditRole);
        return;
    }
    const TableModel::Pasted pasted = m_model->paste(text);
    if (!pasted.problems.isEmpty()) {
        showMessage(tr("Nothing was pasted.\n%1").arg(pasted.problems.join(QLatin1Char('\n'))),
                    true);
        return;
    }
    QString done = tr("Rows added: %1, replaced: %2.").arg(pasted.added).arg(pasted.replaced);
    if (!pasted.unused.isEmpty())
        done = tr("%1 Columns that are not used: %2.")
                   .arg(done, pasted.unused.join(QStringLiteral(", ")));
    showMessage(done, false);
}

// Rows with headings, so that they can be pasted into a spreadsheet and back.
void TablePanel::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes()) {
        if (!rows.contains(cell.row()))
            rows << cell.row();
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList head;
    for (int column = 0; column < m_model->columnCount(); ++column)
        head << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << head.join(QLatin1Char('\t'));
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool TablePanel::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        addRow();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        deleteSelection();
    else
        return false;
    return true;
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace daemok::ui
