// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

#include "core/demand/formulas.h"

#include <algorithm>
#include <optional>

namespace daemok {
namespace {

using namespace demandformula;

struct Rates
{
    double requests = 0; ///< busiest minute
    double mean = 0;
    double misses = 0;
    double hits = 0;
    double recordInserts = 0;
    double rereads = 0;
};

class Builder
{
public:
    Builder(const UsagePattern &pattern, int month, bool fullRetention,
            const std::optional<ReuseKept> &kept = std::nullopt)
        : m_pattern(pattern),
          m_load(busyLoad(pattern)),
          m_gaps(gapModel(pattern)),
          m_month(month),
          m_full(fullRetention),
          m_kept(kept)
    {
        m_demand.month = month;
        for (std::size_t i = 0; i < kDataSets; ++i)
            m_demand.dataSets[i].id = static_cast<DataSetId>(i);
    }

    Demand build()
    {
        commonFigures();
        if (m_load.rawLoad)
            rawSets();
        else
            serviceSets();
        existing();
        return std::move(m_demand);
    }

private:
    DataSet &set(DataSetId id) { return m_demand.dataSets[static_cast<std::size_t>(id)]; }
    double dimensions() const { return m_demand.vectorDimensions; }
    double volumeGrowth() const
    {
        NoTerms none;
        return growth(m_pattern, AnswerId::GrowthVolume, m_month, none);
    }

    void commonFigures()
    {
        NoTerms none;
        m_demand.vectorDimensions = m_pattern.likely(AnswerId::VectorDimensions);
        m_demand.compressibility = std::max(1.0, m_pattern.likely(AnswerId::Compressibility, 2));
        m_demand.storeConnections = m_load.storeConnections;
        m_demand.peakRequests = peakAt(m_load, m_pattern, m_month, none);
        m_demand.meanRequests = m_load.meanPerSecond * m_load.yearFactor
                                * growth(m_pattern, AnswerId::GrowthUsers, m_month, none);
        if (!m_load.rawLoad)
            m_demand.hitRatio = m_kept ? m_kept->hitRatio : hitRatio(m_pattern, m_gaps, none);
    }

    void add(DataSetId data, Operation op, double rate, double items, double gbTouched,
             double bytes)
    {
        if (rate <= 0)
            return;
        const double share = m_demand.peakRequests > 0
                                 ? std::min(1.0, m_demand.meanRequests / m_demand.peakRequests)
                                 : m_pattern.likely(AnswerId::MeanShare, 0.3);
        const double each = set(data).bytesPerItem;
        const double columns = each > 0 ? gbTouched * std::min(1.0, kEnvelopeBytes / each) : 0;
        m_demand.operations.push_back(
            {data, op, PerSecond(rate), share, items, gbTouched, columns, bytes});
    }

    double gb(DataSetId id) { return set(id).bytes().value() / kGB; }
    double searchedGb(DataSetId id)
    {
        return gb(id) * m_pattern.likely(AnswerId::SearchedShare, 1);
    }

    /// Vectors take 4 bytes a dimension beside a small envelope.
    double vectorBytes() const { return 4.0 * dimensions() + 64.0; }

    void serviceSets()
    {
        NoTerms none;
        const double perDay = m_load.requestsPerDay * m_load.yearFactor;
        Rates r;
        r.requests = m_demand.peakRequests;
        r.hits = r.requests * m_demand.hitRatio;
        r.misses = r.requests - r.hits;
        const bool reuses = m_pattern.likely(AnswerId::ReuseShare) > 0 && r.requests > 0;
        const bool keeps = !m_pattern.names(AnswerId::Keep).empty()
                           && m_pattern.likely(AnswerId::RecordRetentionDays) > 0;
        r.recordInserts = keeps ? r.requests : 0;
        r.rereads = r.recordInserts * m_pattern.likely(AnswerId::RereadsPerItem);
        if (reuses) {
            DataSet &results = set(DataSetId::Results);
            results.items = m_kept ? m_kept->items
                                   : resultItems(m_pattern, m_gaps, perDay, m_month, m_full, none);
            results.bytesPerItem =
                kEnvelopeBytes + m_pattern.likely(AnswerId::BytesPerToken, 4) * m_load.outputTokens;
            results.insertedBytesPerDay =
                perDay * (1 - m_demand.hitRatio) * results.bytesPerItem * volumeGrowth();
            const double refreshed = expiry(m_pattern) == Expiry::Extended ? r.hits : 0;
            add(DataSetId::Results, Operation::Lookup, r.requests, 1, 0, results.bytesPerItem);
            add(DataSetId::Results, Operation::Insert, r.misses + refreshed, 1, 0,
                results.bytesPerItem);
        }
        if (keeps) {
            DataSet &records = set(DataSetId::Records);
            records.items = recordItems(m_pattern, perDay, m_month, m_full, none);
            records.bytesPerItem = m_load.itemBytes;
            records.insertedBytesPerDay = perDay * records.bytesPerItem * volumeGrowth();
            add(DataSetId::Records, Operation::Insert, r.recordInserts, 1, 0, records.bytesPerItem);
            rereadOperations(r.rereads);
        }
        corpus(r.misses);
        vectors(r, reuses, keeps);
        m_demand.itemBytesMax =
            std::max({set(DataSetId::Results).bytesPerItem, set(DataSetId::Records).bytesPerItem,
                      set(DataSetId::Corpus).bytesPerItem});
    }

