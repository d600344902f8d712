// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvtext.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <limits>

using daemok::CsvText;

/// RFC 4180 and OWASP "CSV Injection".
class TestCsvText : public QObject
{
    Q_OBJECT

private:
    static QByteArray cell(const QByteArray &text)
    {
        CsvText csv;
        csv.text(text.toStdString());
        return QByteArray::fromStdString(csv.str()).mid(3);
    }

private slots:
    void startsWithTheByteOrderMark() { QCOMPARE(CsvText().str(), "\xEF\xBB\xBF"); }

    void rowsEndWithCrLfAndCellsAreSeparatedByCommas()
    {
        CsvText csv;
        csv.text("a").number(2).empty().text("").endRow();
        csv.empty().text("b").endRow();
        QCOMPARE(csv.str(), "\xEF\xBB\xBF"
                            "a,2,,\r\n,b\r\n");
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *text, const char *written) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(written);
        };
        row("plain", "r6i.large", "r6i.large");
        row("Korean", "서버", "서버");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "say \"x\"", "\"say \"\"x\"\"\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("equals", "=1+1", "\"'=1+1\"");
        row("plus", "+1", "\"'+1\"");
        row("minus", "-1", "\"'-1\"");
        row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
        row("tab", "\t=1", "\"'\t=1\"");
        row("carriage return", "\r=1", "\"'\r=1\"");
        row("line feed", "\n=1", "\"'\n=1\"");
        row("after a blank", " =1", "\"' =1\"");
        row("full-width equals", "＝1", "\"'＝1\"");
        row("full-width at", "＠x", "\"'＠x\"");
        row("injection with quotes", "=cmd|'/C calc'!\"A0\"", "\"'=cmd|'/C calc'!\"\"A0\"\"\"");
        row("minus inside", "a-b", "a-b");
        row("only blanks", "  ", "  ");
    }
    void text()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        QCOMPARE(cell(text), written);
    }

    void numbersAreShortestPlainDecimals_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("whole") << 3.0 << QByteArray("3");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("negative stays a number") << -4.5 << QByteArray("-4.5");
        QTest::newRow("no exponent, large") << 1e20 << QByteArray("100000000000000000000");
        QTest::newRow("no exponent, small") << 2e-7 << QByteArray("0.0000002");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray();
    }
    void numbersAreShortestPlainDecimals()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, written);
        CsvText csv;
        csv.number(value);
        QCOMPARE(QByteArray::fromStdString(csv.str()).mid(3), written);
    }
};

DAEMOK_TEST_MAIN(TestCsvText)
#include "tst_csvtext.moc"
