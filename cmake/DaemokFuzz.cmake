# SPDX-License-Identifier: GPL-3.0-or-later

include_guard(GLOBAL)

# A libFuzzer program in bin/. CORPUS names folders with seeds, relative to the repository root.
# fuzzers.txt in the build folder lists "NAME SEED_FOLDER..." for test.sh.
set(DAEMOK_FUZZERS_FILE "${CMAKE_BINARY_DIR}/fuzzers.txt")
if(DAEMOK_BUILD_FUZZ)
    file(WRITE "${DAEMOK_FUZZERS_FILE}" "")
    add_custom_target(fuzzers) # what is built in the fuzz preset: no other program is linked for it
endif()

function(daemok_add_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 fuzz "" "" "SOURCES;LIBS;CORPUS")
    add_executable(${name} ${fuzz_SOURCES})
    target_link_libraries(${name} PRIVATE ${fuzz_LIBS} Daemok::compile)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer,address,undefined)
    target_compile_definitions(${name} PRIVATE
        DAEMOK_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        DAEMOK_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
    add_dependencies(fuzzers ${name})
    list(JOIN fuzz_CORPUS " " corpus)
    file(APPEND "${DAEMOK_FUZZERS_FILE}" "${name} ${corpus}\n")
endfunction()
