// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The loops over the cells of a grid, on plain arrays; everything else in this room goes through
/// grid.h and station.h. Compiled for AVX2 too and chosen at start: the same operations in the same
/// order and no contraction, so the same bytes on every machine.
namespace daemok::latency::kernel {

constexpr int kMaxPoints = 264; ///< longest array accepted: 256 cells and what padding needs

/// out[i] = sum of x[k] y[i-k], k = 0..i, for i < n. out overlaps neither x nor y.
void causalProduct(const double *x, const double *y, double *out, int n);

/// Solves v[i] = f[i] + sum of g[k] v[i-k], k = 1..i, in place: v holds f before. g[0] is not read.
void causalSolve(const double *g, double *v, int n);

/// y[i] = b[i] + r y[i-1], y[-1] = 0: what an exponential delay leaves of the masses b.
void exponentialTail(const double *b, double r, double *y, int n);

/// Sum of x[i] y[i]; n is a multiple of 8.
[[nodiscard]] double dot(const double *x, const double *y, int n);

/// out[i] = a x[i] + b y[i] + c z[i] + d t[i]
void combine(double a, const double *x, double b, const double *y, double c, const double *z,
             double d, const double *t, double *out, int n);

/// f[i] = f[i]^k for a whole k >= 0.
void wholePower(double *f, unsigned long long k, int n);

/// Table look-up: out[i] = polynomial of degree 5 of the node in which z[i] lies, clamped to +-edge.
/// coefficients: 8 doubles a node, perUnit nodes a unit from -range on, variable counted in nodes from
/// the node's middle. out may be z.
void polynomials(const double *coefficients, double range, double edge, double perUnit,
                 const double *z, double *out, int n);

} // namespace daemok::latency::kernel
