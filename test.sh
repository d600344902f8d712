#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that must hold: tests, the same under sanitizers, fuzzing, clang-tidy, clazy.
#   ./test.sh          the linters read the changed files, fuzzing takes a minute in all
#   ./test.sh --full   the linters read every file, each fuzzer runs a minute, slow tests are sanitized too, the
#                      workshop is replayed at its length, core/ is read by a Windows compiler
# The last line is "N passed, N failed, N skipped"; every failed or skipped thing is named above it.
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh
. scripts/changed.sh

full=
case "${1:-}" in
'') ;;
--full) full=--full ;;
*) echo "usage: ./test.sh [--full]" >&2 && exit 2 ;;
esac

need_packages build check ${full:+full}
mkdir -p build
results=build/test-results.txt # lines: pass|fail|skip COUNT NAME
: >"$results"
record() { echo "$*" >>"$results"; }
step() { printf '\n== %s (%ds)\n' "$*" "$SECONDS"; }

build() { # PRESET
    if ! cmake --preset "$1" >"build/configure-$1.log" 2>&1; then
        cat "build/configure-$1.log"
    elif cmake --build --preset "$1"; then
        return 0
    fi
    record fail 1 "build $1"
    return 1
}

# The window's tests run where there is no network at all, as far as this machine lets us say so.
offline=()
for namespace in "unshare --net" "unshare --map-root-user --net"; do
    # Word splitting is meant.
    # shellcheck disable=SC2206
    if $namespace true 2>/dev/null; then offline=($namespace) && break; fi
done

run_tests() { # PRESET [LABEL TO LEAVE OUT]
    if [ ${#offline[@]} -eq 0 ]; then record skip 1 "$1: window tests in a network namespace: not allowed here"; fi
    run_group "$1" "gui without network" "${offline[@]}" ctest --preset "$1" -L '^gui$' ${2:+-LE "$2"}
    run_group "$1" "others" ctest --preset "$1" -LE "^gui\$${2:+|$2}"
}

run_group() { # PRESET NAME CTEST...
    local preset=$1 name=$2 log=build/$1/Testing/Temporary/LastTest.log status=0
    shift 2
    rm -f "$log"
    "$@" -j "$(nproc)" || status=$?
    if [ -f "$log" ]; then
        awk -f scripts/ctest_cases.awk "$log" | sed "s/^\([a-z]* [0-9]*\) /\1 $preset: /" >build/cases.txt
        cat build/cases.txt >>"$results"
        if [ $status -ne 0 ] && ! grep -q '^fail' build/cases.txt; then
            record fail 1 "$preset, $name: ctest ended with $status"
        fi
    else
        record fail 1 "$preset, $name: ctest wrote no log and ended with $status"
    fi
}

check_programs() {
    local program
    for program in daemok daemok-probe daemok-bench daemok-shots; do
        if [ -x "build/release/bin/$program" ]; then
            record pass 1 "program $program"
        else
            record fail 1 "program $program was not built"
        fi
    done
}

check_spdx() {
    local file bad=0
    for file in $(all_files); do
        case $file in *.cpp | *.h | *.cmake | *CMakeLists.txt | *.sh | *.awk | *.cu | *.cl | .ci/run) ;; *) continue ;; esac
        if ! head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later'; then
            record fail 1 "SPDX line of $file"
            bad=1
        fi
    done
    [ $bad -ne 0 ] || record pass 1 "SPDX lines"
}

check_format() {
    if scripts/format.sh --check $full; then record pass 1 "clang-format"; else record fail 1 "clang-format (scripts/format.sh mends it)"; fi
}

check_translations() {
    if scripts/translations.sh --check; then record pass 1 "translations"; else record fail 1 "translations (scripts/translations.sh lists them)"; fi
}

fuzz() {
    local name seeds count seconds=60
    count=$(wc -l <build/fuzz/fuzzers.txt)
    if [ "$count" -eq 0 ]; then record skip 1 "fuzzing: no fuzzer yet" && return; fi
    if [ -z "$full" ]; then seconds=$((60 / count)); fi
    while read -r name seeds; do
        mkdir -p "build/fuzz/corpus/$name"
        # Word splitting of the seed folders is meant.
        # shellcheck disable=SC2086
        if "build/fuzz/bin/$name" "build/fuzz/corpus/$name" $seeds -max_total_time="$seconds" -timeout=20 \
            -rss_limit_mb=3000 -artifact_prefix="build/fuzz/$name-" -verbosity=0 -print_final_stats=1 </dev/null; then
            record pass 1 "fuzz $name for $seconds s"
        else
            record fail 1 "fuzz $name (input in build/fuzz/$name-*)"
        fi
    done <build/fuzz/fuzzers.txt
}

lint() {
    if scripts/lint.sh $full >build/lint.txt; then
        awk '{ print $1, 1, $2, $3 }' build/lint.txt >>"$results"
    else
        record fail 1 "scripts/lint.sh ended early"
    fi
}

step "form"
check_spdx
check_format
check_translations

if [ -n "$full" ]; then
    step "core for Windows"
    if scripts/mingw.sh >build/mingw.txt; then
        awk '{ print $1, 1, $2, $3 }' build/mingw.txt >>"$results"
    else
        record fail 1 "scripts/mingw.sh ended early"
    fi
    export DAEMOK_WORKSHOP=whole
fi

step "release: build and test"
if build release; then
    check_programs
    run_tests release
    step "clang-tidy and clazy"
    lint
fi

step "sanitizers: build and test"
if build asan; then
    if [ -n "$full" ]; then
        run_tests asan
    else
        run_tests asan slow
        ctest --preset asan -N -L slow | sed -n 's/^ *Test *#[0-9]*: /skip 1 asan: slow without --full: /p' >>"$results"
    fi
fi

step "fuzzing"
if build fuzz; then fuzz; fi

step "result"
sed -n 's/^fail \([0-9]*\) /failed: /p; s/^skip [0-9]* /skipped: /p' "$results"
awk '{ n[$1] += $2 } END { printf "%d passed, %d failed, %d skipped\n", n["pass"], n["fail"], n["skip"]; exit n["fail"] > 0 }' "$results"
