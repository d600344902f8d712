# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop needs to know of the program, and the Debian package: cpack -G DEB in the build folder.

include_guard(GLOBAL)
include(GNUInstallDirs)

set(DAEMOK_RELEASE_DATE "2026-11-25")
set(package "${PROJECT_SOURCE_DIR}/resources/package")
configure_file("${package}/org.daemok.Daemok.metainfo.xml"
               "${CMAKE_BINARY_DIR}/org.daemok.Daemok.metainfo.xml" @ONLY)

install(FILES "${package}/org.daemok.Daemok.desktop" DESTINATION share/applications)
install(FILES "${package}/org.daemok.Daemok.xml" DESTINATION share/mime/packages)
install(FILES "${CMAKE_BINARY_DIR}/org.daemok.Daemok.metainfo.xml" DESTINATION share/metainfo)
install(FILES resources/icons/daemok.svg
        DESTINATION share/icons/hicolor/scalable/apps RENAME org.daemok.Daemok.svg)
install(FILES resources/icons/daemok-project.svg
        DESTINATION share/icons/hicolor/scalable/mimetypes RENAME application-x-daemok-project.svg)
install(FILES "${package}/copyright" DESTINATION share/doc/daemok)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME daemok)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The Daemok developers <daemok@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio that plans the infrastructure of AI services")
set(CPACK_PACKAGE_DESCRIPTION
"Turns the usage pattern of an AI service, or its call log, into the layout to build:
database, stores and their nodes, GPU placement, cost, latency and the reasons, with
a report in Korean, English and Japanese. Works without a network.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "ocl-icd-libopencl1")
include(CPack)
