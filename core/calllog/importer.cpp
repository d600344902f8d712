// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/calllog.h"
#include "core/calllog/cells.h"
#include "core/calllog/damagenotes.h"
#include "core/calllog/pairgaps.h"
#include "core/calllog/watchedsource.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace daemok::calllog {

namespace {

constexpr std::uint64_t kMostEvents = 4'000'000'000; ///< keys and counts are 32-bit numbers
constexpr std::size_t kPairsCounted = 1U << 18U;
constexpr std::uint64_t kHopelessAfter = 10'000; ///< records after which half damaged is enough

/// Lists are read from JSON only.
bool hasBlocks(const Format &format)
{
    return format.kind == FileKind::JsonLines && format.mapping.of(ColumnRole::Blocks).has_value();
}

/// Largest and top-tenth shares of users.
void countUsers(std::vector<std::uint32_t> counts, UserCounts &users)
{
    users.users = counts.size();
    if (counts.empty())
        return;
    const auto tenth = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, counts.size() / 10));
    std::nth_element(counts.begin(), counts.begin() + tenth - 1, counts.end(), std::greater<>());
    const auto sum = [](auto from, auto to) {
        return static_cast<double>(std::accumulate(from, to, std::uint64_t{0}));
    };
    const double all = sum(counts.begin(), counts.end());
    users.largestShare = *std::max_element(counts.begin(), counts.begin() + tenth) / all;
    users.topTenthShare = sum(counts.begin(), counts.begin() + tenth) / all;
}

/// Turns rows into events and counts.
class Importer
{
public:
    Importer(const Format &format, const ImportOptions &options, CallLog &log)
        : m_format(format),
          m_log(log),
          m_hasTime(format.mapping.of(ColumnRole::Time).has_value()),
          m_hasUser(format.mapping.of(ColumnRole::User).has_value()),
          m_hasBlocks(hasBlocks(format)),
          m_keysOfBlocks(m_hasBlocks && format.mapping.keys.empty()),
          m_pairs(kPairsCounted),
          m_normalised(kPairsCounted)
    {
        m_batch.reserve(kBatch);
        if (m_hasBlocks)
            log.blocks = BlockCounts{EventLog(true, m_hasTime, options.spillFolder), {}, 0, 0, 0};
    }

    Result<Done> run(RowReader &rows)
    {
        Row row;
        for (;;) {
            const auto more = rows.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            ++m_log.lines.records;
            const LineDamage damage = row.damage != LineDamage::None ? row.damage : take(row);
            if (damage != LineDamage::None)
                noteDamage(m_log.lines, row.line, damage);
            if (hopeless())
                break;
            if (m_batch.size() == kBatch)
                if (const auto done = commit(); !done)
                    return done.error();
        }
        return commit();
    }

    Result<Done> finish(const std::stop_token &stop)
    {
        m_log.counts = m_keys.takeCounts(stop);
        if (const auto done = m_log.events.finish(stop); !done)
            return done.error();
        if (m_hasBlocks) {
            m_log.blocks->counts = m_blockKeys.takeCounts(stop);
            m_log.blocks->repeatedTokens += m_fullBlocks * m_log.blocks->blockTokens;
            if (const auto done = m_log.blocks->events.finish(stop); !done)
                return done.error();
        }
        if (m_hasUser) {
            UserCounts users;
            countUsers(m_users.takeCounts(stop), users);
            users.pairs = m_pairs.count();
            users.pairsExact = m_pairs.isExact();
            users.pairShare = m_pairs.share();
            if (m_log.events.hasKeys())
                users.gaps = m_pairs.gaps(m_log.events.lastTime());
            users.retries = m_retries;
            m_log.users = users;
        }
        if (m_format.textKeys)
            m_log.normalisedKeys = m_normalised.count();
        if (stop.stop_requested())
            return Error{ErrorId::Cancelled, {}, {}};
        return Done{};
    }

private:
    static constexpr std::size_t kBatch = 32; ///< rows whose table slots are fetched together

    struct Event
    {
        std::uint64_t key;
        std::uint64_t user;
        std::uint64_t pair; ///< of user and key
        Nanoseconds time;
    };

