// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/sourcefile.h"

#include <string>
#include <string_view>
#include <vector>

/// Who may know whom (ARCHITECTURE.md), as functions over text, so that they can be tried on bad
/// examples as well as on the tree.
namespace daemok::house {

struct Finding
{
    std::string path;
    int line = 0;
    std::string rule; ///< "layering", "qt", "charts", "os", "numbers", "spdx", "length"
    std::string what;

    [[nodiscard]] std::string text() const; ///< "core/a.cpp:12: layering: ..."
};

/// A file for which one rule does not hold, with the reason: a seam.
struct Exemption
{
    std::string_view rule;
    std::string_view path;
    std::string_view why;
};

struct House
{
    std::vector<std::string> rooms; ///< of core/, in the order in which data flows
    std::vector<Exemption> exemptions;
};

/// The rooms in the order of core/CMakeLists.txt, the one place where that order stands.
std::vector<std::string> roomsOf(std::string_view coreCMakeLists);

/// What is wrong in the file, exemptions aside.
std::vector<Finding> check(const SourceFile &file, const House &house);

} // namespace daemok::house
