// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/reply.h"

#include "core/placement/devices/jsonread.h"

#include <algorithm>
#include <utility>

namespace daemok::placement {
namespace {

using json::Value;
using probes::Api;
using probes::Detail;

constexpr std::size_t kLongestReply = 4U << 20U;
constexpr std::size_t kMostEntries = 256;

std::optional<MemoryReading> reading(std::optional<double> bytes, MemorySource source,
                                     Confidence confidence, const std::string &at)
{
    return bytes ? std::optional(MemoryReading{Bytes(*bytes), source, confidence, at})
                 : std::nullopt;
}

DeviceKind kindFromName(std::string_view name)
{
    if (name == nameOf(DeviceKind::Cpu))
        return DeviceKind::Cpu;
    return name == nameOf(DeviceKind::Accelerator) ? DeviceKind::Accelerator : DeviceKind::Gpu;
}

class Reader
{
public:
    Reader(Reply &reply, const std::string &at) : m_reply(reply), m_at(at) {}

    void line(std::string_view text)
    {
        const Value line = json::parse(text);
        const std::string kind = json::text(line, "line");
        if (kind == "hello")
            m_reply.hasHello = json::whole(line, "protocol") == probes::kProtocol;
        else if (kind == "done")
            m_reply.isComplete = true;
        else if (kind == "stage")
            stage(line);
        else if (kind == "noise")
            m_reply.isNoisy = true;
        else if (kind == "driver")
            m_reply.version = json::text(line, "version");
        else if (kind == "host")
            host(line);
        else if (!entry(kind, line))
            ++m_reply.strangeLines;
    }

private:
    bool entry(const std::string &kind, const Value &line)
    {
        if (kind == "pci")
            add(m_reply.pci, PciEntry{json::text(line, "pci"), json::text(line, "vendor"),
                                      json::text(line, "device"), json::text(line, "driver"),
                                      json::text(line, "runtime") == "suspended"});
        else if (kind == "icd" || kind == "library")
            add(m_reply.drivers, driver(line));
        else if (kind == "device")
            add(m_reply.devices, device(line));
        else if (kind == "memory")
            add(m_reply.memory, memory(line));
        else if (kind == "fail")
            add(m_reply.failures, failure(line));
        else if (kind == "lab") // its figures are read elsewhere
            m_reply.isLab = true;
        else
            return kind == "rate" || kind == "run" || kind == "progress";
        return true;
    }

    template <class Entry> static void add(std::vector<Entry> &entries, Entry entry)
    {
        if (entries.size() < kMostEntries)
            entries.push_back(std::move(entry));
    }

    void stage(const Value &line)
    {
        m_reply.stage =
            probes::fromName<probes::Stage>(probes::kStageNames, json::text(line, "stage"))
                .value_or(m_reply.stage);
        m_reply.what = json::text(line, "what");
    }

    void host(const Value &line)
    {
        HostMachine &host = m_reply.host;
        host.memory = reading(json::amount(line, "memory_bytes"), MemorySource::Host,
                              Confidence::Reported, m_at);
        host.available = reading(json::amount(line, "available_bytes"), MemorySource::Host,
                                 Confidence::Vendor, m_at);
        host.cpu = json::text(line, "cpu");
        host.cores = json::whole(line, "cores");
        host.os = json::text(line, "os");
    }

    static DriverEntry driver(const Value &line)
    {
        const auto api = probes::fromName<Api>(probes::kApiNames, json::text(line, "api"));
        return {api.value_or(Api::OpenCl), json::text(line, "file"),  json::text(line, "library"),
                json::text(line, "path"),  json::text(line, "stamp"), json::text(line, "drives")};
    }

    DeviceEntry device(const Value &line) const
    {
        const MemorySource source =
            m_reply.api == Api::Cuda ? MemorySource::Cuda : MemorySource::OpenCl;
        DeviceEntry entry;
        AccessPath &path = entry.path;
        path.api = m_reply.api;
        path.driver = m_reply.driver;
        path.index = json::whole(line, "index");
        path.platform = json::text(line, "platform");
        path.version = json::text(line, "version");
        if (m_reply.api == Api::Cuda) {
            path.platform = "NVIDIA CUDA";
            path.version = m_reply.version + (path.version.empty() ? "" : ", ") + path.version;
        }
        path.total = reading(json::amount(line, "total_bytes"), source, Confidence::Reported, m_at);
        path.largestAllocation =
            reading(json::amount(line, "max_alloc_bytes"), source, Confidence::Reported, m_at);
        path.unified = json::flag(line, "unified");
        path.outOfOrder = json::flag(line, "out_of_order");
        path.oversubscribes = json::flag(line, "oversubscribes");
        path.watchdog = json::flag(line, "watchdog");
        path.memoryBytesPerSecond = json::amount(line, "memory_bytes_per_s");
        if (json::amount(line, "copy_engines"))
            path.copyEngines = json::whole(line, "copy_engines");
        entry.name = json::text(line, "name");
        entry.vendor = json::text(line, "vendor");
        entry.pci = json::text(line, "pci");
        entry.uuid = json::text(line, "uuid");
        entry.kind = kindFromName(json::text(line, "kind"));
        return entry;
    }

