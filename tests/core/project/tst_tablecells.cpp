// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tablecells.h"

#include "core/project/celltext.h"
#include "core/project/pastedtable.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <optional>

using namespace daemok;

namespace {

// A row of the servers' table from its required cells and some others.
Cells server(std::initializer_list<std::pair<ServerColumn, const char *>> cells)
{
    Cells row(serverColumns().size());
    row[static_cast<std::size_t>(ServerColumn::Name)] = "R750";
    row[static_cast<std::size_t>(ServerColumn::CoreCount)] = "32";
    row[static_cast<std::size_t>(ServerColumn::MemoryGib)] = "256";
    for (const auto &[column, text] : cells)
        row[static_cast<std::size_t>(column)] = text;
    return row;
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : "|") + text;
    return all;
}

std::string joined(const PastedTable &table)
{
    std::string all;
    for (const auto &row : table.rows)
        all += (all.empty() ? "" : "\n") + joined(row.cells);
    return all;
}

PastedTable paste(const char *text)
{
    return readPasted(text, priceColumns(), {"품명"});
}

} // namespace

class TestTableCells : public QObject
{
    Q_OBJECT

private slots:
    void columnsStandInTheOrderOfTheirIds()
    {
        QCOMPARE(serverColumns().size(), static_cast<std::size_t>(ServerColumn::Count_));
        QCOMPARE(priceColumns().size(), static_cast<std::size_t>(PriceColumn::Count_));
        const auto disks = static_cast<std::size_t>(ServerColumn::Disks);
        QVERIFY(serverColumns()[disks].key == "disks");
        const auto discount = static_cast<std::size_t>(PriceColumn::Discount);
        QVERIFY(priceColumns()[discount].key == "discount");
    }

