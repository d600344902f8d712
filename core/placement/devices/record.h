// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/merge.h"
#include "core/quantity/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// What one driver's process wrote and how it ended, as it goes into and comes out of a recording.
struct RecordedProcess
{
    probes::Api api = probes::Api::Host;
    std::string driver;
    std::string text;
    ProcessEnd end;
};

/// A recorded probe (probes/protocol.h, kProbeRecord): real machines become test fixtures this way.
struct Recording
{
    std::string at;
    std::string source; ///< "recorded", or where an assembled one comes from
    std::string note;
    std::vector<RecordedProcess> processes;
};

/// WrongSchema if the first line is not a recording's; a line that cannot be read belongs to the process it stands in.
[[nodiscard]] Result<Recording> readRecording(std::string_view text, const std::string &file);
[[nodiscard]] std::string writeRecording(const Recording &recording);

/// The machine that a recording shows.
[[nodiscard]] ProbedMachine machineOf(const Recording &recording);

} // namespace daemok::placement
