// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/record.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

namespace daemok::testing {

inline std::string fixture(const QString &name)
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("cannot read %s", qPrintable(file.fileName()));
    return file.readAll().toStdString();
}

/// The machine of a recorded probe.
inline placement::ProbedMachine recorded(const char *name)
{
    const auto recording = placement::readRecording(
        fixture(QStringLiteral("probes/") + QString::fromUtf8(name) + QStringLiteral(".jsonl")),
        name);
    if (!recording) {
        qCritical("%s is no recording", name);
        return {};
    }
    return placement::machineOf(*recording);
}

} // namespace daemok::testing
