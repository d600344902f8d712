// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/probeservice.h"

#include <utility>

namespace daemok::ui {

ProbeService::ProbeService(ProbeOptions probe, LabOptions lab, const QString &quarantineFile,
                           QObject *parent)
    : QObject(parent),
      m_probeOptions(std::move(probe)),
      m_labOptions(std::move(lab)),
      m_quarantine(quarantineFile)
{
    m_clock.start();
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!isProbing())
            this->probe();
    });
}

ProbeService::~ProbeService() = default;

void ProbeService::probe(bool wake, bool again)
{
    if (m_run)
        return;
    ProbeOptions options = m_probeOptions;
    options.wake = wake;
    options.quarantine = again ? nullptr : &m_quarantine;
    m_run = std::make_unique<ProbeRun>(options);
    // While devices are watched, a half answered probe would make lines jump.
    connect(m_run.get(), &ProbeRun::changed, this, [this] {
        if (isWatching())
            return;
        m_machine = m_run->machine();
        emit machineChanged();
    });
    connect(m_run.get(), &ProbeRun::stillWaiting, this, &ProbeService::stillWaiting);
    connect(m_run.get(), &ProbeRun::finished, this, &ProbeService::finishProbe);
    emit probingChanged();
    m_run->start();
}

void ProbeService::finishProbe()
{
    ProbeRun *run = m_run.release();
    if (!run)
        return;
    run->deleteLater(); // it is on the stack: it emits
    if (run->error()) {
        emit probeFailed(*run->error());
    } else {
        m_machine = run->machine();
        m_recording = run->recording();
        m_history.add(static_cast<double>(m_clock.elapsed()) / 1e3, *m_machine);
        emit machineChanged();
    }
    emit probingChanged();
}

void ProbeService::cancelProbe()
{
    if (m_run)
        m_run->cancel();
}

void ProbeService::watch(int everyMs)
{
    m_watch.start(everyMs);
    emit watchingChanged();
    probe();
}

void ProbeService::stopWatching()
{
    m_watch.stop();
    emit watchingChanged();
}

void ProbeService::startLab(const std::string &deviceId, const placement::AccessPath &path)
{
    if (m_lab)
        return;
    m_labDevice = deviceId;
    m_lab = std::make_unique<LabRun>(m_labOptions, path);
    connect(m_lab.get(), &LabRun::progressed, this, &ProbeService::labProgressed);
    connect(m_lab.get(), &LabRun::finished, this, [this] {
        LabRun *run = m_lab.release();
        run->deleteLater();
        emit labFinished(QString::fromStdString(m_labDevice), run->text(), run->backend());
        emit labChanged();
    });
    emit labChanged();
    m_lab->start();
}

void ProbeService::cancelLab()
{
    if (m_lab)
        m_lab->cancel();
}

} // namespace daemok::ui
