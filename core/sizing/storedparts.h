// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/demandsheet.h"
#include "core/sizing/operationwork.h"

#include <algorithm>
#include <cmath>

namespace daemok {

/// What is kept: bytes on disk, bytes in memory, shards. The roles of the store are there already.
template <class Sink> class StoredParts : public DemandSheet<Sink>
{
protected:
    using Sheet = DemandSheet<Sink>;
    using Sheet::add;
    using Sheet::addBy;
    using Sheet::compression;
    using Sheet::copies;
    using Sheet::data;
    using Sheet::formula;
    using Sheet::m_bundle;
    using Sheet::m_deployment;
    using Sheet::m_rules;
    using Sheet::m_sink;
    using Sheet::m_store;
    using Sheet::Sheet;
    using Sheet::wanted;

    /// `vectorRole`: whose nodes the vectors are searched on.
    void addStored(std::size_t vectorRole)
    {
        addStoredBytes();
        addMemory(vectorRole);
        addShards();
    }

private:
    void addStoredBytes()
    {
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        const double plain = m_bundle.plainBytes();
        const double lag = m_bundle.insertedBytesPerDay * m_rules[Rule::PurgeLagDays];
        const double index =
            indexFactor(m_rules, m_bundle, Rule::SecondaryIndexBytes, Rule::FullTextIndexBytes);
        const double one = ((plain + lag) / compression() * index + m_bundle.vectorBytes())
                           * m_rules[Rule::DiskOverhead] / kGiB;
        m_store.backupGib = one;
        m_store.workingSetGib = one * copies() * std::min(1.0, m_rules[Rule::WorkingSetShare]);
        if (m_deployment.objectStorage) {
            m_store.objectGib = one;
            return;
        }
        formula(d, Constraint::Disk,
                "disk = ((items + purge lag) / compression * index + vectors) * overhead * copies");
        if constexpr (Sink::recording) {
            if (wanted(d, Constraint::Disk) || wanted(d, Constraint::Density))
                diskTerms(plain, lag, index);
        }
        data().diskGib += one * copies();
        addSearchableCopies(plain);
    }

    void diskTerms(double plain, double lag, double index)
    {
        const auto rule = [this](Rule r, const char *symbol, const char *name, double value,
                                 const char *unit) {
            m_sink.term(symbol, name, value, unit, m_rules.figure(r).origin,
                        m_rules.figure(r).source);
        };
        m_sink.term("items", "stored_bytes_items", plain / kGiB, "GiB", Origin::Preset, {},
                    "/demand/stored_bytes");
        rule(Rule::PurgeLagDays, "purge lag", "bytes_awaiting_purge", lag / kGiB, "GiB");
        m_sink.term("compression", "compressibility", compression(), "ratio", Origin::Preset, {},
                    {}, "answers.compressibility");
        rule(Rule::SecondaryIndexBytes, "index", "index_factor", index, "factor");
        m_sink.term("vectors", "stored_bytes_vectors", m_bundle.vectorBytes() / kGiB, "GiB",
                    Origin::Preset);
        rule(Rule::DiskOverhead, "overhead", "disk_overhead", m_rules[Rule::DiskOverhead],
             "factor");
        rule(Rule::CopiesDefault, "copies", "copies", copies(), "copies");
    }

    /// Node types that hold an index of what others store.
    void addSearchableCopies(double plain)
    {
        for (std::size_t i = 0; i < m_store.roles.size(); ++i) {
            RoleDemand &role = m_store.roles[i];
            if (role.data || !role.index)
                continue;
            const double text =
                std::max(m_bundle.textBytes, has(m_bundle.mask, Group::Aggregate) ? plain : 0.0);
            const double factor =
                m_bundle.textBytes > 0 ? std::max(0.05, m_rules[Rule::FullTextIndexBytes]) : 1.0;
            const double held = std::max(2.0, static_cast<double>(role.minNodes));
            formula(i, Constraint::Disk, "disk = indexed bytes * index size * copies");
            addBy(Rule::FullTextIndexBytes, i, Constraint::Disk, role.diskGib,
                  (text * factor / compression() + m_bundle.vectorBytes()) * std::min(held, 2.0)
                      / kGiB,
                  "index", "searchable_copy", "GiB");
        }
    }

    void addMemory(std::size_t vectorRole)
    {
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        const double overhead = m_rules[Rule::MemoryOverhead];
        const double held = m_deployment.objectStorage ? 1.0 : copies();
        formula(d, Constraint::Memory,
                "memory = (values * resident share + items * bytes each) * copies * overhead + "
                "vectors + connections");
        addBy(Rule::ResidentShare, d, Constraint::Memory, data().memoryGib,
              m_bundle.plainBytes() * m_rules[Rule::ResidentShare] * held * overhead / kGiB,
              "M_values", "memory_values", "GiB");
        addBy(Rule::ResidentItemBytes, d, Constraint::Memory, data().memoryGib,
              m_bundle.items * m_rules[Rule::ResidentItemBytes] * held * overhead / kGiB, "M_items",
              "memory_metadata", "GiB");
        if (m_bundle.vectors <= 0 || !has(m_bundle.mask, Group::Vector))
            return;
        const double each = m_rules[Rule::VectorFactor]
                            * (m_rules[Rule::VectorBytesPerDim] * m_bundle.dimensions
                               + m_rules[Rule::VectorGraphBytes]);
        const double vectorCopies = vectorRole == d && !m_deployment.objectStorage ? copies() : 2.0;
        const double gib = m_bundle.vectors * each * vectorCopies / kGiB;
        RoleDemand &role = m_store.roles[vectorRole];
        role.vectorGib += gib;
        addBy(Rule::VectorBytesPerDim, vectorRole, Constraint::Memory, role.memoryGib, gib,
              "M_vectors", "memory_vectors", "GiB");
    }

    void addShards()
    {
        if (!limited(m_rules[Rule::ShardsPerNode]) && !limited(m_rules[Rule::ShardsPerHeapGib]))
            return;
        const double bySize =
            std::ceil(m_store.backupGib / std::max(m_rules[Rule::ShardTargetGib], 1e-3));
        const double byDocs = limited(m_rules[Rule::ShardDocs])
                                  ? std::ceil(m_bundle.items / m_rules[Rule::ShardDocs])
                                  : 0;
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        formula(d, Constraint::Shards,
                "shards = max(bytes / target size, items / documents each) * copies");
        addBy(Rule::ShardTargetGib, d, Constraint::Shards, data().shards,
              std::max({1.0, bySize, byDocs}) * copies(), "S", "shards", "shards");
    }
};

} // namespace daemok
