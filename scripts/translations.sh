#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/i18n/daemok_{en,ko,ja}.ts to the texts of the sources and lists what is unfinished.
#   scripts/translations.sh            rewrites the files
#   scripts/translations.sh --check    writes nothing; the files must already be what it would write
# English holds plurals only: everything else is read as it stands in the sources.
# Exit 0: complete and up to date; 1: something is unfinished or, with --check, out of date.
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-}
case $mode in
'' | --check) ;;
*) echo "usage: scripts/translations.sh [--check]" >&2 && exit 2 ;;
esac

lupdate=${LUPDATE:-$(qtpaths6 --query QT_INSTALL_BINS)/lupdate}
folder=resources/i18n
if [ "$mode" = --check ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cp resources/i18n/*.ts "$folder"
fi

# Nothing is guessed from texts alike: what is new stays empty until a person has written it.
update() { # FILE LANGUAGE [OPTION...]
    "$lupdate" -silent -no-obsolete -locations none -disable-heuristic sametext \
        -disable-heuristic similartext -disable-heuristic number -source-language en_US \
        -target-language "$2" "${@:3}" -I . ui app -ts "$folder/$1"
}
update daemok_en.ts en_US -pluralonly
update daemok_ko.ts ko_KR
update daemok_ja.ts ja_JP

# "FILE CONTEXT: SOURCE" of each message without a finished translation.
unfinished() {
    awk '/<name>/ { context = $0; gsub(/^ *<name>|<\/name>$/, "", context) }
         /<source>/ { source = $0; gsub(/^ *<source>|<\/source>$/, "", source) }
         /<translation type="unfinished"/ { file = FILENAME; sub(/.*\//, "", file)
                                            print file " " context ": " source }' "$folder"/*.ts
}

status=0
list=$(unfinished)
if [ -n "$list" ]; then
    printf '%s\n%d unfinished\n' "$list" "$(wc -l <<<"$list")"
    status=1
fi
if [ "$mode" = --check ]; then
    for file in "$folder"/*.ts; do
        if ! cmp -s "$file" "resources/i18n/${file##*/}"; then
            echo "${file##*/} is out of date; run scripts/translations.sh"
            status=1
        fi
    done
fi
exit $status
