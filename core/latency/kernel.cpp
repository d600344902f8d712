// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/kernel.h"

#include "core/latency/clones.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace daemok::latency::kernel {

namespace {

// Sixteen sums kept in registers. GCC and Clang lower the vector type to what the target has.
using Four = double __attribute__((vector_size(32)));
constexpr int kLanes = 4;
constexpr int kTile = 16;

struct Tile
{
    Four a{}, b{}, c{}, d{};

    void load(const double *from)
    {
        std::memcpy(&a, from, sizeof a);
        std::memcpy(&b, from + kLanes, sizeof b);
        std::memcpy(&c, from + 2 * kLanes, sizeof c);
        std::memcpy(&d, from + 3 * kLanes, sizeof d);
    }
    void store(double *to) const
    {
        std::memcpy(to, &a, sizeof a);
        std::memcpy(to + kLanes, &b, sizeof b);
        std::memcpy(to + 2 * kLanes, &c, sizeof c);
        std::memcpy(to + 3 * kLanes, &d, sizeof d);
    }
    void add(double weight, const double *row)
    {
        Tile other;
        other.load(row);
        a += weight * other.a;
        b += weight * other.b;
        c += weight * other.c;
        d += weight * other.d;
    }
};

} // namespace

DAEMOK_CLONES void causalProduct(const double *x, const double *y, double *out, int n)
{
    std::array<double, kTile + kMaxPoints> padded;
    std::fill_n(padded.begin(), kTile, 0.0);
    std::copy_n(y, n, padded.begin() + kTile);
    const double *const shifted = padded.data() + kTile;

    out[0] = x[0] * y[0];
    int first = 1;
    for (; first + kTile <= n; first += kTile) {
        Tile sum;
        for (int k = 0; k < first + kTile; ++k)
            sum.add(x[k], shifted + first - k);
        sum.store(out + first);
    }
    for (int i = first; i < n; ++i) {
        double sum = 0;
        for (int k = 0; k <= i; ++k)
            sum += x[k] * y[i - k];
        out[i] = sum;
    }
}

DAEMOK_CLONES void causalSolve(const double *g, double *v, int n)
{
    // The first entries of the resolvent u = 1 + g u close a tile in one product instead of a chain.
    // Oldest terms first: only the last product waits for the entry before.
    std::array<double, 2 * kTile> resolvent{};
    double *const u = resolvent.data() + kTile;
    u[0] = 1;
    for (int i = 1; i < std::min(kTile, n); ++i) {
        double sum = 0;
        for (int k = i; k >= 1; --k)
            sum += g[k] * u[i - k];
        u[i] = sum;
    }

    int first = 1;
    for (; first + kTile <= n; first += kTile) {
        Tile sum;
        sum.load(v + first);
        for (int k = 0; k < first; ++k)
            sum.add(v[k], g + first - k);
        sum.store(v + first);
        Tile closed;
        for (int k = 0; k < kTile; ++k)
            closed.add(v[first + k], u - k);
        closed.store(v + first);
    }
    for (int i = first; i < n; ++i) {
        double sum = v[i];
        for (int k = i; k >= 1; --k)
            sum += g[k] * v[i - k];
        v[i] = sum;
    }
}

void exponentialTail(const double *b, double r, double *y, int n)
{
    const double r2 = r * r;
    const double r3 = r2 * r;
    const double r4 = r2 * r2;
    double carried = 0;
    int i = 0;
    for (; i + 4 <= n; i += 4) {
        // Within four cells nothing waits for the carried value but one product and one sum.
        const double y0 = b[i];
        const double y1 = b[i + 1] + r * y0;
        const double y2 = b[i + 2] + r * y1;
        const double y3 = b[i + 3] + r * y2;
        y[i] = y0 + r * carried;
        y[i + 1] = y1 + r2 * carried;
        y[i + 2] = y2 + r3 * carried;
        carried = y3 + r4 * carried;
        y[i + 3] = carried;
    }
    for (; i < n; ++i)
        y[i] = carried = b[i] + r * carried;
}

DAEMOK_CLONES double dot(const double *x, const double *y, int n)
{
    Four low{};
    Four high{};
    for (int i = 0; i < n; i += 2 * kLanes) {
        Four x0, x1, y0, y1;
        std::memcpy(&x0, x + i, sizeof x0);
        std::memcpy(&x1, x + i + kLanes, sizeof x1);
        std::memcpy(&y0, y + i, sizeof y0);
        std::memcpy(&y1, y + i + kLanes, sizeof y1);
        low += x0 * y0;
        high += x1 * y1;
    }
    const Four sum = low + high;
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

DAEMOK_CLONES void combine(double a, const double *x, double b, const double *y, double c,
                           const double *z, double d, const double *t, double *out, int n)
{
    for (int i = 0; i < n; ++i)
        out[i] = (a * x[i] + b * y[i]) + (c * z[i] + d * t[i]);
}

DAEMOK_CLONES void wholePower(double *f, unsigned long long k, int n)
{
    std::array<double, kMaxPoints> square;
    std::copy_n(f, n, square.begin());
    std::fill_n(f, n, 1.0);
    while (k != 0) {
        if ((k & 1U) != 0)
            for (int i = 0; i < n; ++i)
                f[i] *= square[static_cast<std::size_t>(i)];
        k >>= 1U;
        if (k != 0)
            for (int i = 0; i < n; ++i)
                square[static_cast<std::size_t>(i)] *= square[static_cast<std::size_t>(i)];
    }
}

DAEMOK_CLONES void polynomials(const double *coefficients, double range, double edge,
                               double perUnit, const double *z, double *out, int n)
{
    std::array<int, kMaxPoints> node;
    std::array<double, kMaxPoints> offset;
    for (int i = 0; i < n; ++i) {
        const double scaled = (std::min(std::max(z[i], -edge), edge) + range) * perUnit;
        const int at = static_cast<int>(scaled);
        node[static_cast<std::size_t>(i)] = at;
        offset[static_cast<std::size_t>(i)] = scaled - at - 0.5;
    }
    for (int i = 0; i < n; ++i) {
        const double *const c = coefficients + 8 * node[static_cast<std::size_t>(i)];
        const double d = offset[static_cast<std::size_t>(i)];
        const double d2 = d * d;
        out[i] = (c[0] + c[1] * d) + d2 * ((c[2] + c[3] * d) + d2 * (c[4] + c[5] * d));
    }
}

} // namespace daemok::latency::kernel
