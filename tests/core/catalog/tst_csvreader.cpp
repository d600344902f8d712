// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/csvreader.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;

/// RFC 4180, read strictly.
class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsQuotesLineEndsAndBlankLines()
    {
        const Result<csv::Table> table = csv::parse(
            "\xEF\xBB\xBFname,note\r\nm6i.large,\"two, or \"\"2\"\"\"\r\n\r\n서버,\"line\none\"\n",
            "t.csv");
        QVERIFY2(table.ok(), table ? "" : errorText(table.error()).c_str());
        QCOMPARE(table->header.size(), std::size_t{2});
        QCOMPARE(table->rows.size(), std::size_t{2});
        QCOMPARE(table->rows[0][1].text, "two, or \"2\"");
        QCOMPARE(table->rows[1][0].text, "서버");
        QCOMPARE(table->rows[1][1].text, "line\none");
    }

    void placesCountCharacters()
    {
        const Result<csv::Table> table = csv::parse("a,b\n서버,x\n\"1\n2\",y\nz,w", "t.csv");
        QVERIFY(table.ok());
        QCOMPARE(table->rows[0][1].line, 2);
        QCOMPARE(table->rows[0][1].column, 4);
        QCOMPARE(table->rows[1][1].line, 4);
        QCOMPARE(table->rows[2][0].line, 5);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, ErrorId id, int line,
                            int column) {
            QTest::newRow(name) << text << static_cast<int>(id) << line << column;
        };
        row("too few cells", "a,b\n1,2\n3\n", ErrorId::ColumnCount, 3, 1);
        row("too many cells", "a,b\n1,2,3\n", ErrorId::ColumnCount, 2, 1);
        row("quote not closed", "a,b\n1,\"2\n3,4\n", ErrorId::WrongType, 2, 3);
        row("quote inside a bare cell", "a,b\n1,2\"3\n", ErrorId::WrongType, 2, 4);
        row("text after a closing quote", "a,b\n\"1\"x,2\n", ErrorId::WrongType, 2, 4);
        row("column twice", "a,b,a\n1,2,3\n", ErrorId::DuplicateKey, 1, 5);
        row("column without a name", "a,,c\n1,2,3\n", ErrorId::MissingKey, 1, 3);
        row("broken UTF-8", "a,b\n1,\xC3\x28\n", ErrorId::NotText, 2, 3);
        row("control character", QByteArray("a,b\n1,\0\n", 8), ErrorId::NotText, 2, 3);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, id);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<csv::Table> table = csv::parse(text.toStdString(), "t.csv");
        QVERIFY(!table.ok());
        const Error &error = table.error();
        QVERIFY2(static_cast<int>(error.id) == id, errorText(error).c_str());
        QVERIFY2(error.place.line == line && error.place.column == column,
                 errorText(error).c_str());
        QCOMPARE(error.place.file, "t.csv");
    }

    void refusesMoreThanAllowed()
    {
        QCOMPARE(csv::parse("a,b\n1,2\n", "t.csv", 7).error().id, ErrorId::FileTooLarge);
    }

    void rowsReadTypedCells()
    {
        const Result<csv::Table> table = csv::parse("n,count,kind,gap\n1.5,3,chat,\n", "t.csv");
        std::optional<Error> error;
        csv::Row row(*table, 0, error);
        QCOMPARE(row.number("n", 0, 2), 1.5);
        QCOMPARE(row.whole("count", 0, 9), 3);
        QCOMPARE(row.oneOf("kind", {"embedding", "chat"}), std::size_t{1});
        QVERIFY(!row.maybe("gap", 0, 1));
        QVERIFY(!error);
    }

    void theFirstWrongCellIsKept_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("id");
        QTest::newRow("not a number") << QByteArray("1,2") << static_cast<int>(ErrorId::NotANumber);
        QTest::newRow("infinite") << QByteArray("inf") << static_cast<int>(ErrorId::NotANumber);
        QTest::newRow("out of range") << QByteArray("-1") << static_cast<int>(ErrorId::OutOfRange);
        QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorId::MissingKey);
    }
    void theFirstWrongCellIsKept()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, id);
        const Result<csv::Table> table =
            csv::parse("x,price\na,\"" + cell.toStdString() + "\"\n", "t.csv");
        std::optional<Error> error;
        csv::Row row(*table, 0, error);
        (void)row.number("price", 0, 10);
        (void)row.required("no such column");
        QVERIFY(error.has_value());
        QCOMPARE(static_cast<int>(error->id), id);
        QCOMPARE(error->place.line, 2);
        QCOMPARE(error->place.column, 3);
        QCOMPARE(error->args.front(), "price");
    }
};

DAEMOK_TEST_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
