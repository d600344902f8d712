// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/eventlog.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace daemok::calllog {

/// Gives the uses of one key after the other, each in order of time, relative to the log's first moment. A key with very many
/// uses comes in pieces: `first` marks the first and `last` the last of them. The log is read once for every
/// 1.3 million events and four more for each key, which is what is held.
using KeyVisitor =
    std::function<void(KeyIndex key, std::span<const Nanoseconds> times, bool first, bool last)>;

[[nodiscard]] Result<Done> forEachKey(const EventLog &log, std::span<const std::uint32_t> counts,
                                      const std::function<bool(KeyIndex)> &wanted,
                                      const KeyVisitor &visit, const std::stop_token &stop = {});

} // namespace daemok::calllog
