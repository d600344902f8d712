// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlreader.h"

#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <string>

using namespace daemok;
using daemok::testing::view;

namespace {

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class TestYamlReader : public QObject
{
    Q_OBJECT

private slots:
    void readsMapsListsAndTextsWithTheirPlaces()
    {
        const auto root = yaml::parse(
            "name: 상담\nrows:\n  - {a: 1, b: \"x: y\"}\n  - [p, q]\nempty:\n", "f.yaml");
        QVERIFY(root.ok());
        QVERIFY(root->isMap());
        QCOMPARE(root->keys().size(), std::size_t(3));
        QCOMPARE(root->find("name")->text(), std::string("상담"));
        QVERIFY(root->find("empty")->isNull());
        QCOMPARE(root->find("nothing"), nullptr);

        const yaml::Node &row = root->find("rows")->items()[0];
        QCOMPARE(row.find("b")->text(), std::string("x: y"));
        const Place place = row.find("b")->place();
        QCOMPARE(QString::fromStdString(place.file), QStringLiteral("f.yaml"));
        QCOMPARE(place.line, 3);
        QCOMPARE(place.column, 15);
        QCOMPARE(row.keys()[1].column, 12);
        QCOMPARE(root->find("rows")->items()[1].items()[1].text(), std::string("q"));
    }

    void columnsCountCharacters()
    {
        const auto root = yaml::parse("{가나다: 1, b: 2}", "f");
        QVERIFY(root.ok());
        QCOMPARE(root->find("b")->place().column, 13); // in bytes it would be 19
    }

    void acceptsByteOrderMarkWindowsLinesAndNothing()
    {
        const auto root = yaml::parse("\xEF\xBB\xBF"
                                      "a: 1\r\nb: 2\r\n",
                                      "f");
        QVERIFY(root.ok());
        QCOMPARE(root->find("b")->text(), std::string("2"));
        QCOMPARE(root->find("b")->place().line, 2);
        QVERIFY(yaml::parse("", "f")->isNull());
        QVERIFY(yaml::parse("# only a comment\n", "f")->isNull());
        QVERIFY(yaml::parse("---\na: 1\n", "f").ok());
    }

    void keepsQuotedWordsAsText()
    {
        const auto root =
            yaml::parse("a: \"null\"\nb: '~'\nc: ~\nd: |\n  line # one\n  [two\n", "f");
        QVERIFY(root.ok());
        QCOMPARE(root->find("a")->text(), std::string("null"));
        QCOMPARE(root->find("b")->text(), std::string("~"));
        QVERIFY(root->find("c")->isNull());
        QCOMPARE(root->find("d")->text(), std::string("line # one\n[two\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, QByteArray text, const QString &error) {
            QTest::newRow(name) << text << error;
        };
        row("duplicate key", "a: 1\nb: 2\na: 3\n", view(ErrorId::DuplicateKey, 3, 1, "a"));
        row("duplicate key, flow", "x: {k: 1, \"k\": 2}\n",
            view(ErrorId::DuplicateKey, 1, 11, "k"));
        row("alias", "a: &x 1\nb: *x\n", view(ErrorId::YamlAlias, 1, 4));
        row("unknown alias", "a: 1\nb: *x\n", view(ErrorId::YamlAlias, 2, 4));
        row("anchor on a map", "a: &x\n  b: 1\n", view(ErrorId::YamlAlias, 1, 4));
        row("anchor without value", "a: &x\n", view(ErrorId::YamlAlias, 1, 4));
        row("tag", "a: !!int 3\n", view(ErrorId::YamlSyntax, 1, 4, "tags are not allowed"));
        row("own tag on a list", "a: !mine [1]\n",
            view(ErrorId::YamlSyntax, 1, 4, "tags are not allowed"));
        row("non-specific tag", "a: ! x\n",
            view(ErrorId::YamlSyntax, 1, 4, "tags are not allowed"));
        row("directive", "%YAML 1.1\n---\na: 1\n",
            view(ErrorId::YamlSyntax, 1, 1, "directives are not allowed"));
        row("second document", "a: 1\n---\nb: 2\n",
            view(ErrorId::YamlSyntax, 2, 1, "only one document is allowed"));
        row("list as key", "? [a, b]\n: 1\n", view(ErrorId::WrongType, 1, 3, "key | text"));
        row("map as key", "? {a: 1}\n: 1\n", view(ErrorId::WrongType, 1, 3, "key | text"));
        row("empty key", "~: 1\n", view(ErrorId::WrongType, 1, 1, "key | text"));
        row("open quote", "a: \"b", view(ErrorId::YamlSyntax, 1, 6, "illegal EOF in scalar"));
        row("open quote before a line end", "a: \"b\\\"\nc: 2\n",
            view(ErrorId::YamlSyntax, 1, 4, "end of quoted text not found"));
        row("open single quote", "a: 'it''s\n",
            view(ErrorId::YamlSyntax, 1, 4, "end of quoted text not found"));
        row("open list", "a: [1, 2\n",
            view(ErrorId::YamlSyntax, 2, 1, "end of sequence flow not found"));
        row("NUL", QByteArray("a: \0b\n", 6), view(ErrorId::NotText, 1, 4));
        row("escape character", "a: 1\nb: \x1b[0m\n", view(ErrorId::NotText, 2, 4));
        row("lone carriage return", "a: 1\rb: 2\n", view(ErrorId::NotText, 1, 5));
        row("Latin-1", "a: caf\xe9\n", view(ErrorId::NotText, 1, 7));
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0:\0",
                       6),
            view(ErrorId::NotText, 1, 1));
        row("surrogate", "a: \xed\xa0\x80\n", view(ErrorId::NotText, 1, 4));
        row("overlong", "a: \xc0\xaf\n", view(ErrorId::NotText, 1, 4));
        row("cut sequence", "a: \xea\xb0", view(ErrorId::NotText, 1, 4));
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        QCOMPARE(view(yaml::parse(text.toStdString(), "f")), error);
    }

