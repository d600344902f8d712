// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"
#include "core/catalog/scaling.h"

#include <map>
#include <string>

namespace daemok::catalogfile {

/// growth.yaml as read.
struct GrowthFile
{
    OperatingFigures operating;
    std::map<std::string, ScalingRule> scaling; ///< by product id
};

[[nodiscard]] GrowthFile readGrowth(const yaml::Node &root, Context &context);

} // namespace daemok::catalogfile
