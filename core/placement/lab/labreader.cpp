// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/jsonread.h"
#include "core/placement/lab/labresult.h"

#include <algorithm>
#include <tuple>

namespace daemok::placement {
namespace {

using json::Value;

constexpr std::size_t kLongestText = 16U << 20U;
constexpr std::size_t kMostLines = 20000;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Bytes bytesOf(const Value &line, const char *key)
{
    return Bytes(json::amount(line, key).value_or(0));
}

class Reader
{
public:
    explicit Reader(LabResult &lab) : m_lab(lab) {}

    void line(std::string_view text)
    {
        const Value line = json::parse(text);
        const std::string kind = json::text(line, "line");
        if (kind == "lab")
            head(line);
        else if (kind == "rate")
            rate(line);
        else if (kind == "run")
            run(line);
    }

    [[nodiscard]] bool hasHead() const { return m_hasHead; }

    void finish()
    {
        for (auto &[id, blocks] : m_samples) {
            for (auto &[block, values] : blocks)
                m_lab.rates[id].push_back({std::max(block, 1.0), median(values)});
        }
        for (LabRun &run : m_lab.runs)
            run.medianMs = median(run.ms);
    }

private:
    void head(const Value &line)
    {
        m_hasHead = true;
        m_lab.api = json::text(line, "api") == nameOf(probes::Api::Cuda) ? probes::Api::Cuda
                                                                         : probes::Api::OpenCl;
        m_lab.name = json::text(line, "name");
        m_lab.version = json::text(line, "version");
        m_lab.source = json::text(line, "source");
        m_lab.total = bytesOf(line, "total_bytes");
        m_lab.largestAllocation = bytesOf(line, "max_alloc_bytes");
        m_lab.bytes = bytesOf(line, "bytes");
        m_lab.chunk = bytesOf(line, "chunk_bytes");
        m_lab.segment = bytesOf(line, "segment_bytes");
        m_lab.unified = json::flag(line, "unified").value_or(false);
        m_lab.isCpu = json::flag(line, "cpu").value_or(false);
        m_lab.overlapsOnDevice = json::text(line, "overlap") == "device";
        for (const Value &shape : json::list(line, "workloads"))
            m_lab.workloads.push_back({json::text(shape, "workload"),
                                       json::amount(shape, "in_bytes").value_or(1),
                                       json::amount(shape, "out_bytes").value_or(0),
                                       json::amount(shape, "flop_per_byte").value_or(0)});
    }

    void rate(const Value &line)
    {
        const auto value = json::amount(line, "value");
        if (value && *value > 0)
            m_samples[json::text(line, "id")][json::amount(line, "block_bytes").value_or(0)]
                .push_back(*value);
    }

    void run(const Value &line)
    {
        LabRun run;
        run.series = json::text(line, "series");
        run.workload = json::text(line, "workload");
        const auto strategy = strategyFromName(json::text(line, "strategy"));
        if (!strategy)
            return;
        run.strategy = *strategy;
        run.bytes = bytesOf(line, "bytes");
        run.chunk = bytesOf(line, "chunk_bytes");
        run.segment = bytesOf(line, "segment_bytes");
        run.passes = json::amount(line, "passes").value_or(1);
        LabRun &known = find(run);
        known.state = json::text(line, "state");
        known.code = json::whole(line, "code");
        known.deviceBytes = std::max(known.deviceBytes, bytesOf(line, "device_bytes"));
        known.hostBytes = std::max(known.hostBytes, bytesOf(line, "host_bytes"));
        if (const auto ms = json::amount(line, "ms"))
            known.ms.push_back(*ms);
        const std::string sum = json::text(line, "checksum");
        known.checksumsEqual =
            known.checksumsEqual && (known.checksum.empty() || known.checksum == sum);
        known.checksum = sum;
    }

    LabRun &find(const LabRun &run)
    {
        const auto key = [](const LabRun &r) {
            return std::tuple(r.series, r.workload, r.strategy, r.bytes, r.chunk, r.passes);
        };
        const auto found = std::find_if(m_lab.runs.begin(), m_lab.runs.end(),
                                        [&](const LabRun &r) { return key(r) == key(run); });
        return found != m_lab.runs.end() ? *found : m_lab.runs.emplace_back(run);
    }

    LabResult &m_lab;
    bool m_hasHead = false;
    std::map<std::string, std::map<double, std::vector<double>>> m_samples;
};

} // namespace

std::optional<double> LabResult::rate(const std::string &id) const
{
    const auto found = rates.find(id);
    if (found == rates.end() || found->second.empty())
        return std::nullopt;
    return found->second.back().value;
}

Result<LabResult> readLab(std::string_view text)
{
    LabResult lab;
    Reader reader(lab);
    text = text.substr(0, kLongestText);
    for (std::size_t count = 0; !text.empty() && count < kMostLines; ++count) {
        const std::size_t end = text.find('\n');
        reader.line(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    if (!reader.hasHead())
        return Error{ErrorId::WrongType, {}, {"lab", "lines of daemok-probe lab"}};
    reader.finish();
    return lab;
}

} // namespace daemok::placement