    void aNumberIsReadAsSpreadsheetsShowIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("currency");
        QTest::newRow("plain") << "1200.5" << 1200.5 << "";
        QTest::newRow("groups") << "12,345,678" << 12345678.0 << "";
        QTest::newRow("won before") << QStringLiteral("₩12,000,000") << 12e6 << "KRW";
        QTest::newRow("won behind") << QStringLiteral("3,400,000원") << 3.4e6 << "KRW";
        QTest::newRow("yen") << QStringLiteral("980,000円") << 980000.0 << "JPY";
        QTest::newRow("dollar") << "$1,200.00" << 1200.0 << "USD";
        QTest::newRow("no-break space") << QStringLiteral("\u00A042\u00A0") << 42.0 << "";
    }
    void aNumberIsReadAsSpreadsheetsShowIt()
    {
        QFETCH(QString, text);
        const auto read = celltext::quantity(text.toStdString());
        QVERIFY(read);
        QTEST(read->value, "value");
        QTEST(QString::fromStdString(read->currency), "currency");
    }

    void commasThatDoNotPartThreeDigitsAreNoNumber()
    {
        for (const char *text : {"1,2", "12,34", "1,2345", ",123", "1.5,000", "twelve", ""})
            QVERIFY2(!celltext::quantity(text), text);
    }

    void numbersAreWrittenWithoutExponents()
    {
        QCOMPARE(celltext::groupedNumber(12000000), std::string("12,000,000"));
        QCOMPARE(celltext::groupedNumber(-1234.5), std::string("-1,234.5"));
        QCOMPARE(celltext::groupedNumber(999), std::string("999"));
        QCOMPARE(celltext::plainNumber(1e22), std::string("10000000000000000000000"));
        QCOMPARE(celltext::plainNumber(0.000001), std::string("0.000001"));
    }

    void datesAreReadInTheFormsOfThreeCountries()
    {
        for (const char *text :
             {"2026-01-31", "2026.1.31", "2026. 1. 31.", "2026/01/31", "20260131"})
            QCOMPARE(celltext::isoDate(text).value_or("none"), std::string("2026-01-31"));
        for (const char *text : {"31.01.2026", "2026-13-01", "January", "2026-01"})
            QVERIFY2(!celltext::isoDate(text), text);
    }

    void aWholeServerIsRead()
    {
        using enum ServerColumn;
        const auto reading =
            readServerCells(server({{Disks, "2 x 3840 GiB nvme 90000 IOPS; 1x480 ssd"},
                                    {MemoryGib, "0.5 TiB"},
                                    {NetworkGbps, "25 Gbps"},
                                    {ServerColumn::Price, "₩12,000,000"},
                                    {Per, "구매"},
                                    {Vat, "별도"},
                                    {Quote, "Q-1"},
                                    {Date, "2026.1.31"}}));
        QVERIFY(reading.row);
        const ServerType &read = *reading.row;
        QCOMPARE(read.provider, std::string("onprem"));
        QCOMPARE(read.vcpu, 64); // two threads a core unless said
        QCOMPARE(read.memoryGib, 512.0);
        QCOMPARE(read.localDisks, 3);
        QCOMPARE(read.localDiskGib, 2 * 3840 + 480.0);
        QVERIFY(!read.localIops); // one of the groups does not say
        QCOMPARE(read.networkGbps.value_or(0), 25.0);
        QVERIFY(read.purchase && !read.hourly && !read.monthly);
        QCOMPARE(read.purchase->amount, 12e6);
        QCOMPARE(read.purchase->currency, std::string("KRW")); // from the sign
        QVERIFY(!read.purchase->vatIncluded);
        QCOMPARE(read.purchase->source.asOf, std::string("2026-01-31"));
    }

    void makersTerabytesAreDecimal()
    {
        const auto reading = readServerCells(server({{ServerColumn::Disks, "4 x 7.68 TB nvme"}}));
        QVERIFY(reading.row);
        QCOMPARE(reading.row->disks.front().gib, 7152.56); // 7.68e12 / 2^30, to a hundredth
    }

    void aServerWithoutPriceIsNotPriced()
    {
        const auto reading = readServerCells(server({}));
        QVERIFY(reading.row);
        QVERIFY(!reading.row->hourly && !reading.row->monthly && !reading.row->purchase);
    }

    void writtenRowsReadBackEqual()
    {
        using enum ServerColumn;
        for (const Cells &cells :
             {server({}), server({{Disks, "2 x 960 ssd"}, {Region, "seoul"}, {Provider, "dc"}}),
              server({{ServerColumn::Price, "0.07"},
                      {Per, "hour"},
                      {Currency, "usd"},
                      {Vat, "yes"},
                      {ThreadsPerCore, "1"}}),
              server(
                  {{ServerColumn::Price, "120,000,000,000"}, {Per, "month"}, {Currency, "KRW"}})}) {
            const auto first = readServerCells(cells);
            QVERIFY(first.row);
            const auto again = readServerCells(serverCells(*first.row));
            QVERIFY(again.row);
            QVERIFY2(*again.row == *first.row, joined(serverCells(*first.row)).c_str());
        }
        const Cells price{"gp3", "aws", "", "0.08", "GiB-month", "USD", "7%", "Q", "2026-01-31"};
        const auto row = readPriceCells(price);
        QVERIFY(row.row);
        QCOMPARE(row.row->discount, 0.07);
        QCOMPARE(joined(priceCells(*row.row)),
                 std::string("gp3|aws||0.08|GiB-month|USD|7 %|Q|2026-01-31"));
    }

    void everyWrongCellIsNamed_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char *name, ServerColumn column, const char *text, ErrorId id,
                            const char *allowed) {
            QTest::newRow(name) << static_cast<int>(column) << QString::fromUtf8(text)
                                << static_cast<int>(id) << QString::fromUtf8(allowed);
        };
        using enum ServerColumn;
        row("no name", Name, "", ErrorId::MissingKey, "");
        row("cores in words", CoreCount, "many", ErrorId::NotOneOf, "1 to 4,096");
        row("half a core", CoreCount, "2.5", ErrorId::WrongType, "");
        row("no memory", MemoryGib, "0", ErrorId::OutOfRange, "0.1 to 100,000 GiB");
        row("memory unit", MemoryGib, "64 stones", ErrorId::NotOneOf, "0.1 to 100,000 GiB");
        row("disks", Disks, "two big ones", ErrorId::NotOneOf,
            "2 x 3840 GiB nvme 90000 IOPS; 1 x 480 "
            "GiB ssd");
        row("currency", Currency, "wons", ErrorId::NotOneOf, "KRW, JPY, USD, EUR");
        row("vat", Vat, "maybe", ErrorId::NotOneOf, "yes, no");
        row("date", Date, "yesterday", ErrorId::NotOneOf, "2026-01-31");
        row("price without use", ServerColumn::Price, "₩100", ErrorId::MissingKey, "");
    }
    void everyWrongCellIsNamed()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(int, id);
        QFETCH(QString, allowed);
        Cells cells = server({});
        cells[static_cast<std::size_t>(column)] = text.toStdString();
        const auto reading = readServerCells(cells);
        QVERIFY(!reading.row);
        QCOMPARE(reading.problems.size(), std::size_t(1));
        const Error &error = reading.problems.front().error;
        QCOMPARE(static_cast<int>(error.id), id);
        if (column != static_cast<int>(ServerColumn::Price))
            QCOMPARE(static_cast<int>(reading.problems.front().column), column);
        if (!allowed.isEmpty())
            QCOMPARE(QString::fromStdString(error.args.back()), allowed);
    }

    void severalWrongCellsAreAllNamed()
    {
        const auto reading = readServerCells(Cells{"", "", "", "x", "", "y"});
        QCOMPARE(reading.problems.size(), std::size_t(3));
    }

    // 아니요 is the answer, 아니오 the older spelling.
    void yesAndNoAreReadInThreeLanguages()
    {
        for (const char *no : {"no", "아니오", "아니요", "税抜"})
            QCOMPARE(celltext::flag(no), std::optional(false));
        for (const char *yes : {"yes", "예", "税込"})
            QCOMPARE(celltext::flag(yes), std::optional(true));
        QVERIFY(!celltext::flag("아마"));
    }

    void theProviderHasItsHeadingInThreeLanguages()
    {
        for (const auto columns : {serverColumns(), priceColumns()}) {
            const auto &names = columns[1].headings;
            QCOMPARE(columns[1].key, std::string_view("provider"));
            for (const char *name : {"공급자", "事業者", "プロバイダー"})
                QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
        }
    }

    void aHeaderIsMatchedByNameInAnyOrderAndLanguage()
    {
        const PastedTable table = paste("단가\tUnit\t품명\tNote\n₩100\tmonth\tlicence\tx\n");
        QVERIFY(!table.error);
        QCOMPARE(joined(table), std::string("licence|||₩100|month||||"));
        QCOMPARE(joined(table.unused), std::string("Note"));
        QCOMPARE(table.rows.front().line, std::size_t(2));
    }

    void withoutAHeaderColumnsStandInTheTablesOrder()
    {
        const PastedTable table =
            paste("licence,onprem,,100,month,KRW\r\n\r\nstaff,onprem,,5,month,KRW");
        QCOMPARE(joined(table), std::string("licence|onprem||100|month|KRW|||\n"
                                            "staff|onprem||5|month|KRW|||"));
        QCOMPARE(table.rows.back().line, std::size_t(2)); // blank lines do not count
    }

    void quotedCellsKeepSeparatorsAndLines()
    {
        const PastedTable table =
            paste("item;price;per;quote\nlicence;5;month;\"a \"\"b\"\"; c\nd\"");
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(table.rows.front().cells[7], std::string("a \"b\"; c\nd"));
    }

    void partsOfADiskAreOneColumn()
    {
        const PastedTable table =
            readPasted("name,cores,memory_gib,disk count,disk gib,disk type,disk IOPS\n"
                       "A,8,64,4,960,ssd,50000\nB,8,64,0,,,\n",
                       serverColumns(), {});
        QCOMPARE(table.rows.front().cells[6], std::string("4 x 960 ssd 50000 IOPS"));
        QVERIFY(table.rows.back().cells[6].empty());
        const auto read = readServerCells(table.rows.front().cells);
        QVERIFY(read.row);
        QCOMPARE(read.row->localIops.value_or(0), 200000.0);
    }

    void aRowThatIsTooLongAndAHeadingThatStandsTwiceAreErrors()
    {
        const PastedTable wide = paste("item,price\nlicence,5,9\n");
        QVERIFY(wide.error && wide.error->id == ErrorId::ColumnCount);
        QCOMPARE(wide.errorLine, std::size_t(2));
        const PastedTable twice = paste("item,price,Price\nlicence,5,9\n");
        QVERIFY(twice.error && twice.error->id == ErrorId::DuplicateKey);
    }
};

DAEMOK_TEST_MAIN(TestTableCells)
#include "tst_tablecells.moc"
