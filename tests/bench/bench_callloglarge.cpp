// SPDX-License-Identifier: GPL-3.0-or-later
// calllog/memory/...: a log of 1 GB, made while it is read, imported and measured: peak of resident memory of the whole
// program against 64 MB + 64 B a key. calllog/cancel/...: from asking a 10 GB import to stop to its end, the longest of many.
#include "core/calllog/measure.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fstream>
#include <string>
#include <thread>

using namespace daemok;
using namespace daemok::calllog;

namespace {

/// Lines of a gateway's log without end: time in ms, hex key drawn with about 1/rank frequency, user, tokens.
class MadeLog final : public ByteSource
{
public:
    MadeLog(std::uint64_t bytes, double keys) : m_left(bytes), m_logKeys(std::log(keys)) {}
    Result<std::size_t> read(std::span<char> into) override
    {
        std::size_t done = 0;
        while (done < into.size() && m_left > 0) {
            if (m_at == m_line.size())
                makeLine();
            const std::size_t count = std::min(
                {into.size() - done, m_line.size() - m_at, static_cast<std::size_t>(m_left)});
            std::copy_n(m_line.data() + m_at, count, into.data() + done);
            m_at += count;
            done += count;
            m_left -= count;
        }
        m_given += done;
        return done;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_given; }

private:
    void number(std::uint64_t value, int base = 10)
    {
        std::array<char, 24> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value, base).ptr;
        m_line.append(text.data(), end);
    }
    void makeLine()
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        const double u = static_cast<double>(m_seed >> 11U) / 9007199254740992.0;
        const auto rank = static_cast<std::uint64_t>(std::exp(m_logKeys * u));
        m_line.clear();
        number(1'767'225'600'000 + 3 * m_lines++);
        m_line += ',';
        number(rank * 0x9e3779b97f4a7c15ULL | 1ULL << 63U, 16);
        m_line += ",u";
        number(m_seed % 5000);
        m_line += ',';
        number(200 + m_seed % 4000);
        m_line += ',';
        number(m_seed % 900);
        m_line += '\n';
        m_at = 0;
    }

    std::uint64_t m_left;
    double m_logKeys;
    std::uint64_t m_given = 0;
    std::uint64_t m_seed = 1;
    std::uint64_t m_lines = 0;
    std::string m_line = "timestamp_ms,request_key,user,input_tokens,output_tokens\n";
    std::size_t m_at = 0;
};

Format formatOf(double keys)
{
    MadeLog head(1'000'000, keys);
    auto format = sniffBytes(head, "made");
    return format ? *format : Format{};
}

/// Peak of resident memory in bytes, and its reset (Linux).
double peakBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) * 1024;
    return 0;
}
void resetPeak()
{
    std::ofstream("/proc/self/clear_refs") << '5';
}

void memory(benchmark::State &state, double keys)
{
    const Format format = formatOf(keys);
    double peak = 0, distinct = 0, calls = 0;
    for (auto _ : state) {
        resetPeak();
        MadeLog source(1'000'000'000, keys);
        const auto log = importBytes(source, "made", format);
        const auto result = log ? measure(*log) : log.error();
        if (!result) {
            state.SkipWithError("the log cannot be measured");
            return;
        }
        peak = peakBytes();
        distinct = static_cast<double>(result->reuse->keys);
        calls = static_cast<double>(result->requests);
    }
    constexpr double mib = 1024.0 * 1024.0;
    state.SetBytesProcessed(1'000'000'000 * state.iterations());
    state.counters["calls"] = calls;
    state.counters["keys"] = distinct;
    state.counters["peak_MiB"] = peak / mib;
    state.counters["allowed_MiB"] = (64e6 + 64 * distinct) / mib;
}

void cancel(benchmark::State &state, double keys)
{
    const Format format = formatOf(keys);
    double longest = 0;
    int delay = 50;
    for (auto _ : state) {
        std::stop_source stop;
        ImportOptions options;
        options.stop = stop.get_token();
        MadeLog source(10'000'000'000, keys);
        std::chrono::steady_clock::time_point asked;
        std::jthread asking([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay));
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const auto log = importBytes(source, "made", format, options, 10'000'000'000);
        asking.join();
        const auto ended = std::chrono::steady_clock::now();
        if (log.ok())
            state.SkipWithError("was not cancelled");
        const double seconds = std::chrono::duration<double>(ended - asked).count();
        state.SetIterationTime(seconds);
        longest = std::max(longest, seconds);
        delay = delay * 7 / 5 % 5000 + 20;
    }
    state.counters["longest_ms"] = longest * 1000;
}

const bool registered = [] {
    const auto once = [](const char *name, auto run) {
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->Iterations(1);
    };
    once("calllog/memory/csv_1GB_few_keys", [](benchmark::State &state) { memory(state, 3e5); });
    once("calllog/memory/csv_1GB_many_keys", [](benchmark::State &state) { memory(state, 1e12); });
    benchmark::RegisterBenchmark("calllog/cancel/csv_10GB",
                                 [](benchmark::State &state) { cancel(state, 1e12); })
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
    return true;
}();

} // namespace
