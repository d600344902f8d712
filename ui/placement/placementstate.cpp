// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementstate.h"

#include "core/placement/devices/pasted.h"
#include "ui/probing/helperprogram.h"
#include "ui/probing/probeservice.h"
#include "ui/state/projectcontroller.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {

using placement::ProbedMachine;

PlacementState::PlacementState(ProjectController *controller, ProbeService *probes, QObject *parent)
    : QObject(parent),
      m_controller(controller),
      m_probes(probes)
{
    connect(controller, &ProjectController::planChanged, this, &PlacementState::restudy);
    if (probes)
        connect(probes, &ProbeService::machineChanged, this, [this] {
            if (m_source == DeviceSource::Live)
                refresh();
        });
    refresh();
}

void PlacementState::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        restudy();
}

void PlacementState::setSource(DeviceSource source)
{
    if (source == m_source)
        return;
    m_source = source;
    refresh();
}

Result<Done> PlacementState::paste(const QString &text)
{
    auto read = placement::readPasted(text.toStdString(), utcNow());
    if (!read)
        return read.error();
    m_pasted = std::move(read).value();
    m_source = DeviceSource::Pasted;
    refresh();
    return Done{};
}

void PlacementState::setTyped(const TypedDevice &device)
{
    if (device == m_typed)
        return;
    m_typed = device;
    m_typedMachine.reset();
    refresh();
}

void PlacementState::setServerType(int server)
{
    if (server == m_server)
        return;
    m_server = server;
    refresh();
}

std::vector<int> PlacementState::serverTypes() const
{
    const Catalog &catalog = *m_controller->catalog();
    const std::vector<std::string> &regions = m_controller->pattern().names(AnswerId::RegionList);
    std::vector<int> found;
    for (std::size_t i = 0; i < catalog.servers.size(); ++i) {
        const ServerType &server = catalog.servers[i];
        const bool here =
            regions.empty() || server.own
            || std::find(regions.begin(), regions.end(), server.region) != regions.end();
        if (server.gpuCount > 0 && here && placement::gpuOf(catalog, server) != nullptr)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

ProbedMachine PlacementState::typedMachine() const
{
    const auto reading = [](double gib) {
        return gib > 0 ? std::optional(placement::MemoryReading{Bytes(gib * kGiB),
                                                                placement::MemorySource::Typed,
                                                                placement::Confidence::Assumed,
                                                                {}})
                       : std::nullopt;
    };
    ProbedMachine machine;
    if (m_typed.totalGib <= 0)
        return machine;
    placement::PhysicalDevice device;
    device.id = "typed";
    device.name = m_typed.name;
    device.unified = m_typed.unified;
    device.total = reading(m_typed.totalGib);
    device.free = reading(m_typed.freeGib);
    placement::AccessPath path;
    path.api =
        m_typed.compute == placement::Compute::Cuda ? probes::Api::Cuda : probes::Api::OpenCl;
    path.total = device.total;
    path.free = device.free;
    path.largestAllocation = reading(m_typed.largestGib);
    path.unified = m_typed.unified;
    path.copyEngines = m_typed.compute == placement::Compute::Cuda ? 2 : 1;
    if (m_typed.bandwidthGBs > 0)
        path.memoryBytesPerSecond = m_typed.bandwidthGBs * 1e9;
    device.paths.push_back(path);
    machine.devices.push_back(device);
    return machine;
}

const ProbedMachine *PlacementState::machine() const
{
    switch (m_source) {
    case DeviceSource::Live:
        return m_probes && m_probes->machine() ? &*m_probes->machine() : nullptr;
    case DeviceSource::Pasted:
        return m_pasted ? &*m_pasted : nullptr;
    case DeviceSource::Typed:
        if (!m_typedMachine)
            m_typedMachine = typedMachine();
        return m_typedMachine->devices.empty() ? nullptr : &*m_typedMachine;
    case DeviceSource::ServerType:
        break;
    }
    return nullptr;
}

void PlacementState::refresh()
{
    const Catalog &catalog = *m_controller->catalog();
    m_devices.clear();
    if (m_source == DeviceSource::ServerType) {
        if (m_server >= 0 && static_cast<std::size_t>(m_server) < catalog.servers.size())
            if (auto choice =
                    choiceOf(catalog.servers[static_cast<std::size_t>(m_server)], catalog))
                m_devices.push_back(std::move(*choice));
    } else if (const ProbedMachine *found = machine()) {
        m_devices = choicesOf(*found, catalog);
    }
    const bool known =
        std::any_of(m_devices.begin(), m_devices.end(),
                    [this](const DeviceChoice &device) { return device.id == m_deviceId; });
    if (!known)
        m_deviceId = m_devices.empty() ? std::string() : m_devices.front().id;
    restudy();
}

void PlacementState::chooseDevice(const std::string &id)
{
    if (id == m_deviceId)
        return;
    m_deviceId = id;
    restudy();
}

QString PlacementState::changeKey() const
{
    return QString::number(static_cast<int>(m_source)) + QLatin1Char('/')
           + QString::fromStdString(m_deviceId);
}

MemoryOverride PlacementState::changedMemory() const
{
    const auto found = m_changed.find(changeKey());
    return found == m_changed.end() ? MemoryOverride() : found->second;
}

void PlacementState::changeMemory(const MemoryOverride &changed)
{
    if (changed == changedMemory())
        return;
    m_changed[changeKey()] = changed;
    restudy();
}

void PlacementState::setWorkload(const WorkloadInputs &workload)
{
    if (workload == m_workload)
        return;
    m_workload = workload;
    restudy();
}

InputValue PlacementState::input(PlacementInput input) const
{
    return PlacementInputs::value(input, m_workload, m_controller->pattern(),
                                  m_controller->plan().get());
}

void PlacementState::setLab(const std::string &deviceId, std::optional<placement::LabResult> lab)
{
    m_labDevice = deviceId;
    m_lab = std::move(lab);
    restudy();
}

std::optional<placement::LabResult> PlacementState::lab() const
{
    return m_source == DeviceSource::Live && m_labDevice == m_deviceId ? m_lab : std::nullopt;
}

std::optional<DeviceChoice> PlacementState::chosen() const
{
    for (const DeviceChoice &device : m_devices) {
        if (device.id == m_deviceId)
            return device;
    }
    return std::nullopt;
}

void PlacementState::restudy()
{
    m_stale = true;
    if (!m_active)
        return;
    m_stale = false;
    StudyInputs inputs;
    inputs.device = chosen();
    inputs.changed = changedMemory();
    inputs.workload = m_workload;
    inputs.lab = lab();
    m_study = ui::study(inputs, m_controller->pattern(), m_controller->plan().get(),
                        m_controller->catalog());
    emit changed();
}

} // namespace daemok::ui
