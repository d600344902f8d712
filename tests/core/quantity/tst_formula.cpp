// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/formula.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>
#include <map>

using namespace daemok;

/// The grammar of formula texts, and the values that come out when terms are put in.
class TestFormula : public QObject
{
    Q_OBJECT

    static std::optional<double> value(const std::string &text,
                                       const std::map<std::string, double> &terms = {})
    {
        const auto read = formula::parse(text);
        if (!read)
            return std::nullopt;
        return formula::evaluate(*read, [&](std::string_view symbol) -> std::optional<double> {
            const auto found = terms.find(std::string(symbol));
            return found == terms.end() ? std::nullopt : std::optional(found->second);
        });
    }

private slots:
    void textsReadAndWriteBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(written);
        };
        row("n = ceil(d / c)", "n = ceil(d / c)");
        row("per node = C*u", "per node = C * u");
        row("a - b - c", "a - b - c");
        row("a - (b - c)", "a - (b - c)");
        row("(a * b) / c * d", "a * b / c * d");
        row("a / (b * c)", "a / (b * c)");
        row("(1 + g)^(m / 12)", "(1 + g)^(m / 12)");
        row("h' = h + g * (1 - h)", "h' = h + g * (1 - h)");
        row("-a * b", "-a * b");
        row("x <= 1e6", "x <= 1e6");
        row("F(T) = Phi(ln(T / q50) / sigma)", "F(T) = Phi(ln(T / q50) / sigma)");
    }
    void textsReadAndWriteBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto read = formula::parse(text.toStdString());
        QVERIFY(read);
        QCOMPARE(QByteArray::fromStdString(formula::textOf(read->lines.front())), written);
        // What is written reads as the same.
        QVERIFY(formula::parse(written.toStdString())->lines == read->lines);
    }

    void whatIsNoFormulaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "=", "a =", "a +", "(a", "a)", "a b c)", "a = = b", "1 2", "a 2", "max(", "max()",
              "a < b", "a ** b", "a; ", "3.4.5", "\xCF\x80 r", "a & b"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray(40, '(') + "a" + QByteArray(40, ')');
    }
    void whatIsNoFormulaIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!formula::parse(text.toStdString()));
    }

    void valuesFollowFromTheTerms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *text, double expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("x = 2 + 3 * 4", 14);
        row("x = a / b * c", 3.0 / 2 * 5);
        row("x = a - b - c", -4);
        row("x = 2^3^2", 512);
        row("x = -a + b", -1);
        row("x = ceil(a / b)", 2);
        row("x = ceil(6 / 0.1 / 20)", 3); // 3.0000000000000004 less the last bits
        row("x = max(a, b, c) + min(a, b, c)", 7);
        row("x = sqrt(a * a + 16)", 5);
        row("x = exp(ln(a))", 3);
        row("x = Phi(0)", 0.5);
        row("x = y + a; y = z * 2; z = c + 1", 15);
        row("x = F(T); F(T) = a * T; T = b", 6);
    }
    void valuesFollowFromTheTerms()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, expected);
        const auto found = value(text.toStdString(), {{"a", 3}, {"b", 2}, {"c", 5}});
        QVERIFY(found);
        QVERIFY2(std::abs(*found - expected) < 1e-12, qPrintable(QString::number(*found)));
    }

    void whatCannotBeComputedHasNoValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"x = unknown", "x = quantile(a, 0.99)", "x = int(u, 0, a, u)", "x = y; y = z; z = y"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatCannotBeComputedHasNoValue()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!value(text.toStdString(), {{"a", 3}}));
    }

    void aTermStandsWhereItsLineCannotBeComputed()
    {
        QCOMPARE(value("x = h * 2; h = quantile(T, 0.5)", {{"h", 4}, {"T", 1}}), 8.0);
    }

    void symbolsAreWhatTermsMustGive()
    {
        const auto read = formula::parse(
            "h' = h + g * (1 - h); h = M(T) / (1 + M(T)); "
            "M(T) = r * F(T) + r * int(u, 0, T, M(T - u) * f(u)); F(T) = Phi(T / q50)");
        QVERIFY(read);
        const std::vector<std::string> expected = {"g", "r", "T", "q50"};
        QCOMPARE(formula::symbols(*read), expected);
    }
};

DAEMOK_TEST_MAIN(TestFormula)
#include "tst_formula.moc"
