# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: installs what packages.txt names and this machine lacks.

# need_packages KIND... : KIND is a first column of packages.txt. Calls apt-get only if something
# is missing, so that a complete machine needs no network and no rights.
need_packages() {
    local kind package missing=() names
    if ! command -v dpkg-query >/dev/null; then
        echo "Not a Debian system: packages.txt in scripts/ names what has to be here." >&2
        return 0
    fi
    for kind in "$@"; do
        names=$(awk -v kind="$kind" '$1 == kind { print $2 }' "$(dirname "${BASH_SOURCE[0]}")/packages.txt")
        for package in $names; do
            has_package "$package" || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    echo "Missing packages: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Neither root nor sudo. As root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq || echo "apt-get update failed; trying with the lists at hand" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || {
        echo "apt-get could not install: ${missing[*]}" >&2
        return 1
    }
}

has_package() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}
