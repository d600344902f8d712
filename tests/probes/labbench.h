// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/lab/labresult.h"
#include "tests/probes/matrixmachine.h"
#include "ui/probing/labrun.h"

namespace daemok::testing {

inline ui::LabOptions labOptions()
{
    ui::LabOptions options;
    options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
    options.kernels = QStringLiteral(DAEMOK_RESOURCES "/kernels");
    options.scratch = QDir::tempPath();
    return options;
}

/// Runs a lab to its end.
struct Measured
{
    Measured(const ui::LabOptions &options, const placement::AccessPath &path)
    {
        ui::LabRun run(options, path);
        QSignalSpy finished(&run, &ui::LabRun::finished);
        run.start();
        ended = finished.count() > 0 || finished.wait(240000);
        backend = run.backend();
        if (auto read = placement::readLab(run.text().toStdString()))
            lab = std::move(*read);
    }

    [[nodiscard]] const placement::LabRun *find(const char *workload,
                                                placement::Strategy strategy) const
    {
        for (const placement::LabRun &run : lab.runs) {
            if (run.series == "strategies" && run.workload == workload && run.strategy == strategy)
                return &run;
        }
        return nullptr;
    }

    bool ended = false;
    placement::Backend backend;
    placement::LabResult lab;
};

/// The library of PoCL as it is registered; empty without it, or if the helper cannot speak OpenCL.
inline QString poclLibrary()
{
#ifndef DAEMOK_HAS_OPENCL
    return {};
#else
    for (const QString &name : QDir(QStringLiteral("/etc/OpenCL/vendors"))
                                   .entryList({QStringLiteral("*pocl*.icd")}, QDir::Files)) {
        QFile file(QStringLiteral("/etc/OpenCL/vendors/") + name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readLine()).trimmed();
    }
    return {};
#endif
}

inline placement::AccessPath poclPath()
{
    placement::AccessPath path;
    path.api = probes::Api::OpenCl;
    path.driver = poclLibrary().toStdString();
    return path;
}

} // namespace daemok::testing
