#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Subset of one face of Noto Sans CJK: subset_font.py kr|jp COLLECTION FACE WEIGHT OUT

Keeps no layout feature but kern, mark and mkmk. `locl` above all has to go: it exchanges the digits
beside Korean or Japanese text for glyphs without a character, and a PDF made with them looks right
while its text loses every digit when it is copied or searched.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# Blocks that texts in Latin letters and technical signs need, whole.
COMMON = [
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x036F),  # modifiers, combining marks
    (0x0370, 0x04FF),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin additional
    (0x2000, 0x22FF),  # punctuation, currency, letter-like, arrows, mathematical
    (0x2300, 0x27BF),  # technical, box drawing, geometric shapes, dingbats
    (0x3000, 0x303F),  # CJK punctuation
    (0x3200, 0x33FF),  # enclosed letters (stock companies), squared units
    (0xFF01, 0xFFEE),  # full width, half width
]
# Drawn with the glyph of another character, which is the one that texts mean: a PDF maps a glyph back to one
# character only, and to the first of them. ui/report/reportfonts.cpp exchanges them before they are set.
ALIASES = [0x00AD, 0x02BB, 0x2003, 0x2011, 0x2012, 0x2027, 0x2035, 0x2215, 0x2329, 0x232A]
KOREAN = [(0x3130, 0x318F), (0xAC00, 0xD7A3)]  # every syllable: a client's name may hold a rare one
JAPANESE = [(0x3040, 0x30FF), (0x31F0, 0x31FF)]


def jis_x_0208():
    """The kanji of JIS X 0208, as Python's own EUC-JP codec knows them."""
    for row in range(0x21, 0x7F):
        for cell in range(0x21, 0x7F):
            try:
                yield ord(bytes((row | 0x80, cell | 0x80)).decode("euc_jp"))
            except UnicodeDecodeError:
                pass


def characters(script):
    wanted = set()
    for first, last in COMMON + (KOREAN if script == "kr" else JAPANESE):
        wanted.update(range(first, last + 1))
    if script == "jp":
        wanted.update(jis_x_0208())
    wanted.difference_update(ALIASES)
    return wanted


def rename(font, family, weight):
    """A name of our own, as a changed font asks for; copyright and licence stay as they are."""
    postscript = family.replace(" ", "") + "-" + weight
    names = {1: family, 2: weight, 3: postscript, 4: f"{family} {weight}", 6: postscript}
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14) and n.platformID == 3 and n.langID == 0x409]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName = family, f"{family} {weight}"


def main():
    script, collection, face, weight, out = sys.argv[1:]
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk"]
    options.hinting = False
    options.desubroutinize = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.name_IDs = ["*"]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
    font = TTFont(collection, fontNumber=int(face), recalcTimestamp=False)
    tool = subset.Subsetter(options)
    tool.populate(unicodes=characters(script))
    tool.subset(font)
    rename(font, "Daemok " + script.upper(), weight)
    font["OS/2"].usWeightClass = 700 if weight == "Bold" else 400
    font.save(out)


main()
