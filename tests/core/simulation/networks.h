// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/simulate.h"

#include <utility>
#include <vector>

namespace daemok::testing {

inline simulation::Station station(int nodes, int servers)
{
    simulation::Station made;
    made.role = "role";
    made.nodes = nodes;
    made.servers = servers;
    return made;
}

inline simulation::Stage visit(int at, latency::ServiceLaw service)
{
    simulation::Stage made;
    made.station = at;
    made.service = service;
    return made;
}

inline simulation::Stage copies(int at, latency::ServiceLaw service, int sent, int replies)
{
    simulation::Stage made = visit(at, service);
    made.copies = sent;
    made.replies = replies;
    return made;
}

inline simulation::Stage fanOut(int at, latency::ServiceLaw service, double tasks)
{
    simulation::Stage made = visit(at, service);
    made.tasks = tasks;
    return made;
}

inline simulation::Operation requests(double rate, std::vector<simulation::Stage> stages)
{
    simulation::Operation made;
    made.rate = made.rateAfter = PerSecond(rate);
    made.stages = std::move(stages);
    return made;
}

} // namespace daemok::testing
