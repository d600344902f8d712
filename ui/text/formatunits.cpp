// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/catalog/product.h"

#include <array>

namespace daemok::ui {
namespace {

/// How core writes a unit (ASCII, in files) and how a reader sees it.
struct UnitWord
{
    std::string_view id;
    const char *pattern;
};

constexpr std::array kUnits = {
    UnitWord{"", QT_TRANSLATE_NOOP("Format", "%1")},
    UnitWord{"1", QT_TRANSLATE_NOOP("Format", "%1")},
    UnitWord{"count", QT_TRANSLATE_NOOP("Format", "%1")},
    UnitWord{"connections", QT_TRANSLATE_NOOP("Format", "%1 connections")},
    UnitWord{"vCPU", QT_TRANSLATE_NOOP("Format", "%1 vCPU")},
    UnitWord{"cores", QT_TRANSLATE_NOOP("Format", "%1 cores")},
    UnitWord{"IOPS", QT_TRANSLATE_NOOP("Format", "%1 IOPS")},
    UnitWord{"MB/s", QT_TRANSLATE_NOOP("Format", "%1 MB/s")},
    UnitWord{"Gbit/s", QT_TRANSLATE_NOOP("Format", "%1 Gbit/s")},
    UnitWord{"GB", QT_TRANSLATE_NOOP("Format", "%1 GB")},
    UnitWord{"nodes", QT_TRANSLATE_NOOP("Format", "%1 nodes")},
    UnitWord{"servers", QT_TRANSLATE_NOOP("Format", "%1 servers")},
    UnitWord{"shards", QT_TRANSLATE_NOOP("Format", "%1 shards")},
    UnitWord{"partitions", QT_TRANSLATE_NOOP("Format", "%1 partitions")},
    UnitWord{"queries", QT_TRANSLATE_NOOP("Format", "%1 queries")},
    UnitWord{"workers", QT_TRANSLATE_NOOP("Format", "%1 workers")},
    UnitWord{"copies", QT_TRANSLATE_NOOP("Format", "%1 copies")},
    UnitWord{"zones", QT_TRANSLATE_NOOP("Format", "%1 zones")},
    UnitWord{"groups", QT_TRANSLATE_NOOP("Format", "%1 groups")},
    UnitWord{"items", QT_TRANSLATE_NOOP("Format", "%1 items")},
    UnitWord{"tokens", QT_TRANSLATE_NOOP("Format", "%1 tokens")},
    UnitWord{"people", QT_TRANSLATE_NOOP("Format", "%1 people")},
    UnitWord{"dimensions", QT_TRANSLATE_NOOP("Format", "%1 dimensions")},
    UnitWord{"1/s", QT_TRANSLATE_NOOP("Format", "%1/s")},
    UnitWord{"1/min", QT_TRANSLATE_NOOP("Format", "%1/min")},
    UnitWord{"1/d", QT_TRANSLATE_NOOP("Format", "%1 a day")},
    UnitWord{"ops/s", QT_TRANSLATE_NOOP("Format", "%1 operations/s")},
    UnitWord{"calls", QT_TRANSLATE_NOOP("Format", "%1 calls")},
    UnitWord{"lines", QT_TRANSLATE_NOOP("Format", "%1 lines")},
    UnitWord{"units/s", QT_TRANSLATE_NOOP("Format", "%1 units/s")},
    UnitWord{"upgrade", QT_TRANSLATE_NOOP("Format", "%1 upgrade")},
    UnitWord{"RCU", QT_TRANSLATE_NOOP("Format", "%1 read units")},
    UnitWord{"WCU", QT_TRANSLATE_NOOP("Format", "%1 write units")},
    UnitWord{"RU/s", QT_TRANSLATE_NOOP("Format", "%1 RU/s")},
    UnitWord{"month", QT_TRANSLATE_NOOP("Format", "%1 month")},
    UnitWord{"server-months", QT_TRANSLATE_NOOP("Format", "%1 servers")},
    UnitWord{"disk-months", QT_TRANSLATE_NOOP("Format", "%1 disks")},
    UnitWord{"IOPS-months", QT_TRANSLATE_NOOP("Format", "%1 IOPS")},
    UnitWord{"MB/s-months", QT_TRANSLATE_NOOP("Format", "%1 MB/s")},
    UnitWord{"GB-month", QT_TRANSLATE_NOOP("Format", "%1 GB")},
    UnitWord{"GiB-month", QT_TRANSLATE_NOOP("Format", "%1 GiB")},
    UnitWord{"months", QT_TRANSLATE_NOOP("Format", "%1 months")},
    UnitWord{"d", QT_TRANSLATE_NOOP("Format", "%1 days")},
    UnitWord{"h", QT_TRANSLATE_NOOP("Format", "%1 h")},
    UnitWord{"min", QT_TRANSLATE_NOOP("Format", "%1 min")},
};

const UnitWord *findUnit(std::string_view id)
{
    for (const UnitWord &unit : kUnits) {
        if (unit.id == id)
            return &unit;
    }
    return nullptr;
}

} // namespace

QString Format::withUnit(double value, std::string_view unit) const
{
    if (value >= kNoLimit)
        return tr("no limit");
    if (unit == "share")
        return percent(value);
    if (unit == "ratio" || unit == "factor")
        return factor(value);
    if (unit == "B" || unit == "bytes")
        return bytes(value);
    if (unit == "GiB")
        return gib(value);
    if (unit == "ms")
        return milliseconds(value);
    if (unit == "s")
        return seconds(value);
    if (const UnitWord *word = findUnit(unit))
        return tr(word->pattern).arg(number(value));
    if (unit.size() == 3 && (unit == "USD" || unit == "KRW" || unit == "JPY" || unit == "EUR"))
        return money(value, QString::fromUtf8(unit.data(), 3));
    return tr("%1 %2", "number and its unit")
        .arg(number(value), QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())));
}

bool Format::knowsUnit(std::string_view unit)
{
    constexpr std::array<std::string_view, 11> spoken = {"share", "ratio", "factor", "B",   "bytes", "GiB",
                                                         "ms",    "s",     "USD",    "KRW", "JPY"};
    for (const std::string_view id : spoken) {
        if (id == unit)
            return true;
    }
    return findUnit(unit) != nullptr;
}

} // namespace daemok::ui
