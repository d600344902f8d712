#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats the changed C++ files; --check only says which are not formatted, --full takes all files.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/changed.sh

list=changed_files
mode=(-i)
for argument in "$@"; do
    case $argument in
    --full) list=all_files ;;
    --check) mode=(--dry-run --Werror) ;;
    *) echo "usage: scripts/format.sh [--check] [--full]" >&2 && exit 2 ;;
    esac
done
$list | only_cpp | xargs -r clang-format "${mode[@]}"
