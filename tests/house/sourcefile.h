// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::house {

/// One file of the tree, or an example made up by a test.
struct SourceFile
{
    std::string path; ///< relative to the repository root, with '/'
    std::string text;

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isScript() const; ///< CMake, shell
    [[nodiscard]] bool isIn(std::string_view folder) const;
};

struct Include
{
    int line = 0; ///< counts from 1
    std::string target;
    bool quoted = false;
};

/// The text cut at line ends, without them.
std::vector<std::string> linesOf(std::string_view text);

/// C++ text with comments and the insides of literals replaced by blanks; line ends are kept, so
/// that a line number means the same in both.
std::string codeOf(std::string_view text);

std::vector<Include> includesOf(const SourceFile &file);

/// Every C++, CMake and shell file of the repository; build folders and hidden ones but .ci left out.
std::vector<SourceFile> readTree(const std::filesystem::path &root);

} // namespace daemok::house
