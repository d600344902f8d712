#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes lab.ptx from lab.cu:  build-ptx.sh OUT.ptx   (NVCC and PTXAS name the programs)
# The kernels are plain enough for old drivers and cards: version and target are lowered to what they need (PTX 6.0 for
# shfl.sync, from CUDA 9.0 on; Maxwell), and ptxas proves that every generation it knows still takes them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
nvcc=${NVCC:-nvcc}
ptxas=${PTXAS:-ptxas}
out=$1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$nvcc" -ptx -O3 -fmad=true -arch=compute_75 -o "$work/lab.ptx" "$here/lab.cu"
{
    echo "// Made from lab.cu by build-ptx.sh; SPDX-License-Identifier: GPL-3.0-or-later"
    sed -e 's/^\.version .*/.version 6.0/' -e 's/^\.target .*/.target sm_50/' "$work/lab.ptx"
} >"$work/lowered.ptx"
for target in sm_75 sm_80 sm_90 sm_100 sm_120; do
    "$ptxas" -arch="$target" -o "$work/lab.cubin" "$work/lowered.ptx"
done
mv "$work/lowered.ptx" "$out"
