# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by test.sh and format.sh: which files to look at.

all_files() { git ls-files --cached --others --exclude-standard; }

# What this branch adds to origin/main and what is not committed yet; standing on origin/main
# itself, or without it, the last commit instead of the branch.
changed_files() {
    local base=
    base=$(git merge-base HEAD origin/main 2>/dev/null) || base=
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-parse -q --verify HEAD~1) || base=$(git hash-object -t tree /dev/null)
    fi
    {
        git diff --name-only --diff-filter=d "$base"
        git ls-files --others --exclude-standard
    } | sort -u
}

# Keeps the C++ files of a list on standard input that exist.
only_cpp() {
    local file
    while read -r file; do
        case $file in *.cpp | *.h) if [ -f "$file" ]; then echo "$file"; fi ;; esac
    done
}
