# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CTest's LastTest.log and prints "pass N NAME", "fail N NAME" and "skip 1 NAME: why" lines.
# A Qt Test program counts by its cases, any other by 1; one that crashed or logged something
# unexpected outside its cases counts as a failure of its own.

/^[0-9]+\/[0-9]+ Testing: / {
    name = $3
    passed = failed = totals = 0
}
/^Totals: / { totals = 1; passed += $2; failed += $4 }
/^SKIP   : / { skipped = substr($0, 10); print "skip 1 " name ": " skipped }
/^Test time = / { ended = 1; next }
ended && /^Test / {
    ended = 0
    if ($0 !~ /^Test Passed/ && failed == 0)
        failed = 1
    if ($0 ~ /^Test Passed/ && !totals)
        passed = 1
    if (passed)
        print "pass " passed " " name
    if (failed)
        print "fail " failed " " name
}
