// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"

#include <string>
#include <string_view>

namespace daemok {

/// The drawing as an uncompressed draw.io (diagrams.net) file. Stores are containers, flows are
/// connectors bound to the boxes they join, so that a moved box takes its lines along; the squares of
/// a role are one picture. `title` names the page.
[[nodiscard]] std::string drawioDiagram(const DiagramSpec &spec, std::string_view title);

} // namespace daemok
