// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/random.h"

namespace daemok::simulation {
namespace {

double density(double x)
{
    return std::exp(-0.5 * x * x);
}

} // namespace

Ziggurat::Ziggurat()
{
    constexpr double area = 9.91256303526217e-3; // of each layer
    edge[0] = area / density(kTail);
    edge[1] = kTail;
    for (std::size_t i = 2; i < kLayers; ++i)
        edge[i] = std::sqrt(-2 * std::log(area / edge[i - 1] + density(edge[i - 1])));
    edge[kLayers] = 0;
    for (std::size_t i = 0; i < kLayers; ++i)
        ratio[i] = edge[i + 1] / edge[i];
}

const Ziggurat &Ziggurat::instance()
{
    static const Ziggurat tables;
    return tables;
}

double Random::normalAtEdge(std::size_t layer, double u)
{
    for (;;) {
        if (layer == 0) {
            double x = 0;
            double y = 0;
            do {
                x = exponential() / Ziggurat::kTail;
                y = exponential();
            } while (2 * y < x * x);
            return u < 0 ? -Ziggurat::kTail - x : Ziggurat::kTail + x;
        }
        const double x = u * m_ziggurat.edge[layer];
        const double outer =
            std::exp(-0.5 * (m_ziggurat.edge[layer] * m_ziggurat.edge[layer] - x * x));
        const double inner =
            std::exp(-0.5 * (m_ziggurat.edge[layer + 1] * m_ziggurat.edge[layer + 1] - x * x));
        if (inner + uniform() * (outer - inner) < 1)
            return x;
        const std::uint64_t drawn = bits();
        layer = static_cast<std::size_t>(drawn & (Ziggurat::kLayers - 1));
        u = static_cast<double>(drawn >> 11U) * 0x1p-52 - 1;
        if (std::abs(u) < m_ziggurat.ratio[layer])
            return u * m_ziggurat.edge[layer];
    }
}

} // namespace daemok::simulation
