// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/measure.h"
#include "core/calllog/ratetable.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace daemok;
using namespace daemok::calllog;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkReuse(const ReuseCounts &reuse, std::uint64_t calls)
{
    require(reuse.calls == calls && reuse.keys <= calls && reuse.seenOnce <= reuse.keys);
    double before = 0;
    for (const RetentionPoint &point : reuse.retentions) {
        require(point.hitsFixed <= point.hitsExtended && point.hitsExtended >= before);
        require(point.hitsExtended <= static_cast<double>(reuse.repeats()));
        require(point.storedFixed >= 0 && point.storedFixed <= static_cast<double>(calls) * 1.001);
        before = point.hitsExtended;
    }
    require(reuse.lru.hits(1e18) == static_cast<double>(reuse.repeats()));
}

void importAs(std::string_view bytes, const Format &format)
{
    if (format.isRateTable()) {
        const auto source = logInMemory(bytes, "fuzz");
        (void)readRates(*source, "fuzz", format).ok();
        return;
    }
    const auto source = logInMemory(bytes, "fuzz");
    const auto log = importBytes(*source, "fuzz", format);
    if (!log)
        return;
    require(log->events.size() + log->lines.damaged == log->lines.records);
    require(log->lines.damagedShare() <= kMostDamaged);
    const auto result = measure(*log);
    require(result.ok());
    if (result->reuse)
        checkReuse(*result->reuse, log->events.size());
    if (result->arrivals)
        require(std::isfinite(result->arrivals->cv) && result->arrivals->spanS >= 0);
}

} // namespace

// The first byte chooses: as found, or forced into a form that was not found. Whatever the bytes: an error, or a log whose
// counts agree with each other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto source = logInMemory(bytes, "fuzz");
    auto format = sniffBytes(*source, "fuzz", source->compression());
    if (data[0] % 4 == 0 || !format) {
        if (format)
            importAs(bytes, *format);
        return 0;
    }
    format->kind = static_cast<FileKind>(data[0] % 4);
    if (format->mapping.keys.empty() && !format->columns.empty())
        format->mapping.keys = {data[0] / 4U % format->columns.size()};
    format->textKeys = (data[0] & 0x80U) != 0;
    if (format->columns.size() > 1)
        format->mapping.set(ColumnRole::User, format->columns.size() - 1);
    importAs(bytes, *format);
    return 0;
}
