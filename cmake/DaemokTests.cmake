# SPDX-License-Identifier: GPL-3.0-or-later

include_guard(GLOBAL)
include(CheckLinkerFlag)

# What a test or benchmark may know about where things lie.
add_library(daemok_test_paths INTERFACE)
add_library(Daemok::test_paths ALIAS daemok_test_paths)
target_compile_definitions(daemok_test_paths INTERFACE
    DAEMOK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    DAEMOK_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
    DAEMOK_RESOURCES="${PROJECT_SOURCE_DIR}/resources"
    DAEMOK_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

# What is tested keeps its -O3 and every sanitizer; the test's own code compiles a third faster without.
add_library(daemok_test_compile INTERFACE)
target_link_libraries(daemok_test_compile INTERFACE Daemok::compile)
target_compile_options(daemok_test_compile INTERFACE
    $<$<CONFIG:Release>:-O1>
    # Qt Test defines them by folder, which no precompiled header can serve.
    -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
if(DAEMOK_SANITIZE)
    target_compile_options(daemok_test_compile INTERFACE -fno-sanitize=undefined)
endif()

# Nearly two hundred programs are linked: mold takes a fifth of the time. What a user starts is linked by the
# system's own linker: mold 1.10 may end the read-only part a page behind the program, which then does not start.
find_program(DAEMOK_MOLD mold)
check_linker_flag(CXX "-fuse-ld=mold" DAEMOK_HAS_MOLD)
if(DAEMOK_MOLD AND DAEMOK_HAS_MOLD)
    target_link_options(daemok_test_compile INTERFACE -fuse-ld=mold -Wl,-z,norelro)
endif()

# moc for each source that includes its own .moc and each header of meta-objects among SOURCES. AUTOMOC
# would start two processes of half a second each for each of two hundred small programs.
function(daemok_moc target)
    foreach(source IN LISTS ARGN)
        file(STRINGS "${source}" objects REGEX "Q_OBJECT" LIMIT_COUNT 1)
        if(NOT objects)
            continue()
        endif()
        get_filename_component(stem "${source}" NAME_WE)
        get_filename_component(source "${source}" ABSOLUTE)
        if(source MATCHES "[.]h$")
            set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/moc_${stem}.cpp")
        else()
            set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${stem}.moc")
        endif()
        add_custom_command(OUTPUT "${made}"
            COMMAND Qt6::moc -o "${made}" "${source}"
            DEPENDS "${source}" VERBATIM)
        target_sources(${target} PRIVATE "${made}")
    endforeach()
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
endfunction()

# Tests of the core share one set of headers, tests of the window another (tests/testmain makes them);
# the few between have none.
function(daemok_use_test_headers target)
    if(ARGN MATCHES "(^|;)(Daemok::ui|daemok_ui_fixture)(;|$)")
        daemok_use_headers(${target} daemok_test_gui_headers)
    elseif(NOT ARGN MATCHES "(^|;)(Daemok::(text|commands|probing)|daemok_figures|Qt6::[A-Za-z]+)(;|$)")
        daemok_use_headers(${target} daemok_test_headers)
    endif()
endfunction()

# A Qt Test program in bin/ and its CTest entry. GUI: the class is run by DAEMOK_TEST_MAIN_GUI.
function(daemok_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT;NEEDS")
    if(test_UNPARSED_ARGUMENTS OR NOT test_SOURCES)
        message(FATAL_ERROR "daemok_add_test(${name}): SOURCES missing or ${test_UNPARSED_ARGUMENTS} unknown")
    endif()
    if(test_GUI)
        set(test_main Daemok::testmain_gui)
        list(APPEND test_LABELS gui)
    else()
        set(test_main Daemok::testmain)
    endif()

    add_executable(${name} ${test_SOURCES})
    target_link_libraries(${name} PRIVATE ${test_LIBS} ${test_main} Daemok::test_paths
        daemok_test_compile)
    daemok_moc(${name} ${test_SOURCES})
    daemok_use_test_headers(${name} ${test_LIBS})

    if(test_NEEDS)
        add_dependencies(${name} ${test_NEEDS})
    endif()

    set(home "${CMAKE_CURRENT_BINARY_DIR}/${name}.home")
    file(MAKE_DIRECTORY "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(environment
        QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC QT_LOGGING_RULES= QTEST_DISABLE_CORE_DUMP=1
        "HOME=${home}" "XDG_RUNTIME_DIR=${home}/runtime" "XDG_CONFIG_HOME=${home}/config"
        "XDG_CACHE_HOME=${home}/cache" "XDG_DATA_HOME=${home}/data"
        ${test_ENVIRONMENT})
    if(DAEMOK_SANITIZE)
        list(APPEND environment "UBSAN_OPTIONS=print_stacktrace=1" "ASAN_OPTIONS=detect_leaks=1")
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 300)
    endif()
    if(DAEMOK_SANITIZE) # five to ten times slower
        math(EXPR test_TIMEOUT "3 * ${test_TIMEOUT}")
    endif()

    add_test(NAME ${name} COMMAND ${name} -nocrashhandler)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${environment}"
        LABELS "${test_LABELS}"
        TIMEOUT ${test_TIMEOUT}
        WORKING_DIRECTORY "${home}")
endfunction()
