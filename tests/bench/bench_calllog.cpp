// SPDX-License-Identifier: GPL-3.0-or-later
// calllog/exact/orm_busy: LRU curve, gaps and retention counts of 5,000,000 real keys after loading.
// calllog/import/...: bytes of uncompressed text a second, hashing and counting included.
#include "core/calllog/calllog.h"
#include "core/calllog/reusecounts.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <string>

using namespace daemok;
using namespace daemok::calllog;

namespace {

Result<CallLog> load(const std::string &name)
{
    const std::filesystem::path file = std::filesystem::path(DAEMOK_FIXTURES "/traces") / name;
    const auto format = sniff(file);
    if (!format)
        return format.error();
    return importLog(file, *format);
}

void exact(benchmark::State &state, const std::string &name)
{
    const auto log = load(name);
    if (!log) {
        state.SkipWithError("the trace cannot be read");
        return;
    }
    double hits = 0;
    for (auto _ : state) {
        const auto counts = countReuse(log->events, log->counts);
        hits = counts ? counts->lru.hits(7635) : 0;
        benchmark::DoNotOptimize(hits);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(log->events.size()) * state.iterations());
    state.counters["lru_hits_7635"] = hits; // 4400401
}

/// A log as a gateway writes it: ISO time, hex key, user, tokens; keys drawn with about 1/rank frequency.
std::string csvLog(std::size_t lines, std::uint64_t keys)
{
    const auto two = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string text = "timestamp,request_key,user,input_tokens,output_tokens\n";
    text.reserve(lines * 64);
    std::uint64_t seed = 1;
    constexpr char hex[] = "0123456789abcdef";
    for (std::size_t i = 0; i < lines; ++i) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        const double u = static_cast<double>(seed >> 11U) / 9007199254740992.0;
        const auto rank = static_cast<std::uint64_t>(std::pow(static_cast<double>(keys), u));
        const std::uint64_t s = i / 400;
        text += "2026-03-" + two(1 + s / 86400 % 28) + 'T' + two(s / 3600 % 24) + ':'
                + two(s / 60 % 60) + ':' + two(s % 60) + '.' + std::to_string(100 + i % 400) + "Z,";
        std::uint64_t key = rank * 0x9e3779b97f4a7c15ULL;
        for (int digit = 0; digit < 16; ++digit, key >>= 4U)
            text += hex[key & 15U];
        text += ",u" + std::to_string(seed % 5000) + ',' + std::to_string(200 + seed % 4000) + ','
                + std::to_string(seed % 900) + '\n';
    }
    return text;
}

std::string jsonLog(std::size_t lines)
{
    std::string text;
    std::uint64_t seed = 7;
    for (std::size_t i = 0; i < lines; ++i) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        text += R"({"timestamp": )" + std::to_string(i * 3) + R"(, "input_length": )"
                + std::to_string(seed % 9000) + R"(, "output_length": 300, "hash_ids": [)";
        for (std::uint64_t block = 0; block < 12; ++block)
            text += (block > 0 ? ", " : "") + std::to_string(seed / 1000 % 100000 + block);
        text += "]}\n";
    }
    return text;
}

void import(benchmark::State &state, const std::string &text, bool withUser)
{
    auto head = logInMemory(text, "log");
    auto format = sniffBytes(*head, "log");
    if (format && !withUser)
        format->mapping.set(ColumnRole::User, std::nullopt);
    std::uint64_t keys = 0;
    for (auto _ : state) {
        const auto source = logInMemory(text, "log");
        const auto log = format ? importBytes(*source, "log", *format) : format.error();
        if (!log) {
            state.SkipWithError("the log cannot be imported");
            return;
        }
        keys = log->counts.size();
        benchmark::DoNotOptimize(keys);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
    state.counters["keys"] = static_cast<double>(keys);
}

const bool registered = [] {
    const auto add = [](const char *name, auto run) {
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
    };
    add("calllog/exact/orm_busy",
        [](benchmark::State &state) { exact(state, "cache2k_orm_busy.i32be.xz"); });
    add("calllog/exact/web12",
        [](benchmark::State &state) { exact(state, "cache2k_web12_keys.txt.gz"); });
    add("calllog/import/csv",
        [](benchmark::State &state) { import(state, csvLog(1'500'000, 100'000), false); });
    add("calllog/import/csv_many_keys",
        [](benchmark::State &state) { import(state, csvLog(3'000'000, 1ULL << 40U), false); });
    add("calllog/import/csv_with_users",
        [](benchmark::State &state) { import(state, csvLog(1'500'000, 100'000), true); });
    add("calllog/import/json_blocks",
        [](benchmark::State &state) { import(state, jsonLog(400'000), false); });
    return true;
}();

} // namespace
