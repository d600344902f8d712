// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/textfile.h"

#include "core/quantity/date.h"
#include "core/quantity/numbers.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cmath>
#include <limits>

using namespace daemok;

class TestTextFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void readsUpToTheLimit()
    {
        const QString path = m_folder.filePath(QStringLiteral("한글.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("12345"), 5);
        file.close();
        const std::filesystem::path name(path.toStdString());
        QCOMPARE(*readTextFile(name, 5), std::string("12345"));
        QCOMPARE(readTextFile(name, 4).error().id, ErrorId::FileTooLarge);
        QCOMPARE(utf8(name), path.toStdString());
    }

    void saysWhyAFileCannotBeRead()
    {
        const std::filesystem::path folder(m_folder.path().toStdString());
        QCOMPARE(readTextFile(folder / "none", 10).error().id, ErrorId::FileNotFound);
        QCOMPARE(readTextFile(folder, 10).error().id, ErrorId::FileNotReadable);
    }

    void findsInvalidUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("at"); // -1: well-formed. Unicode 15, table 3-7.
        QTest::newRow("ascii") << QByteArray("abc") << -1;
        QTest::newRow("two to four bytes")
            << QByteArray("\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF") << -1;
        QTest::newRow("tail alone") << QByteArray("a\x80") << 1;
        QTest::newRow("overlong two") << QByteArray("\xC1\xBF") << 0;
        QTest::newRow("overlong three") << QByteArray("ab\xE0\x9F\xBF") << 2;
        QTest::newRow("overlong four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("above 10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("F5") << QByteArray("\xF5\x80\x80\x80") << 0;
        QTest::newRow("cut") << QByteArray("ab\xE3\x81") << 2;
    }
    void findsInvalidUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, at);
        const auto found = firstInvalidUtf8(text.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, at);
    }

    void placesCountLinesAndCharactersFromOne()
    {
        const std::string text = "ab\n가나x\n";
        const Place place = placeAt(text, 9, "f"); // the x
        QCOMPARE(place.line, 2);
        QCOMPARE(place.column, 3);
        QCOMPARE(placeAt(text, 0, "f").column, 1);
        QCOMPARE(placeAt(text, 999, "f").line, 3);
    }

    void datesHaveOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("date") << "2026-01-31" << true;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("day 0") << "2026-01-00" << false;
        QTest::newRow("short") << "2026-1-3" << false;
        QTest::newRow("words") << "yesterday!" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("slashes") << "2026/01/31" << false;
    }
    void datesHaveOneForm()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isIsoDate(text.toStdString()), is);
    }

    void numbersReadBackEqual_data()
    {
        QTest::addColumn<double>("value");
        for (const double x :
             {0.0, 0.1, 1.0 / 3, 1e16, 1e-300, 1.7976931348623157e308, 5e-324, 123456789.123})
            QTest::addRow("%g", x) << x;
    }
    void numbersReadBackEqual()
    {
        QFETCH(double, value);
        QCOMPARE(*parseNumber(formatNumber(value)), value);
        QCOMPARE(*parseNumber("-" + formatNumber(value)), -value);
    }

    void onlyWholeFiniteNumbersAreNumbers()
    {
        for (const char *text :
             {"", " 1", "1 ", "1,0", "0x10", "1_000", "nan", "inf", "1e999", "--1", "+-1", "1e"})
            QVERIFY2(!parseNumber(text), text);
        QCOMPARE(*parseNumber("+5"), 5.0);
        QCOMPARE(*parseNumber("1e3"), 1000.0);
        QCOMPARE(formatFixed(2.5, 2), std::string("2.50"));
    }
};

DAEMOK_TEST_MAIN(TestTextFile)
#include "tst_textfile.moc"
