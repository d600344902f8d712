// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/devicereport.h"

#include "ui/text/devicetext.h"
#include "ui/text/format.h"

#include <QLocale>

namespace daemok::app {
namespace {

using placement::LabResult;
using placement::LabRun;
using placement::PhysicalDevice;
using ui::DeviceText;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

ui::Format english()
{
    return ui::Format(QLocale(QLocale::English, QLocale::UnitedStates));
}

Tone toneOf(probes::State state)
{
    switch (state) {
    case probes::State::Ok:
        return Tone::Good;
    case probes::State::NoDriver:
    case probes::State::NoDevice:
        return Tone::Quiet;
    case probes::State::TooOld:
        return Tone::Caution;
    default:
        return Tone::Bad;
    }
}

QString mib(Bytes bytes)
{
    return english().number(bytes.value() / (1024.0 * 1024.0));
}

} // namespace

TextPage DeviceReport::probe(const placement::ProbedMachine &machine)
{
    const ui::Format format = english();
    TextPage page;
    page.title(tr("Devices of this machine"));
    page.line({{text(machine.host.cpu), Tone::Plain},
               {tr(", %1 threads, memory %2")
                    .arg(machine.host.cores)
                    .arg(DeviceText::memory(machine.host.memory, format))}});
    page.line({{tr("available now: ")}, {DeviceText::memory(machine.host.available, format)}});
    page.blank();
    if (machine.devices.empty())
        page.paragraph(tr("No GPU and no OpenCL device."), Tone::Caution);
    for (const PhysicalDevice &device : machine.devices) {
        page.line({{text(device.name), Tone::Strong},
                   {QStringLiteral("  ") + DeviceText::kind(device.kind)},
                   {QStringLiteral("  ") + text(device.id), Tone::Quiet}});
        if (device.asleep)
            page.paragraph(tr("asleep; daemok probe --wake asks it"), Tone::Caution, 2);
        page.line({{tr("memory: ")},
                   {DeviceText::memory(device.total, format)},
                   {device.unified ? tr(", shared with the host") : QString()}},
                  2);
        page.line({{tr("free: ")}, {DeviceText::memory(device.free, format)}}, 2);
        for (const placement::AccessPath &path : device.paths) {
            page.line({{DeviceText::api(path.api), Tone::Strong},
                       {QStringLiteral("  ") + text(path.platform) + QStringLiteral("  ")
                        + text(path.version)}},
                      2);
            if (path.largestAllocation)
                page.line({{tr("largest buffer: ")},
                           {DeviceText::memory(path.largestAllocation, format)}},
                          4);
        }
        if (!device.possiblySameAs.empty())
            page.paragraph(
                tr("possibly the same card as %1: equal name and size, but no address to prove it")
                    .arg(text(device.possiblySameAs)),
                Tone::Caution, 2);
        page.blank();
    }
    page.title(tr("Drivers"));
    TextTable table(
        {{}, {Column::Align::Left, true}, {}, {Column::Align::Right}, {Column::Align::Left, true}});
    for (const placement::Backend &backend : machine.backends)
        table.row({{DeviceText::api(backend.api)},
                   {text(backend.driver)},
                   {DeviceText::state(backend.state), toneOf(backend.state)},
                   {format.milliseconds(backend.ms)},
                   {DeviceText::backend(backend), Tone::Quiet}});
    page.table(table, 2);
    return page;
}

void DeviceReport::labOf(const LabResult &lab, TextPage &page)
{
    const ui::Format format = english();
    page.line({{DeviceText::api(lab.api), Tone::Strong},
               {QStringLiteral("  ") + text(lab.name) + QStringLiteral("  ") + text(lab.version)}});
    page.line({{tr("data set %1 MiB from %2; memory %3, largest buffer %4")
                    .arg(mib(lab.bytes), text(lab.source), format.gib(lab.total.value() / kGiB),
                         format.gib(lab.largestAllocation.value() / kGiB))}});
    TextTable rates({{}, {Column::Align::Right}, {}});
    for (const auto &[id, points] : lab.rates) {
        const double value = points.back().value;
        rates.row({{text(id)},
                   {id == "launch" ? format.milliseconds(value * 1e3) : format.number(value / kGB)},
                   {id == "launch" ? QString() : tr("GB/s")}});
    }
    page.table(rates, 2);
    page.blank();
    TextTable runs({{},
                    {},
                    {Column::Align::Right},
                    {Column::Align::Right},
                    {Column::Align::Right},
                    {Column::Align::Right},
                    {Column::Align::Right},
                    {}});
    runs.row({{tr("workload"), Tone::Quiet},
              {tr("strategy"), Tone::Quiet},
              {tr("MiB"), Tone::Quiet},
              {tr("chunk MiB"), Tone::Quiet},
              {tr("passes"), Tone::Quiet},
              {tr("measured"), Tone::Quiet},
              {tr("predicted"), Tone::Quiet},
              {tr("outcome"), Tone::Quiet}});
    for (const LabRun &run : lab.runs) {
        const bool ran = !run.ms.empty();
        QString outcome = ran ? text(run.checksum) : text(run.state);
        if (!ran && run.code != 0)
            outcome +=
                tr(" (code %1); by the model: %2").arg(run.code).arg(DeviceText::gate(run.gate));
        runs.row({{text(run.workload)},
                  {DeviceText::strategy(run.strategy)},
                  {mib(run.bytes)},
                  {mib(run.chunk)},
                  {format.number(run.passes)},
                  {ran ? format.milliseconds(run.medianMs) : QString()},
                  {ran && run.predictedMs ? format.milliseconds(*run.predictedMs) : QString()},
                  {outcome, ran ? Tone::Quiet : Tone::Caution}});
    }
    page.table(runs, 2);
    page.blank();
}

TextPage DeviceReport::lab(const std::vector<LabResult> &labs, const std::string &device)
{
    TextPage page;
    page.title(tr("Lab: %1").arg(text(device)));
    for (const LabResult &lab : labs) {
        labOf(lab, page);
        if (!placement::checksumsAgree(lab))
            page.paragraph(tr("The strategies did not give equal results: do not trust this device "
                              "or its driver."),
                           Tone::Bad);
        const auto profile = placement::assumedProfile(
            lab.api == probes::Api::Cuda ? placement::Compute::Cuda : placement::Compute::OpenCl,
            lab.isCpu ? placement::DeviceKind::Cpu : placement::DeviceKind::Gpu);
        const auto crossover = placement::crossoverOf(lab, profile);
        if (crossover && crossover->predicted && crossover->measured)
            page.paragraph(
                tr("Keeping the data pays from %1 passes on by the model, from %2 as measured.")
                    .arg(english().number(*crossover->predicted),
                         english().number(*crossover->measured)));
    }
    return page;
}

} // namespace daemok::app
