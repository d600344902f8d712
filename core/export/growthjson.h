// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"

#include <nlohmann/json_fwd.hpp>

namespace daemok {

/// The block `growth` of daemok.plan/1. Lists by month run from 0 to `horizon`.
///   horizon, currency, whole_retention_beyond (a retention is longer than the horizon: only the last month holds it all)
///   peak_requests_per_s [], stored_gb []
///   lines  [ { layout (pointer), kind_of_choice, product, nodes [], monthly [], fits [] (only where one is false),
///              roles [ { id, kind, name, instance, nodes [] } ] } ]
///   breaks [ { kept: start|recommended, role, kind, name, nodes, within, month, needed, limit, lead_days, lead_origin,
///              order_month } ]: month and what follows only where `within` horizon and look-ahead
///   steps  [ { month, order_month, kind: add_nodes|split_shards, role, store, product, from, to, moved_gib, hours,
///              unit, moves: nothing|share|all|empty, by: product|command|hand, note, origin, source ... } ]
///   years  [ { year, month, feasible, all_rdbms, changed, product, provider, region, nodes, monthly } ]
[[nodiscard]] nlohmann::ordered_json growthJson(const planner::Growth &growth);

} // namespace daemok
