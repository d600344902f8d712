# SPDX-License-Identifier: GPL-3.0-or-later
# Programs find their files at ../share/daemok from their own folder, in the build tree as in a
# package. The build tree links to resources/; i18n is a real folder because lrelease writes there.

include_guard(GLOBAL)

set(DAEMOK_SHARE_DIR "${CMAKE_BINARY_DIR}/share/daemok")
file(MAKE_DIRECTORY "${DAEMOK_SHARE_DIR}/i18n")
configure_file("${PROJECT_SOURCE_DIR}/resources/i18n/glossary.tsv" "${DAEMOK_SHARE_DIR}/i18n/glossary.tsv" COPYONLY)
foreach(folder IN ITEMS catalog manifests presets samples fonts guide icons kernels)
    file(CREATE_LINK "${PROJECT_SOURCE_DIR}/resources/${folder}" "${DAEMOK_SHARE_DIR}/${folder}"
         COPY_ON_ERROR SYMBOLIC)
    install(DIRECTORY "resources/${folder}" DESTINATION share/daemok OPTIONAL)
endforeach()
install(DIRECTORY "${DAEMOK_SHARE_DIR}/i18n" DESTINATION share/daemok)
