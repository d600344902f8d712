// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search/rolelaws.h"

#include "core/latency/tailbound.h"
#include "core/quantity/terms.h"

#include <algorithm>

namespace daemok::planner {

using latency::Grid;
using latency::GridValues;
using latency::Reading;

namespace {

Digest &operator<<(Digest &digest, const latency::LogNormal &law)
{
    return digest << law.mean.value() << law.cv;
}

Digest &operator<<(Digest &digest, const latency::ServiceLaw &law)
{
    return digest << law.hit << law.miss << law.missProbability;
}

Digest &operator<<(Digest &digest, const Grid &grid)
{
    return digest << grid.cells << grid.horizon.value();
}

} // namespace

void RoleLaws::forget(bool services)
{
    // After a search over thousands of counts the storage is not worth keeping.
    if (m_tablesKept >= kTables)
        m_arena.release();
    m_arena.reset();
    m_roles.reset();
    m_onGrids.reset();
    m_stages.reset();
    m_roleIndex.reset();
    m_onGridIndex.reset();
    m_stageIndex.reset();
    m_tablesKept = 0;
    ++m_forgets;
    if (!services)
        return;
    m_serviceArena.reset();
    m_services.reset();
    m_shared.reset();
    m_serviceIndex.reset();
    m_sharedIndex.reset();
}

void RoleLaws::reset(const PathProblem &problem, bool forgetAll)
{
    if (forgetAll || m_stages.size() >= kStages || m_tablesKept >= kTables
        || problem.cells != m_cells)
        forget(m_services.size() >= kServices || problem.cells != m_cells);
    m_cells = problem.cells;
    m_model = problem.model;
    m_tablesMade = 0;
    for (std::vector<latency::ClassLoad> &classes : m_classes)
        classes.clear();
    for (std::vector<double> &sent : m_sent)
        sent.clear();
    for (const PathOperation &operation : problem.operations) {
        for (int i = 0; i < operation.stageCount; ++i) {
            const PathStage &stage = operation.stages[static_cast<std::size_t>(i)];
            m_classes[static_cast<std::size_t>(stage.station)].push_back(
                {operation.rate * stage.sent, stage.service});
            m_sent[static_cast<std::size_t>(stage.station)].push_back(stage.sent);
        }
    }
    for (std::size_t i = 0; i < kMaxStations; ++i) {
        m_present[i] = !m_classes[i].empty();
        if (m_present[i])
            takeRole(i, problem.stations[i]);
    }
}

void RoleLaws::takeRole(std::size_t station, const PathStation &given)
{
    const std::vector<latency::ClassLoad> &classes = m_classes[station];
    Digest digest;
    digest << given.vcpu << given.nodesPerServer << given.usl.alpha << given.usl.beta;
    const std::vector<double> &sent = m_sent[station];
    for (std::size_t i = 0; i < classes.size(); ++i)
        digest << classes[i].arrivals.value() << classes[i].service << sent[i];
    const SlotIndex::Slot slot = m_roleIndex.slotOf(digest, [&](std::size_t i) {
        return m_roles[i].station == given && m_roles[i].classes == classes
               && m_roles[i].sent == sent;
    });
    m_roleOf[station] = slot.index;
    if (!slot.isNew)
        return;
    Role &role = m_roles.add();
    role.station = given;
    role.classes = classes;
    role.sent = sent;
    role.arrivals = 0;
    for (const latency::ClassLoad &load : classes)
        role.arrivals += load.arrivals.value();
    role.mix = latency::mixMoments(classes);
    role.third = latency::mixThirdMoment(classes);
    role.index.reset();
    role.counts.clear();
    role.states.clear();
    role.lastCount = -1;
}

std::size_t RoleLaws::serviceOf(const latency::ServiceLaw &law, const Grid &grid,
                                const latency::LogNormal &delay)
{
    Digest digest;
    digest << grid << law << delay;
    const SlotIndex::Slot slot = m_serviceIndex.slotOf(digest, [&](std::size_t i) {
        return m_services[i].grid == grid && m_services[i].law == law
               && m_services[i].delay == delay;
    });
    if (!slot.isNew)
        return slot.index;
    Service &service = m_services.add();
    service.law = law;
    service.delay = delay;
    service.grid = grid;
    latency::ServiceOnGrid &described = m_own.service;
    if (delay.mean.value() > 0) {
        latency::describeService(law, grid, m_alone);
        latency::describeService({delay, {}, 0}, grid, m_delay);
        latency::describeSum(m_alone, m_delay, grid, described);
    } else {
        latency::describeService(law, grid, described);
    }
    service.steps = described.steps;
    service.values = m_serviceArena.take(3 * static_cast<std::size_t>(stride()));
    pack(0, described.points.data(), service.values);
    pack(1, described.averages.data(), service.values);
    pack(2, described.masses.data(), service.values);
    return slot.index;
}

std::size_t RoleLaws::sharedOf(std::size_t service, int servers)
{
    const std::uint64_t key = static_cast<std::uint64_t>(service) << 32U
                              | static_cast<std::uint64_t>(static_cast<unsigned>(servers));
    const SlotIndex::Slot slot = m_sharedIndex.slotOf(key);
    if (slot.isNew) {
        Shared &shared = m_shared.add();
        shared.values = m_serviceArena.take(static_cast<std::size_t>(stride()));
        latency::describeShared(m_services[service].law, servers, m_services[service].grid,
                                shared.values);
    }
    return slot.index;
}

std::size_t RoleLaws::onGridOf(std::size_t role, const Grid &grid)
{
    Digest digest;
    digest << grid << static_cast<std::uint64_t>(role);
    const SlotIndex::Slot slot = m_onGridIndex.slotOf(digest, [&](std::size_t i) {
        return m_onGrids[i].role == role && m_onGrids[i].grid == grid;
    });
    if (!slot.isNew)
        return slot.index;
    const std::vector<latency::ClassLoad> &classes = m_roles[role].classes;
    const int servers = m_roles[role].station.vcpu;
    m_mixServices.clear();
    m_mixShared.clear();
    for (const latency::ClassLoad &load : classes) {
        m_mixServices.push_back(serviceOf(load.service, grid));
        m_mixShared.push_back(sharedOf(m_mixServices.back(), servers));
    }
    m_mixArrays.clear();
    for (std::size_t i = 0; i < classes.size(); ++i)
        m_mixArrays.push_back(
            {m_services[m_mixServices[i]].values + stride(), m_shared[m_mixShared[i]].values});
    RoleOnGrid &onGrid = m_onGrids.add();
    onGrid.role = role;
    onGrid.grid = grid;
    latency::describeStation(classes, m_mixArrays, servers, grid, m_station);
    onGrid.values = room(3);
    pack(0, m_station.excessMasses.data(), onGrid.values);
    pack(1, m_station.first.data(), onGrid.values);
    pack(2, m_station.firstMasses.data(), onGrid.values);
    return slot.index;
}

void RoleLaws::pack(int at, const double *values, Packed packed) const
{
    std::copy_n(values, points(), packed + at * stride());
}

void RoleLaws::unpack(const double *packed, int at, double *values) const
{
    std::copy_n(packed + at * stride(), points(), values);
}

void RoleLaws::unpack(const Service &service, latency::ServiceOnGrid &out) const
{
    unpack(service.values, 0, out.points.data());
    unpack(service.values, 1, out.averages.data());
    unpack(service.values, 2, out.masses.data());
    out.steps = service.steps;
}

std::size_t RoleLaws::stageOf(const PathStage &stage, Seconds horizon, StageUse use, bool onlyWait)
{
    StageKey key;
    key.role = m_roleOf[static_cast<std::size_t>(stage.station)];
    key.grid = {m_cells, horizon};
    key.service = onlyWait ? latency::ServiceLaw{} : stage.service;
    key.sent = stage.sent;
    key.replies = stage.replies;
    key.disk = stage.disk;
    key.use = use;
    key.model = m_model;
    Digest digest;
    digest << key.grid << static_cast<std::uint64_t>(key.role) << key.service << key.sent
           << key.replies << key.disk.time << key.disk.share << key.disk.cachePerNode.value()
           << key.disk.workingSet.value() << static_cast<int>(use) << static_cast<int>(m_model);
    const SlotIndex::Slot slot =
        m_stageIndex.slotOf(digest, [&](std::size_t i) { return m_stages[i].key == key; });
    if (slot.isNew) {
        Stage &entry = m_stages.add();
        entry.key = key;
        entry.described = false;
        entry.tables.clear();
    }
    return slot.index;
}

Reading RoleLaws::readingOf(const StageKey &key)
{
    // The order of replies is taken of the distribution itself, which only the points give.
    return key.use == StageUse::Last || key.sent != 1 ? Reading::Points : Reading::Rounded;
}

void RoleLaws::describeWait(Stage &stage)
{
    const StageKey &key = stage.key;
    stage.onGrid = onGridOf(key.role, key.grid);
    const double *const role = m_onGrids[stage.onGrid].values;
    m_station.grid = key.grid;
    m_station.servers = m_roles[key.role].station.vcpu;
    unpack(role, 0, m_station.excessMasses.data());
    unpack(role, 1, m_station.first.data());
    unpack(role, 2, m_station.firstMasses.data());
}

/// What a task of this service takes once it is served, and where the wait is not exponential the sum of it with the
/// wait for the first of the servers.
RoleLaws::Described RoleLaws::describe(const StageKey &key, const latency::LogNormal &delay)
{
    Described described;
    described.service = serviceOf(key.service, key.grid, delay);
    // The exponential wait takes its rate from moments alone: no excess law, nothing summed with it.
    if (key.model == latency::WaitModel::Exponential)
        return described;
    unpack(m_services[described.service], m_own.service);
    latency::describeClass(m_station, readingOf(key), m_own);
    described.afterFirst = room(1);
    pack(0, m_own.afterFirst.data(), described.afterFirst);
    return described;
}

void RoleLaws::describe(Stage &stage)
{
    const StageKey &key = stage.key;
    stage.described = true;
    if (key.model != latency::WaitModel::Exponential)
        describeWait(stage);
    stage.hit = describe(key, {});
    if (key.disk.present())
        stage.miss = describe(key, key.disk.time);
}

/// Of tasks that come in batches of b: the work of one adds b S^2 (b - 1) to what single tasks scatter, so that
/// D = 1 + sum of lambda (b - 1) S^2 over the classes / (lambda S^2 of the mix); E[X^2]/E[X] where there is one class.
double RoleLaws::Role::dispersion(int count) const
{
    if (arrivals <= 0 || *std::max_element(sent.begin(), sent.end()) <= queues(count))
        return 1;
    double sum = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const double service = classes[i].service.moments().mean;
        sum += classes[i].arrivals.value() * (tasksTogether(sent[i], queues(count)) - 1) * service
               * service;
    }
    return 1 + sum / (arrivals * mix.mean * mix.mean);
}

