// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search/pathpredicate.h"

#include "core/latency/tailbound.h"
#include "core/quantity/terms.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {

namespace {

/// The stage that stays unfolded: the last that waits for several replies, else the last.
int lastStage(const PathOperation &operation)
{
    for (int i = operation.stageCount - 1; i >= 0; --i)
        if (operation.stages[static_cast<std::size_t>(i)].sent != 1)
            return i;
    return operation.stageCount - 1;
}

} // namespace

void PathPredicate::reset(const PathProblem &problem)
{
    const bool full = m_sumsKept >= kSums;
    m_laws.reset(problem, full || m_keep == Keep::Nothing);
    if (m_forgets != m_laws.forgets()) {
        m_forgets = m_laws.forgets();
        m_sumsKept = 0;
        if (full)
            m_paths = {};
        m_paths.reset();
        m_pathIndex.reset();
    }
    m_stations = problem.stations;
    m_operations.resize(problem.operations.size());
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        m_operations[i].given = problem.operations[i];
        describe(m_operations[i]);
    }
    if (m_strictest >= m_operations.size())
        m_strictest = 0;
    m_sums = 0;
    m_checks = 0;
    m_bounds = 0;
}

void PathPredicate::describe(Operation &operation)
{
    const PathOperation &given = operation.given;
    operation.constant = given.delay;
    for (int i = 0; i < given.stageCount; ++i) {
        const PathStage &stage = given.stages[index(i)];
        if (stage.service.constant())
            operation.constant += stage.service.hit.mean;
    }
    operation.horizon = given.goal - operation.constant;
    operation.tooTight = given.hasGoal() && !(operation.horizon.value() > 0);
    operation.placed = false;
    operation.path = kNone;
}

void PathPredicate::place(Operation &operation)
{
    if (operation.placed)
        return;
    operation.placed = true;
    if (operation.given.hasGoal() && !operation.tooTight && operation.given.stageCount > 0)
        takePath(operation);
}

void PathPredicate::takePath(Operation &operation)
{
    const PathOperation &given = operation.given;
    const int last = lastStage(given);
    std::array<std::size_t, kMaxStages> stages{};
    std::uint64_t key = 0;
    int next = 0;
    for (int i = 0; i < given.stageCount; ++i) {
        const PathStage &stage = given.stages[index(i)];
        const std::size_t place = index(i == last ? given.stageCount - 1 : next++);
        operation.stations[place] = stage.station;
        stages[place] =
            m_laws.stageOf(stage, operation.horizon, i == last ? StageUse::Last : StageUse::Folded,
                           stage.service.constant());
    }
    for (int i = 0; i < given.stageCount; ++i)
        key = key << 16U | (stages[index(i)] + 1); // far fewer than 65535 are kept
    const SlotIndex::Slot slot = m_pathIndex.slotOf(key);
    operation.path = slot.index;
    if (!slot.isNew)
        return;
    Path &path = m_paths.add();
    path.folded = given.stageCount - 1;
    path.stages = stages;
    path.sums.reset();
    path.lastSum = kNone;
}

bool PathPredicate::locate(const NodeCounts &counts, Slots &at)
{
    bool stable = true;
    for (int station = 0; station < kMaxStations; ++station) {
        if (!m_laws.present(station))
            continue;
        at[index(station)] = m_laws.slot(station, counts[index(station)]);
        stable = stable && !m_laws.state(station, at[index(station)]).saturated();
    }
    return stable;
}

double *PathPredicate::sumOf(Path &path, std::uint64_t key, bool &isNew)
{
    const std::size_t width = static_cast<std::size_t>(m_laws.stride());
    isNew = false;
    if (path.lastSum == kNone || key != path.lastKey) {
        const SlotIndex::Slot sum = path.sums.slotOf(key);
        isNew = sum.isNew;
        path.lastKey = key;
        path.lastSum = sum.index;
        const std::size_t end = (sum.index + 1) * width;
        if (path.sumValues.size() < end)
            path.sumValues.resize(end);
    }
    return path.sumValues.data() + path.lastSum * width;
}

