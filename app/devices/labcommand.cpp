// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/labcommand.h"

#include "app/devices/devicereport.h"
#include "app/terminal.h"
#include "core/placement/lab/labresult.h"
#include "core/quantity/nearest.h"
#include "core/quantity/textfile.h"
#include "ui/probing/helperprogram.h"
#include "ui/probing/labrun.h"
#include "ui/probing/proberun.h"
#include "ui/text/devicetext.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QEventLoop>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace daemok::app {
namespace {

using placement::LabResult;
using placement::PhysicalDevice;
using placement::ProbedMachine;

ProbedMachine probe(ui::Quarantine &quarantine)
{
    ui::ProbeOptions options;
    options.helper = ui::helperProgram();
    options.quarantine = &quarantine;
    ui::ProbeRun run(options);
    QEventLoop loop;
    QObject::connect(&run, &ui::ProbeRun::finished, &loop, &QEventLoop::quit);
    run.start();
    loop.exec();
    return run.machine();
}

// The device asked for; without a wish a GPU before the processor.
const PhysicalDevice *choose(const ProbedMachine &machine, const std::string &wish)
{
    if (!wish.empty())
        return machine.find(wish);
    const PhysicalDevice *best = nullptr;
    for (const PhysicalDevice &device : machine.devices) {
        if (!device.paths.empty()
            && (best == nullptr
                || (device.kind == placement::DeviceKind::Gpu && best->kind != device.kind)))
            best = &device;
    }
    return best;
}

ExitCode unknownDevice(const ProbedMachine &machine, const std::string &wish)
{
    std::vector<std::string> ids;
    for (const PhysicalDevice &device : machine.devices)
        ids.push_back(device.id);
    Terminal::note(ui::ErrorText::sentence(
        Error{ErrorId::UnknownReference, {}, {"--device", wish, nearest(wish, ids)}}));
    return ExitCode::BadInput;
}

QString scratchFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                           + QStringLiteral("/daemok");
    return QDir().mkpath(folder) ? folder : QDir::tempPath();
}

/// What one interface gave, and how its process ended.
struct Measured
{
    std::optional<LabResult> lab;
    placement::Backend backend;
};

Measured measure(const placement::AccessPath &path, const Arguments &arguments,
                 const std::filesystem::path &kernels)
{
    ui::LabOptions options;
    options.helper = ui::helperProgram();
    options.kernels = QString::fromStdString(utf8(kernels));
    options.scratch = scratchFolder();
    options.quick = arguments.quick;
    if (arguments.seconds > 0)
        options.seconds = arguments.seconds;
    ui::LabRun run(options, path);
    QEventLoop loop;
    QObject::connect(&run, &ui::LabRun::finished, &loop, &QEventLoop::quit);
    QObject::connect(&run, &ui::LabRun::progressed, &run, [](double share) {
        Terminal::note(DeviceReport::tr("measuring: %1 %").arg(static_cast<int>(100 * share)));
    });
    run.start();
    loop.exec();
    Measured measured{{}, run.backend()};
    auto lab = placement::readLab(run.text().toStdString());
    if (lab)
        measured.lab = std::move(*lab);
    return measured;
}

} // namespace

ExitCode runLab(const Arguments &arguments, const std::filesystem::path &kernels)
{
    ui::Quarantine quarantine(ui::Quarantine::standardFile());
    const ProbedMachine machine = probe(quarantine);
    const PhysicalDevice *device = choose(machine, arguments.device);
    if (device == nullptr && !arguments.device.empty())
        return unknownDevice(machine, arguments.device);
    if (device == nullptr || device->paths.empty()) {
        Terminal::note(DeviceReport::tr("There is no device to measure; daemok probe says why."));
        return ExitCode::No;
    }
    const auto profiles = placement::profilesOf(*device, machine.host);
    std::vector<LabResult> labs;
    ExitCode code = ExitCode::Done;
    for (const placement::AccessPath &path : device->paths) {
        Measured measured = measure(path, arguments, kernels);
        if (measured.backend.state != probes::State::Ok) {
            Terminal::note(ui::DeviceText::api(path.api) + QStringLiteral(": ")
                           + ui::DeviceText::backend(measured.backend));
            code = ExitCode::Failed;
        }
        if (!measured.lab)
            continue;
        const auto compute =
            path.api == probes::Api::Cuda ? placement::Compute::Cuda : placement::Compute::OpenCl;
        const auto profile = std::find_if(profiles.begin(), profiles.end(), [&](const auto &known) {
            return known.compute == compute;
        });
        placement::predict(*measured.lab, profile != profiles.end() ? *profile : profiles.front());
        labs.push_back(std::move(*measured.lab));
    }
    Terminal terminal;
    if (arguments.json)
        terminal.write(placement::labJson(labs, device->id, ui::utcNow())
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                       + "\n");
    else
        terminal.write(
            DeviceReport::lab(labs, device->id).text(Terminal::wantsColour(arguments.noColour)));
    return terminal.finish() ? code : ExitCode::Failed;
}

} // namespace daemok::app
