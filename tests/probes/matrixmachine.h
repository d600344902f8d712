// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/testmain/testmain.h"
#include "ui/probing/helperprogram.h"
#include "ui/probing/proberun.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>

namespace daemok::testing {

/// A machine with the drivers a test wants, made of variables and a folder of registrations. The whole process sees it, as a
/// helper does; the next machine replaces it.
class MatrixMachine
{
public:
    MatrixMachine()
    {
        qputenv("OCL_ICD_VENDORS", m_vendors.path().toUtf8());
        qunsetenv("OCL_ICD_FILENAMES");
        qunsetenv("LD_LIBRARY_PATH");
        qunsetenv("DAEMOK_FAKE_CUDA");
        qunsetenv("DAEMOK_FAKE_NVML");
        // A sanitizer would turn the drivers' crashes into exits, and count what LLVM leaves behind.
        qputenv("ASAN_OPTIONS",
                "detect_leaks=0:handle_segv=0:handle_abort=0:handle_sigill=0:handle_sigfpe=0:"
                "handle_sigbus=0");
    }

    /// Registers a stand-in ("good", "crash-call"), or a library by path.
    MatrixMachine &icd(const QString &name)
    {
        const QString library = name.contains(u'/') ? name
                                                    : QStringLiteral(DAEMOK_STANDINS "/icd/") + name
                                                          + QStringLiteral(".so");
        QFile file(m_vendors.filePath(QString::number(m_count++) + QStringLiteral(".icd")));
        if (!file.open(QIODevice::WriteOnly) || file.write(library.toUtf8()) < 0)
            qCritical("cannot write the registration");
        return *this;
    }
    MatrixMachine &cuda(const QByteArray &settings, const char *folder = DAEMOK_STANDINS "/cuda")
    {
        qputenv("LD_LIBRARY_PATH", folder);
        qputenv("DAEMOK_FAKE_CUDA", settings);
        return *this;
    }
    MatrixMachine &nvml(const QByteArray &settings)
    {
        qputenv("DAEMOK_FAKE_NVML", settings);
        return *this;
    }

private:
    QTemporaryDir m_vendors;
    int m_count = 0;
};

/// Runs a probe to its end and watches how long the event loop was away.
class Watched
{
public:
    explicit Watched(ui::ProbeOptions options = {})
    {
        options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
        ui::ProbeRun run(options);
        QSignalSpy finished(&run, &ui::ProbeRun::finished);
        QTimer tick;
        QElapsedTimer since;
        QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
            m_longestStallMs =
                std::max(m_longestStallMs, static_cast<double>(since.nsecsElapsed()) / 1e6);
            since.start();
        });
        tick.start(1);
        since.start();
        run.start();
        m_finished = finished.count() > 0 || finished.wait(60000);
        m_machine = run.machine();
        m_recording = run.recording();
        m_error = run.error();
    }

    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] double longestStallMs() const { return m_longestStallMs; }
    [[nodiscard]] const placement::ProbedMachine &machine() const { return m_machine; }
    [[nodiscard]] const placement::Recording &recording() const { return m_recording; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] const placement::Backend *backend(probes::Api api,
                                                    const QString &driver = {}) const
    {
        for (const placement::Backend &backend : m_machine.backends) {
            if (backend.api == api
                && (driver.isEmpty() || QString::fromStdString(backend.driver).contains(driver)))
                return &backend;
        }
        return nullptr;
    }

private:
    bool m_finished = false;
    double m_longestStallMs = 0;
    placement::ProbedMachine m_machine;
    placement::Recording m_recording;
    std::optional<Error> m_error;
};

} // namespace daemok::testing
