// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewriter.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>

using namespace daemok;
using namespace daemok::app;

class TestFileWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    static QByteArray content(const std::string &file)
    {
        QFile f(QString::fromStdString(file));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("(no file)");
    }

private slots:
    void writesAndOverwrites()
    {
        const std::string file = path("비용.csv");
        QVERIFY(writeWhole(file, "first").ok());
        QVERIFY(writeWhole(file, "second").ok());
        QCOMPARE(content(file), QByteArray("second"));
    }

    void leavesNothingBesideTheFile()
    {
        QVERIFY(writeWhole(path("a.csv"), "x").ok());
        const QStringList names =
            QDir(m_folder.path()).entryList({QStringLiteral("a.csv*")}, QDir::Files);
        QCOMPARE(names, QStringList{QStringLiteral("a.csv")});
    }

    void aFullDeviceIsAnError()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        const auto written = writeWhole("/dev/full", "x");
        QVERIFY(!written.ok());
        QCOMPARE(int(written.error().id), int(ErrorId::FileNotWritable));
        QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
    }

    void aFolderThatIsMissingIsNotWritable() { QVERIFY(!writeWhole(path("none/x.csv"), "x").ok()); }

    void targets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("overwrite");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("new file") << QStringLiteral("new.csv") << false << true;
        QTest::newRow("existing file") << QStringLiteral("old.csv") << false << false;
        QTest::newRow("existing file, overwriting") << QStringLiteral("old.csv") << true << true;
        QTest::newRow("folder") << QStringLiteral(".") << true << false;
        QTest::newRow("missing folder") << QStringLiteral("none/x.csv") << true << false;
    }
    void targets()
    {
        QFETCH(QString, name);
        QFETCH(bool, overwrite);
        QFETCH(bool, accepted);
        QVERIFY(writeWhole(path("old.csv"), "x").ok());
        QCOMPARE(checkTarget(m_folder.filePath(name).toStdString(), overwrite).ok(), accepted);
    }
};

DAEMOK_TEST_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
