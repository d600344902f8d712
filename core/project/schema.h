// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace daemok {

constexpr std::string_view kSchemaFamily = "daemok.project/";
constexpr std::string_view kSchema = "daemok.project/1";
constexpr double kSchemaVersion = 1;
constexpr std::string_view kEndLine = "end: daemok.project";

} // namespace daemok
