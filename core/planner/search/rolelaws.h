// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/arena.h"
#include "core/planner/search/pathproblem.h"
#include "core/planner/search/slotindex.h"
#include "core/planner/search/stagetable.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace daemok::planner {

/// Laws of stages for every count of nodes that was asked for. Everything is made on first use and kept
/// over reset(), so that problems which share roles or stages (server types with the same vCPU, other
/// prices or disks) find them again; results never depend on what is kept.
///
/// Work at 64 cells (benchmarks search/...): per service and grid 0.4 us; per role and grid 0.7 us;
/// per stage 0.2 us; per (stage, count) 0.4 us, one causal solve, plus the power of a fan-out.
/// Memory: about 6 KB per stage and 576 bytes per (stage, count). All is forgotten at the first
/// reset() that finds kStages stages or kTables tables, but up to kServices services: most futures of a store share those
/// whose work is fixed. Storage is used again, so that nothing is
/// allocated once the largest round between two such resets has been seen, save that kTables tables are
/// given back. One thread.
class RoleLaws
{
public:
    static constexpr std::size_t kStages = 2048;
    static constexpr std::size_t kTables = 16384;
    static constexpr std::size_t kServices = 256;

    /// Takes roles and loads of the problem; the stages follow by stageOf.
    void reset(const PathProblem &problem, bool forgetAll = false);

    /// Id of a stage, valid until forgets() changes; equal stages of equal roles have equal ids.
    /// horizon > 0. `onlyWait`: the service is a constant that is accounted for elsewhere.
    std::size_t stageOf(const PathStage &stage, Seconds horizon, StageUse use, bool onlyWait);

    [[nodiscard]] bool present(int station) const
    {
        return m_present[static_cast<std::size_t>(station)];
    }

    /// Index of a count of a station, to be passed to state() and table().
    std::size_t slot(int station, int count);

    [[nodiscard]] const latency::Congestion &state(int station, std::size_t slot) const
    {
        return role(station).states[slot];
    }

    /// A wait at the station exceeded with a chance of at most `chance` (latency::waitExceededAtMost).
    [[nodiscard]] double waitExceededAtMost(int station, std::size_t slot, double chance) const;

    /// stride() values; valid until the next call for the same stage.
    const double *table(std::size_t stage, std::size_t slot);

    [[nodiscard]] int points() const { return m_cells + 1; }
    [[nodiscard]] int stride() const
    {
        return (m_cells + 8) / 8 * 8;
    } ///< points() and zeros to a multiple of 8
    [[nodiscard]] latency::Moments mix(int station) const
    {
        return present(station) ? role(station).mix : latency::Moments{};
    }
    [[nodiscard]] int tablesMade() const { return m_tablesMade; } ///< since reset()
    [[nodiscard]] int forgets() const { return m_forgets; }

private:
    /// A station under its load; not yet on any grid.
    struct Role
    {
        PathStation station;
        std::vector<latency::ClassLoad> classes;
        std::vector<double> sent; ///< by class: tasks of a request that start at once
        double arrivals = 0;      ///< tasks a second, all nodes together
        latency::Moments mix;
        double third = 0;        // moment of the mix
        SlotIndex index;         // of counts
        std::vector<int> counts; // by slot
        std::vector<latency::Congestion> states;
        [[nodiscard]] double queues(int count) const { return count / station.nodesPerServer; }
        [[nodiscard]] double dispersion(int count) const;
        int lastCount = -1;
        std::size_t lastSlot = 0;
    };
    /// Arrays of stride() values each: what is kept is packed, what is worked on is unpacked.
    using Packed = double *; ///< in m_arena
    struct Service
    {
        latency::ServiceLaw law;
        latency::LogNormal delay; ///< that follows it, off the CPU; none: mean 0
        latency::Grid grid;
        bool steps = false;
        Packed values = nullptr; // points, averages, masses
    };
    struct Shared
    {
        std::size_t service = 0;
        int servers = 0;
        Packed values = nullptr; // latency::describeShared
    };
    struct RoleOnGrid
    {
        std::size_t role = 0;
        latency::Grid grid;
        Packed values = nullptr; // excessMasses, first, firstMasses
    };
    struct StageKey
    {
        std::size_t role = 0;
        latency::Grid grid;
        latency::ServiceLaw service;
        double sent = 1;
        double replies = 1;
        DiskRead disk;
        StageUse use = StageUse::Folded;
        latency::WaitModel model = latency::WaitModel::Blend;

