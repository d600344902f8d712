// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace daemok::calllog {

/// A temporary file without a name: it is gone as soon as the program lets go of it, whatever happens.
/// FileNotWritable with the folder and the system's reason.
class Spill
{
public:
    /// In `folder`; empty: the system's folder for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<Spill>> create(const std::filesystem::path &folder);
    Spill(const Spill &) = delete;
    Spill &operator=(const Spill &) = delete;
    ~Spill();

    [[nodiscard]] Result<Done> write(std::uint64_t offset, std::span<const std::byte> bytes);
    /// Exactly these bytes.
    [[nodiscard]] Result<Done> read(std::uint64_t offset, std::span<std::byte> into) const;

private:
    Spill(int descriptor, std::string folder);
    int m_descriptor;
    std::string m_folder;
};

} // namespace daemok::calllog
