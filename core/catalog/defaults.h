// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"

#include <array>
#include <optional>
#include <string>

namespace daemok::catalogfile {

/// Milliseconds of one vCPU beside the fixed part, by operation and by how a product answers it.
struct Work
{
    Figure perItemMs;
    Figure perGbMs;
};

/// Who lends its rate for one operation: a product, or a figure of the defaults' own.
struct StandIn
{
    std::string product;
    std::optional<double> fixedMs;
    std::string reason;
    Source source;
    Place place;
};

/// defaults.yaml as read. Catalog holds what sizing asks for; the rest is spent on completing the rates.
struct Defaults
{
    RuleSet rules;
    std::array<std::array<Figure, 3>, kOperations> workSplit;
    std::array<std::string, kOperations> workSplitNotes;
    Figure vendorShare;
    std::string vendorShareNote;
    std::string localChatModel, localEmbeddingModel, localModelNote;
    ServingFigures serving;
    double publishedRatio = 1; ///< high / low of a figure whose source gives no span
    double assumedRatio = 1;
    std::array<std::array<std::optional<Work>, 5>, kOperations> work; ///< [Operation][Capability]
    std::array<std::array<StandIn, kOperations>, 2> standIns;         ///< [RateFamily][Operation]
};

/// Every rule kind, every row of the split and every stand-in must be there.
[[nodiscard]] Defaults readDefaults(const yaml::Node &root, Context &context);

/// A rate's span: low, likely, high.
[[nodiscard]] Interval rateRange(double likely, double ratio);

} // namespace daemok::catalogfile
