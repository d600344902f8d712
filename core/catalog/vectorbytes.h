// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/quantity/terms.h"
#include "core/quantity/units.h"

namespace daemok {

/// Bytes in memory of one indexed vector on one copy, as the manuals of the search engines write it
/// (sources stand at the rules): b = f * (b_d * d + b_g).
template <class Sink>
Bytes vectorBytes(const Catalog &catalog, const Product &product, double dims, Sink &sink)
{
    const Figure perDim = catalog.rule(product, Rule::VectorBytesPerDim);
    const Figure graph = catalog.rule(product, Rule::VectorGraphBytes);
    const Figure factor = catalog.rule(product, Rule::VectorFactor);
    sink.formula("b = f * (b_d * d + b_g)");
    sink.term("f", "vector_factor", factor.value, "factor", factor.origin, factor.source);
    sink.term("b_d", "vector_bytes_per_dim", perDim.value, "B", perDim.origin, perDim.source);
    sink.term("d", "dimensions", dims, "dimensions");
    sink.term("b_g", "vector_graph_bytes", graph.value, "B", graph.origin, graph.source);
    return Bytes(factor.value * (perDim.value * dims + graph.value));
}

[[nodiscard]] inline Bytes vectorBytes(const Catalog &catalog, const Product &product, double dims)
{
    NoTerms none;
    return vectorBytes(catalog, product, dims, none);
}

/// The same for one of the product's other ways of storing vectors (int8, bbq, ...).
[[nodiscard]] inline Bytes vectorBytes(const VectorForm &form, double dims)
{
    return Bytes(form.factor * (form.bytesPerDim * dims + form.bytesPerVector));
}

} // namespace daemok
