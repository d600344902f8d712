#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes resources/fonts from Debian's fonts-noto-cjk: the report's own faces, Korean and Japanese.
# Run at development time only; the files it writes are committed. Same packages, same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/packages.sh
need_packages fonts

source=/usr/share/fonts/opentype/noto
out=resources/fonts
mkdir -p "$out"
for weight in Regular Bold; do
    # Faces in the collection: 0 is Japanese, 1 Korean.
    /usr/bin/python3 scripts/subset_font.py kr "$source/NotoSansCJK-$weight.ttc" 1 "$weight" "$out/DaemokKR-$weight.otf"
    /usr/bin/python3 scripts/subset_font.py jp "$source/NotoSansCJK-$weight.ttc" 0 "$weight" "$out/DaemokJP-$weight.otf"
done
{
    /usr/bin/python3 -c 'import sys; from fontTools.ttLib import TTFont
print(TTFont(sys.argv[1])["name"].getDebugName(0))' "$out/DaemokKR-Regular.otf"
    echo "Subsets with the names Daemok KR and Daemok JP, made by scripts/make-fonts.sh from Noto Sans CJK."
    echo
    awk '/^License: SIL-1.1$/ { on = 1; next } /^[^ ]/ || /^$/ { on = 0 } on { sub(/^ /, ""); sub(/^\.$/, ""); print }' \
        /usr/share/doc/fonts-noto-cjk/copyright
} >"$out/OFL.txt"
ls -l "$out"
