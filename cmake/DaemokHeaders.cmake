# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: half of a build's time is the reading of the standard library and of Qt.
# A compiler takes one only under the definitions it was made with, so there is one per set of them.
# A source still includes all it uses: lint.sh reads every file without them.

include_guard(GLOBAL)
option(DAEMOK_PRECOMPILE "Precompiled headers of the standard library and of Qt" ON)

set(daemok_std_headers
    <algorithm> <array> <chrono> <cmath> <compare> <cstddef> <cstdint> <filesystem> <functional> <limits>
    <map> <memory> <numeric> <optional> <set> <span> <string> <string_view> <utility> <variant> <vector>)

# A library that only carries the precompiled HEADERS of its LINK set.
function(daemok_header_set name)
    cmake_parse_arguments(PARSE_ARGV 1 set "" "" "LINK;HEADERS")
    if(NOT DAEMOK_PRECOMPILE)
        return()
    endif()
    set(source "${CMAKE_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Carries the precompiled headers ${name}.\n")
    add_library(${name} STATIC "${source}")
    target_link_libraries(${name} PRIVATE ${set_LINK})
    target_precompile_headers(${name} PRIVATE ${daemok_std_headers} ${set_HEADERS})
endfunction()

function(daemok_use_headers target name)
    if(TARGET ${name})
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()
