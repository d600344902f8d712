// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

struct Ended
{
    int code = -1;
    QByteArray said; ///< standard output and error together
};

Ended run(const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::rootPath()); // never where it was built
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    files.sort();
    return files;
}

} // namespace

/// The Debian package, made by cpack and unpacked by dpkg into a root of its own.
class TestPackage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_package;

    [[nodiscard]] QString at(const QString &path) const { return m_folder.filePath(path); }
    [[nodiscard]] QString root(const QString &path) const { return at("root" + path); }
    [[nodiscard]] Ended dpkg(const QStringList &arguments) const
    {
        return run(QStringLiteral("dpkg"),
                   QStringList{"--admindir=" + root("/var/lib/dpkg"),
                               "--instdir=" + root(QString()), "--force-not-root",
                               "--force-depends", "--log=" + at("dpkg.log")}
                       + arguments);
    }
    [[nodiscard]] QString entry(const char *key) const
    {
        QFile file(root("/usr/share/applications/org.daemok.Daemok.desktop"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QRegularExpression line(QStringLiteral("^%1=(.*)$").arg(QLatin1String(key)),
                                      QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(file.readAll())).captured(1);
    }

private slots:
    void initTestCase();
    void itsDependenciesCanBeInstalled();
    void theMenuEntryStartsTheStudio();
    void aProjectIsKnownByItsType();
    void itsDescriptionsAreValid_data();
    void itsDescriptionsAreValid();
    void commandsRunFromAnyFolder();
    void nothingIsLeftWhenItIsRemoved();
};

void TestPackage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Ended made =
        run(QStringLiteral(DAEMOK_CPACK),
            {QStringLiteral("--config"), QStringLiteral(DAEMOK_BUILD_DIR "/CPackConfig.cmake"),
             QStringLiteral("-B"), at("made")});
    QVERIFY2(made.code == 0, made.said.constData());
    const QStringList packages = QDir(at("made")).entryList({QStringLiteral("daemok_*.deb")});
    QCOMPARE(packages.size(), 1);
    m_package = at("made/" + packages.front());

    for (const char *folder : {"info", "updates", "triggers"})
        QVERIFY(QDir().mkpath(root("/var/lib/dpkg/" + QString::fromLatin1(folder))));
    for (const char *file : {"status", "available"}) {
        QFile made2(root("/var/lib/dpkg/" + QString::fromLatin1(file)));
        QVERIFY(made2.open(QIODevice::WriteOnly));
    }
    const Ended installed = dpkg({QStringLiteral("--install"), m_package});
    QVERIFY2(installed.code == 0, installed.said.constData());
}

// By the rules of the system it was built on; nothing is changed.
void TestPackage::itsDependenciesCanBeInstalled()
{
    const QString apt = QStandardPaths::findExecutable(QStringLiteral("apt-get"));
    if (apt.isEmpty())
        QSKIP("no apt-get here");
    const Ended simulated =
        run(apt, {QStringLiteral("--simulate"), QStringLiteral("install"), m_package});
    QVERIFY2(simulated.code == 0, simulated.said.constData());
    QVERIFY2(simulated.said.contains("Inst daemok"), simulated.said.constData());
}

void TestPackage::theMenuEntryStartsTheStudio()
{
    QStringList command = entry("Exec").split(QLatin1Char(' '));
    QCOMPARE(command, (QStringList{QStringLiteral("daemok"), QStringLiteral("%f")}));
    QVERIFY(
        QFile::exists(root("/usr/share/icons/hicolor/scalable/apps/" + entry("Icon") + ".svg")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DAEMOK_START_REPORT"), QStringLiteral("1"));
    // As from the menu, without a file; and as from the file manager, with one.
    for (const QString &file :
         {QString(), root("/usr/share/daemok/samples/contact-centre.daemok.yaml")}) {
        const Ended shown = run(root("/usr/bin/" + command.front()),
                                file.isEmpty() ? QStringList() : QStringList{file}, environment);
        QVERIFY2(shown.code == 0, shown.said.constData());
        QVERIFY2(shown.said.contains("first-paint-ms"), shown.said.constData());
    }
}

void TestPackage::aProjectIsKnownByItsType()
{
    const QString updater = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
    if (updater.isEmpty())
        QSKIP("no update-mime-database here (package shared-mime-info)");
    // What dpkg's trigger does on a real system, on a copy: only the package's own files are removed with it.
    const QString copy = at("data/mime/packages");
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(
        QFile::copy(root("/usr/share/mime/packages/org.daemok.Daemok.xml"), copy + "/daemok.xml"));
    const Ended updated = run(updater, {at("data/mime")});
    QVERIFY2(updated.code == 0, updated.said.constData());
    const QByteArray before = qgetenv("XDG_DATA_DIRS");
    qputenv("XDG_DATA_DIRS", at("data").toUtf8() + ":/usr/share");
    const QMimeType type = QMimeDatabase().mimeTypeForFile(
        root("/usr/share/daemok/samples/contact-centre.daemok.yaml"));
    qputenv("XDG_DATA_DIRS", before);
    QCOMPARE(type.name(), QStringLiteral("application/x-daemok-project"));
    QVERIFY(entry("MimeType").split(QLatin1Char(';')).contains(type.name()));
    QVERIFY(QFile::exists(
        root("/usr/share/icons/hicolor/scalable/mimetypes/" + type.iconName() + ".svg")));
}

void TestPackage::itsDescriptionsAreValid_data()
{
    QTest::addColumn<QString>("checker");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry")
        << QStringLiteral("desktop-file-validate")
        << QStringList{root("/usr/share/applications/org.daemok.Daemok.desktop")};
    QTest::newRow("AppStream") << QStringLiteral("appstreamcli")
                               << QStringList{
                                      QStringLiteral("validate"), QStringLiteral("--no-net"),
                                      root("/usr/share/metainfo/org.daemok.Daemok.metainfo.xml")};
}

void TestPackage::itsDescriptionsAreValid()
{
    QFETCH(QString, checker);
    QFETCH(QStringList, arguments);
    const QString found = QStandardPaths::findExecutable(checker);
    if (found.isEmpty())
        QSKIP(qPrintable(checker + QStringLiteral(" is not here")));
    const Ended checked = run(found, arguments);
    QVERIFY2(checked.code == 0, checked.said.constData());
}

void TestPackage::commandsRunFromAnyFolder()
{
    const Ended planned =
        run(root("/usr/bin/daemok"),
            {QStringLiteral("plan"), root("/usr/share/daemok/samples/contact-centre.daemok.yaml"),
             QStringLiteral("--json")});
    QVERIFY2(planned.code == 0, planned.said.constData());
    QVERIFY(planned.said.contains("\"schema\": \"daemok.plan/1\""));
    const Ended probed =
        run(root("/usr/bin/daemok"), {QStringLiteral("probe"), QStringLiteral("--json")});
    QVERIFY2(probed.said.contains("daemok.probe/1"), probed.said.constData());
}

void TestPackage::nothingIsLeftWhenItIsRemoved()
{
    QVERIFY(!filesUnder(root("/usr")).isEmpty());
    const Ended removed = dpkg({QStringLiteral("--purge"), QStringLiteral("daemok")});
    QVERIFY2(removed.code == 0, removed.said.constData());
    QCOMPARE(filesUnder(root("/usr")), QStringList());
    QVERIFY2(!removed.said.contains("not empty"), removed.said.constData());
}

DAEMOK_TEST_MAIN(TestPackage)
#include "tst_package.moc"
