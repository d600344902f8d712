// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/proberun.h"

#include "core/quantity/textfile.h"
#include "ui/probing/helperprocess.h"
#include "ui/probing/helperprogram.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace daemok::ui {
namespace {

using placement::Answer;
using placement::Backend;
using placement::Reply;
using probes::Api;
using probes::Detail;

constexpr std::size_t kLargestRecording = 8U << 20U;

std::string view(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace

ProbeRun::ProbeRun(ProbeOptions options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options))
{}

ProbeRun::~ProbeRun() = default;

void ProbeRun::start()
{
    m_at = utcNow();
    if (m_options.recording.isEmpty())
        startHost();
    else
        startRecording();
    startNext();
}

void ProbeRun::startHost()
{
    Task host;
    host.driver = "host";
    host.arguments << QStringLiteral("host");
    if (!m_options.root.isEmpty())
        host.arguments << QStringLiteral("--root") << m_options.root;
    m_waiting.push_back(std::move(host));
}

void ProbeRun::startRecording()
{
    const std::string file = m_options.recording.toStdString();
    const auto text = readTextFile(std::filesystem::path(m_options.recording.toStdU16String()),
                                   kLargestRecording);
    const auto recording =
        text ? placement::readRecording(*text, file) : Result<placement::Recording>(text.error());
    if (!recording) {
        m_error = recording.error();
        return;
    }
    m_at = recording->at;
    for (std::size_t i = 0; i < recording->processes.size(); ++i) {
        Task task;
        task.api = recording->processes[i].api;
        task.driver = recording->processes[i].driver;
        task.arguments << QStringLiteral("replay") << QStringLiteral("--file")
                       << m_options.recording << QStringLiteral("--process") << QString::number(i);
        m_waiting.push_back(std::move(task));
    }
}

void ProbeRun::planDrivers(const Reply &host)
{
    std::set<std::string> seen; // two registrations of one library are one driver
    bool hasIcd = false;
    for (const placement::DriverEntry &entry : host.drivers) {
        hasIcd = hasIcd || entry.api == Api::OpenCl;
        const std::string key = entry.api == Api::OpenCl
                                    ? (entry.path.empty() ? entry.library : entry.path)
                                    : std::string(nameOf(entry.api));
        if (seen.insert(key).second)
            planDriver(entry, host);
    }
    if (!hasIcd) {
        Task none;
        none.api = Api::OpenCl;
        skip(none, Detail::NoIcd);
    }
}

void ProbeRun::planDriver(const placement::DriverEntry &entry, const Reply &host)
{
    Task task;
    task.api = entry.api;
    task.library = entry.path;
    task.stamp = entry.stamp;
    task.arguments << QString::fromUtf8(nameOf(entry.api).data(),
                                        static_cast<qsizetype>(nameOf(entry.api).size()));
    if (entry.api == Api::OpenCl) {
        task.driver = entry.library;
        task.arguments << QStringLiteral("--library") << QString::fromStdString(entry.library);
    } else {
        task.driver = entry.api == Api::Cuda ? "libcuda.so.1" : "libnvidia-ml.so.1";
    }
    if (entry.api == Api::Cuda) {
        m_cudaLibrary = entry.path;
        m_cudaStamp = entry.stamp;
    }
    if (!m_options.wake
        && wouldWake(entry.api == Api::OpenCl ? entry.drives : std::string("10de"), host)) {
        skip(task, Detail::Asleep);
        return;
    }
    if (m_options.quarantine != nullptr) {
        if (const auto failed = m_options.quarantine->find(task.library, task.stamp)) {
            skip(task, Detail::Quarantined, &*failed);
            return;
        }
    }
    m_waiting.push_back(std::move(task));
}

bool ProbeRun::wouldWake(const std::string &drives, const Reply &host) const
{
    return std::any_of(host.pci.begin(), host.pci.end(), [&](const placement::PciEntry &device) {
        return device.asleep && (drives == "any" || drives == device.vendor);
    });
}

void ProbeRun::skip(const Task &task, Detail detail, const Quarantine::Entry *entry)
{
    Answer answer;
    answer.reply.api = task.api;
    answer.backend.api = task.api;
    answer.backend.driver = task.driver;
    answer.backend.detail = detail;
    answer.backend.state = probes::stateOf(detail);
    if (entry != nullptr) {
        answer.backend.state = probes::stateOf(entry->detail);
        answer.backend.text = probes::nameOf(entry->detail);
        answer.backend.since = entry->since;
    }
    m_answers.push_back(std::move(answer));
}

void ProbeRun::startNext()
{
    while (!m_waiting.empty() && m_running.size() < static_cast<std::size_t>(m_options.atOnce)) {
        const Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        QStringList arguments = task.arguments;
        // The system ends a helper that outlives us.
        arguments << QStringLiteral("--deadline")
                  << QString::number(m_options.deadlineMs / 1000 + 5);
        auto *helper = new HelperProcess(m_options.helper, arguments, m_options.deadlineMs, this);
        m_running.push_back(helper);
        connect(helper, &HelperProcess::finished, this,
                [this, helper, task](const QByteArray &text, const placement::ProcessEnd &end) {
                    std::erase(m_running, helper);
                    helper->deleteLater();
                    take(task, text, end);
                });
        const QString driver = QString::fromStdString(task.driver);
        QTimer::singleShot(m_options.waitingMs, helper,
                           [this, driver] { emit stillWaiting(driver); });
        helper->start();
    }
    if (m_waiting.empty() && m_running.empty()) {
        // Never from within start(): who started must have had the time to listen.
        QMetaObject::invokeMethod(this, &ProbeRun::finished, Qt::QueuedConnection);
    }
}

void ProbeRun::take(const Task &task, const QByteArray &text, const placement::ProcessEnd &end)
{
    Answer answer;
    answer.reply = placement::parseReply(view(text), task.api, task.driver, m_at);
    answer.backend = placement::judge(answer.reply, end);
    m_record.push_back({task.api, task.driver, view(text), end});
    judgeQuarantine(task, answer.backend);
    const bool isHost = task.api == Api::Host && m_options.recording.isEmpty();
    if (task.replacesCuda && answer.reply.isComplete)
        std::erase_if(m_answers, [](const Answer &old) { return old.backend.api == Api::Cuda; });
    if (isHost && answer.reply.isComplete && !m_cancelled)
        planDrivers(answer.reply);
    m_answers.push_back(std::move(answer));
    update();
    if (needsContext()) {
        m_contextAsked = true;
        Task again;
        again.api = Api::Cuda;
        again.driver = "libcuda.so.1";
        again.library = m_cudaLibrary;
        again.stamp = m_cudaStamp;
        again.arguments << QStringLiteral("cuda") << QStringLiteral("--context");
        again.replacesCuda = true;
        m_waiting.push_back(std::move(again));
    }
    startNext();
}

void ProbeRun::judgeQuarantine(const Task &task, const Backend &backend)
{
    if (m_options.quarantine == nullptr || task.library.empty())
        return;
    if (probes::deservesQuarantine(backend.detail))
        m_options.quarantine->put(task.library, {task.stamp, backend.detail, m_at});
    else if (backend.state == probes::State::Ok)
        m_options.quarantine->release(task.library);
}

// NVML and the kernel tell free memory without a context; where they do not, CUDA does at the price of one.
bool ProbeRun::needsContext() const
{
    if (m_contextAsked || m_cancelled || !m_options.recording.isEmpty() || !m_waiting.empty()
        || !m_running.empty())
        return false;
    return std::any_of(m_machine.devices.begin(), m_machine.devices.end(),
                       [](const placement::PhysicalDevice &device) {
                           return !device.free && !device.unified
                                  && std::any_of(device.paths.begin(), device.paths.end(),
                                                 [](const placement::AccessPath &path) {
                                                     return path.api == Api::Cuda;
                                                 });
                       });
}

void ProbeRun::update()
{
    // In the order of the interfaces, not of their answers: the same machine gives the same list.
    std::vector<Answer> ordered = m_answers;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Answer &a, const Answer &b) {
        return std::pair(a.backend.api, a.backend.driver)
               < std::pair(b.backend.api, b.backend.driver);
    });
    m_machine = placement::merge(ordered, m_at);
    emit changed();
}

void ProbeRun::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
    for (HelperProcess *helper : std::vector<HelperProcess *>(m_running))
        helper->cancel();
}

placement::Recording ProbeRun::recording() const
{
    return {m_at, "recorded", m_machine.host.os, m_record};
}

} // namespace daemok::ui
