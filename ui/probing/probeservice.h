// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/history.h"
#include "ui/probing/labrun.h"
#include "ui/probing/proberun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace daemok::ui {

/// Asks this machine when it is told to, keeps what it said, and runs the lab. Nothing runs by itself: watching is asked
/// for and ends with stopWatching(). Nothing blocks.
class ProbeService : public QObject
{
    Q_OBJECT

public:
    /// `probe` and `lab` are the options of every run. The quarantine's file as in Quarantine.
    ProbeService(ProbeOptions probe, LabOptions lab, const QString &quarantineFile = {},
                 QObject *parent = nullptr);
    ~ProbeService() override;

    /// A run in progress goes on. `wake`: also asks sleeping devices; `again`: also drivers that crashed before.
    void probe(bool wake = false, bool again = false);
    void cancelProbe();
    [[nodiscard]] bool isProbing() const { return m_run != nullptr; }

    void watch(int everyMs = 2000);
    void stopWatching();
    [[nodiscard]] bool isWatching() const { return m_watch.isActive(); }

    /// The last machine; nothing before the first answer.
    [[nodiscard]] const std::optional<placement::ProbedMachine> &machine() const
    {
        return m_machine;
    }
    [[nodiscard]] const placement::MemoryHistory &history() const { return m_history; }
    /// Of the last whole probe: what `daemok probe --record` writes.
    [[nodiscard]] const placement::Recording &recording() const { return m_recording; }

    /// Measures one way of access of a device of the machine.
    void startLab(const std::string &deviceId, const placement::AccessPath &path);
    void cancelLab();
    [[nodiscard]] bool isMeasuring() const { return m_lab != nullptr; }

signals:
    void probingChanged();
    void machineChanged();
    void stillWaiting(const QString &driver);
    void probeFailed(const daemok::Error &error); ///< the recording asked for cannot be read
    void watchingChanged();
    void labProgressed(double share);
    /// Whether it ended well or not: everything that was measured, as the helper wrote it.
    void labFinished(const QString &deviceId, const QByteArray &text,
                     const daemok::placement::Backend &backend);
    void labChanged();

private:
    void finishProbe();

    ProbeOptions m_probeOptions;
    LabOptions m_labOptions;
    Quarantine m_quarantine;
    std::unique_ptr<ProbeRun> m_run;
    std::unique_ptr<LabRun> m_lab;
    std::string m_labDevice;
    QTimer m_watch;
    QElapsedTimer m_clock;
    std::optional<placement::ProbedMachine> m_machine;
    placement::Recording m_recording;
    placement::MemoryHistory m_history;
};

} // namespace daemok::ui
