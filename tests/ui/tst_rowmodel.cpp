// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace daemok;
using namespace daemok::ui;

namespace {

/// "a b(c d) e": siblings apart by a space, children in brackets; the text of a row is its key.
std::vector<Row> rowsFrom(const QString &text, int *at)
{
    std::vector<Row> rows;
    while (*at < text.size() && text[*at] != QLatin1Char(')')) {
        const QChar each = text[(*at)++];
        if (each == QLatin1Char('('))
            rows.back().children = rowsFrom(text, at);
        if (each == QLatin1Char('('))
            ++*at;
        if (!each.isLetter())
            continue;
        Row row;
        row.key = each;
        row.cells = {Cell{each, {}, {}}, Cell{}};
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> rowsFrom(const QString &text)
{
    int at = 0;
    return rowsFrom(text, &at);
}

QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList siblings;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        QString text = index.data().toString();
        if (model.rowCount(index) > 0)
            text += QStringLiteral("(%1)").arg(textOf(model, index));
        siblings << text;
    }
    return siblings.join(QLatin1Char(' '));
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private slots:
    void newRowsAreMerged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("filled") << ""
                                << "a(b c) d";
        QTest::newRow("emptied") << "a(b c) d"
                                 << "";
        QTest::newRow("inserted in front") << "b c"
                                           << "a b c";
        QTest::newRow("inserted inside") << "a c"
                                         << "a b c";
        QTest::newRow("removed") << "a b c"
                                 << "b";
        QTest::newRow("moved up") << "a b c d"
                                  << "d a b c";
        QTest::newRow("turned round") << "a b c d"
                                      << "d c b a";
        QTest::newRow("children changed") << "a(b c) d(e)"
                                          << "a(c x) d";
        QTest::newRow("all at once") << "a(b c) d e(f)"
                                     << "g e(h f) a(c)";
    }
    void newRowsAreMerged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RowModel model({QStringLiteral("one"), QStringLiteral("two")}, {1});
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsFrom(before));
        QCOMPARE(textOf(model), before);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rowsFrom(after));
        QCOMPARE(textOf(model), after);
        QCOMPARE(reset.count(), 0);
    }

    void aRowKeepsItsIndexWhileOthersComeAndGo()
    {
        RowModel model({QStringLiteral("one"), QStringLiteral("two")}, {});
        model.setRows(rowsFrom(QStringLiteral("a b(x y) c")));
        const QPersistentModelIndex y = model.index(1, 0, model.index(1, 0));
        QCOMPARE(y.data().toString(), QStringLiteral("y"));
        model.setRows(rowsFrom(QStringLiteral("d c b(y z) e")));
        QVERIFY(y.isValid());
        QCOMPARE(y.data().toString(), QStringLiteral("y"));
        QCOMPARE(y.row(), 0);
        QCOMPARE(y.parent().row(), 2);
    }

    void onlyWhatChangedIsAnnounced()
    {
        RowModel model({QStringLiteral("one"), QStringLiteral("two")}, {});
        std::vector<Row> rows = rowsFrom(QStringLiteral("a b c"));
        model.setRows(rows);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows);
        QCOMPARE(changed.count(), 0);
        rows[1].cells[1].text = QStringLiteral("new");
        model.setRows(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("new"));
    }

    void numbersAndTheirHeadersStandAtTheRight()
    {
        RowModel model({QStringLiteral("one"), QStringLiteral("two")}, {1});
        model.setRows(rowsFrom(QStringLiteral("a")));
        const int right = Qt::AlignRight | Qt::AlignVCenter;
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), right);
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), right);
        QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignLeft | Qt::AlignVCenter));
    }

    void theRowsOfRealPlansAreAModel()
    {
        RowModel ledger(LayoutRows::ledgerTitles(), {});
        RowModel alternatives(LayoutRows::alternativeTitles(), {});
        RowModel cost(LayoutRows::costTitles(), {});
        RowModel rejected(LayoutRows::rejectedTitles(), {});
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester one(&ledger, mode);
        const QAbstractItemModelTester two(&alternatives, mode);
        const QAbstractItemModelTester three(&cost, mode);
        const QAbstractItemModelTester four(&rejected, mode);
        for (const char *preset : {"chatbot", "rag", "social"}) {
            const auto project = newProject(preset, fixture::studioData().presets);
            const Plan plan =
                planner::plan(project->scenarios.front().pattern, fixture::studioData().catalog);
            QVERIFY(plan.recommended);
            const Format format;
            const LayoutRows rows(plan, format);
            ledger.setRows(rows.ledger(*plan.recommended));
            alternatives.setRows(rows.alternatives());
            cost.setRows(rows.cost(*plan.recommended));
            rejected.setRows(rows.rejected());
            QCOMPARE(static_cast<std::size_t>(ledger.rowCount()), plan.recommended->stores.size());
            QCOMPARE(static_cast<std::size_t>(alternatives.rowCount()),
                     plan.alternatives.size() + 1);
            QCOMPARE(static_cast<std::size_t>(cost.rowCount()),
                     plan.recommended->cost.lines.size());
            QVERIFY(rejected.rowCount() > 0);
        }
    }

    void everyRoleShowsItsCountAndOneBindingLine()
    {
        const auto project = newProject("rag", fixture::studioData().presets);
        const Plan plan =
            planner::plan(project->scenarios.front().pattern, fixture::studioData().catalog);
        QVERIFY(plan.recommended);
        const Format format;
        int roles = 0;
        for (const Row &store : LayoutRows(plan, format).ledger(*plan.recommended)) {
            for (const Row &role : store.children) {
                if (role.cells[LayoutRows::Nodes].text.isEmpty())
                    continue; // managed capacity
                ++roles;
                int binding = 0;
                for (const Row &line : role.children) {
                    binding += line.marked ? 1 : 0;
                    if (line.marked)
                        QCOMPARE(line.cells[LayoutRows::Nodes].text,
                                 role.cells[LayoutRows::Nodes].text);
                }
                QCOMPARE(binding, 1);
            }
        }
        QVERIFY(roles > 0);
    }
};

DAEMOK_TEST_MAIN_GUI(TestRowModel)
#include "tst_rowmodel.moc"
