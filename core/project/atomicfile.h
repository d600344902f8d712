// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <filesystem>
#include <string_view>

namespace daemok {

/// Replaces `file` by `bytes` or leaves it as it was: a temporary file beside it, fsync, rename, fsync of the folder.
/// A symbolic link keeps pointing to the replaced file; permissions of an existing file stay. FileNotWritable with
/// the system's reason (disk full, no right, no folder); the temporary file is removed.
[[nodiscard]] Result<Done> writeAtomically(const std::filesystem::path &file,
                                           std::string_view bytes);

} // namespace daemok
