#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# core/ as a Windows compiler reads it: every source but the POSIX seams, syntax and types, by Debian's mingw-w64.
# Nothing is linked: the libraries exist for Linux only. Prints "pass mingw FILE" or "fail mingw FILE".
set -euo pipefail
cd "$(dirname "$0")/.."

compiler=x86_64-w64-mingw32-g++-posix
headers=build/mingw/include

if [ "${1:-}" = --one ]; then
    if $compiler -std=c++20 -fsyntax-only -I. -isystem "$headers" -Wall -Wextra "$2"; then
        echo "pass mingw $2"
    else
        echo "fail mingw $2"
    fi
    exit 0
fi

# Only what core/ names: the system's own headers would hide those of Windows.
mkdir -p "$headers"
for name in nlohmann boost Random123 yaml-cpp simdjson.h xxhash.h zlib.h zconf.h lzma.h lzma zstd.h zstd_errors.h; do
    for folder in /usr/include /usr/include/x86_64-linux-gnu; do
        if [ -e "$folder/$name" ]; then ln -sfn "$folder/$name" "$headers/$name" && break; fi
    done
done
git ls-files -co --exclude-standard 'core/*.cpp' | grep -v '_posix[.]cpp$' |
    xargs -r -P "$(nproc)" -L 1 "$0" --one
