# SPDX-License-Identifier: GPL-3.0-or-later

include_guard(GLOBAL)

# Adds one file of benchmarks to daemok-bench, which tests/bench creates.
function(daemok_add_bench source)
    cmake_parse_arguments(PARSE_ARGV 1 bench "" "" "LIBS")
    target_sources(daemok-bench PRIVATE ${source})
    target_link_libraries(daemok-bench PRIVATE ${bench_LIBS})
endfunction()