    LineDamage take(const Row &row)
    {
        Event event{};
        if (m_hasTime) {
            const TimeOrDamage time = timeOf(row.cell(ColumnRole::Time), m_format.time);
            if (time.damage != LineDamage::None)
                return time.damage;
            event.time = time.time;
        }
        const Cell &input = row.cell(ColumnRole::InputTokens);
        const Cell &output = row.cell(ColumnRole::OutputTokens);
        const Cell &duration = row.cell(ColumnRole::Duration);
        const auto inputTokens = countOf(input);
        const auto outputTokens = countOf(output);
        const auto microseconds = microsecondsOf(duration, m_format.durationUnit);
        const auto wrong = [](const Cell &cell, bool read) {
            return cell.kind != Cell::Kind::Missing && !read;
        };
        if (wrong(input, inputTokens.has_value()) || wrong(output, outputTokens.has_value())
            || wrong(duration, microseconds.has_value()))
            return LineDamage::NotANumber;
        if (m_log.events.hasKeys()) {
            if (!keyOf(row, inputTokens.value_or(0), event.key))
                return LineDamage::KeyMissing;
            m_keys.prefetch(event.key);
        }
        if (m_hasUser) {
            event.user = hashOf(row.cell(ColumnRole::User));
            event.pair = joined(event.key, event.user);
            m_pairs.prefetch(event.pair);
        }
        if (inputTokens)
            m_log.inputTokens.add(*inputTokens);
        if (outputTokens)
            m_log.outputTokens.add(*outputTokens);
        if (microseconds)
            m_log.durationUs.add(*microseconds);
        if (m_hasBlocks)
            takeBlocks(row, event.time, inputTokens.value_or(0));
        m_batch.push_back(event);
        return LineDamage::None;
    }

    bool keyOf(const Row &row, std::uint64_t inputTokens, std::uint64_t &key)
    {
        if (m_keysOfBlocks) {
            key = hashOf(inputTokens);
            for (const std::uint64_t block : row.blocks)
                key = joined(key, block);
            return !row.blocks.empty();
        }
        bool any = false;
        for (std::size_t i = 0; i < row.keyCount; ++i) {
            const Cell &cell = row.keys[i];
            any = any || cell.kind != Cell::Kind::Missing;
            key = i == 0 ? hashOf(cell) : joined(key, hashOf(cell));
        }
        if (m_format.textKeys && any) {
            std::uint64_t normal = 0;
            for (std::size_t i = 0; i < row.keyCount; ++i)
                normal = joined(normal, normalisedHashOf(row.keys[i].text));
            m_normalised.add(normal);
        }
        return any;
    }

    // Every block but the last is full, so B (r - (n - 1) l) + t l tokens of a call are in repeated blocks: r of its n - 1
    // first ones, l = 1 if the last is repeated too, t tokens in all. B is known when all calls are read.
    void takeBlocks(const Row &row, Nanoseconds time, std::uint64_t inputTokens)
    {
        if (row.blocks.empty())
            return;
        const std::size_t last = row.blocks.size() - 1;
        const auto tokens = static_cast<double>(inputTokens);
        for (std::size_t i = 0; i <= last; ++i) {
            const KeyIndex before = m_blockKeys.size();
            const KeyIndex index = m_blockKeys.add(row.blocks[i]);
            m_blocks.push_back({index, time});
            if (index >= before)
                continue;
            m_fullBlocks += i < last ? 1 : -static_cast<double>(last);
            m_log.blocks->repeatedTokens += i < last ? 0 : tokens;
        }
        m_log.blocks->inputTokens += tokens;
        m_log.blocks->blockTokens =
            std::max(m_log.blocks->blockTokens, std::ceil(tokens / static_cast<double>(last + 1)));
    }

    Result<Done> commit()
    {
        EventLog &events = m_log.events;
        if (std::max(events.size(), m_hasBlocks ? m_log.blocks->events.size() : 0) > kMostEvents)
            return Error{ErrorId::FileTooLarge,
                         {m_log.name, 0, 0},
                         {"> " + std::to_string(kMostEvents) + " calls",
                          std::to_string(kMostEvents) + " calls"}};
        for (const Event &event : m_batch) {
            const KeyIndex key = events.hasKeys() ? m_keys.add(event.key) : 0;
            if (m_hasUser)
                takeUser(event, key);
            events.append(key, event.time);
            if (events.wantsStore())
                if (const auto done = events.store(); !done)
                    return done.error();
        }
        m_batch.clear();
        for (const BlockEvent &block : m_blocks) {
            m_log.blocks->events.append(block.index, block.time);
            if (m_log.blocks->events.wantsStore())
                if (const auto done = m_log.blocks->events.store(); !done)
                    return done.error();
        }
        m_blocks.clear();
        return Done{};
    }

