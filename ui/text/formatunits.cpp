// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "core/catalog/product.h"

#include <array>
#include <cmath>

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
    UnitWord{"MiB", QT_TRANSLATE_NOOP("Format", "%1 MiB")},
    UnitWord{"units", QT_TRANSLATE_NOOP("Format", "%1 units")},
    UnitWord{"operations", QT_TRANSLATE_NOOP("Format", "%1 operations")},
    UnitWord{"tasks", QT_TRANSLATE_NOOP("Format", "%1 tasks")},
    UnitWord{"GPU", QT_TRANSLATE_NOOP("Format", "%1 GPU")},
    UnitWord{"operation", QT_TRANSLATE_NOOP("Format", "%1")},
    UnitWord{"reads", QT_TRANSLATE_NOOP("Format", "%1 reads")},
    UnitWord{"1/GiB", QT_TRANSLATE_NOOP("Format", "%1 per GiB")},
    UnitWord{"h/d", QT_TRANSLATE_NOOP("Format", "%1 h a day")},
    UnitWord{"tokens/s", QT_TRANSLATE_NOOP("Format", "%1 tokens/s")},
    UnitWord{"tokens/min", QT_TRANSLATE_NOOP("Format", "%1 tokens/min")},
    UnitWord{"server-hours", QT_TRANSLATE_NOOP("Format", "%1 server hours")},
    UnitWord{"unit-hours", QT_TRANSLATE_NOOP("Format", "%1 unit hours")},
    UnitWord{"GB-month", QT_TRANSLATE_NOOP("Format", "%1 GB for a month")},
    UnitWord{"GiB-month", QT_TRANSLATE_NOOP("Format", "%1 GiB for a month")},
    UnitWord{"IOPS-months", QT_TRANSLATE_NOOP("Format", "%1 IOPS for a month")},
    UnitWord{"MB/s-months", QT_TRANSLATE_NOOP("Format", "%1 MB/s for a month")},
    UnitWord{"month", QT_TRANSLATE_NOOP("Format", "%1 months")},
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

// What a unit price is for: "USD/h".
constexpr std::array kPer = {
    UnitWord{"h", QT_TRANSLATE_NOOP("Format", "%1 an hour")},
    UnitWord{"month", QT_TRANSLATE_NOOP("Format", "%1 a month")},
    UnitWord{"1e6", QT_TRANSLATE_NOOP("Format", "%1 for a million")},
    UnitWord{"GB", QT_TRANSLATE_NOOP("Format", "%1 for a GB")},
    UnitWord{"GB-month", QT_TRANSLATE_NOOP("Format", "%1 for a GB and month")},
    UnitWord{"GiB-month", QT_TRANSLATE_NOOP("Format", "%1 for a GiB and month")},
    UnitWord{"IOPS-months", QT_TRANSLATE_NOOP("Format", "%1 for an IOPS and month")},
    UnitWord{"MB/s-months", QT_TRANSLATE_NOOP("Format", "%1 for a MB/s and month")},
    UnitWord{"server-hours", QT_TRANSLATE_NOOP("Format", "%1 for a server hour")},
    UnitWord{"unit-hours", QT_TRANSLATE_NOOP("Format", "%1 for a unit hour")},
    UnitWord{"upgrade", QT_TRANSLATE_NOOP("Format", "%1 for the upgrade")},
    UnitWord{"servers", QT_TRANSLATE_NOOP("Format", "%1 for a server")},
    UnitWord{"server-months", QT_TRANSLATE_NOOP("Format", "%1 for a server and month")},
    UnitWord{"disk-months", QT_TRANSLATE_NOOP("Format", "%1 for a disk and month")},
    UnitWord{"RCU", QT_TRANSLATE_NOOP("Format", "%1 for a read unit and month")},
    UnitWord{"WCU", QT_TRANSLATE_NOOP("Format", "%1 for a write unit and month")},
    UnitWord{"RU/s", QT_TRANSLATE_NOOP("Format", "%1 for a RU/s and month")},
    UnitWord{"USD", QT_TRANSLATE_NOOP("Format", "%1 for a US dollar")},
    UnitWord{"KRW", QT_TRANSLATE_NOOP("Format", "%1 for a won")},
    UnitWord{"JPY", QT_TRANSLATE_NOOP("Format", "%1 for a yen")},
    UnitWord{"EUR", QT_TRANSLATE_NOOP("Format", "%1 for a euro")},
};

template <std::size_t N>
const UnitWord *find(const std::array<UnitWord, N> &words, std::string_view id)
{
    for (const UnitWord &word : words) {
        if (word.id == id)
            return &word;
    }
    return nullptr;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isCurrency(std::string_view unit)
{
    return unit == "USD" || unit == "KRW" || unit == "JPY" || unit == "EUR";
}

// "USD/h": the currency and what follows the stroke; empty where it is no unit price.
std::string_view perOf(std::string_view unit)
{
    return unit.size() > 4 && unit[3] == '/' && isCurrency(unit.substr(0, 3)) ? unit.substr(4)
                                                                              : std::string_view();
}

} // namespace

QString Format::withUnit(double value, std::string_view unit) const
{
    if (value >= kNoLimit)
        return tr("no limit");
    if (unit == "share")
        return percent(value);
    if (unit == "1/a")
        return tr("%1 a year").arg(percent(value));
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
    if (unit == "nodes" && value == std::floor(value))
        return tr("%n node(s)", nullptr, static_cast<int>(value));
    if (isCurrency(unit))
        return money(value, fromView(unit));
    if (const UnitWord *per = find(kPer, perOf(unit)))
        return tr(per->pattern).arg(money(value, fromView(unit.substr(0, 3))));
    if (const UnitWord *word = find(kUnits, unit))
        return tr(word->pattern).arg(number(value));
    return tr("%1 %2", "number and its unit").arg(number(value), fromView(unit));
}

bool Format::knowsUnit(std::string_view unit)
{
    // Units with a form of their own, and the plan's currency, which ReasonText writes.
    constexpr std::array<std::string_view, 11> spoken = {
        "share", "1/a", "ratio", "factor", "B", "bytes", "GiB", "ms", "s", "nodes", "money/month"};
    for (const std::string_view id : spoken) {
        if (id == unit)
            return true;
    }
    return isCurrency(unit) || find(kPer, perOf(unit)) || find(kUnits, unit);
}

} // namespace daemok::ui
