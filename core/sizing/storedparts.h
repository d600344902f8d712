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
    using Sheet::copiesTerm;
    using Sheet::data;
    using Sheet::formula;
    using Sheet::m_bundle;
    using Sheet::m_deployment;
    using Sheet::m_lines;
    using Sheet::m_rules;
    using Sheet::m_sink;
    using Sheet::m_store;
    using Sheet::ruleTerm;
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
            formula(d, Constraint::Disk, "disk = 0");
            if constexpr (Sink::recording) {
                if (wanted(d, Constraint::Disk))
                    m_sink.note("object_storage");
            }
            return;
        }
        formula(d, Constraint::Disk, "disk = ((V + l) / c * i + v) * o * n_c");
        if constexpr (Sink::recording) {
            if (wanted(d, Constraint::Disk))
                diskTerms(plain, lag, index);
        }
        data().diskGib += one * copies();
        addSearchableCopies(plain);
    }

    void storedTerm(const char *symbol, double bytes)
    {
        m_sink.term(symbol, "stored_bytes_items", bytes / kGiB, "GiB", Origin::Preset);
    }
    void vectorsTerm(const char *symbol)
    {
        m_sink.term(symbol, "stored_bytes_vectors", m_bundle.vectorBytes() / kGiB, "GiB",
                    Origin::Preset);
    }
    void compressionTerm()
    {
        m_sink.term("c", "compressibility", compression(), "ratio", Origin::Preset, {}, {},
                    "answers.compressibility");
    }

    void diskTerms(double plain, double lag, double index)
    {
        storedTerm("V", plain);
        ruleTerm(Rule::PurgeLagDays, "l", "bytes_awaiting_purge", lag / kGiB, "GiB");
        compressionTerm();
        ruleTerm(Rule::SecondaryIndexBytes, "i", "index_factor", index, "factor");
        vectorsTerm("v");
        ruleTerm(Rule::DiskOverhead, "o", "disk_overhead", "factor");
        copiesTerm(copies());
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
            role.diskGib += (text * factor / compression() + m_bundle.vectorBytes())
                            * std::min(held, 2.0) / kGiB;
            formula(i, Constraint::Disk, "disk = (V * x / c + v) * min(n, 2)");
            if constexpr (Sink::recording) {
                if (wanted(i, Constraint::Disk)) {
                    storedTerm("V", text);
                    ruleTerm(Rule::FullTextIndexBytes, "x", "index_share", factor, "factor");
                    compressionTerm();
                    vectorsTerm("v");
                    m_sink.term("n", "ha_minimum", held, "nodes", Origin::Published,
                                role.type->source);
                }
            }
        }
    }

    void addMemory(std::size_t vectorRole)
    {
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        const double overhead = m_rules[Rule::MemoryOverhead];
        const double held = m_deployment.objectStorage ? 1.0 : copies();
        const double values = m_bundle.plainBytes() * m_rules[Rule::ResidentShare];
        addBy(Rule::ResidentShare, d, Constraint::Memory, data().memoryGib,
              values * held * overhead / kGiB, "M_values", "memory_values", "GiB");
        const double keys = m_bundle.items * m_rules[Rule::ResidentItemBytes];
        addBy(Rule::ResidentItemBytes, d, Constraint::Memory, data().memoryGib,
              keys * held * overhead / kGiB, "M_keys", "memory_metadata", "GiB");
        if constexpr (Sink::recording) {
            if (wanted(d, Constraint::Memory))
                memoryTerms(values, keys, held);
        }
        addVectors(vectorRole);
    }

    void memoryTerms(double values, double keys, double held)
    {
        if (values > 0) {
            m_lines.emplace_back("M_values = V * q * n_c * o");
            storedTerm("V", m_bundle.plainBytes());
            ruleTerm(Rule::ResidentShare, "q", "resident_share", "share");
        }
        if (keys > 0) {
            m_lines.emplace_back("M_keys = N * b * n_c * o / 2^30");
            m_sink.term("N", "stored_items", m_bundle.items, "items", Origin::Preset);
            ruleTerm(Rule::ResidentItemBytes, "b", "resident_item_bytes", "B");
        }
        if (values <= 0 && keys <= 0)
            return;
        copiesTerm(held);
        ruleTerm(Rule::MemoryOverhead, "o", "memory_overhead", "factor");
    }

    void addVectors(std::size_t vectorRole)
    {
        if (m_bundle.vectors <= 0 || !has(m_bundle.mask, Group::Vector))
            return;
        const auto d = static_cast<std::size_t>(m_store.dataRole);
        const double each = m_rules[Rule::VectorFactor]
                            * (m_rules[Rule::VectorBytesPerDim] * m_bundle.dimensions
                               + m_rules[Rule::VectorGraphBytes]);
        const double vectorCopies = vectorRole == d && !m_deployment.objectStorage ? copies() : 2.0;
        const double gib = m_bundle.vectors * each * vectorCopies / kGiB;
        RoleDemand &role = m_store.roles[vectorRole];
        role.vectorGib += gib;
        addBy(Rule::VectorBytesPerDim, vectorRole, Constraint::Memory, role.memoryGib, gib,
              "M_vectors", "memory_vectors", "GiB");
        if constexpr (Sink::recording) {
            if (!wanted(vectorRole, Constraint::Memory) || gib <= 0)
                return;
            m_lines.emplace_back("M_vectors = f * (b_d * d + b_g) * n_v * k_v / 2^30");
            ruleTerm(Rule::VectorFactor, "f", "vector_factor", "factor");
            ruleTerm(Rule::VectorBytesPerDim, "b_d", "vector_bytes_per_dim", "B");
            m_sink.term("d", "vector_dimensions", m_bundle.dimensions, "dimensions", Origin::Preset,
                        {}, {}, "answers.vector_dimensions");
            ruleTerm(Rule::VectorGraphBytes, "b_g", "vector_graph_bytes", "B");
            m_sink.term("n_v", "vectors", m_bundle.vectors, "items", Origin::Preset);
            const Figure &figure = m_rules.figure(Rule::CopiesDefault);
            m_sink.term("k_v", "vector_copies", vectorCopies, "copies", figure.origin,
                        figure.source);
        }
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
        data().shards += std::max({1.0, bySize, byDocs}) * copies();
        if constexpr (Sink::recording) {
            if (wanted(d, Constraint::Shards))
                shardTerms();
        }
    }

    void shardTerms()
    {
        const bool docs = limited(m_rules[Rule::ShardDocs]);
        m_sink.formula(docs ? "shards = max(1, ceil(V / s), ceil(N / d)) * n_c"
                            : "shards = max(1, ceil(V / s)) * n_c");
        m_sink.term("V", "stored_bytes_one_copy", m_store.backupGib, "GiB", Origin::Preset);
        ruleTerm(Rule::ShardTargetGib, "s", "shard_target", "GiB");
        if (docs) {
            m_sink.term("N", "stored_items", m_bundle.items, "items", Origin::Preset);
            ruleTerm(Rule::ShardDocs, "d", "shard_documents", "items");
        }
        copiesTerm(copies());
    }
};

} // namespace daemok