const double *PathPredicate::foldedMasses(const Operation &operation, const Slots &at)
{
    Path &path = m_paths[operation.path];
    const auto slotOf = [&](int stage) { return at[index(operation.stations[index(stage)])]; };
    if (path.folded == 1)
        return m_laws.table(path.stages[0], slotOf(0));

    std::uint64_t key = 0;
    for (int i = 0; i < path.folded; ++i)
        key = key << 21U | static_cast<std::uint64_t>(slotOf(i));
    bool isNew = false;
    double *const out = sumOf(path, key, isNew);
    if (!isNew)
        return out;
    const int n = m_laws.points();
    latency::GridValues folded{};
    std::copy_n(m_laws.table(path.stages[0], slotOf(0)), n, folded.data());
    for (int i = 1; i < path.folded; ++i) {
        latency::kernel::causalProduct(m_laws.table(path.stages[index(i)], slotOf(i)),
                                       folded.data(), out, n);
        std::copy_n(out, n, folded.data());
        ++m_sums;
    }
    std::fill(out + n, out + m_laws.stride(), 0.0);
    ++m_sumsKept;
    return out;
}

const double *PathPredicate::lastLaw(const Operation &operation, const Slots &at)
{
    const Path &path = m_paths[operation.path];
    return m_laws.table(path.stages[index(path.folded)],
                        at[index(operation.stations[index(path.folded)])]);
}

namespace {

/// What a request passes one after the other and how long it takes on average.
struct Term
{
    enum class Kind : std::uint8_t { Service, Wait, Disk };
    Kind kind{};
    int stage = 0;
    double mean = 0;
    double times = 1; ///< the chance that it counts, or how many of it at once
};

} // namespace

/// Goals are mostly met with room to spare. Each service, wait and disk read takes its share of the chance to miss the
/// goal, in proportion to its mean, which is near the best split; of several tasks the last one by the union of all.
/// The grid's error, 7e-4 at worst, is left unused.
bool PathPredicate::surelyWithin(const Operation &operation, const NodeCounts &counts,
                                 const Slots &at) const
{
    constexpr double kGridError = 1e-3;
    constexpr double kLeastShare = 0.02;
    NoTerms none;
    const PathOperation &given = operation.given;
    const double chance = 1 - given.percentile - kGridError;
    double left = given.goal.value() - given.delay.value();
    std::array<Term, 3 * kMaxStages> terms;
    std::size_t count = 0;
    double sum = 0;
    const auto add = [&](Term::Kind kind, int stage, double mean, double times) {
        terms[count++] = {kind, stage, mean, times};
        sum += mean;
    };
    for (int i = 0; i < given.stageCount; ++i) {
        const PathStage &stage = given.stages[index(i)];
        const PathStation &station = m_stations[index(stage.station)];
        const int nodes = counts[index(stage.station)];
        const double queues = nodes / station.nodesPerServer;
        const double service = stage.service.moments().mean;
        const bool all = stage.replies == stage.sent;
        const double tasks =
            std::max(1.0, all ? lastTasks(stage.sent, queues, station.vcpu) : stage.sent);
        if (all)
            left -= ownWait(tasksTogether(stage.sent, queues), station.vcpu, service);
        add(Term::Kind::Service, i, service, tasks);
        add(Term::Kind::Wait, i, m_laws.state(stage.station, at[index(stage.station)]).meanWait(),
            tasks);
        const double share = stage.disk.present() ? missProbability(stage.disk, nodes, none) : 0;
        if (share > 0)
            add(Term::Kind::Disk, i, stage.disk.time.mean.value(), tasks * share);
        if (stage.service.missProbability > 0 || left <= 0)
            return false;
    }
    for (std::size_t i = 0; i < count && left > 0; ++i) {
        const Term &term = terms[i];
        const PathStage &stage = given.stages[index(term.stage)];
        const double share =
            (term.mean / sum + kLeastShare) / (1 + kLeastShare * static_cast<double>(count));
        const double each = chance * share / term.times;
        if (!(each > 0))
            return false;
        if (term.kind == Term::Kind::Wait)
            left -= m_laws.waitExceededAtMost(stage.station, at[index(stage.station)], each);
        else if (each < 1)
            left -= latency::exceededAtMost(
                term.kind == Term::Kind::Disk ? stage.disk.time : stage.service.hit, each);
    }
    return left > 0;
}

double PathPredicate::within(Operation &operation, const Slots &at)
{
    ++m_checks;
    place(operation);
    if (operation.tooTight)
        return 0;
    if (operation.path == kNone)
        return 1;
    const double *const last = lastLaw(operation, at);
    if (m_paths[operation.path].folded == 0)
        return last[0];
    return latency::kernel::dot(foldedMasses(operation, at), last, m_laws.stride());
}