std::size_t RoleLaws::slot(int station, int count)
{
    Role &r = m_roles[m_roleOf[static_cast<std::size_t>(station)]];
    if (count == r.lastCount)
        return r.lastSlot;
    const SlotIndex::Slot slot = r.index.slotOf(static_cast<std::uint64_t>(count));
    if (slot.isNew) {
        NoTerms sink;
        const double perNode = r.station.perNode(r.arrivals, count);
        r.counts.push_back(count);
        r.states.push_back(latency::congestion(r.station.vcpu, PerSecond(perNode), r.mix, sink,
                                               r.dispersion(count)));
    }
    r.lastCount = count;
    r.lastSlot = slot.index;
    return slot.index;
}

double RoleLaws::waitExceededAtMost(int station, std::size_t slot, double chance) const
{
    const Role &r = role(station);
    return latency::waitExceededAtMost(r.states[slot], r.station.vcpu, r.mix, r.third, m_model,
                                       chance);
}

const double *RoleLaws::table(std::size_t stage, std::size_t slot)
{
    Stage &entry = m_stages[stage];
    if (slot >= entry.tables.size())
        entry.tables.resize(slot + 1, nullptr);
    if (entry.tables[slot] == nullptr) {
        if (!entry.described)
            describe(entry);
        entry.tables[slot] = room(1);
        make(entry, slot, entry.tables[slot]);
        ++m_tablesMade;
        ++m_tablesKept;
    }
    return entry.tables[slot];
}

