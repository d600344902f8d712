# SPDX-License-Identifier: GPL-3.0-or-later

include_guard(GLOBAL)

# Adds the sub-folders in the order given; a room that is not built yet is left out.
macro(daemok_add_rooms)
    foreach(daemok_room_dir IN ITEMS ${ARGN})
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${daemok_room_dir}/CMakeLists.txt")
            add_subdirectory(${daemok_room_dir})
        endif()
    endforeach()
endmacro()

daemok_header_set(daemok_core_headers LINK Daemok::compile)

# Library daemok_NAME (Daemok::NAME); without SOURCES a header-only INTERFACE library.
# DEPS names rooms before this one, LINK other targets seen in headers, LINK_PRIVATE the rest.
function(daemok_core_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;DEPS;LINK;LINK_PRIVATE")
    if(room_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "daemok_core_room(${name}): what is ${room_UNPARSED_ARGUMENTS}?")
    endif()
    set(deps ${room_DEPS})
    list(TRANSFORM deps PREPEND "Daemok::")
    foreach(dep IN LISTS deps)
        if(NOT TARGET ${dep})
            message(FATAL_ERROR "daemok_core_room(${name}): ${dep} is not a room before it")
        endif()
    endforeach()

    set(target daemok_${name})
    if(room_SOURCES)
        add_library(${target} STATIC ${room_SOURCES})
        target_link_libraries(${target} PUBLIC Daemok::compile ${deps} ${room_LINK}
                                        PRIVATE ${room_LINK_PRIVATE})
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
        daemok_use_headers(${target} daemok_core_headers)
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE Daemok::compile ${deps} ${room_LINK})
    endif()
    add_library(Daemok::${name} ALIAS ${target})
    set_property(GLOBAL APPEND PROPERTY DAEMOK_CORE_ROOMS Daemok::${name})
endfunction()
