// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/billofmaterials.h"
#include "tests/core/export/planfixture.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;

class TestBillOfMaterials : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList lines(const Layout &layout)
    {
        const auto label = [](std::string_view id) { return "<" + std::string(id) + ">"; };
        const std::string csv = billOfMaterials(layout, *testing::smallCatalog(), label);
        return QByteArray::fromStdString(csv).mid(3).split('\n');
    }

private slots:
    void columnsAreLabelled()
    {
        QCOMPARE(
            lines(testing::smallLayout()).at(0),
            "<column.item>,<column.store>,<column.role>,<column.detail>,<column.period>,<column."
            "status>,"
            "<column.quantity>,<column.unit>,<column.unit_price>,<column.amount>,<column.currency>,"
            "<column.origin>,<column.source>,<column.as_of>\r");
    }

    void oneRowForEachCostLine()
    {
        // 3 lines, the header, and what follows the last line break
        QCOMPARE(lines(testing::smallLayout()).size(), 5);
    }

    void aPricedRow()
    {
        QCOMPARE(lines(testing::smallLayout()).at(1),
                 "<servers>,<results> "
                 "(MongoDB),<data>,r6i.xlarge,<monthly>,<priced>,3,server-month,73,219,USD,"
                 "<published>,AWS price list,2026-07-20\r");
    }

    void notPricedHasItsStatusAndNoAmount()
    {
        QCOMPARE(lines(testing::smallLayout()).at(2),
                 "<disk>,<results> "
                 "(MongoDB),<data>,r6i.xlarge,<monthly>,<not_priced>,600,server-month,,,,"
                 "<published>,AWS price list,2026-07-20\r");
    }

    void aPurchaseIsPaidOnce()
    {
        Layout layout = testing::smallLayout();
        layout.cost.lines[0].once = true;
        QVERIFY(lines(layout).at(1).contains(",<once>,"));
    }

    void aNameThatLooksLikeAFormulaIsText()
    {
        Layout layout = testing::smallLayout();
        layout.cost.lines[0].detail = "=HYPERLINK(\"http://x\",\"y\")";
        QVERIFY(lines(layout).at(1).contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","));
    }

    void aLineOfTheWholeLayoutHasNoStore()
    {
        Layout layout = testing::smallLayout();
        layout.cost.lines[0].store.clear();
        layout.cost.lines[0].role.clear();
        QVERIFY(lines(layout).at(1).startsWith("<servers>,,,r6i.xlarge,"));
    }

    void anUnknownSourceKeepsItsKey()
    {
        Layout layout = testing::smallLayout();
        layout.cost.lines[0].source.key = "quote 2026-17";
        QVERIFY(lines(layout).at(1).contains(",quote 2026-17,"));
    }
};

DAEMOK_TEST_MAIN(TestBillOfMaterials)
#include "tst_billofmaterials.moc"
