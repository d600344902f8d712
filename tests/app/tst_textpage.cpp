// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/displaywidth.h"
#include "app/page/textpage.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok::app;

class TestTextPage : public QObject
{
    Q_OBJECT

private slots:
    // Unicode TR 11: Hangul and CJK are wide, combining marks take nothing.
    void displayWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Latin") << QStringLiteral("node × 3") << 8;
        QTest::newRow("Korean") << QStringLiteral("세션 노드") << 9;
        QTest::newRow("Japanese") << QStringLiteral("ノード") << 6;
        QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("beyond 16 bits") << QStringLiteral("\U00020000") << 2;
    }
    void displayWidth()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(daemok::app::displayWidth(text), width);
    }

    void wrapped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("fits") << QStringLiteral("one two") << 10
                              << QStringList{QStringLiteral("one two")};
        QTest::newRow("breaks at blanks")
            << QStringLiteral("one two three") << 8
            << QStringList{QStringLiteral("one two"), QStringLiteral("three")};
        QTest::newRow("cuts a long word")
            << QStringLiteral("abcdefgh") << 3
            << QStringList{QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")};
        QTest::newRow("cuts wide characters whole")
            << QStringLiteral("노드노드") << 3
            << QStringList{QStringLiteral("노"), QStringLiteral("드"), QStringLiteral("노"),
                           QStringLiteral("드")};
        QTest::newRow("empty") << QString() << 5 << QStringList{QString()};
    }
    void wrapped()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QStringList, lines);
        QCOMPARE(daemok::app::wrapped(text, width), lines);
    }

    void columnsAlign()
    {
        TextTable table({{}, {Column::Align::Right}});
        table.row({{QStringLiteral("CPU")}, {QStringLiteral("3")}});
        table.row({{QStringLiteral("Memory")}, {QStringLiteral("12")}});
        TextPage page;
        page.table(table, 2);
        QCOMPARE(page.text(false), QStringLiteral("  CPU      3\n  Memory  12\n"));
    }

    void theGivingColumnWraps()
    {
        TextTable table({{}, {Column::Align::Left, true}, {}});
        table.row({{QStringLiteral("a")},
                   {QStringLiteral("word ").repeated(30).trimmed()},
                   {QStringLiteral("z")}});
        TextPage page;
        page.table(table);
        const QStringList lines = page.text(false).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(QStringLiteral("  z")));
        for (const QString &line : lines)
            QVERIFY(daemok::app::displayWidth(line) <= TextPage::width);
    }

    void paragraphsStayWithinThePage()
    {
        TextPage page;
        page.paragraph(QStringLiteral("노드 word ").repeated(40), Tone::Plain, 4);
        for (const QString &line : page.text(false).split(u'\n')) {
            QVERIFY(daemok::app::displayWidth(line) <= TextPage::width);
            QVERIFY(line.isEmpty() || line.startsWith(QStringLiteral("    ")));
        }
    }

    void aLineThatDoesNotFitGoesOnInTheNext()
    {
        TextPage page;
        page.line(
            {{QStringLiteral("x").repeated(90)}, {QStringLiteral(" and more words than fit")}}, 2);
        QCOMPARE(page.text(false), QStringLiteral("  ") + QStringLiteral("x").repeated(90)
                                       + QStringLiteral("\n      and more words than fit\n"));
    }

    void titlesFillTheLine()
    {
        TextPage page;
        page.title(QStringLiteral("Cost"));
        QCOMPARE(daemok::app::displayWidth(page.text(false).trimmed()), TextPage::width);
    }

    void coloursOnlyWhereWanted()
    {
        TextPage page;
        page.line({{QStringLiteral("met"), Tone::Good}, {QStringLiteral(" plain")}});
        QCOMPARE(page.text(true), QStringLiteral("\x1b[32mmet\x1b[0m plain\n"));
        QCOMPARE(page.text(false), QStringLiteral("met plain\n"));
    }

    void neitherBlanksAtLineEndsNorDoubleBlankLines()
    {
        TextPage page;
        page.line({{QStringLiteral("a  "), Tone::Strong}});
        page.blank();
        page.blank();
        page.line({{QStringLiteral("b")}});
        QCOMPARE(page.text(false), QStringLiteral("a\n\nb\n"));
    }
};

DAEMOK_TEST_MAIN(TestTextPage)
#include "tst_textpage.moc"
