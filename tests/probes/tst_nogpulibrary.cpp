// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>

/// Neither program is linked to a GPU library: drivers are loaded at run time, by the helper alone.
class TestNoGpuLibrary : public QObject
{
    Q_OBJECT

private slots:
    void programs_data();
    void programs();
};

void TestNoGpuLibrary::programs_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("helper") << QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
    QTest::newRow("studio") << QStringLiteral(DAEMOK_BIN_DIR "/daemok");
}

void TestNoGpuLibrary::programs()
{
    QFETCH(QString, program);
    if (!QFileInfo::exists(program))
        QSKIP("built without the studio");
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished(30000))
        QSKIP("ldd is not here");
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY(libraries.contains(QStringLiteral("libc.so")));
    static const QRegularExpression gpu(
        QStringLiteral("lib(OpenCL|cuda|cudart|nvidia|nvrtc|amdocl|pocl|ze_loader|hsa)[^\\n]*"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!gpu.match(libraries).hasMatch(), qPrintable(gpu.match(libraries).captured()));
}

DAEMOK_TEST_MAIN(TestNoGpuLibrary)
#include "tst_nogpulibrary.moc"
