// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/merge.h"
#include "core/placement/devices/record.h"
#include "ui/probing/quarantine.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <string>
#include <vector>

namespace daemok::ui {

class HelperProcess;

struct ProbeOptions
{
    QString helper;         ///< daemok-probe
    QString root;           ///< stands before /sys, /proc and /etc of the host's process; tests
    QString recording;      ///< a recorded probe is played by the helper instead
    int deadlineMs = 15000; ///< of each driver
    int waitingMs = 5000;   ///< after which stillWaiting() is said
    int atOnce = 4;         ///< processes side by side
    bool wake = false;      ///< also ask drivers whose devices sleep
    Quarantine *quarantine = nullptr; ///< not owned; none: every driver is asked
};

/// Asks every driver of the machine, each in a process of its own, and joins what they say. Nothing blocks; machine() grows
/// with every answer. The host's own process comes first: it tells which drivers there are and which devices sleep.
class ProbeRun : public QObject
{
    Q_OBJECT

public:
    explicit ProbeRun(ProbeOptions options, QObject *parent = nullptr);
    ~ProbeRun() override;

    void start();
    /// finished() follows; what has answered stays.
    void cancel();

    [[nodiscard]] const placement::ProbedMachine &machine() const { return m_machine; }
    /// Everything as it was written: real machines become fixtures this way.
    [[nodiscard]] placement::Recording recording() const;
    /// The recording asked for could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();
    void stillWaiting(const QString &driver);
    void finished();

private:
    /// One driver to ask.
    struct Task
    {
        probes::Api api = probes::Api::Host;
        std::string driver;
        QStringList arguments;
        std::string library, stamp; ///< for the quarantine
        bool replacesCuda = false;  ///< asked again for what only a context tells
    };

    void startHost();
    void startRecording();
    void planDrivers(const placement::Reply &host);
    void planDriver(const placement::DriverEntry &entry, const placement::Reply &host);
    [[nodiscard]] bool wouldWake(const std::string &drives, const placement::Reply &host) const;
    void skip(const Task &task, probes::Detail detail, const Quarantine::Entry *entry = nullptr);
    void startNext();
    void take(const Task &task, const QByteArray &text, const placement::ProcessEnd &end);
    void judgeQuarantine(const Task &task, const placement::Backend &backend);
    [[nodiscard]] bool needsContext() const;
    void update();

    ProbeOptions m_options;
    std::string m_at;
    std::deque<Task> m_waiting;
    std::vector<HelperProcess *> m_running;
    std::vector<placement::Answer> m_answers;
    std::vector<placement::RecordedProcess> m_record;
    placement::ProbedMachine m_machine;
    std::optional<Error> m_error;
    std::string m_cudaLibrary, m_cudaStamp;
    bool m_contextAsked = false;
    bool m_cancelled = false;
};

} // namespace daemok::ui
