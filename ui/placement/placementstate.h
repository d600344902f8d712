// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "ui/placement/placementstudy.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace daemok::ui {

class ProbeService;
class ProjectController;

/// What the Placement page is about: devices from four sources, one of them chosen, a workload, and the study of both.
/// What a person chose, pasted and typed stands in the project: every change of it is an undo step there and comes back from it;
/// what was probed and measured stands here. Every change is followed by one changed().
class PlacementState : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned. `probes` may be null: this machine cannot be asked then.
    PlacementState(ProjectController *controller, ProbeService *probes, QObject *parent = nullptr);

    [[nodiscard]] const PlacementSettings &settings() const { return m_settings; }
    [[nodiscard]] DeviceSource source() const { return m_settings.source; }
    void setSource(DeviceSource source);
    /// Devices of pasted text; nothing changes where it is none of those that are known.
    [[nodiscard]] Result<Done> paste(const QString &text);
    void setTyped(const TypedDevice &device);
    [[nodiscard]] const TypedDevice &typed() const { return m_settings.typed; }
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

    [[nodiscard]] const WorkloadInputs &workload() const { return m_settings.workload; }
    /// `field` is what was edited: one field in one gesture is one undo step.
    void setWorkload(const WorkloadInputs &workload, const QString &field = {});
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
    /// The project's settings, taken over where they differ from those shown.
    void follow();
    void edit(PlacementSettings settings, const QString &field);
    [[nodiscard]] int indexOf(const NamedServer &server) const;
    [[nodiscard]] std::pair<DeviceSource, std::string> changeKey() const;

    ProjectController *m_controller;
    ProbeService *m_probes;
    PlacementSettings m_settings; ///< as last seen in the project
    std::optional<placement::ProbedMachine> m_pasted;
    int m_server = -1;
    std::vector<DeviceChoice> m_devices;
    std::string m_deviceId;
    std::optional<placement::LabResult> m_lab;
    std::string m_labDevice;
    mutable std::optional<placement::ProbedMachine> m_typedMachine;
    PlacementStudy m_study;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace daemok::ui