    void depthIsLimitedBeforeTheParserGoesDeeper_data()
    {
        QTest::addColumn<QByteArray>("opener");
        QTest::newRow("lists") << QByteArray("[");
        QTest::newRow("maps") << QByteArray("{a: ");
        QTest::newRow("lists of pairs") << QByteArray("[a: ");
        QTest::newRow("block lists") << QByteArray("- ");
        QTest::newRow("explicit keys") << QByteArray("? ");
        QTest::newRow("empty keys") << QByteArray(": ");
    }
    void depthIsLimitedBeforeTheParserGoesDeeper()
    {
        QFETCH(QByteArray, opener);
        // Most deep texts fail as too deep; all must fail, quickly and without exhausting the stack.
        const auto root = yaml::parse(
            repeated(opener.toStdString(), 60000 / static_cast<std::size_t>(opener.size())), "f");
        QVERIFY(!root.ok());
        QVERIFY(root.error().id == ErrorId::YamlTooDeep || root.error().id == ErrorId::WrongType);
    }

    void allowsTheStatedDepthAndNoMore()
    {
        const yaml::Limits limits;
        const auto depth = static_cast<std::size_t>(limits.depth);
        QVERIFY(yaml::parse(repeated("[", depth) + repeated("]", depth), "f").ok());
        QCOMPARE(view(yaml::parse(repeated("[", depth + 1) + repeated("]", depth + 1), "f")),
                 view(ErrorId::YamlTooDeep, 1, 33, "32"));
    }

    void limitsSizeLinesAndCount()
    {
        yaml::Limits limits;
        limits.bytes = 100;
        limits.lineBytes = 20;
        limits.values = 5;
        QCOMPARE(view(yaml::parse(repeated("a", 101), "f", limits)),
                 view(ErrorId::FileTooLarge, 0, 0, "101 | 100"));
        QCOMPARE(view(yaml::parse("a: 1\n" + repeated("b", 21), "f", limits)),
                 view(ErrorId::FileTooLarge, 2, 1, "line > 20 | line 20"));
        QVERIFY(yaml::parse("[1, 2, 3, 4]", "f", limits).ok());
        QCOMPARE(view(yaml::parse("[1, 2, 3, 4, 5]", "f", limits)),
                 view(ErrorId::FileTooLarge, 1, 14, "> 5 values | 5 values"));
    }

    void aFileOfManyKeysIsReadInTimeThatGrowsWithItsSize()
    {
        std::string text;
        for (int i = 0; i < 90000; ++i)
            text += "key" + std::to_string(i) + ": 1\n";
        const auto root = yaml::parse(text, "f");
        QVERIFY(root.ok());
        QCOMPARE(root->keys().size(), std::size_t(90000));
    }

    void namesTheFileThatIsMissing()
    {
        const auto root = yaml::parseFile("/nowhere/x.yaml");
        QVERIFY(!root.ok());
        QCOMPARE(root.error().id, ErrorId::FileNotFound);
        QCOMPARE(root.error().place.file, std::string("/nowhere/x.yaml"));
    }
};

DAEMOK_TEST_MAIN(TestYamlReader)
#include "tst_yamlreader.moc"
