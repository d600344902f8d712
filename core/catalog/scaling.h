// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/interval.h"
#include "core/quantity/origin.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daemok {

/// What happens to stored bytes when a store gets more data nodes.
enum class Moves : std::uint8_t {
    Nothing, ///< bytes lie in object storage, or the provider moves them
    Share,   ///< the new nodes' share of all bytes is copied to them: D * added / after
    All,     ///< every byte is written anew
    Empty,   ///< new nodes stay empty until somebody moves data by hand; the share is moved then
};

/// Who sets it going.
enum class MovedBy : std::uint8_t { Product, Command, Hand };

/// How one product grows: what its own documentation says about more data nodes.
struct ScalingRule
{
    std::string unit; ///< the product's word for what moves: shard, token range, hash slot ...
    Moves moves = Moves::Share;
    MovedBy by = MovedBy::Product;
    bool splits = false;               ///< the number of shards only grows by a whole factor
    std::optional<double> mbPerSecond; ///< 1e6 B/s that one node sends or takes by default
    bool bySender =
        false; ///< only senders are limited: all old nodes send; else a pair has one rate
    std::string note;
    Source source;
    Source rateSource; ///< of mbPerSecond
};

/// A figure that no source gives, as a range with its reason.
struct AssumedRange
{
    Interval value;
    std::string reason;
};

/// What growth and recovery are reckoned with where no answer says more; all assumed.
struct OperatingFigures
{
    AssumedRange leadCloudDays;    ///< from the order of a rented server until it serves
    AssumedRange leadPurchaseDays; ///< of a bought one
    AssumedRange backupShare;      ///< of a node's disk and network that a backup may take
    AssumedRange restoreShare;     ///< that a restore may take: nothing else runs
    AssumedRange switchMinutes;    ///< until a second site that stands by serves
    AssumedRange stalePriceMonths; ///< a price older than this is named
};

/// Name used in plan --json and in resources/catalog/growth.yaml.
[[nodiscard]] std::string_view movesName(Moves moves);
[[nodiscard]] std::string_view movedByName(MovedBy by);

} // namespace daemok
