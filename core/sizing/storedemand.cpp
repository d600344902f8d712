// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/storedemand.h"

#include "core/sizing/cputerms.h"
#include "core/sizing/operationwork.h"
#include "core/sizing/storedparts.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace daemok {
namespace {

template <class Sink> class Builder : private StoredParts<Sink>
{
    using Parts = StoredParts<Sink>;
    using Parts::add;
    using Parts::addBy;
    using Parts::addFor;
    using Parts::addStored;
    using Parts::compression;
    using Parts::connectionTerms;
    using Parts::copies;
    using Parts::data;
    using Parts::finishTerms;
    using Parts::leastTerms;
    using Parts::m_bundle;
    using Parts::m_deployment;
    using Parts::m_rules;
    using Parts::m_sink;
    using Parts::m_store;
    using Parts::wanted;

public:
    Builder(const Catalog &catalog, const RuleValues &rules, const Deployment &deployment,
            unsigned without, const StoreBundle &bundle, const CopyPlan &placement, Sink &sink,
            DemandTarget target)
        : Parts(rules, deployment, without, bundle, placement, sink, target),
          m_catalog(catalog),
          m_without(without)
    {}

    StoreDemand build()
    {
        addRoles();
        for (std::size_t op = 0; op < kOperations; ++op)
            addOperation(static_cast<Operation>(op));
        addConnections();
        addStored(static_cast<std::size_t>(dataRoleFor(Operation::Vector)));
        finishCpu();
        if constexpr (Sink::recording)
            finishTerms();
        return std::move(m_store);
    }

private:
    bool left(std::size_t i) const { return (m_without >> i & 1U) != 0; }

    void addRoles()
    {
        const Spread spread = m_deployment.spread;
        const int members = m_store.placement.copies;
        const bool byZones = m_store.placement.survive == Survive::Zone;
        m_roleOf.assign(m_deployment.nodeTypes.size(), -1);
        m_store.roles.reserve(m_deployment.nodeTypes.size());
        m_store.paths.reserve(m_bundle.loads.size());
        for (std::size_t i = 0; i < m_deployment.nodeTypes.size(); ++i) {
            const NodeType &type = m_deployment.nodeTypes[i];
            if (type.optional && left(i))
                continue;
            m_roleOf[i] = static_cast<int>(m_store.roles.size());
            RoleDemand role;
            role.type = &type;
            role.data = type.holdsData;
            role.index = type.holdsIndex;
            role.scales = type.fixedCount <= 0;
            role.minNodes = role.scales ? std::max(1, type.minCount) : type.fixedCount;
            if (type.holdsData) {
                m_store.dataRole = m_roleOf[i];
                if (spread == Spread::Ring) {
                    role.minNodes =
                        std::max(role.minNodes, m_deployment.objectStorage ? 1 : members);
                    role.step =
                        byZones && !m_deployment.objectStorage ? m_store.placement.zones : 1;
                } else {
                    role.step = members;
                    role.minNodes = std::max(1, m_deployment.minGroups) * members;
                    role.maxNodes =
                        std::min<int>(1 << 20, std::max(1, m_deployment.maxGroups)) * members;
                }
                if (const double most = m_rules[Rule::NodesMax]; limited(most))
                    role.maxNodes = std::min(role.maxNodes, static_cast<int>(std::min(most, 1e6)));
                limitByScaling(role);
            }
            m_store.roles.push_back(role);
            if constexpr (Sink::recording) {
                if (wanted(m_store.roles.size() - 1, Constraint::HaMinimum))
                    leastTerms(role);
            }
        }
        m_busy.resize(m_store.roles.size());
    }

    /// Beyond its peak a product carries less with each further node.
    void limitByScaling(RoleDemand &role) const
    {
        const std::optional<Scaling> &scaling = m_rules.product->scaling;
        if (!scaling)
            return;
        role.usl = scaling->law;
        const double peak = std::floor(role.usl.peak());
        if (peak < role.maxNodes)
            role.maxNodes = std::max(role.minNodes, static_cast<int>(peak));
    }

    /// Node type that does a kind of work for an operation; asked several times for each.
    int roleFor(RoleKind kind, Operation op)
    {
        int &known = m_known[static_cast<std::size_t>(kind)][static_cast<std::size_t>(op)];
        if (known == 0)
            known = findRole(kind, op) + 1;
        return known - 1;
    }

    int findRole(RoleKind kind, Operation op) const
    {
        const auto &types = m_deployment.nodeTypes;
        const auto serves = [&](std::size_t i) {
            return m_roleOf[i] >= 0
                   && std::find(types[i].serves.begin(), types[i].serves.end(), kind)
                          != types[i].serves.end();
        };
        for (std::size_t i = 0; i < types.size(); ++i)
            if (serves(i)
                && std::find(types[i].only.begin(), types[i].only.end(), op) != types[i].only.end())
                return m_roleOf[i];
        for (std::size_t i = 0; i < types.size(); ++i)
            if (serves(i) && types[i].only.empty())
                return m_roleOf[i];
        return m_store.dataRole;
    }

    int queryRole(Operation op) { return roleFor(RoleKind::Query, op); }

    /// The bytes an operation reads may live on the query nodes (search replicas, vector query nodes).
    int dataRoleFor(Operation op)
    {
        const int query = queryRole(op);
        if (m_deployment.objectStorage && op != Operation::Insert)
            return query; // data nodes only write; what is read is loaded by the query nodes
        const NodeType &type = *m_store.roles[static_cast<std::size_t>(query)].type;
        const bool text = op == Operation::FullText || op == Operation::Aggregate;
        if ((text && type.holdsIndex)
            || (op == Operation::Vector && (type.holdsVectors || type.holdsIndex)))
            return query;
        return m_store.dataRole;
    }

    void addOperation(Operation op)
    {
        double rate = 0, work = 0, scan = 0, touched = 0, read = 0, moved = 0, items = 0,
               meanBytes = 0;
        for (const OperationLoad &load : m_bundle.loads) {
            if (load.operation != op)
                continue;
            const double r = load.rate.value();
            rate += r;
            const OperationWork each =
                operationWork(m_rules, m_bundle, load, m_store.placement.family);
            work += r * each.totalMs();
            scan += r * each.scanMs;
            touched += r * load.gbTouched;
            read += r * gbRead(m_rules, load);
            moved += r * load.bytesMoved;
            items += r * load.itemsReturned;
            meanBytes += r * load.meanShare * load.bytesMoved;
        }
        if (rate <= 0)
            return;
        const Flow flow{op,          rate,         work / rate, scan / rate, touched / rate,
                        read / rate, moved / rate, items / rate};
        if constexpr (Sink::recording)
            m_cpuTerms.flow(op, rate, flow.workMs);
        addWork(flow);
        addTraffic(flow);
        addPaths(op);
        addCrossZone(op, meanBytes);
    }

    /// A path for each kind of request that differs in its work: each meets the goal by itself, however few
    /// they are. Those that take the same time are one.
    void addPaths(Operation op)
    {
        std::vector<Flow> kinds;
        for (const OperationLoad &load : m_bundle.loads) {
            if (load.operation != op || load.rate.value() <= 0)
                continue;
            const OperationWork each =
                operationWork(m_rules, m_bundle, load, m_store.placement.family);
            const auto same = std::find_if(kinds.begin(), kinds.end(), [&](const Flow &kind) {
                return kind.workMs == each.totalMs() && kind.scanMs == each.scanMs
                       && (each.scanMs <= 0 || kind.gbTouched == load.gbTouched);
            });
            if (same != kinds.end()) {
                same->rate += load.rate.value();
                continue;
            }
            Flow kind{};
            kind.op = op;
            kind.rate = load.rate.value();
            kind.workMs = each.totalMs();
            kind.scanMs = each.scanMs;
            kind.gbTouched = load.gbTouched;
            kinds.push_back(kind);
        }
        for (const Flow &kind : kinds)
            addPath(kind);
    }

    struct Flow
    {
        Operation op;
        double rate, workMs, scanMs, gbTouched, gbRead, bytesMoved, items;
    };

    double share(Operation op, int kind) const
    {
        return m_catalog.workSplit[static_cast<std::size_t>(op)][static_cast<std::size_t>(kind)]
            .value;
    }
    const Rate &rateOf(Operation op) const
    {
        return *m_rules.product->rates[static_cast<std::size_t>(m_store.placement.family)]
                                      [static_cast<std::size_t>(op)];
    }

    /// CPU: session and query shares fall on whoever answers; the data share of a read on the copies asked,
    /// of a write on every copy (unless the rate already holds the copies' work).
    void addWork(const Flow &f)
    {
        const Rate &rate = rateOf(f.op);
        const double busy = f.rate * f.workMs / 1000.0;
        const double background =
            rate.backgroundInside ? 1.0 : std::max(1.0, m_rules[Rule::BackgroundFactor]);
        const bool write = f.op == Operation::Insert;
        work(roleFor(RoleKind::Session, f.op), CpuPart::Once, busy * share(f.op, 0), f.op);
        work(queryRole(f.op), CpuPart::Reader, busy * share(f.op, 1), f.op);
        const double own = busy * share(f.op, 2) * background;
        const int role = dataRoleFor(f.op);
        if (write && role == m_store.dataRole && m_store.leaders)
            work(role, CpuPart::Member, rate.copiesInside ? own / copies() : own, f.op);
        else if (write)
            work(role, CpuPart::Reader,
                 rate.copiesInside || m_deployment.objectStorage ? own : own * copies(), f.op);
        else
            work(role, CpuPart::Reader,
                 own
                     * (m_store.leaders || rate.copiesInside || role != m_store.dataRole
                            ? 1.0
                            : std::max(1.0, m_rules[Rule::ReadReplies])),
                 f.op);
        // A searchable copy on other nodes is written too.
        for (std::size_t i = 0; write && i < m_store.roles.size(); ++i)
            if (m_store.roles[i].index && !m_store.roles[i].data)
                work(static_cast<int>(i), CpuPart::Reader, own, f.op);
    }

    void work(int role, CpuPart part, double vcpu, Operation op)
    {
        m_busy[static_cast<std::size_t>(role)][static_cast<std::size_t>(part)] += vcpu;
        if constexpr (Sink::recording) {
            if (wanted(static_cast<std::size_t>(role), Constraint::Cpu))
                m_cpuTerms.part(op, part, vcpu);
        }
    }

    void addTraffic(const Flow &f)
    {
        const bool write = f.op == Operation::Insert;
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        const auto s = static_cast<std::size_t>(roleFor(RoleKind::Session, f.op));
        const double gbit = f.rate * f.bytesMoved * 8e-9;
        const std::optional<Rule> none;
        addFor(f.op, none, s, Constraint::Network, m_store.roles[s].networkGbit, gbit, "b_client",
               "network_client", "Gbit/s");
        const double spread = write ? copies() - 1 : std::max(0.0, m_rules[Rule::ReadReplies] - 1);
        addFor(f.op, none, d, Constraint::Network, data().networkGbit, gbit * spread, "b_copies",
               "network_copies", "Gbit/s");
        if (s != d)
            addFor(f.op, none, d, Constraint::Network, data().networkGbit, gbit, "b_store",
                   "network_store", "Gbit/s");
        if (write) {
            const double bytes =
                f.rate * f.bytesMoved * copies() * m_rules[Rule::WriteAmplification];
            addFor(f.op, Rule::WriteIops, d, Constraint::Iops, data().iops,
                   f.rate * copies() * m_rules[Rule::WriteIops], "i", "iops", "IOPS");
            addFor(f.op, Rule::WriteAmplification, d, Constraint::DiskThroughput, data().diskMbps,
                   bytes / 1e6, "m", "throughput", "MB/s");
        } else if (m_rules[Rule::ResidentShare] < 1) {
            const double pages = f.op == Operation::Vector ? 0 : std::max(1.0, f.items);
            addFor(f.op, Rule::ReadIops, d, Constraint::Iops, data().iops,
                   f.rate * pages * m_rules[Rule::ReadIops]
                       * std::max(1.0, m_rules[Rule::ReadReplies]),
                   "i", "iops", "IOPS");
        }
        const bool scans = f.op == Operation::Aggregate
                           || (f.op == Operation::List && readsThrough(m_rules, f.op));
        const auto r = static_cast<std::size_t>(dataRoleFor(f.op));
        if (scans && m_rules[Rule::ResidentShare] < 1)
            addFor(f.op, none, r, Constraint::DiskThroughput, m_store.roles[r].diskMbps,
                   f.rate * f.gbRead * 1000.0 / compression(), "m", "throughput", "MB/s");
        if (f.op != Operation::Lookup && !write) {
            const auto q = static_cast<std::size_t>(queryRole(f.op));
            addFor(f.op, none, q, Constraint::QueryCeiling, m_store.roles[q].queries, f.rate, "r",
                   "rate", "1/s");
        }
    }

    void addPath(const Flow &f)
    {
        Path path;
        path.operation = f.op;
        path.rate = f.rate;
        const bool write = f.op == Operation::Insert;
        path.fed = write && !m_bundle.primary();
        const auto stage = [&](int role, double ms) -> Stage & {
            Stage &s = path.stages[static_cast<std::size_t>(path.stageCount++)];
            s.role = role;
            s.serviceMs = ms;
            s.cv = m_rules[Rule::ServiceCv];
            return s;
        };
        if (share(f.op, 0) > 0)
            stage(roleFor(RoleKind::Session, f.op), f.workMs * share(f.op, 0));
        int hops = path.stageCount;
        if (share(f.op, 1) > 0) {
            ++hops;
            const int role = queryRole(f.op);
            const double scanMs = f.scanMs * share(f.op, 1);
            if (const double once = f.workMs * share(f.op, 1) - scanMs; once > 0 || scanMs <= 0)
                stage(role, std::max(0.0, once));
            // What reads through data is shared by as many tasks as there are shards to read; all are awaited.
            if (scanMs > 0) {
                const double shards =
                    f.gbTouched * kGB / kGiB / std::max(m_rules[Rule::ShardTargetGib], 1e-3);
                const double tasks = readsThrough(m_rules, f.op) ? std::max(1.0, shards) : 1.0;
                Stage &s = stage(role, scanMs / tasks);
                s.tasks = tasks;
                s.cv = m_rules[Rule::ScanCv];
            }
        }
        if (share(f.op, 2) > 0) {
            ++hops;
            const int role = dataRoleFor(f.op);
            const Rate &rate = rateOf(f.op);
            Stage &s = stage(role, f.workMs * share(f.op, 2)
                                       / (write && rate.copiesInside ? copies() : 1.0));
            if (role == m_store.dataRole && !m_deployment.objectStorage) {
                const int all = m_store.placement.copies;
                const int replies = static_cast<int>(m_rules[Rule::WriteReplies]);
                s.sent = write ? all
                         : m_store.leaders
                             ? 1
                             : std::clamp(static_cast<int>(m_rules[Rule::ReadReplies]), 1, all);
                s.awaited =
                    write ? std::clamp(replies <= 0 ? all / 2 + 1 : replies, 1, all) : s.sent;
            }
            s.readsDisk = !write && m_rules[Rule::ResidentShare] < 1 && f.op != Operation::Vector;
        }
        path.delayMs = m_rules[Rule::RoundTripMs] * hops;
        m_store.paths.push_back(path);
    }

    void addCrossZone(Operation op, double meanBytesPerSecond)
    {
        if (op == Operation::Insert)
            m_store.writtenGbMonth += meanBytesPerSecond * kHoursPerMonth * 3600 / kGB;
        const int zones = m_store.placement.zones;
        if (zones <= 1)
            return;
        const double away = (zones - 1.0) / zones;
        const double replicated = op == Operation::Insert ? copies() - 1 : 0;
        m_store.crossZoneGbMonth +=
            meanBytesPerSecond * kHoursPerMonth * 3600 / kGB * (away + replicated);
    }

    void addConnections()
    {
        const auto s = static_cast<std::size_t>(roleFor(RoleKind::Session, Operation::Lookup));
        RoleDemand &role = m_store.roles[s];
        double inFlight = 0;
        for (const Path &path : m_store.paths) {
            double ms = path.delayMs;
            for (int i = 0; i < path.stageCount; ++i)
                ms += path.stages[static_cast<std::size_t>(i)].serviceMs;
            inFlight += path.rate * ms / 1000.0;
        }
        const double members = role.data ? copies() : 1.0;
        role.connections += std::max(m_bundle.connections * members, inFlight);
        if constexpr (Sink::recording) {
            connectionTerms(s, inFlight);
        }
        addBy(Rule::ConnectionMemoryMib, s, Constraint::Memory, role.memoryGib,
              role.connections * m_rules[Rule::ConnectionMemoryMib] / 1024.0, "M_conn",
              "memory_connections", "GiB");
    }

    void finishCpu()
    {
        for (std::size_t i = 0; i < m_store.roles.size(); ++i) {
            RoleDemand &role = m_store.roles[i];
            const auto [once, readers, member] = m_busy[i];
            if (!role.data || !m_store.leaders) {
                role.cpu = once + readers + member;
                role.cpuFailed = role.cpu;
                tellCpu(i, 1, 1, 1);
                continue;
            }
            const double members = copies();
            const bool shared = m_deployment.readsFromAllCopies;
            const double read = shared ? readers / members : readers;
            const double readFailed = shared ? readers / std::max(1.0, members - 1) : readers;
            role.cpu = (once + read + member) * members;
            role.cpuFailed = (once + readFailed + member) * members;
            tellCpu(i, members, shared ? 1 : members, members);
        }
    }

    void tellCpu(std::size_t role, double once, double reader, double member)
    {
        if constexpr (Sink::recording) {
            if (wanted(role, Constraint::Cpu))
                m_cpuTerms.record(once, reader, member, m_rules, m_store.placement.family,
                                  m_catalog.workSplit, m_sink);
        }
    }

    const Catalog &m_catalog;
    unsigned m_without;
    std::vector<int> m_roleOf;                                      ///< by node type; -1: left out
    std::array<std::array<int, kOperations>, kRoleKinds> m_known{}; ///< roles + 1; 0: not asked yet
    std::vector<std::array<double, 3>> m_busy;                      ///< vCPU by role and CpuPart
    [[no_unique_address]] std::conditional_t<Sink::recording, CpuTerms, NoTerms> m_cpuTerms;
};

} // namespace

