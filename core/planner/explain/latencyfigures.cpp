// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"
#include "core/planner/latencynetwork.h"

#include <algorithm>

namespace daemok::planner {
namespace {

std::string goalPath(ReportedOp op)
{
    for (std::size_t i = 0; i < kGoals; ++i) {
        const std::string_view name = goalName(static_cast<GoalId>(i));
        if (name.starts_with(reportedOpName(op)))
            return "goals." + std::string(name);
    }
    return {};
}

/// The kind of request whose p99 is the figure, of all that report under an operation.
struct SlowestPath
{
    const StoreChoice *store = nullptr;
    std::size_t path = 0;
    double p99Ms = -1;
};

void findSlowest(const Catalog &catalog, const StoreChoice &store, const Goals &goals,
                 std::size_t op, SlowestPath &slowest)
{
    if (!store.demand)
        return;
    const Network network = networkOf(catalog, store, goals, kGoalPercentile);
    const NodeCounts counts = countsOf(network, store);
    PathPredicate scratch;
    for (std::size_t i = 0; i < store.demand->paths.size(); ++i) {
        const daemok::Path &path = store.demand->paths[i];
        if (path.fed || static_cast<std::size_t>(reportedOp(path.operation)) != op)
            continue;
        const auto found = pathPercentiles(network.problem, static_cast<int>(i), counts, scratch);
        const double p99 = found ? found->p99.value() * 1000 : 1e300; // saturated: beyond any time
        if (p99 > slowest.p99Ms)
            slowest = {&store, i, p99};
    }
}

class StageTerms
{
public:
    StageTerms(const Catalog &catalog, const StoreChoice &store, const Goals &goals,
               RecordedTerms &terms)
        : m_store(store),
          m_network(networkOf(catalog, store, goals, kGoalPercentile)),
          m_counts(countsOf(m_network, store)),
          m_terms(terms)
    {
        m_predicate.reset(m_network.problem);
    }

    /// "d + W1 + S1 + ...": the answer's time as the sum of what it passes.
    std::string sum(std::size_t index)
    {
        const daemok::Path &path = m_store.demand->paths[index];
        const Figure &trip = m_store.demand->rules->figure(Rule::RoundTripMs);
        m_terms.term("d", "round_trips", path.delayMs, "ms", trip.origin, trip.source);
        std::string text = "d";
        for (int i = 0; i < path.stageCount; ++i)
            text += " + "
                    + stage(path, path.stages[static_cast<std::size_t>(i)],
                            m_network.problem.operations[index].stages[static_cast<std::size_t>(i)],
                            std::to_string(i + 1));
        return text;
    }

private:
    std::string stage(const daemok::Path &path, const Stage &stage, const PathStage &law,
                      const std::string &n)
    {
        const RuleValues &rules = *m_store.demand->rules;
        const auto at = static_cast<std::size_t>(law.station);
        const latency::Congestion queue = m_predicate.congestionAt(law.station, m_counts[at]);
        const Rate &rate =
            *rules.product->rates[static_cast<std::size_t>(m_store.demand->placement.family)]
                                 [static_cast<std::size_t>(path.operation)];
        const RoleDemand &role = m_store.demand->roles[static_cast<std::size_t>(stage.role)];
        const std::string kind = role.type->serves.empty() || role.type->holdsData
                                     ? std::string(roleKindName(RoleKind::Data))
                                     : std::string(roleKindName(role.type->serves.front()));
        m_terms.term("S" + n, "service_on_" + kind, stage.serviceMs, "ms", rate.fixedMs.origin,
                     rate.fixedMs.source);
        m_terms.term("W" + n, "wait_on_" + kind, queue.meanWait() * 1000, "ms");
        m_terms.term("rho" + n, "busy_on_" + kind, queue.utilisation, "share");
        std::string text = "W" + n + " + S" + n;
        if (law.disk.present()) {
            NoTerms none;
            const Rule read = m_store.roles[static_cast<std::size_t>(stage.role)].disk.kind
                                      == DiskChoice::Kind::Volume
                                  ? Rule::DiskReadMsVolume
                                  : Rule::DiskReadMsLocal;
            m_terms.term("D" + n, "disk_read", law.disk.time.mean.value() * 1000, "ms",
                         rules.figure(read).origin, rules.figure(read).source);
            m_terms.term("miss" + n, "disk_read_share",
                         missProbability(law.disk, m_counts[at], none), "share");
            text += " + D" + n;
            m_terms.note("disk_only_on_miss");
        }
        if (law.sent <= 1)
            return text;
        m_terms.term("k" + n, "parallel_tasks", law.sent, "tasks");
        if (law.replies >= law.sent)
            return "last(k" + n + ", " + text + ")";
        m_terms.term("a" + n, "awaited_replies", law.replies, "tasks");
        return "reply(a" + n + ", k" + n + ", " + text + ")";
    }

    const StoreChoice &m_store;
    Network m_network;
    NodeCounts m_counts;
    RecordedTerms &m_terms;
    PathPredicate m_predicate;
};

} // namespace

std::optional<Explanation> Explainer::latencyFigure(const FigureOwner &owner,
                                                    const ChosenLayout &chosen) const
{
    const Path &path = owner.rest;
    const bool known = path[2] == "p50" || path[2] == "p95" || path[2] == "p99";
    for (std::size_t op = 0; known && op < kReportedOps; ++op) {
        const LatencyFigure &figure = owner.layout->latency[op];
        const auto reported = static_cast<ReportedOp>(op);
        if (!figure.asked || reportedOpName(reported) != path[1])
            continue;
        Explanation e;
        e.unit = "ms";
        e.value = path[2] == "p50" ? figure.p50Ms : path[2] == "p95" ? figure.p95Ms : figure.p99Ms;
        const Goals goals = settingsOf(m_pattern).goals;
        SlowestPath slowest;
        for (const StoreChoice &store : chosen.layout.stores)
            findSlowest(*m_plan.catalog, store, goals, op, slowest);
        if (chosen.layout.stores.empty() && chosen.existing)
            findSlowest(*m_plan.catalog, chosen.existing->with, goals, op, slowest);
        if (!slowest.store)
            return std::nullopt;
        e.terms.formula(path[2] + " = quantile(T, 0." + path[2].substr(1) + ")");
        StageTerms stages(*m_plan.catalog, *slowest.store, goals, e.terms);
        e.terms.line("T = " + stages.sum(slowest.path));
        e.terms.note("quantile_of_sum");
        if (e.terms.text.find("last(") != std::string::npos)
            e.terms.note("last_of_tasks");
        if (e.terms.text.find("reply(") != std::string::npos)
            e.terms.note("awaited_of_replies");
        if (figure.goalMs && path[2] == "p99") {
            const auto goal = goalPath(reported);
            e.terms.term("g", "goal", *figure.goalMs, "ms", Origin::Preset, {}, {}, goal);
            e.terms.line(figure.met ? "p99 <= g" : "p99 >= g");
        }
        return e;
    }
    return std::nullopt;
}

} // namespace daemok::planner
