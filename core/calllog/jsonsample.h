// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/format.h"

#include <string_view>
#include <vector>

namespace daemok::calllog {

/// Adds the fields of one JSON object to the columns (nested objects with dots, three levels deep) with a sample of at most
/// `sampleBytes` of each; `lists` marks the columns that hold lists. False if the line is no JSON object.
bool sampleJsonLine(std::string_view line, std::size_t sampleBytes, std::vector<Column> &columns,
                    std::vector<bool> &lists);

} // namespace daemok::calllog