RoleLaws::ClassParts RoleLaws::partsOf(const Described &described, Reading reading) const
{
    const double *const service = m_services[described.service].values;
    return {reading == Reading::Points ? service : service + stride(), service + stride(),
            service + 2 * stride(), described.afterFirst};
}

RoleLaws::ClassParts RoleLaws::classAt(const Stage &stage, Reading reading, int count)
{
    const ClassParts hit = partsOf(stage.hit, reading);
    if (!stage.key.disk.present())
        return hit;
    NoTerms sink;
    const double share = missProbability(stage.key.disk, count, sink);
    if (share <= 0)
        return hit;
    const ClassParts miss = partsOf(stage.miss, reading);
    if (share >= 1)
        return miss;
    m_mixed.resize(kClassParts * static_cast<std::size_t>(stride()));
    ClassParts mixed;
    double *room = m_mixed.data();
    for (const auto part : {&ClassParts::service, &ClassParts::averages, &ClassParts::masses,
                            &ClassParts::afterFirst}) {
        if (hit.*part == nullptr)
            continue;
        for (int i = 0; i < points(); ++i)
            room[i] = (1 - share) * (hit.*part)[i] + share * (miss.*part)[i];
        mixed.*part = room;
        room += stride();
    }
    return mixed;
}

namespace {

/// T + by in place; between points linear.
void later(double *cdf, int n, const Grid &grid, double by)
{
    if (by <= 0)
        return;
    const double cells = std::min(by / grid.step(), static_cast<double>(n));
    const int whole = static_cast<int>(cells);
    const double part = cells - whole;
    for (int i = n - 1; i >= 0; --i) {
        const double near = i >= whole ? cdf[i - whole] : 0;
        const double far = i > whole ? cdf[i - whole - 1] : 0;
        cdf[i] = near + part * (far - near);
    }
}

} // namespace

