// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels of the lab for CUDA: the same work as lab.cl. lab.ptx is made from this file by build-ptx.sh and committed, so
// that machines without the CUDA Toolkit can run it; the driver compiles it for its device.

namespace {

constexpr unsigned kDimensions = 384;
constexpr unsigned kQueries = 8;
constexpr unsigned kFeatures = 64;
constexpr unsigned kHidden = 16;
constexpr unsigned kWarp = 32;

} // namespace

// A warp a vector: its lanes read the row side by side. Blocks of 128 threads.
extern "C" __global__ void topk_scores_group(const float *vectors, const float *queries,
                                             float *scores, unsigned n)
{
    const unsigned item = (blockIdx.x * blockDim.x + threadIdx.x) / kWarp;
    const unsigned lane = threadIdx.x % kWarp;
    if (item >= n)
        return;
    const float4 *row = reinterpret_cast<const float4 *>(vectors) + size_t(item) * (kDimensions / 4);
    float sums[kQueries] = {};
    for (unsigned d = lane; d < kDimensions / 4; d += kWarp) {
        const float4 part = row[d];
        for (unsigned q = 0; q < kQueries; ++q) {
            const float4 query =
                reinterpret_cast<const float4 *>(queries)[q * (kDimensions / 4) + d];
            sums[q] += part.x * query.x + part.y * query.y + part.z * query.z + part.w * query.w;
        }
    }
    for (unsigned q = 0; q < kQueries; ++q) {
        for (unsigned distance = kWarp / 2; distance > 0; distance /= 2)
            sums[q] += __shfl_xor_sync(0xffffffffU, sums[q], distance);
        if (lane == q)
            scores[size_t(item) * kQueries + q] = sums[q];
    }
}

extern "C" __global__ void batch_score(const float *features, const float *weights, float *scores,
                                       unsigned n)
{
    const unsigned item = blockIdx.x * blockDim.x + threadIdx.x;
    if (item >= n)
        return;
    const float *row = features + size_t(item) * kFeatures;
    float hidden[kHidden];
    for (unsigned h = 0; h < kHidden; ++h)
        hidden[h] = weights[kFeatures * kHidden + h];
    for (unsigned f = 0; f < kFeatures; ++f) {
        const float value = row[f];
        for (unsigned h = 0; h < kHidden; ++h)
            hidden[h] += value * weights[f * kHidden + h];
    }
    float sum = 0.0F;
    for (unsigned h = 0; h < kHidden; ++h)
        sum += fmaxf(hidden[h], 0.0F) * weights[(kFeatures + 1) * kHidden + h];
    scores[item] = sum;
}

extern "C" __global__ void copy(const float4 *from, const float *, float4 *to, unsigned n)
{
    const unsigned item = blockIdx.x * blockDim.x + threadIdx.x;
    if (item < n)
        to[item] = from[item];
}

// Sixteen vectors a thread, neighbours side by side: memory bandwidth.
extern "C" __global__ void read_4_stride(const float4 *from, float *to)
{
    size_t at = size_t(blockIdx.x) * blockDim.x * 16 + threadIdx.x;
    float4 sum = from[at];
    for (unsigned i = 1; i < 16; ++i) {
        at += blockDim.x;
        const float4 next = from[at];
        sum.x += next.x;
        sum.y += next.y;
        sum.z += next.z;
        sum.w += next.w;
    }
    to[size_t(blockIdx.x) * blockDim.x + threadIdx.x] = sum.x + sum.y + sum.z + sum.w;
}
