// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

namespace {

QString read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString committed()
{
    return read(QStringLiteral(DAEMOK_RESOURCES "/kernels/lab.ptx"));
}

QString compiler(const QString &ptx)
{
    static const QRegularExpression line(QStringLiteral("Cuda compilation tools, .*"));
    return line.match(ptx).captured();
}

// Without the lines that name the compiler.
QString code(const QString &ptx)
{
    QString result;
    for (const QString &line : ptx.split(u'\n')) {
        if (!line.startsWith(QLatin1String("//")))
            result += line + u'\n';
    }
    return result;
}

} // namespace

/// The committed PTX is what its source gives, and asks for no newer driver or card than it needs.
class TestKernels : public QObject
{
    Q_OBJECT

private slots:
    void thePtxAsksForLittle();
    void thePtxIsMadeFromItsSource();
};

void TestKernels::thePtxAsksForLittle()
{
    const QString ptx = committed();
    QVERIFY(ptx.contains(QStringLiteral("\n.version 6.0\n")));  // CUDA 9.0 and later
    QVERIFY(ptx.contains(QStringLiteral("\n.target sm_50\n"))); // Maxwell and later
    for (const char *kernel : {"topk_scores_group", "batch_score", "copy", "read_4_stride"})
        QVERIFY2(
            ptx.contains(QStringLiteral(".visible .entry ") + QString::fromUtf8(kernel) + u'('),
            kernel);
}

void TestKernels::thePtxIsMadeFromItsSource()
{
    const QString nvcc = QStringLiteral(DAEMOK_NVCC);
    if (nvcc.isEmpty())
        QSKIP("no CUDA Toolkit here: lab.ptx is not made again from lab.cu");
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("lab.ptx"));
    QProcess build;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NVCC"), nvcc);
    environment.insert(QStringLiteral("PTXAS"),
                       nvcc.section(u'/', 0, -2) + QStringLiteral("/ptxas"));
    build.setProcessEnvironment(environment);
    // ptxas takes the lowered text for every generation it knows, or the script fails.
    build.start(QStringLiteral(DAEMOK_RESOURCES "/kernels/build-ptx.sh"), {made});
    QVERIFY(build.waitForFinished(240000));
    QVERIFY2(build.exitCode() == 0, build.readAllStandardError().constData());
    if (compiler(read(made)) != compiler(committed()))
        QSKIP("another nvcc than the one that made lab.ptx: built and accepted, not compared");
    QCOMPARE(code(read(made)), code(committed()));
}

DAEMOK_TEST_MAIN(TestKernels)
#include "tst_kernels.moc"
