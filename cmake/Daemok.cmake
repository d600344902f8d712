# SPDX-License-Identifier: GPL-3.0-or-later
# The whole project's build rules. Rooms and tests use only these functions:
#
#   daemok_add_rooms(DIR...)                                    add_subdirectory of those that exist
#   daemok_core_room(NAME [SOURCES a.cpp...] [DEPS room...] [LINK target...] [LINK_PRIVATE target...])
#   daemok_add_test(NAME SOURCES a.cpp... LIBS target... [LABELS label...] [GUI] [ENVIRONMENT K=V...]
#                   [TIMEOUT seconds] [NEEDS program-target...])
#       GUI goes with DAEMOK_TEST_MAIN_GUI and adds the label "gui": test.sh runs those in a network namespace
#       without interfaces; NEEDS names the programs a test starts. The label "slow"
#       keeps a test out of the sanitizer run of test.sh (it is then listed as skipped; --full runs it).
#   daemok_add_bench(a.cpp... LIBS target...)                   in tests/bench
#   daemok_add_fuzzer(NAME SOURCES a.cpp... LIBS target... [CORPUS dir...])  in tests/fuzz
#   daemok_moc(TARGET a.cpp...)                                  moc of a small program, for AUTOMOC
#   cpack in the build folder makes the Debian package
#   target_link_libraries(X PUBLIC Daemok::qt_compile ...)      for libraries and programs of ui/ and app/

include_guard(GLOBAL)
enable_testing()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(DAEMOK_CCACHE ccache)
if(DAEMOK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache passes by every source that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${DAEMOK_CCACHE}")
endif()

include(DaemokCompile)
include(DaemokHeaders)
include(DaemokResources)
include(DaemokRooms)
include(DaemokTests)
include(DaemokBench)
include(DaemokFuzz)
include(DaemokPackage)
