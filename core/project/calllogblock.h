// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/yamlfields.h"
#include "core/reuse/loggedreuse.h"

#include <memory>
#include <string>

namespace daemok {

/// The `call_log:` block of a scenario: what a project keeps of a measured log.
[[nodiscard]] std::string callLogText(const LoggedReuse &log, int indent);

/// Reads `call_log:` of a scenario; null where absent. Shares are 0..1, lists of one curve have equal lengths and their first
/// ascends; problems go to `scenario`.
[[nodiscard]] std::shared_ptr<const LoggedReuse> readCallLog(yaml::Fields &scenario);

} // namespace daemok
