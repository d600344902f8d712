#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy and clazy over the changed C++ files, or all with --full; needs a built build/release.
# A changed header is read through the source file of its name, else the first that includes it.
# Prints "pass TOOL FILE" or "fail TOOL FILE" per file on standard output, findings on standard error.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/changed.sh

database=build/lint/compile_commands.json

is_compiled() { grep -q "\"file\": \"$PWD/$1\"" "$database"; }

source_of() {
    local candidate
    case $1 in *.cpp) candidate=$1 ;; *) candidate=${1%.h}.cpp ;; esac
    if [ -f "$candidate" ] && is_compiled "$candidate"; then
        echo "$candidate"
    elif [[ $1 == *.h ]]; then
        while read -r candidate; do
            if is_compiled "$candidate"; then echo "$candidate" && return; fi
        done < <(git ls-files -co --exclude-standard '*.cpp' | xargs grep -lF "#include \"$1\"")
    fi
}

run_one() {
    local tool=$1 file=$2 output status=0
    case $tool in
    clang-tidy) output=$(clang-tidy --quiet -p build/lint --extra-arg=-Wno-unknown-warning-option "$file" 2>/dev/null) || status=$? ;;
    clazy) output=$(clazy-standalone -p build/lint --extra-arg=-Wno-unknown-warning-option -checks=level1 \
        -header-filter="$PWD/(ui|app|tests)/.*" "$file" 2>&1) || status=$? ;;
    esac
    if [ $status -ne 0 ] || grep -qE '(warning|error): ' <<<"$output"; then
        printf '%s\n' "$output" >&2
        echo "fail $tool $file"
    else
        echo "pass $tool $file"
    fi
}

if [ "${1:-}" = --one ]; then
    run_one "$2" "$3"
    exit 0
fi

# GCC's precompiled headers mean nothing to Clang, and each source must include what it uses.
mkdir -p build/lint
sed -E 's/ -Winvalid-pch//g; s/ -include [^ ]*cmake_pch[.]hxx//g; s/ -fpch-preprocess//g' \
    build/release/compile_commands.json >"$database"

list=changed_files
if [ "${1:-}" = --full ]; then list=all_files; fi
files=$($list | only_cpp | while read -r file; do source_of "$file"; done | sort -u)
{
    for file in $files; do
        echo clang-tidy "$file"
        if grep -qE '#include <[Qq]' "$file"; then echo clazy "$file"; fi
    done
} | xargs -r -P "$(nproc)" -L 1 "$0" --one