    void rereadOperations(double rate)
    {
        const double bytes = m_load.itemBytes;
        const double listed = m_pattern.likely(AnswerId::ItemsPerList, 20);
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        const auto share = [&](AnswerId id) { return m_pattern.likely(id); };
        const double searched = searchedGb(DataSetId::Records);
        // Without vectors a "similar" search can only be a full-text search.
        const double vectorShare = dimensions() > 0 ? 0.0 : share(AnswerId::RereadVector);
        add(DataSetId::Records, Operation::Lookup, rate * share(AnswerId::RereadKey), 1, 0, bytes);
        add(DataSetId::Records, Operation::List,
            rate * (share(AnswerId::RereadList) + share(AnswerId::RereadFilter)), listed, searched,
            bytes * listed);
        add(DataSetId::Records, Operation::FullText,
            rate * (share(AnswerId::RereadFulltext) + vectorShare), found, searched, bytes * found);
        add(DataSetId::Records, Operation::Aggregate, rate * share(AnswerId::RereadAggregate), 1,
            searched, kEnvelopeBytes);
    }

    void corpus(double searches)
    {
        const double items = m_pattern.likely(AnswerId::CorpusItems) * volumeGrowth();
        if (items <= 0)
            return;
        DataSet &data = set(DataSetId::Corpus);
        data.items = items;
        data.bytesPerItem = m_pattern.likely(AnswerId::CorpusItemBytes, 4096);
        const double updates = m_pattern.likely(AnswerId::CorpusUpdatesPerDay) * volumeGrowth();
        data.insertedBytesPerDay = updates * data.bytesPerItem;
        const double hours = std::max(m_pattern.likely(AnswerId::BusyHours, 24), 1e-3);
        add(DataSetId::Corpus, Operation::Insert, updates / (hours * 3600), 1, 0,
            data.bytesPerItem);
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        const Operation op = dimensions() > 0 ? Operation::Vector : Operation::FullText;
        const double touched =
            dimensions() > 0 ? items * vectorBytes() / kGB : gb(DataSetId::Corpus);
        add(DataSetId::Corpus, op, searches, found, touched, data.bytesPerItem * found);
    }

    void vectors(const Rates &r, bool reuses, bool keeps)
    {
        if (dimensions() <= 0)
            return;
        const bool semantic = reuses && m_pattern.likely(AnswerId::SemanticGain) > 0;
        const double reread = r.rereads * m_pattern.likely(AnswerId::RereadVector);
        const bool ofRecords = keeps && (m_load.keepsVector || reread > 0);
        DataSet &data = set(DataSetId::Vectors);
        data.bytesPerItem = vectorBytes();
        data.items = (semantic ? set(DataSetId::Results).items : 0)
                     + (ofRecords ? set(DataSetId::Records).items : 0);
        if (data.items <= 0)
            return;
        const double inserted = (semantic ? r.misses : 0) + (ofRecords ? r.recordInserts : 0);
        data.insertedBytesPerDay = inserted > 0 && r.requests > 0
                                       ? inserted / r.requests * m_load.requestsPerDay
                                             * m_load.yearFactor * volumeGrowth()
                                             * data.bytesPerItem
                                       : 0;
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        add(DataSetId::Vectors, Operation::Insert, inserted, 1, 0, data.bytesPerItem);
        add(DataSetId::Vectors, Operation::Vector, (semantic ? r.misses : 0) + reread, found,
            gb(DataSetId::Vectors), data.bytesPerItem * found);
    }

