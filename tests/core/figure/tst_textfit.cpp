// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/textfit.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;

namespace {

// Every character ten wide, Korean and Japanese ones twenty: expected lines can be counted by hand.
double counted(std::string_view text, TextStyle)
{
    double width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) // the first byte of a character
            width += byte < 0xE3 ? 10 : 20;
    }
    return width;
}

QStringList lines(const FittedText &fitted)
{
    QStringList list;
    for (const std::string &line : fitted.lines)
        list << QString::fromStdString(line);
    return list;
}

} // namespace

class TestTextFit : public QObject
{
    Q_OBJECT

private slots:
    void aTextBreaksWhereItsLanguageBreaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, double width,
                            const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << width << expected;
        };
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        row("fits", "abc def", 70, {u("abc def")});
        row("at a space", "abc def", 60, {u("abc"), u("def")});
        row("a long word alone", "abcdefgh ij", 40, {u("abcd"), u("efgh"), u("ij")});
        row("after a hyphen", "gpt-5.4-mini", 80, {u("gpt-5.4-"), u("mini")});
        row("no break before a per cent sign", "use 98 %", 60, {u("use"), u("98 %")});
        row("a joint at the line's end goes", "abc · def", 50, {u("abc"), u("def")});
        row("Korean words stay whole", "질의 노드 구성", 100, {u("질의 노드"), u("구성")});
        row("a Korean list breaks at its dots", "세션·질의·데이터", 120,
            {u("세션·질의·"), u("데이터")});
        row("Japanese breaks anywhere but before a small sign", "東京都、大阪", 60,
            {u("東京"), u("都、大"), u("阪")});
        row("katakana words stay whole", "大型データ構成", 80, {u("大型"), u("データ構"), u("成")});
    }
    void aTextBreaksWhereItsLanguageBreaks()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QFETCH(QStringList, expected);
        const FittedText fitted = fitText(text.toStdString(), width, TextStyle::Body, counted, 9);
        QCOMPARE(lines(fitted), expected);
        QVERIFY(!fitted.elided);
    }

    void whatDoesNotFitIsSaidToBeShortened()
    {
        const FittedText fitted = fitText("one two three", 60, TextStyle::Body, counted, 2);
        QCOMPARE(lines(fitted), (QStringList{QStringLiteral("one"), QStringLiteral("two t…")}));
        QVERIFY(fitted.elided);
    }

    void nothingHasNoLines()
    {
        QVERIFY(fitText("", 10, TextStyle::Body, counted, 2).lines.empty());
        QVERIFY(fitText("   ", 10, TextStyle::Body, counted, 2).lines.empty());
    }

    void noLineIsWiderThanAsked()
    {
        const std::string text =
            "Session, query, data, and coordination nodes 세션·질의 ノード構成";
        for (double width = 30; width < 600; width += 7) {
            for (const std::string &line : fitText(text, width, TextStyle::Body, counted, 99).lines)
                QVERIFY2(counted(line, TextStyle::Body) <= width, line.c_str());
        }
    }

    // Helvetica, Adobe Core 14 AFM: "Hi" = 722 + 222 thousandths of an em; an ideograph is one em.
    void theEstimateFollowsTheFontTable()
    {
        const double body = pixelSize(TextStyle::Body);
        const double hi = estimatedWidth("Hi", TextStyle::Body);
        QVERIFY(hi >= body * 0.944 && hi <= body * 0.944 * 1.25);
        QCOMPARE(estimatedWidth("漢字", TextStyle::Body), 2 * body);
        QVERIFY(estimatedWidth("Hi", TextStyle::Heading) > hi);
    }
};

DAEMOK_TEST_MAIN(TestTextFit)
#include "tst_textfit.moc"
