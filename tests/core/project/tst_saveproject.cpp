// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/atomicfile.h"
#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>

#include <sys/resource.h>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::view;

namespace {

// Until the end of the scope no file may grow beyond `bytes`: what a full disk does, without one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace

class TestSaveProject : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static std::filesystem::path native(const QString &name) { return name.toStdString(); }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void savesWhatLoadsAgain()
    {
        const auto project = newProject("faq", presets());
        const QString file = path("상담.daemok.yaml");
        QCOMPARE(view(saveProject(*project, native(file))), QStringLiteral("ok"));
        const auto loaded = loadProject(native(file), presets());
        QVERIFY2(loaded.ok(), qPrintable(view(loaded)));
        QCOMPARE(writeProject(*loaded), writeProject(*project));
        QCOMPARE(content(file).toStdString(), writeProject(*project));
    }

    void leavesNothingBeside()
    {
        const int before = static_cast<int>(names().size());
        QVERIFY(writeAtomically(native(path("a.yaml")), "one").ok());
        QVERIFY(writeAtomically(native(path("a.yaml")), "two").ok());
        QCOMPARE(content(path("a.yaml")), QByteArray("two"));
        QCOMPARE(names().size(), before + 1);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QString file = path("full.yaml");
        QVERIFY(writeAtomically(native(file), "old").ok());
        const QStringList before = names();
        {
            const FileSizeLimit limit(1000);
            const auto saved = writeAtomically(native(file), std::string(5000, 'x'));
            QVERIFY(!saved.ok());
            QCOMPARE(saved.error().id, ErrorId::FileNotWritable);
            QCOMPARE(saved.error().args.size(), std::size_t(2));
        }
        QCOMPARE(content(file), QByteArray("old"));
        QCOMPARE(names(), before);
    }

    void aFullDiskLeavesNothingWhereNothingWas()
    {
        const QStringList before = names();
        {
            const FileSizeLimit limit(10);
            QCOMPARE(writeAtomically(native(path("new.yaml")), std::string(50, 'x')).error().id,
                     ErrorId::FileNotWritable);
        }
        QCOMPARE(names(), before);
    }

    void saysWhyItCannotWrite()
    {
        QCOMPARE(writeAtomically(native(path("none/a.yaml")), "x").error().id,
                 ErrorId::FileNotWritable);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(writeAtomically(native(path("folder")), "x").error().id, ErrorId::FileNotWritable);
        QVERIFY(QFileInfo(path("folder")).isDir());
    }

    void keepsPermissionsAndLinks()
    {
        const QString file = path("target.yaml");
        QVERIFY(writeAtomically(native(file), "one").ok());
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(file, path("link.yaml")));
        QVERIFY(writeAtomically(native(path("link.yaml")), "two").ok());
        QVERIFY(QFileInfo(path("link.yaml")).isSymLink());
        QCOMPARE(content(file), QByteArray("two"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aLeftoverOfAKilledProcessIsNoHindrance()
    {
        const QString leftover = path(qPrintable(
            QStringLiteral(".again.yaml.%1.tmp").arg(QCoreApplication::applicationPid())));
        QFile file(leftover);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(writeAtomically(native(path("again.yaml")), "x").ok());
        QVERIFY(!QFile::exists(leftover));
    }
};

DAEMOK_TEST_MAIN(TestSaveProject)
#include "tst_saveproject.moc"