    /// A typed load: one data set of records; every figure is of the busiest minute at month 0.
    void rawSets()
    {
        NoTerms none;
        const double grown = growth(m_pattern, AnswerId::GrowthUsers, m_month, none);
        const double bytes = std::max(1.0, m_load.itemBytes);
        DataSet &records = set(DataSetId::Records);
        const double share = m_pattern.likely(AnswerId::MeanShare, 0.3);
        const double perDay = m_load.rawInserts * share * kSecondsPerDay;
        records.bytesPerItem = bytes;
        records.items = recordItems(m_pattern, perDay, m_month, m_full, none);
        records.insertedBytesPerDay = perDay * bytes * volumeGrowth();
        m_demand.itemBytesMax = bytes;
        const double searched = searchedGb(DataSetId::Records);
        const double listed = m_pattern.likely(AnswerId::ItemsPerList, 20);
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        m_demand.peakRequests = 0; // mean_share decides until the requests are known
        add(DataSetId::Records, Operation::Lookup, m_load.rawLookups * grown, 1, 0, bytes);
        add(DataSetId::Records, Operation::Insert, m_load.rawInserts * grown, 1, 0, bytes);
        add(DataSetId::Records, Operation::List, m_load.rawSelects * grown, listed, searched,
            bytes * listed);
        const bool hasVectors = dimensions() > 0;
        const double vectorRate = m_load.rawVectorSearches * grown;
        // A search reads the records and, where there is one, the corpus.
        DataSet &corpus = set(DataSetId::Corpus);
        corpus.items = m_pattern.likely(AnswerId::CorpusItems) * volumeGrowth();
        corpus.bytesPerItem = m_pattern.likely(AnswerId::CorpusItemBytes, 4096);
        add(corpus.items > 0 ? DataSetId::Corpus : DataSetId::Records, Operation::FullText,
            m_load.rawSearches * grown + (hasVectors ? 0 : vectorRate), found,
            searched + searchedGb(DataSetId::Corpus), bytes * found);
        if (hasVectors && vectorRate > 0) {
            DataSet &data = set(DataSetId::Vectors);
            data.items = records.items;
            data.bytesPerItem = vectorBytes();
            data.insertedBytesPerDay = perDay * data.bytesPerItem * volumeGrowth();
            add(DataSetId::Vectors, Operation::Insert, m_load.rawInserts * grown, 1, 0,
                data.bytesPerItem);
            add(DataSetId::Vectors, Operation::Vector, vectorRate, found, gb(DataSetId::Vectors),
                data.bytesPerItem * found);
        }
        m_demand.peakRequests = m_load.rawInserts * grown; // each insert stands for one request
        m_demand.meanRequests = m_demand.peakRequests * share;
    }

    void existing()
    {
        NoTerms none;
        m_demand.existingTransactions = m_pattern.likely(AnswerId::RdbmsTransactionsPerMin) / 60.0
                                        * growth(m_pattern, AnswerId::GrowthUsers, m_month, none);
        m_demand.existingGb = m_pattern.likely(AnswerId::RdbmsSizeGb) * volumeGrowth();
        DataSet &data = set(DataSetId::Existing);
        data.items = m_demand.existingGb;
        data.bytesPerItem = kGB;
    }

    const UsagePattern &m_pattern;
    BusyLoad m_load;
    GapModel m_gaps;
    int m_month;
    bool m_full;
    std::optional<ReuseKept> m_kept;
    Demand m_demand;
};

} // namespace

double Demand::rate(Operation op) const
{
    double sum = 0;
    for (const OperationLoad &load : operations)
        sum += load.operation == op ? load.rate.value() : 0;
    return sum;
}

double Demand::rate(DataSetId set, Operation op) const
{
    double sum = 0;
    for (const OperationLoad &load : operations)
        sum += load.operation == op && load.dataSet == set ? load.rate.value() : 0;
    return sum;
}

Bytes Demand::storedBytes() const
{
    Bytes sum;
    for (const DataSet &data : dataSets)
        if (data.id != DataSetId::Existing)
            sum += data.bytes();
    return sum;
}

double Demand::storedItems() const
{
    double sum = 0;
    for (const DataSet &data : dataSets)
        if (data.id != DataSetId::Existing && data.id != DataSetId::Vectors)
            sum += data.items;
    return sum;
}

Demand demandAt(const UsagePattern &pattern, int month, bool fullRetention)
{
    return Builder(pattern, month, fullRetention).build();
}

Demand demandAt(const UsagePattern &pattern, int month, const ReuseKept &kept)
{
    return Builder(pattern, month, true, kept).build();
}

LlmLoad llmLoad(const UsagePattern &pattern, const Demand &demand)
{
    NoTerms none;
    LlmLoad llm;
    const double missShare = 1 - demand.hitRatio;
    const double inTokens = pattern.likely(AnswerId::InputTokens);
    const double outTokens = pattern.likely(AnswerId::OutputTokens);
    llm.callsPerSecond = demand.peakRequests * missShare;
    llm.callsInFlight = callsInFlight(pattern, llm.callsPerSecond, none);
    llm.secondsPerCall = llm.callsPerSecond > 0 ? llm.callsInFlight / llm.callsPerSecond : 0;
    llm.tokensPerMinute = llm.callsPerSecond * 60 * (inTokens + outTokens);
    llm.meanRequestsPerMonth = demand.meanRequests * kHoursPerMonth * 3600;
    llm.meanCallsPerMonth = llm.meanRequestsPerMonth * missShare;
    return llm;
}

} // namespace daemok
