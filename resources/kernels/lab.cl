// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels of the lab for OpenCL C 1.1 and later. Each item is computed by itself and in a fixed order, so that bulk,
// segmented, chunked and streamed runs of one device give the same bits. lab.cu holds the same kernels for CUDA.
//
//   topk_scores_*   dot products of n vectors (384 floats) with 8 queries: score[item * 8 + query]
//   batch_score     a two-layer perceptron, 64 -> 16 -> 1 with ReLU, for each of n items
//   copy            n times 16 bytes, unchanged
//   read_*          reads n vectors of 4 (8, 16) floats and leaves one sum per work-item: memory bandwidth

#define DIMENSIONS 384
#define QUERIES 8
#define FEATURES 64
#define HIDDEN 16

// One work-item a vector: for processors, whose caches hold a row.
__kernel void topk_scores_item(__global const float *vectors, __constant float *queries,
                               __global float *scores, const uint n)
{
    const uint item = get_global_id(0);
    if (item >= n)
        return;
    __global const float *row = vectors + (size_t)item * DIMENSIONS;
    for (uint q = 0; q < QUERIES; ++q) {
        float8 sum = 0.0f;
        for (uint d = 0; d < DIMENSIONS; d += 8)
            sum += vload8(0, row + d) * vload8(0, queries + q * DIMENSIONS + d);
        const float4 four = sum.lo + sum.hi;
        const float2 two = four.lo + four.hi;
        scores[(size_t)item * QUERIES + q] = two.x + two.y;
    }
}

// Eight lanes a vector, eight vectors a work-group of 64: neighbours read neighbouring bytes, for GPUs.
__kernel __attribute__((reqd_work_group_size(64, 1, 1))) void
topk_scores_group(__global const float *vectors, __constant float *queries,
                  __global float *scores, const uint n)
{
    __local float partial[64 * QUERIES];
    const uint local_id = get_local_id(0);
    const uint lane = local_id & 7;
    const uint item = get_group_id(0) * 8 + (local_id >> 3);
    float sums[QUERIES];
    for (uint q = 0; q < QUERIES; ++q)
        sums[q] = 0.0f;
    if (item < n) {
        __global const float *row = vectors + (size_t)item * DIMENSIONS;
        for (uint d = lane * 4; d < DIMENSIONS; d += 32) {
            const float4 part = vload4(0, row + d);
            for (uint q = 0; q < QUERIES; ++q)
                sums[q] += dot(part, vload4(0, queries + q * DIMENSIONS + d));
        }
    }
    for (uint q = 0; q < QUERIES; ++q)
        partial[local_id * QUERIES + q] = sums[q];
    barrier(CLK_LOCAL_MEM_FENCE);
    // Lane l adds up query l of its vector, in lane order.
    if (item < n) {
        const uint first = (local_id & ~7u) * QUERIES;
        float sum = 0.0f;
        for (uint l = 0; l < 8; ++l)
            sum += partial[first + l * QUERIES + lane];
        scores[(size_t)item * QUERIES + lane] = sum;
    }
}

__kernel void batch_score(__global const float *features, __constant float *weights,
                          __global float *scores, const uint n)
{
    const uint item = get_global_id(0);
    if (item >= n)
        return;
    __global const float *row = features + (size_t)item * FEATURES;
    float16 hidden = vload16(FEATURES, weights); // the biases stand behind the 64 x 16 weights
    for (uint f = 0; f < FEATURES; ++f)
        hidden += row[f] * vload16(f, weights);
    hidden = max(hidden, 0.0f) * vload16(FEATURES + 1, weights);
    const float8 eight = hidden.lo + hidden.hi;
    const float4 four = eight.lo + eight.hi;
    const float2 two = four.lo + four.hi;
    scores[item] = two.x + two.y;
}

__kernel void copy(__global const float4 *from, __constant float *unused, __global float4 *to,
                   const uint n)
{
    const uint item = get_global_id(0);
    if (item < n)
        to[item] = from[item];
}

// Sixteen vectors a work-item; in stride: neighbours read neighbouring vectors, in row: each its own row.
#define READ(NAME, TYPE, SUM)                                                                      \
    __kernel void NAME##_stride(__global const TYPE *from, __global float *to)                     \
    {                                                                                              \
        const size_t local_size = get_local_size(0);                                               \
        size_t at = get_group_id(0) * local_size * 16 + get_local_id(0);                           \
        TYPE sum = from[at];                                                                       \
        for (uint i = 1; i < 16; ++i) {                                                            \
            at += local_size;                                                                      \
            sum += from[at];                                                                       \
        }                                                                                          \
        to[get_global_id(0)] = SUM;                                                                \
    }                                                                                              \
    __kernel void NAME##_row(__global const TYPE *from, __global float *to)                        \
    {                                                                                              \
        const size_t first = get_global_id(0) * 16;                                                \
        TYPE sum = from[first];                                                                    \
        for (uint i = 1; i < 16; ++i)                                                              \
            sum += from[first + i];                                                                \
        to[get_global_id(0)] = SUM;                                                                \
    }

READ(read_4, float4, sum.x + sum.y + sum.z + sum.w)
READ(read_8, float8, sum.s0 + sum.s1 + sum.s2 + sum.s3 + sum.s4 + sum.s5 + sum.s6 + sum.s7)
READ(read_16, float16,
     sum.s0 + sum.s1 + sum.s2 + sum.s3 + sum.s4 + sum.s5 + sum.s6 + sum.s7 + sum.s8 + sum.s9
         + sum.sa + sum.sb + sum.sc + sum.sd + sum.se + sum.sf)
