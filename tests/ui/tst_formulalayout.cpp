// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/explain/formulalayout.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace daemok::ui;

/// Formula texts become mathematics: what they look like is measured, not compared with pictures.
class TestFormulaLayout : public QObject
{
    Q_OBJECT

    static constexpr double kWide = 2000;

    static FormulaLayout layout(const char *text, double width = kWide,
                                const FormulaLayout::PutIn &putIn = {})
    {
        return {QString::fromLatin1(text), QApplication::font(), width, putIn,
                QLocale(QLocale::English)};
    }
    static double height(const char *text) { return layout(text).size().height(); }
    static double width(const char *text) { return layout(text).size().width(); }

private slots:
    void aFractionIsHigherThanASum() { QVERIFY(height("n = a / b") > height("n = a + b") * 1.3); }

    void aSubscriptReachesBelowItsLetter()
    {
        QVERIFY(height("n_cpu = 1") > height("n = 1"));
        QVERIFY(width("n_cpu = 1") > width("n = 1"));
    }

    void greekNamesAreOneLetter() { QVERIFY(width("rho = 1") < width("abc = 1")); }

    void aLineThatDefinesStandsBelow()
    {
        QCOMPARE(layout("r = a + b").lines(), std::size_t(1));
        QCOMPARE(layout("r = a + b; a = c * d; b = 2").lines(), std::size_t(3));
    }

    void aNarrowPlaceBreaksBetweenTerms()
    {
        const char *text = "c = c_1 + c_2 + c_3 + c_4 + c_5 + c_6 + c_7 + c_8 + c_9";
        const FormulaLayout wide = layout(text);
        QCOMPARE(wide.lines(), std::size_t(1));
        const double narrow = wide.size().width() / 3;
        const FormulaLayout broken = layout(text, narrow);
        QVERIFY(broken.lines() >= 3);
        QVERIFY(broken.size().width() <= narrow);
    }

    void valuesStandInPlaceOfSymbols()
    {
        QStringList asked;
        const auto putIn = [&](const QString &symbol) {
            asked << symbol;
            return symbol == QLatin1String("a") ? QStringLiteral("123,456.7 GiB") : QString();
        };
        const FormulaLayout with = layout("n = a / b", kWide, putIn);
        QVERIFY(asked.contains(QStringLiteral("a")) && asked.contains(QStringLiteral("b")));
        QVERIFY(with.size().width() > width("n = a / b"));
    }

    void aTextThatIsNoFormulaIsSetAsWritten()
    {
        const FormulaLayout plain = layout("n = (");
        QVERIFY(!plain.isFormula());
        QVERIFY(plain.size().width() > 0);
        QVERIFY(layout("n = ceil(a)").isFormula());
    }

    // Nothing is drawn outside of the size that the layout says it has.
    void theDrawingStaysInItsSize_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"n = ceil(max(a, b) / c)", "F(T) = Phi((ln(T) - mu) / sigma)",
              "h = r * F(T); F(T) = int(u, 0, T, f(u))", "x = sqrt(a^2 + b^(c / d))",
              "w = (r_lookup * t_lookup * e_lookup + r_insert * t_insert) / 1000", "p99 <= g"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void theDrawingStaysInItsSize()
    {
        QFETCH(QByteArray, text);
        const FormulaLayout formula = layout(text.constData());
        QVERIFY(formula.isFormula());
        constexpr int margin = 12;
        const QSize size = formula.size().toSize() + QSize(2 * margin, 2 * margin);
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        formula.draw(painter, QPointF(margin, margin), Qt::black);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                ++inked;
                QVERIFY2(image.rect()
                             .adjusted(margin - 2, margin - 2, 2 - margin, 2 - margin)
                             .contains(x, y),
                         qPrintable(QStringLiteral("ink at %1, %2").arg(x).arg(y)));
            }
        }
        QVERIFY(inked > 20);
    }
};

DAEMOK_TEST_MAIN_GUI(TestFormulaLayout)
#include "tst_formulalayout.moc"
