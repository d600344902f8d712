// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"

#include <QtCore/qprocess.h>

namespace daemok::testing {

Run runDaemok(const QStringList &arguments, const QStringList &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR", "CLICOLOR_FORCE", "DAEMOK_RESOURCES"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("no-such-platform"));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DAEMOK_BIN_DIR "/daemok"), arguments);
    process.waitForFinished(-1);
    Run run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

nlohmann::ordered_json document(const Run &run)
{
    return nlohmann::ordered_json::parse(run.out.begin(), run.out.end(), nullptr, false);
}

nlohmann::ordered_json planOfPreset(const QString &preset, const QString &folder,
                                    const QStringList &settings)
{
    const QString file = folder + u'/' + preset + QStringLiteral(".daemok.yaml");
    (void)runDaemok(
        {QStringLiteral("new"), preset, QStringLiteral("--out"), file, QStringLiteral("--force")});
    // At likely answers unless a test asks for a confidence: a setting that comes later stands.
    QStringList arguments{QStringLiteral("plan"), file, QStringLiteral("--json"),
                          QStringLiteral("--set"), QStringLiteral("answers.confidence=0")};
    for (const QString &setting : settings)
        arguments << QStringLiteral("--set") << setting;
    return document(runDaemok(arguments));
}

} // namespace daemok::testing
