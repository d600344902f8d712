// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defaults.h"
#include "core/catalog/entry.h"

namespace daemok::catalogfile {

/// products/<id>.yaml: everything but borrowed rates (ratefiller.h). Stand-ins that the product names itself
/// come back in `standIns` ([RateFamily][Operation], empty product = none).
struct ProductFile
{
    Product product;
    std::array<std::array<StandIn, kOperations>, 2> standIns;
    Place place;
};

[[nodiscard]] ProductFile readProduct(const yaml::Node &root, const Defaults &defaults,
                                      Context &context);

/// Parts, each in a file of its own.
void readDeployments(yaml::Fields &fields, Context &context, Product &product);
void readRates(yaml::Fields &fields, const Defaults &defaults, Context &context, ProductFile &file);

} // namespace daemok::catalogfile
