// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "ui/placement/placementstudy.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daemok::ui {

class ProbeService;
class ProjectController;

/// Where the devices on the page come from.
enum class DeviceSource { Live, Pasted, Typed, ServerType };

/// A device that somebody describes.
struct TypedDevice
{
    std::string name;
    placement::Compute compute = placement::Compute::Cuda;
    double totalGib = 0;
    double freeGib = 0;      ///< 0: unknown
    double largestGib = 0;   ///< 0: no limit of its own
    double bandwidthGBs = 0; ///< 0: unknown
    bool unified = false;

    friend bool operator==(const TypedDevice &, const TypedDevice &) = default;
};

/// What the Placement page is about: devices from four sources, one of them chosen, a workload, and the study of both.
/// Every change is followed by one changed().
class PlacementState : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned. `probes` may be null: this machine cannot be asked then.
    PlacementState(ProjectController *controller, ProbeService *probes, QObject *parent = nullptr);

    [[nodiscard]] DeviceSource source() const { return m_source; }
    void setSource(DeviceSource source);
    /// Devices of pasted text; nothing changes where it is none of those that are known.
    [[nodiscard]] Result<Done> paste(const QString &text);
    void setTyped(const TypedDevice &device);
    [[nodiscard]] const TypedDevice &typed() const { return m_typed; }
    /// A server type with cards: an index into the catalogue's servers.
    void setServerType(int server);
    [[nodiscard]] int serverType() const { return m_server; }
    /// Server types with cards that the plan may use, cheapest card first by name; indices into the catalogue's servers.
    [[nodiscard]] std::vector<int> serverTypes() const;

    /// The machine of the present source; nothing before it is known.
    [[nodiscard]] const placement::ProbedMachine *machine() const;
    [[nodiscard]] const std::vector<DeviceChoice> &devices() const { return m_devices; }
    [[nodiscard]] const std::string &deviceId() const { return m_deviceId; }
    void chooseDevice(const std::string &id);

    [[nodiscard]] MemoryOverride changedMemory() const;
    void changeMemory(const MemoryOverride &changed);

    [[nodiscard]] const WorkloadInputs &workload() const { return m_workload; }
    void setWorkload(const WorkloadInputs &workload);
    [[nodiscard]] InputValue input(PlacementInput input) const;

    /// What the lab measured of the chosen device; nothing where it measured another.
    [[nodiscard]] std::optional<placement::LabResult> lab() const;
    void setLab(const std::string &deviceId, std::optional<placement::LabResult> lab);

    [[nodiscard]] const PlacementStudy &study() const { return m_study; }
    [[nodiscard]] ProjectController *controller() const { return m_controller; }
    [[nodiscard]] ProbeService *probes() const { return m_probes; }

    /// Nothing is computed while nobody looks.
    void setActive(bool active);

signals:
    void changed();

private:
    void refresh();
    void restudy();
    [[nodiscard]] std::optional<DeviceChoice> chosen() const;
    [[nodiscard]] placement::ProbedMachine typedMachine() const;
    [[nodiscard]] QString changeKey() const;

    ProjectController *m_controller;
    ProbeService *m_probes;
    DeviceSource m_source = DeviceSource::Live;
    std::optional<placement::ProbedMachine> m_pasted;
    TypedDevice m_typed;
    int m_server = -1;
    std::vector<DeviceChoice> m_devices;
    std::string m_deviceId;
    std::map<QString, MemoryOverride> m_changed; ///< by source and device
    WorkloadInputs m_workload;
    std::optional<placement::LabResult> m_lab;
    std::string m_labDevice;
    mutable std::optional<placement::ProbedMachine> m_typedMachine;
    PlacementStudy m_study;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace daemok::ui
