// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretable.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/chartreading.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace daemok::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString titleOf(const ChartAxis &axis)
{
    return axis.title.empty() ? QCoreApplication::translate("FigureTable", "Value")
                              : text(axis.title);
}

FigureTable curveTable(const ChartSpec &spec, const Format &format)
{
    FigureTable table;
    table.titles << titleOf(spec.x);
    // The stretches of a curve with gaps share a column: its name and role are theirs.
    std::vector<std::size_t> columnOf(spec.series.size(), 0);
    std::vector<std::size_t> first;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        if (!readAlongX(series))
            continue;
        const auto same = std::find_if(first.begin(), first.end(), [&](std::size_t other) {
            const ChartSeries &before = spec.series[other];
            return before.name == series.name && before.role == series.role
                   && before.slot == series.slot && before.ghost == series.ghost;
        });
        if (same == first.end()) {
            first.push_back(i);
            table.titles << text(series.name);
            columnOf[i] = first.size();
        } else {
            columnOf[i] = static_cast<std::size_t>(same - first.begin()) + 1;
        }
    }
    table.numeric.assign(static_cast<std::size_t>(table.titles.size()), true);
    table.numeric.front() = false;
    for (const double x : stopsOf(spec)) {
        const Reading reading = readingAt(spec, x, format);
        QStringList row{reading.title};
        row.resize(table.titles.size());
        for (const ReadingRow &read : reading.rows)
            row[static_cast<qsizetype>(columnOf[read.series])] = read.value;
        table.rows.push_back(row);
        table.ids << QString();
    }
    return table;
}

// What the value box says stands in the first cell: its first two lines name the dot.
FigureTable dotTable(const ChartSpec &spec, const Format &format)
{
    FigureTable table;
    table.titles = {QCoreApplication::translate("FigureTable", "What"),
                    QCoreApplication::translate("FigureTable", "Kind"), titleOf(spec.x),
                    titleOf(spec.y)};
    table.numeric = {false, false, true, true};
    for (const ChartSeries &series : spec.series) {
        if (series.kind != SeriesKind::Scatter || series.role == SeriesRole::Frontier)
            continue;
        for (const ChartPoint &point : series.points) {
            QStringList name;
            for (std::size_t i = 0; i < std::min<std::size_t>(2, point.lines.size()); ++i)
                name << text(point.lines[i]);
            table.rows.push_back({name.join(QStringLiteral(", ")), text(series.name),
                                  axisText(spec.x, point.x, format),
                                  axisText(spec.y, point.y, format)});
            table.ids << text(point.id);
        }
    }
    return table;
}

} // namespace

QString FigureTable::tabbed() const
{
    const auto clean = [](QString cell) {
        return cell.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QString result;
    const auto add = [&](const QStringList &cells) {
        QStringList cleaned;
        for (const QString &cell : cells)
            cleaned << clean(cell);
        result += cleaned.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add(titles);
    for (const QStringList &row : rows)
        add(row);
    return result;
}

FigureTable tableOf(const ChartSpec &spec, const Format &format)
{
    return readAlongX(spec) ? curveTable(spec, format) : dotTable(spec, format);
}

FigureTable tableOf(const BarSpec &spec)
{
    FigureTable table;
    table.titles << text(spec.labelTitle) << text(spec.valueTitle);
    for (const std::string &column : spec.columns)
        table.titles << text(column);
    table.numeric.assign(static_cast<std::size_t>(table.titles.size()), true);
    table.numeric.front() = false;
    for (const BarGroup &group : spec.groups) {
        for (const BarRow &row : group.rows) {
            QString label = text(row.label);
            if (!group.title.empty())
                label = QCoreApplication::translate("FigureTable", "%1: %2", "group, row")
                            .arg(text(group.title), label);
            if (!row.badge.empty())
                label = QCoreApplication::translate("FigureTable", "%1 (%2)", "row, its mark")
                            .arg(label, text(row.badge));
            QStringList cells{label, text(row.text)};
            for (std::size_t i = 0; i < spec.columns.size(); ++i)
                cells << (i < row.columns.size() ? text(row.columns[i]) : QString());
            table.rows.push_back(cells);
            table.ids << text(row.id);
        }
    }
    return table;
}

void FigureTableModel::setTable(FigureTable table)
{
    const bool same = table.titles == m_table.titles && table.rows.size() == m_table.rows.size();
    if (!same)
        beginResetModel();
    m_table = std::move(table);
    if (!same)
        endResetModel();
    else if (!m_table.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.titles.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    const QString &cell = m_table.rows[static_cast<std::size_t>(index.row())][index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_table.numeric[static_cast<std::size_t>(index.column())]
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (m_table.numeric[static_cast<std::size_t>(section)] ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

} // namespace daemok::ui