bool PathPredicate::meets(const NodeCounts &counts)
{
    Slots at{};
    if (!locate(counts, at))
        return false;
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        const std::size_t asked = (m_strictest + i) % m_operations.size();
        Operation &operation = m_operations[asked];
        if (!operation.given.hasGoal())
            continue;
        if (surelyWithin(operation, counts, at)) {
            ++m_bounds;
        } else if (within(operation, at) < operation.given.percentile) {
            m_strictest = asked;
            return false;
        }
    }
    return true;
}

double PathPredicate::probability(int operation, const NodeCounts &counts)
{
    Slots at{};
    locate(counts, at);
    return within(m_operations[index(operation)], at);
}

latency::Law PathPredicate::law(int operation, const NodeCounts &counts)
{
    Operation &asked = m_operations[index(operation)];
    place(asked);
    Slots at{};
    locate(counts, at);
    const int n = m_laws.points();
    latency::Law last = latency::constantLaw({n - 1, asked.horizon}, Seconds(0));
    if (asked.path == kNone)
        return last;
    const double *const backwards = lastLaw(asked, at);
    for (int i = 0; i < n; ++i)
        last.cdf[i] = backwards[n - 1 - i];
    last.cdf[0] *= 2;
    if (m_paths[asked.path].folded == 0)
        return last;
    latency::RoundedLaw folded;
    folded.grid = last.grid;
    std::copy_n(foldedMasses(asked, at), n, folded.mass.data());
    return latency::convolve(folded, last);
}

latency::Congestion PathPredicate::congestionAt(int station, int count)
{
    return m_laws.state(station, m_laws.slot(station, count));
}

std::optional<PathPercentiles> pathPercentiles(const PathProblem &problem, int operation,
                                               const NodeCounts &counts, PathPredicate &coarse,
                                               PathPredicate &fine)
{
    constexpr double kMargin = 1.25; // of the horizon over the p99
    PathProblem alone = problem;
    for (PathOperation &other : alone.operations)
        other.goal = Seconds(0);
    PathOperation &asked = alone.operations[static_cast<std::size_t>(operation)];

    const int coarseCells = std::min(problem.cells, latency::kSearchCells);
    alone.cells = coarseCells;
    coarse.reset(alone);
    double expected = 0;
    for (int i = 0; i < asked.stageCount; ++i) {
        const PathStage &stage = asked.stages[static_cast<std::size_t>(i)];
        const latency::Congestion state =
            coarse.congestionAt(stage.station, counts[static_cast<std::size_t>(stage.station)]);
        if (state.saturated())
            return std::nullopt;
        expected += stage.service.moments().mean + state.meanWait() + stage.disk.time.mean.value();
    }
    const Seconds constant = coarse.constantPart(operation);
    if (!(expected > 0))
        return PathPercentiles{constant, constant, constant};

    // Horizons come from one ladder for all operations, so that the laws on their grids are found again.
    const auto onLadder = [](Seconds atLeast, int rungsPerOctave) {
        return Seconds(
            std::exp2(std::ceil(std::log2(atLeast.value()) * rungsPerOctave) / rungsPerOctave));
    };
    // Doubled until the coarse grid holds the p99; then the grid asked for, with the p99 well inside.
    Seconds horizon = onLadder(Seconds(4 * expected), 1);
    bool placed = false;
    for (int tries = 0; tries < 200; ++tries) {
        PathPredicate &grid = placed ? fine : coarse;
        alone.cells = placed ? problem.cells : coarseCells;
        asked.goal = constant + horizon;
        grid.reset(alone);
        const latency::Law law = grid.law(operation, counts);
        const std::optional<Seconds> p99 = latency::quantile(law, 0.99);
        if (p99 && (placed || !(p99->value() > 0))) {
            return PathPercentiles{constant + latency::quantile(law, 0.5).value_or(horizon),
                                   constant + latency::quantile(law, 0.95).value_or(horizon),
                                   constant + *p99};
        }
        placed = p99.has_value();
        horizon = placed ? onLadder(kMargin * *p99, 4) : 2 * horizon;
    }
    return std::nullopt; // only reached with numbers that are none
}

} // namespace daemok::planner