    void takeUser(const Event &event, KeyIndex key)
    {
        const KeyIndex user = m_users.add(event.user);
        if (!m_log.events.hasKeys())
            return;
        m_pairs.add(event.pair,
                    m_hasTime ? event.time : static_cast<Nanoseconds>(m_log.events.size()));
        if (!m_hasTime)
            return;
        if (key == m_last.size()) {
            m_last.push_back({event.time, user});
            return;
        }
        LastUse &last = m_last[key];
        const Nanoseconds gap = event.time - last.time;
        if (last.user == user && gap >= 0 && gap <= kRetryWindow)
            ++m_retries;
        last = {event.time, user};
    }

    [[nodiscard]] bool hopeless() const
    {
        return m_log.lines.damaged * 2 > m_log.lines.records
               && m_log.lines.records >= kHopelessAfter;
    }

    const Format &m_format;
    CallLog &m_log;
    bool m_hasTime;
    bool m_hasUser;
    bool m_hasBlocks;
    bool m_keysOfBlocks; ///< equal block lists and lengths are equal prompts
    std::vector<Event> m_batch;
    KeyTable m_keys;
    KeyTable m_users;
    PairGaps m_pairs;
    DistinctCounter m_normalised;
    struct LastUse
    {
        Nanoseconds time;
        KeyIndex user;
    };
    std::deque<LastUse> m_last; ///< by key; a deque never copies itself to grow
    std::uint64_t m_retries = 0;
    KeyTable m_blockKeys;
    struct BlockEvent
    {
        KeyIndex index;
        Nanoseconds time;
    };
    std::vector<BlockEvent> m_blocks;
    double m_fullBlocks =
        0; ///< repeated blocks that are full, less those before a repeated last one
};

} // namespace

Result<Sampling> samplingFromText(const std::string &text)
{
    const std::size_t colon = text.find(':');
    const std::string by = text.substr(0, colon);
    const auto share =
        colon == std::string::npos ? std::nullopt : parseNumber(text.substr(colon + 1));
    if ((by != "call" && by != "key") || !share || !(*share > 0) || *share > 1)
        return Error{ErrorId::SamplingMissing, {}, {text}};
    return Sampling{by == "call" ? Sampling::By::Call : Sampling::By::Key, *share};
}

Result<CallLog> importBytes(ByteSource &source, const std::string &name, const Format &format,
                            const ImportOptions &options, std::uint64_t storedBytes)
{
    const bool hasTime = format.mapping.of(ColumnRole::Time).has_value();
    const bool hasKeys = !format.mapping.keys.empty() || format.kind == FileKind::KeyLines
                         || format.kind == FileKind::RawKeys || hasBlocks(format);
    if (!hasTime && !hasKeys)
        return Error{ErrorId::NothingToCount, {name, 0, 0}, {}};

    CallLog log{std::filesystem::path(name).filename().string(),
                format,
                options.sampling,
                {},
                EventLog(hasKeys, hasTime, options.spillFolder),
                {},
                {},
                {},
                {},
                {},
                {},
                {}};
    for (Column &column : log.format.columns)
        column.samples.clear(); // no text of the log is kept
    WatchedSource watched(source, options.stop, options.progress, storedBytes);
    TextWindow window(watched);
    if (format.kind != FileKind::RawKeys)
        if (const auto done = skipByteOrderMark(window); !done)
            return done.error();
    const auto rows = rowsOf(window, format);
    Importer importer(format, options, log);
    if (const auto done = importer.run(*rows); !done)
        return done.error();
    if (log.lines.records == 0)
        return Error{ErrorId::NothingToCount, {name, 0, 0}, {}};
    if (log.lines.damagedShare() > kMostDamaged)
        return damagedError(log.lines, name);
    if (const auto done = importer.finish(options.stop); !done)
        return done.error();
    return log;
}

Result<CallLog> importLog(const std::filesystem::path &file, const Format &format,
                          const ImportOptions &options)
{
    auto source = openLog(file);
    if (!source)
        return source.error();
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    return importBytes(**source, utf8(file), format, options, error ? 0 : size);
}

} // namespace daemok::calllog
