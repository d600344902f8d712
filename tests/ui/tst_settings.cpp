// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/state/settings.h"

#include <QTemporaryDir>

using daemok::ui::Settings;
using daemok::ui::ThemeChoice;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void init() { m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void anEmptyDeskFollowsTheSystem()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.recentFiles(), QStringList());
        QCOMPARE(settings.state(QStringLiteral("geometry")), QByteArray());
    }

    void whatIsSetIsThereNextTime()
    {
        {
            Settings settings(m_file);
            settings.setTheme(ThemeChoice::Dark);
            settings.addRecentFile(QStringLiteral("/a.daemok.yaml"));
            settings.setState(QStringLiteral("geometry"), QByteArray("state"));
        }
        const Settings settings(m_file);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.recentFiles(), QStringList{QStringLiteral("/a.daemok.yaml")});
        QCOMPARE(settings.state(QStringLiteral("geometry")), QByteArray("state"));
    }

    void recentFilesAreNewestFirstEachOnceAndFew()
    {
        Settings settings(m_file);
        for (int i = 0; i < Settings::kRecentFiles + 3; ++i)
            settings.addRecentFile(QString::number(i));
        settings.addRecentFile(QStringLiteral("5"));
        QCOMPARE(settings.recentFiles(),
                 (QStringList{QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("9"),
                              QStringLiteral("8"), QStringLiteral("7"), QStringLiteral("6"),
                              QStringLiteral("4"), QStringLiteral("3")}));
    }
};

DAEMOK_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
