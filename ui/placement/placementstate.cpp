// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementstate.h"

#include "core/placement/devices/pasted.h"
#include "core/project/placementblock.h"
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
    connect(controller, &ProjectController::projectChanged, this, &PlacementState::follow);
    connect(controller, &ProjectController::catalogChanged, this, &PlacementState::follow);
    if (probes)
        connect(probes, &ProbeService::machineChanged, this, [this] {
            if (m_settings.source == DeviceSource::Live)
                refresh();
        });
    follow();
    refresh();
}

void PlacementState::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        restudy();
}

void PlacementState::edit(PlacementSettings settings, const QString &field)
{
    m_controller->setPlacement(std::move(settings), field, tr("Placement"));
}

int PlacementState::indexOf(const NamedServer &server) const
{
    const auto &servers = m_controller->catalog()->servers;
    const auto found =
        std::find_if(servers.begin(), servers.end(), [&server](const ServerType &each) {
            return each.name == server.name && each.provider == server.provider
                   && each.region == server.region;
        });
    return server.name.empty() || found == servers.end()
               ? -1
               : static_cast<int>(std::distance(servers.begin(), found));
}

void PlacementState::follow()
{
    const PlacementSettings &now = m_controller->project().placement;
    const int server = indexOf(now.server);
    if (now == m_settings && server == m_server)
        return;
    const bool sameDevices = now.source == m_settings.source && now.pasted == m_settings.pasted
                             && now.typed == m_settings.typed && now.device == m_settings.device
                             && server == m_server;
    if (now.pasted != m_settings.pasted) {
        auto read = placement::readPasted(now.pasted, utcNow());
        m_pasted = read ? std::optional(std::move(read).value()) : std::nullopt;
    }
    if (!(now.typed == m_settings.typed))
        m_typedMachine.reset();
    m_settings = now;
    m_server = server;
    if (sameDevices)
        restudy();
    else
        refresh();
}

void PlacementState::setSource(DeviceSource source)
{
    PlacementSettings settings = m_settings;
    settings.source = source;
    settings.device.clear();
    if (source != m_settings.source)
        edit(std::move(settings), QString());
}

Result<Done> PlacementState::paste(const QString &text)
{
    const std::string utf8 = text.toStdString();
    if (utf8.size() > kMostPasted)
        return Error{
            ErrorId::FileTooLarge,
            {},
            {std::to_string(utf8.size()) + " bytes", std::to_string(kMostPasted) + " bytes"}};
    if (auto read = placement::readPasted(utf8, utcNow()); !read)
        return read.error();
    PlacementSettings settings = m_settings;
    settings.pasted = utf8;
    settings.source = DeviceSource::Pasted;
    edit(std::move(settings), QStringLiteral("pasted"));
    return Done{};
}

void PlacementState::setTyped(const TypedDevice &device)
{
    PlacementSettings settings = m_settings;
    settings.typed = device;
    edit(std::move(settings), QStringLiteral("typed"));
}

void PlacementState::setServerType(int server)
{
    if (server == m_server)
        return;
    PlacementSettings settings = m_settings;
    settings.server = {};
    if (server >= 0) {
        const ServerType &type = m_controller->catalog()->servers[static_cast<std::size_t>(server)];
        settings.server = {type.name, type.provider, type.region};
    }
    edit(std::move(settings), QStringLiteral("server"));
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
    if (m_settings.typed.totalGib <= 0)
        return machine;
    placement::PhysicalDevice device;
    device.id = "typed";
    device.name = m_settings.typed.name;
    device.unified = m_settings.typed.unified;
    device.total = reading(m_settings.typed.totalGib);
    device.free = reading(m_settings.typed.freeGib);
    placement::AccessPath path;
    path.api = m_settings.typed.compute == placement::Compute::Cuda ? probes::Api::Cuda
                                                                    : probes::Api::OpenCl;
    path.total = device.total;
    path.free = device.free;
    path.largestAllocation = reading(m_settings.typed.largestGib);
    path.unified = m_settings.typed.unified;
    path.copyEngines = m_settings.typed.compute == placement::Compute::Cuda ? 2 : 1;
    if (m_settings.typed.bandwidthGBs > 0)
        path.memoryBytesPerSecond = m_settings.typed.bandwidthGBs * 1e9;
    device.paths.push_back(path);
    machine.devices.push_back(device);
    return machine;
}

const ProbedMachine *PlacementState::machine() const
{
    switch (m_settings.source) {
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
    if (m_settings.source == DeviceSource::ServerType) {
        if (m_server >= 0 && static_cast<std::size_t>(m_server) < catalog.servers.size())
            if (auto choice =
                    choiceOf(catalog.servers[static_cast<std::size_t>(m_server)], catalog))
                m_devices.push_back(std::move(*choice));
    } else if (const ProbedMachine *found = machine()) {
        m_devices = choicesOf(*found, catalog);
    }
    const bool known =
        std::any_of(m_devices.begin(), m_devices.end(),
                    [this](const DeviceChoice &device) { return device.id == m_settings.device; });
    m_deviceId = known               ? m_settings.device
                 : m_devices.empty() ? std::string()
                                     : m_devices.front().id;
    restudy();
}

void PlacementState::chooseDevice(const std::string &id)
{
    if (id == m_deviceId)
        return;
    PlacementSettings settings = m_settings;
    settings.device = id;
    edit(std::move(settings), QString());
}

std::pair<DeviceSource, std::string> PlacementState::changeKey() const
{
    return {m_settings.source, m_deviceId};
}

MemoryOverride PlacementState::changedMemory() const
{
    const auto found = m_settings.memory.find(changeKey());
    return found == m_settings.memory.end() ? MemoryOverride() : found->second;
}

void PlacementState::changeMemory(const MemoryOverride &changed)
{
    PlacementSettings settings = m_settings;
    if (changed == MemoryOverride())
        settings.memory.erase(changeKey());
    else
        settings.memory[changeKey()] = changed;
    edit(std::move(settings), QStringLiteral("memory"));
}

void PlacementState::setWorkload(const WorkloadInputs &workload, const QString &field)
{
    PlacementSettings settings = m_settings;
    settings.workload = workload;
    edit(std::move(settings), field);
}

InputValue PlacementState::input(PlacementInput input) const
{
    return PlacementInputs::value(input, m_settings.workload, m_controller->pattern(),
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
    return m_settings.source == DeviceSource::Live && m_labDevice == m_deviceId ? m_lab
                                                                                : std::nullopt;
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
    inputs.workload = m_settings.workload;
    inputs.lab = lab();
    m_study = ui::study(inputs, m_controller->pattern(), m_controller->plan().get(),
                        m_controller->catalog());
    emit changed();
}

} // namespace daemok::ui