        friend bool operator==(const StageKey &, const StageKey &) = default;
    };
    struct Described
    {
        std::size_t service = 0;     // of Service
        Packed afterFirst = nullptr; // unless the wait is exponential
    };
    struct Stage
    {
        StageKey key;
        bool described = false;
        std::size_t onGrid = 0; ///< of RoleOnGrid, unless the wait is exponential
        Described hit;
        Described miss;             // if it may read from disk
        std::vector<Packed> tables; // by slot; null: not made
    };

    /// Arrays of a class at a station; pointers into what is kept or into m_mixed.
    static constexpr std::size_t kClassParts = 4;
    struct ClassParts
    {
        const double *service = nullptr; ///< points or averages, by the reading
        const double *averages = nullptr;
        const double *masses = nullptr;
        const double *afterFirst = nullptr; ///< not where the wait is exponential
    };

    [[nodiscard]] const Role &role(int station) const
    {
        return m_roles[m_roleOf[static_cast<std::size_t>(station)]];
    }
    void forget(bool services);
    void takeRole(std::size_t station, const PathStation &given);
    std::size_t serviceOf(const latency::ServiceLaw &law, const latency::Grid &grid,
                          const latency::LogNormal &delay = {});
    std::size_t sharedOf(std::size_t service, int servers);
    std::size_t onGridOf(std::size_t role, const latency::Grid &grid);
    [[nodiscard]] static latency::Reading readingOf(const StageKey &key);
    [[nodiscard]] Packed room(std::size_t arrays)
    {
        return m_arena.take(arrays * static_cast<std::size_t>(stride()));
    }
    void pack(int at, const double *values, Packed packed) const;
    void unpack(const double *packed, int at, double *values) const;
    void unpack(const Service &service, latency::ServiceOnGrid &out) const;
    void describe(Stage &stage);
    Described describe(const StageKey &key, const latency::LogNormal &delay);
    void describeWait(Stage &stage);
    [[nodiscard]] ClassParts partsOf(const Described &described, latency::Reading reading) const;
    ClassParts classAt(const Stage &stage, latency::Reading reading, int count);
    void make(const Stage &stage, std::size_t slot, double *table);

    SlotStore<Role> m_roles;
    SlotStore<Service> m_services;
    SlotStore<Shared> m_shared;
    SlotStore<RoleOnGrid> m_onGrids;
    SlotStore<Stage> m_stages;
    SlotIndex m_roleIndex;
    SlotIndex m_serviceIndex;
    SlotIndex m_sharedIndex;
    SlotIndex m_onGridIndex;
    SlotIndex m_stageIndex;

    std::array<std::size_t, kMaxStations> m_roleOf{};
    std::array<bool, kMaxStations> m_present{};
    std::array<std::vector<latency::ClassLoad>, kMaxStations>
        m_classes;                                        // of the problem, by station
    std::array<std::vector<double>, kMaxStations> m_sent; // likewise
    std::vector<std::size_t> m_mixServices;               // scratch, likewise:
    std::vector<std::size_t> m_mixShared;
    std::vector<latency::ClassArrays> m_mixArrays;
    latency::StationOnGrid m_station;
    latency::ClassOnGrid m_own;
    latency::ServiceOnGrid m_alone;
    latency::ServiceOnGrid m_delay;
    std::vector<double> m_mixed;
    Arena m_arena;
    Arena m_serviceArena;
    latency::WaitModel m_model = latency::WaitModel::Blend;
    int m_cells = latency::kSearchCells;
    int m_tablesMade = 0;
    std::size_t m_tablesKept = 0;
    int m_forgets = 0;
};

} // namespace daemok::planner
