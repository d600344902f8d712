// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/protocol.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace daemok::probes {

using Line = nlohmann::ordered_json;

/// Starts a line of the given kind.
[[nodiscard]] Line lineOf(std::string_view kind);

/// Writes one line at once. Text of drivers that is not UTF-8 is replaced character by character.
void say(const Line &line);

void sayHello(Api api, const std::string &driver);
/// Before the call: the last stage said names the culprit of a crash.
void sayStage(Stage stage, const std::string &what);
void sayFail(Detail detail, int code, const std::string &text);
void sayDone();

} // namespace daemok::probes
