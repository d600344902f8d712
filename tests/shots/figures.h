// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/figure/diagramwords.h"
#include "core/figure/topology.h"

#include <QString>

#include <memory>
#include <vector>

/// Invented figures for pictures and tests, in the words of one language ("en", "ko", "ja").
namespace daemok::shots {

[[nodiscard]] std::vector<ChartSpec> chartFigures(const QString &language);

/// 3 nodes; 300 nodes; five stores with every kind of role; a million nodes in one zone.
[[nodiscard]] std::vector<Topology> topologyFigures();

/// The diagram's words with long names put in for the language.
[[nodiscard]] std::shared_ptr<const DiagramWords> wordsFor(const QString &language);

} // namespace daemok::shots
