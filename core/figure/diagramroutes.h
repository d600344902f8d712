// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramarrange.h"

namespace daemok::figure {

/// Adds the flows between placed boxes, in lines that are horizontal or vertical, with their rates
/// where nothing else stands.
void addFlows(Placement &placement, const Content &content);

} // namespace daemok::figure
