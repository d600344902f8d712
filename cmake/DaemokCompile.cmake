# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with. Third-party targets never link these.

include_guard(GLOBAL)

# Include root is the repository root: #include "core/latency/grid.h"
add_library(daemok_compile INTERFACE)
add_library(Daemok::compile ALIAS daemok_compile)
target_include_directories(daemok_compile INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_features(daemok_compile INTERFACE cxx_std_20)
target_compile_options(daemok_compile INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
    # The same bytes at any thread count and in every translation unit.
    -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms of GCC 12 inside std::string once it optimises: a temporary aggregate of strings
    # (bug 105562 and kin), "text" + string (bug 105651). From a precompiled header it no longer holds
    # back those of the system's own headers. clang-tidy's analyser and the sanitizers look for the true ones.
    target_compile_options(daemok_compile INTERFACE -Wno-maybe-uninitialized -Wno-restrict
        -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
    # What ccache needs to keep sources with a precompiled header.
    target_compile_options(daemok_compile INTERFACE -fpch-preprocess)
endif()

set(DAEMOK_SANITIZE "" CACHE STRING "Sanitizers for every target of ours, e.g. address,undefined")
if(DAEMOK_SANITIZE)
    target_compile_options(daemok_compile INTERFACE
        -fsanitize=${DAEMOK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(daemok_compile INTERFACE -fsanitize=${DAEMOK_SANITIZE})
endif()
if(DAEMOK_BUILD_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "DAEMOK_BUILD_FUZZ needs Clang: libFuzzer is part of it")
    endif()
    target_compile_options(daemok_compile INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
endif()

# Additionally for ui/ and app/, never for core/: core does not know Qt.
add_library(daemok_qt_compile INTERFACE)
add_library(Daemok::qt_compile ALIAS daemok_qt_compile)
target_link_libraries(daemok_qt_compile INTERFACE Daemok::compile)
target_compile_definitions(daemok_qt_compile INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)

if(CMAKE_CXX_CLANG_TIDY)
    # Generated files lie in the build folder: one harmless check, as none at all is an error.
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()
