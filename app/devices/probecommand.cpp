// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/probecommand.h"

#include "app/devices/devicereport.h"
#include "app/filewriter.h"
#include "app/terminal.h"
#include "core/placement/devices/probejson.h"
#include "ui/probing/helperprogram.h"
#include "ui/probing/proberun.h"
#include "ui/text/devicetext.h"
#include "ui/text/errortext.h"

#include <nlohmann/json.hpp>

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace daemok::app {
namespace {

using placement::ProbedMachine;

std::string documentOf(const ProbedMachine &machine, int indent)
{
    return placement::probeJson(machine).dump(indent, ' ', false,
                                              nlohmann::json::error_handler_t::replace)
           + "\n";
}

void write(Terminal &terminal, const ProbedMachine &machine, const Arguments &arguments)
{
    // Watching writes a document a line, so that a reader can follow.
    if (arguments.json)
        terminal.write(documentOf(machine, arguments.watchSeconds > 0 ? -1 : 2));
    else
        terminal.write(
            DeviceReport::probe(machine).text(Terminal::wantsColour(arguments.noColour)));
}

ExitCode codeOf(const ProbedMachine &machine)
{
    if (machine.usable() > 0)
        return ExitCode::Done;
    const bool failed = std::any_of(machine.backends.begin(), machine.backends.end(),
                                    [](const placement::Backend &backend) {
                                        return backend.state == probes::State::Crashed
                                               || backend.state == probes::State::Timeout
                                               || backend.detail == probes::Detail::HelperMissing;
                                    });
    return failed ? ExitCode::Failed : ExitCode::No;
}

// For those who read only standard error: what failed.
void noteFailures(const ProbedMachine &machine)
{
    for (const placement::Backend &backend : machine.backends) {
        const bool expected = backend.state == probes::State::Ok
                              || backend.state == probes::State::NoDriver
                              || backend.state == probes::State::NoDevice;
        if (!expected)
            Terminal::note(ui::DeviceText::api(backend.api) + QStringLiteral(" ")
                           + QString::fromStdString(backend.driver) + QStringLiteral(": ")
                           + ui::DeviceText::backend(backend));
    }
}

/// One probe, waited for.
struct Probed
{
    ProbedMachine machine;
    placement::Recording recording;
    std::optional<Error> error;
};

Probed probeOnce(const Arguments &arguments, ui::Quarantine &quarantine)
{
    ui::ProbeOptions options;
    options.helper = ui::helperProgram();
    options.recording = QString::fromStdString(arguments.replay);
    options.wake = arguments.wake;
    if (!arguments.again)
        options.quarantine = &quarantine;
    ui::ProbeRun run(options);
    QEventLoop loop;
    QObject::connect(&run, &ui::ProbeRun::finished, &loop, &QEventLoop::quit);
    QObject::connect(&run, &ui::ProbeRun::stillWaiting, &run, [](const QString &driver) {
        Terminal::note(DeviceReport::tr("Still waiting for %1 ...").arg(driver));
    });
    run.start();
    loop.exec();
    return {run.machine(), run.recording(), run.error()};
}

ExitCode lost()
{
    Terminal::note(ui::ErrorText::sentence(
        Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}}));
    return ExitCode::Failed;
}

} // namespace

ExitCode runProbe(const Arguments &arguments)
{
    ui::Quarantine quarantine(ui::Quarantine::standardFile());
    ExitCode code = ExitCode::Done;
    for (int round = 0; arguments.rounds == 0 || round < arguments.rounds; ++round) {
        const Probed probed = probeOnce(arguments, quarantine);
        if (probed.error) {
            Terminal::note(ui::ErrorText::withPlace(*probed.error));
            return ExitCode::BadInput;
        }
        Terminal terminal;
        write(terminal, probed.machine, arguments);
        noteFailures(probed.machine);
        if (!terminal.finish())
            return lost();
        code = codeOf(probed.machine);
        if (!arguments.record.empty()) {
            const auto written =
                writeWhole(arguments.record, placement::writeRecording(probed.recording));
            if (!written) {
                Terminal::note(ui::ErrorText::withPlace(written.error()));
                return ExitCode::Failed;
            }
        }
        if (arguments.watchSeconds <= 0)
            break;
        if (arguments.rounds == 0 || round + 1 < arguments.rounds) {
            QEventLoop loop;
            QTimer::singleShot(static_cast<int>(arguments.watchSeconds * 1000), &loop,
                               &QEventLoop::quit);
            loop.exec();
        }
    }
    return code;
}

} // namespace daemok::app