    static MemoryEntry memory(const Value &line)
    {
        return {json::text(line, "pci"),
                json::text(line, "uuid"),
                json::text(line, "name"),
                json::whole(line, "index", -1),
                memorySourceFromName(json::text(line, "source")).value_or(MemorySource::Host),
                json::amount(line, "total_bytes"),
                json::amount(line, "free_bytes"),
                json::amount(line, "largest_free_bytes"),
                json::flag(line, "unified")};
    }

    static Failure failure(const Value &line)
    {
        return {probes::detailFromName(json::text(line, "detail")).value_or(Detail::CallFailed),
                json::whole(line, "code"), json::text(line, "text")};
    }

    Reply &m_reply;
    const std::string &m_at;
};

// Of a complete answer.
Detail detailOfDevices(const Reply &reply)
{
    if (reply.isLab || (reply.api != Api::Cuda && reply.api != Api::OpenCl))
        return Detail::None;
    if (reply.devices.empty())
        return Detail::ZeroDevices;
    if (reply.devices.size() > 1)
        return Detail::SeveralDevices;
    return reply.devices.front().path.unified.value_or(false) ? Detail::UnifiedMemory
                                                              : Detail::SingleDevice;
}

// A failed call beside listed devices is not the driver's state; one that names a reason is.
const Failure *decisive(const Reply &reply)
{
    const bool hasAnswer = !reply.devices.empty() || !reply.memory.empty();
    const auto found =
        std::find_if(reply.failures.begin(), reply.failures.end(), [&](const Failure &failure) {
            return !hasAnswer || probes::stateOf(failure.detail) != probes::State::Error;
        });
    return found == reply.failures.end() ? nullptr : &*found;
}

Detail detailOfComplete(const Reply &reply, const ProcessEnd &end)
{
    if (end.kind == ProcessEnd::Kind::Signalled)
        return Detail::LateCrash;
    if (end.kind == ProcessEnd::Kind::TimedOut)
        return Detail::LateHang;
    return reply.isNoisy ? Detail::NoisyDriver : detailOfDevices(reply);
}

Detail detailOfCutOff(const Reply &reply, const ProcessEnd &end)
{
    const bool loading = reply.stage <= probes::Stage::Load;
    constexpr int abortSignal = 6;
    constexpr int alarmSignal = 14; // the helper's own deadline
    switch (end.kind) {
    case ProcessEnd::Kind::NotStarted:
        return Detail::HelperMissing;
    case ProcessEnd::Kind::Cancelled:
        return Detail::Cancelled;
    case ProcessEnd::Kind::TimedOut:
        return loading ? Detail::HangLoading : Detail::HangCalling;
    case ProcessEnd::Kind::Signalled:
        if (end.value == abortSignal)
            return Detail::Aborted;
        if (end.value == alarmSignal)
            return loading ? Detail::HangLoading : Detail::HangCalling;
        return loading ? Detail::CrashLoading : Detail::CrashCalling;
    case ProcessEnd::Kind::Exited:
        break;
    }
    if (reply.hasHello)
        return Detail::ExitedEarly;
    return reply.strangeLines > 0 ? Detail::Garbage : Detail::CutOff;
}

} // namespace

Reply parseReply(std::string_view text, Api api, std::string driver, const std::string &at)
{
    Reply reply;
    reply.api = api;
    reply.driver = std::move(driver);
    Reader reader(reply, at);
    text = text.substr(0, kLongestReply);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        // A line without its end was cut off while it was written.
        if (const std::string_view line = text.substr(0, end); !line.empty())
            reader.line(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return reply;
}

Backend judge(const Reply &reply, const ProcessEnd &end)
{
    Backend backend;
    backend.api = reply.api;
    backend.driver = reply.driver;
    backend.stage = reply.stage;
    backend.what = reply.what;
    backend.ms = end.ms;
    if (!reply.isComplete) {
        backend.detail = detailOfCutOff(reply, end);
        backend.code = end.value;
    } else if (const Failure *failure = decisive(reply)) {
        backend.detail = failure->detail;
        backend.code = failure->code;
        backend.text = failure->text;
    } else {
        backend.detail = detailOfComplete(reply, end);
    }
    backend.state = probes::stateOf(backend.detail);
    return backend;
}

} // namespace daemok::placement