std::optional<int> copiesFor(const RuleValues &rules, std::optional<int> answered, Survive survive)
{
    const bool majority = rules[Rule::WriteReplies] <= 0;
    const int needed = survive == Survive::None ? 1 : majority ? 3 : 2;
    const int asked =
        answered ? *answered : static_cast<int>(std::max(1.0, rules[Rule::CopiesDefault]));
    const int copies = answered ? asked : std::max(asked, needed);
    const double most = rules[Rule::CopiesMax];
    if (copies < needed || (limited(most) && copies > static_cast<int>(most)))
        return std::nullopt;
    return copies;
}

template <class Sink>
StoreDemand storeDemand(const Catalog &catalog, const RuleValues &rules,
                        const Deployment &deployment, unsigned without, const StoreBundle &bundle,
                        const CopyPlan &placement, Sink &sink, DemandTarget target)
{
    return Builder<Sink>(catalog, rules, deployment, without, bundle, placement, sink, target)
        .build();
}

template StoreDemand storeDemand<NoTerms>(const Catalog &, const RuleValues &, const Deployment &,
                                          unsigned, const StoreBundle &, const CopyPlan &,
                                          NoTerms &, DemandTarget);
template StoreDemand storeDemand<RecordedTerms>(const Catalog &, const RuleValues &,
                                                const Deployment &, unsigned, const StoreBundle &,
                                                const CopyPlan &, RecordedTerms &, DemandTarget);

} // namespace daemok
