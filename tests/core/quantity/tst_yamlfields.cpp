// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlfields.h"

#include "core/quantity/nearest.h"
#include "core/quantity/yamlreader.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <array>
#include <limits>

using namespace daemok;
using daemok::testing::view;

namespace {

constexpr std::pair<std::string_view, int> kKinds[] = {{"nvme", 1}, {"ssd", 2}};

struct Row
{
    std::string name;
    double price = 0;
    std::optional<double> iops;
    int cores = 0;
    bool vat = false;
    int kind = 0;
    std::vector<std::string> tags;
};

Result<Row> readRow(const std::string &text)
{
    const auto root = yaml::parse(text, "f");
    if (!root)
        return root.error();
    Row row;
    yaml::Fields fields(*root, "row");
    fields.text("name", row.name);
    fields.number("price", row.price, yaml::kNotNegative);
    fields.maybeNumber("iops", row.iops, {1, 1e6});
    fields.whole("cores", row.cores, {1, 512});
    fields.maybeFlag("vat", row.vat);
    fields.maybeChoice<int>("kind", row.kind, kKinds);
    fields.maybeTexts("tags", row.tags);
    if (auto done = fields.finish(); !done)
        return done.error();
    return row;
}

const char *const kRow = "name: r6\nprice: 1.5\ncores: 8\n";

} // namespace

class TestYamlFields : public QObject
{
    Q_OBJECT

private slots:
    void readsTypedValues()
    {
        const auto row = readRow(
            "name: r6\nprice: 1.5e3\niops: 7\ncores: 8\nvat: yes\nkind: ssd\ntags: [a, b c]\n");
        QVERIFY(row.ok());
        QCOMPARE(row->name, std::string("r6"));
        QCOMPARE(row->price, 1500.0);
        QCOMPARE(*row->iops, 7.0);
        QCOMPARE(row->cores, 8);
        QVERIFY(row->vat);
        QCOMPARE(row->kind, 2);
        QCOMPARE(row->tags.size(), std::size_t(2));
    }

    void absentAndEmptyOptionalValuesStayUnknown()
    {
        const auto row = readRow(std::string(kRow) + "iops:\ntags:\n");
        QVERIFY(row.ok());
        QVERIFY(!row->iops);
        QVERIFY(row->tags.empty());
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &text, const QString &error) {
            QTest::newRow(name) << text << error;
        };
        const QString good = QString::fromLatin1(kRow);
        row("missing", "name: a\nprice: 1\n", view(ErrorId::MissingKey, 1, 1, "row.cores"));
        row("unknown, near", good + "iosp: 3\n",
            view(ErrorId::UnknownKey, 4, 1, "row.iosp | iops"));
        row("unknown, far", good + "colour: 3\n", view(ErrorId::UnknownKey, 4, 1, "row.colour | "));
        row("unknown before missing", "nmae: a\nprice: 1\ncores: 1\n",
            view(ErrorId::UnknownKey, 1, 1, "row.nmae | name"));
        row("first in the file", "name: a\ncores: 0\nprice: -1\n",
            view(ErrorId::OutOfRange, 2, 8, "row.cores | 0 | 1..512"));
        row("not a number", "name: a\nprice: 1,5\ncores: 1\n",
            view(ErrorId::NotANumber, 2, 8, "row.price | 1,5"));
        row("number with tail", "name: a\nprice: 1.5 USD\ncores: 1\n",
            view(ErrorId::NotANumber, 2, 8, "row.price | 1.5 USD"));
        row("infinite", "name: a\nprice: inf\ncores: 1\n",
            view(ErrorId::NotANumber, 2, 8, "row.price | inf"));
        row("beyond double", "name: a\nprice: 1e999\ncores: 1\n",
            view(ErrorId::NotANumber, 2, 8, "row.price | 1e999"));
        row("negative", "name: a\nprice: -1\ncores: 1\n",
            view(ErrorId::OutOfRange, 2, 8, "row.price | -1 | >= 0"));
        row("half", "name: a\nprice: 1\ncores: 1.5\n",
            view(ErrorId::WrongType, 3, 8, "row.cores | whole number"));
        row("list for text", "name: [a]\nprice: 1\ncores: 1\n",
            view(ErrorId::WrongType, 1, 7, "row.name | text"));
        row("map for number", "name: a\nprice: {}\ncores: 1\n",
            view(ErrorId::WrongType, 2, 8, "row.price | number"));
        row("flag", good + "vat: ja\n",
            view(ErrorId::NotOneOf, 4, 6, "row.vat | ja | true, false"));
        row("choice", good + "kind: tape\n",
            view(ErrorId::NotOneOf, 4, 7, "row.kind | tape | nvme, ssd"));
        row("list of lists", good + "tags: [[a]]\n",
            view(ErrorId::WrongType, 4, 8, "row.tags | text"));
        row("not a map", "- a\n", view(ErrorId::WrongType, 1, 1, "row | key: value pairs"));
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(view(readRow(text.toStdString())), error);
    }

    void writesRangesAsPeopleDo()
    {
        QCOMPARE(yaml::rangeText({0, 1}), std::string("0..1"));
        QCOMPARE(yaml::rangeText({1, 1e6}), std::string("1..1000000"));
        QCOMPARE(yaml::rangeText({0.01, 24}), std::string("0.01..24"));
        QCOMPARE(yaml::rangeText({}), std::string("any number"));
        QCOMPARE(yaml::rangeText({-std::numeric_limits<double>::infinity(), 5}),
                 std::string("<= 5"));
    }

    void countsEdits_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("edits");
        // By hand: insertion, deletion, replacement, swap of neighbours.
        QTest::newRow("equal") << "burst"
                               << "burst" << 0;
        QTest::newRow("swap") << "brust"
                              << "burst" << 1;
        QTest::newRow("insert") << "bust"
                                << "burst" << 1;
        QTest::newRow("replace") << "bursd"
                                 << "burst" << 1;
        QTest::newRow("empty") << ""
                               << "abc" << 3;
        QTest::newRow("both ways") << "kitten"
                                   << "sitting" << 3;
    }
    void countsEdits()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, edits);
        QCOMPARE(editDistance(a.toStdString(), b.toStdString()), edits);
        QCOMPARE(editDistance(b.toStdString(), a.toStdString()), edits);
    }

    void proposesOnlyWhatIsNear()
    {
        const std::array<std::string_view, 3> known{"reuse_share", "reuse_gap_p50", "burst"};
        QCOMPARE(nearest("reuse_shar", known), std::string("reuse_share"));
        QCOMPARE(nearest("Burst", known), std::string("burst"));
        QCOMPARE(nearest("zones", known), std::string());
        QCOMPARE(nearest("", known), std::string());
    }
};

DAEMOK_TEST_MAIN(TestYamlFields)
#include "tst_yamlfields.moc"
