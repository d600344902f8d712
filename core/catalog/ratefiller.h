// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productreader.h"

#include <vector>

namespace daemok::catalogfile {

/// Completes the rates of every product that runs on servers, so that each operation it can do has one in
/// both families:
/// - a planning rate missing beside a vendor's own is that rate / vendor share, assumed;
/// - any other missing rate is borrowed from the product's or the defaults' stand-in of the same family,
///   assumed, its span at least 1:4 (the ratio of the defaults).
/// A stand-in without a rate of its own, or an unknown one, is an error at its place.
void completeRates(std::vector<ProductFile> &files, const Defaults &defaults, Context &context);

} // namespace daemok::catalogfile