void RoleLaws::make(const Stage &stage, std::size_t slot, double *table)
{
    const StageKey &key = stage.key;
    const Role &r = m_roles[key.role];
    const int n = points();
    const Reading reading = readingOf(key);
    const ClassParts own = classAt(stage, reading, r.counts[slot]);
    const bool renewal = key.model != latency::WaitModel::Exponential;
    const latency::SojournParts parts{
        key.grid,    renewal ? m_onGrids[stage.onGrid].values : nullptr,
        own.service, own.averages,
        own.masses,  own.afterFirst};
    GridValues law;
    const latency::Congestion &state = r.states[slot];
    latency::describeSojourn(parts, state,
                             latency::renewalShare(key.model, r.station.vcpu) / state.dispersion,
                             reading, law.data());
    if (key.replies == key.sent)
        later(law.data(), n, key.grid,
              ownWait(tasksTogether(key.sent, r.queues(r.counts[slot])), r.station.vcpu,
                      key.service.moments().mean));
    if (key.replies != key.sent)
        latency::repliesOf(law.data(), n, static_cast<int>(key.replies),
                           static_cast<int>(key.sent));
    else if (key.sent != 1)
        latency::allOf(law.data(), n,
                       lastTasks(key.sent, r.queues(r.counts[slot]), r.station.vcpu));

    if (key.use == StageUse::Last)
        storeLast(law.data(), n, table);
    else
        storeFolded(law.data(), n, reading, table);
    std::fill(table + n, table + stride(), 0.0);
}

} // namespace daemok::planner
