#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Daemok and opens the studio; further arguments go to it.
#   ./run.sh [ARGUMENTS]   ./run.sh --build   only builds
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh

need_packages build
# Progress goes to standard error: standard output belongs to the program.
cmake --preset release >&2
cmake --build --preset release --target programs >&2
[ "${1:-}" = --build ] && exit 0

daemok=build/release/bin/daemok
has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
if ! has_display && { [ $# -eq 0 ] || [[ $# -eq 1 && $1 == *.daemok.yaml ]]; }; then
    samples=(resources/samples/*.daemok.yaml)
    project=${1:-${samples[0]}}
    echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window."
    report=build/release/$(basename "$project" .daemok.yaml).pdf
    echo "The project's plan instead: $daemok plan $project"
    "$daemok" plan "$project" && code=0 || code=$?
    [ "$code" -gt 1 ] && exit "$code"
    echo
    echo "And its report as a PDF: $daemok report $project --out $report"
    "$daemok" report "$project" --out "$report" || code=$?
    exit "$code"
fi
exec "$daemok" "$@"
