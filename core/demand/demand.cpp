// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

#include "core/demand/demandterms.h"

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

struct MixShare
{
    const char *symbol;
    AnswerId id;
};

template <class Sink> class Builder
{
    using Part = DemandFigure::Part;

public:
    Builder(const UsagePattern &pattern, int month, const Filled &filled,
            const std::optional<ReuseKept> &kept, Sink &sink, DemandFigure figure)
        : m_pattern(pattern),
          m_load(busyLoad(pattern)),
          m_gaps(gapModel(pattern)),
          m_month(month),
          m_filled(filled),
          m_kept(kept),
          m_terms(pattern, m_demand, month, sink, figure)
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

    /// `tell` says what the rate is made of, to a sink that asked.
    template <class Tell>
    void add(DataSetId data, Operation op, double rate, double items, double gbTouched,
             double bytes, Tell tell)
    {
        if (rate <= 0)
            return;
        if constexpr (Sink::recording) {
            if (m_terms.wants(data, op))
                tell();
        }
        const double share = m_demand.peakRequests > 0
                                 ? std::min(1.0, m_demand.meanRequests / m_demand.peakRequests)
                                 : m_pattern.likely(AnswerId::MeanShare, 0.3);
        const double each = set(data).bytesPerItem;
        const double columns = each > 0 ? gbTouched * std::min(1.0, kEnvelopeBytes / each) : 0;
        m_demand.operations.push_back(
            {data, op, PerSecond(rate), share, items, gbTouched, columns, bytes});
    }

    template <class Tell> void explain(DataSetId data, Part part, Tell tell)
    {
        if constexpr (Sink::recording) {
            if (m_terms.wants(data, part))
                tell();
        }
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
            results.items = m_kept
                                ? m_kept->items
                                : resultItems(m_pattern, m_gaps, perDay, m_month, m_filled, none);
            results.bytesPerItem =
                kEnvelopeBytes + m_pattern.likely(AnswerId::BytesPerToken, 4) * m_load.outputTokens;
            results.insertedBytesPerDay =
                perDay * (1 - m_demand.hitRatio) * results.bytesPerItem * volumeGrowth();
            const double refreshed = expiry(m_pattern) == Expiry::Extended ? r.hits : 0;
            explain(DataSetId::Results, Part::Items, [&] {
                resultItems(m_pattern, m_gaps, perDay, m_month, m_filled, m_terms.sink());
            });
            explain(DataSetId::Results, Part::BytesPerItem, [&] {
                m_terms.formula("B = e + y * o");
                m_terms.constant("e", "envelope_bytes", kEnvelopeBytes, "B");
                m_terms.answer("y", AnswerId::BytesPerToken,
                               m_pattern.likely(AnswerId::BytesPerToken, 4));
                m_terms.answer("o", AnswerId::OutputTokens, m_load.outputTokens);
            });
            add(DataSetId::Results, Operation::Lookup, r.requests, 1, 0, results.bytesPerItem,
                [&] { m_terms.requests("rate = P"); });
            add(DataSetId::Results, Operation::Insert, r.misses + refreshed, 1, 0,
                results.bytesPerItem, [&] {
                    m_terms.requests(
                        refreshed > 0 ? "rate = P * (1 - h) + P * h" : "rate = P * (1 - h)", true);
                });
        }
        if (keeps) {
            DataSet &records = set(DataSetId::Records);
            records.items = recordItems(m_pattern, perDay, m_month, m_filled, none);
            records.bytesPerItem = m_load.itemBytes;
            records.insertedBytesPerDay = perDay * records.bytesPerItem * volumeGrowth();
            explain(DataSetId::Records, Part::Items,
                    [&] { recordItems(m_pattern, perDay, m_month, m_filled, m_terms.sink()); });
            explain(DataSetId::Records, Part::BytesPerItem,
                    [&] { itemBytes(m_pattern, m_terms.sink()); });
            add(DataSetId::Records, Operation::Insert, r.recordInserts, 1, 0, records.bytesPerItem,
                [&] { m_terms.requests("rate = P"); });
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
        const auto reread = [&](const char *text, std::initializer_list<MixShare> parts) {
            m_terms.requests(text);
            m_terms.answer("k", AnswerId::RereadsPerItem);
            for (const MixShare &part : parts)
                m_terms.answer(part.symbol, part.id);
        };
        add(DataSetId::Records, Operation::Lookup, rate * share(AnswerId::RereadKey), 1, 0, bytes,
            [&] {
                reread("rate = P * k * s_key", {{"s_key", AnswerId::RereadKey}});
            });
        add(DataSetId::Records, Operation::List,
            rate * (share(AnswerId::RereadList) + share(AnswerId::RereadFilter)), listed, searched,
            bytes * listed, [&] {
                reread("rate = P * k * (s_list + s_filter)",
                       {{"s_list", AnswerId::RereadList}, {"s_filter", AnswerId::RereadFilter}});
            });
        add(DataSetId::Records, Operation::FullText,
            rate * (share(AnswerId::RereadFulltext) + vectorShare), found, searched, bytes * found,
            [&] {
                const MixShare text{"s_text", AnswerId::RereadFulltext};
                const MixShare similar{"s_similar", AnswerId::RereadVector};
                if (vectorShare > 0)
                    reread("rate = P * k * (s_text + s_similar)", {text, similar});
                else
                    reread("rate = P * k * s_text", {text});
            });
        add(DataSetId::Records, Operation::Aggregate, rate * share(AnswerId::RereadAggregate), 1,
            searched, kEnvelopeBytes, [&] {
                reread("rate = P * k * s_aggregate", {{"s_aggregate", AnswerId::RereadAggregate}});
            });
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
        explainCorpus();
        add(DataSetId::Corpus, Operation::Insert, updates / (hours * 3600), 1, 0, data.bytesPerItem,
            [&] {
                m_terms.formula("rate = u * (1 + g)^(m / 12) / (H * 3600)");
                m_terms.answer("u", AnswerId::CorpusUpdatesPerDay);
                m_terms.answer("H", AnswerId::BusyHours, hours);
                m_terms.growth(AnswerId::GrowthVolume);
            });
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        const Operation op = dimensions() > 0 ? Operation::Vector : Operation::FullText;
        const double touched =
            dimensions() > 0 ? items * vectorBytes() / kGB : gb(DataSetId::Corpus);
        add(DataSetId::Corpus, op, searches, found, touched, data.bytesPerItem * found,
            [&] { m_terms.requests("rate = P * (1 - h)", true); });
    }

    void explainCorpus()
    {
        explain(DataSetId::Corpus, Part::Items, [&] {
            m_terms.formula("N = C * (1 + g)^(m / 12)");
            m_terms.answer("C", AnswerId::CorpusItems);
            m_terms.growth(AnswerId::GrowthVolume);
        });
        explain(DataSetId::Corpus, Part::BytesPerItem, [&] {
            m_terms.formula("B = b");
            m_terms.answer("b", AnswerId::CorpusItemBytes, set(DataSetId::Corpus).bytesPerItem);
        });
    }

    /// Items of the sets whose vectors are kept.
    void explainVectors(bool ofResults, bool ofRecords)
    {
        explain(DataSetId::Vectors, Part::Items, [&] {
            m_terms.formula(ofResults && ofRecords ? "N = N_results + N_records"
                            : ofResults            ? "N = N_results"
                                                   : "N = N_records");
            if (ofResults)
                m_terms.items("N_results", DataSetId::Results);
            if (ofRecords)
                m_terms.items("N_records", DataSetId::Records);
        });
        explain(DataSetId::Vectors, Part::BytesPerItem, [&] {
            m_terms.formula("B = 4 * d + 64");
            m_terms.answer("d", AnswerId::VectorDimensions, dimensions());
        });
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
        explainVectors(semantic, ofRecords);
        add(DataSetId::Vectors, Operation::Insert, inserted, 1, 0, data.bytesPerItem, [&] {
            m_terms.requests(semantic && ofRecords ? "rate = P * (1 - h) + P"
                             : semantic            ? "rate = P * (1 - h)"
                                                   : "rate = P",
                             semantic);
        });
        add(DataSetId::Vectors, Operation::Vector, (semantic ? r.misses : 0) + reread, found,
            gb(DataSetId::Vectors), data.bytesPerItem * found, [&] {
                m_terms.requests(semantic ? "rate = P * (1 - h) + P * k * s_similar"
                                          : "rate = P * k * s_similar",
                                 semantic);
                m_terms.answer("k", AnswerId::RereadsPerItem);
                m_terms.answer("s_similar", AnswerId::RereadVector);
            });
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
        records.items = recordItems(m_pattern, perDay, m_month, m_filled, none);
        records.insertedBytesPerDay = perDay * bytes * volumeGrowth();
        m_demand.itemBytesMax = bytes;
        const double searched = searchedGb(DataSetId::Records);
        const double listed = m_pattern.likely(AnswerId::ItemsPerList, 20);
        const double found = m_pattern.likely(AnswerId::ItemsPerSearch, 10);
        m_demand.peakRequests = 0; // mean_share decides until the requests are known
        const auto typed = [&](AnswerId id) {
            return [this, id] {
                m_terms.formula("rate = R * (1 + g)^(m / 12)");
                m_terms.answer("R", id);
                m_terms.growth(AnswerId::GrowthUsers);
            };
        };
        explain(DataSetId::Records, Part::Items,
                [&] { recordItems(m_pattern, perDay, m_month, m_filled, m_terms.sink()); });
        explain(DataSetId::Records, Part::BytesPerItem,
                [&] { itemBytes(m_pattern, m_terms.sink()); });
        add(DataSetId::Records, Operation::Lookup, m_load.rawLookups * grown, 1, 0, bytes,
            typed(AnswerId::LookupsPerS));
        add(DataSetId::Records, Operation::Insert, m_load.rawInserts * grown, 1, 0, bytes,
            typed(AnswerId::InsertsPerS));
        add(DataSetId::Records, Operation::List, m_load.rawSelects * grown, listed, searched,
            bytes * listed, typed(AnswerId::SelectsPerS));
        const bool hasVectors = dimensions() > 0;
        const double vectorRate = m_load.rawVectorSearches * grown;
        // A search reads the records and, where there is one, the corpus.
        DataSet &corpus = set(DataSetId::Corpus);
        corpus.items = m_pattern.likely(AnswerId::CorpusItems) * volumeGrowth();
        corpus.bytesPerItem = m_pattern.likely(AnswerId::CorpusItemBytes, 4096);
        add(corpus.items > 0 ? DataSetId::Corpus : DataSetId::Records, Operation::FullText,
            m_load.rawSearches * grown + (hasVectors ? 0 : vectorRate), found,
            searched + searchedGb(DataSetId::Corpus), bytes * found, [&] {
                const bool both = !hasVectors && vectorRate > 0;
                m_terms.formula(both ? "rate = (R + R_v) * (1 + g)^(m / 12)"
                                     : "rate = R * (1 + g)^(m / 12)");
                m_terms.answer("R", AnswerId::SearchesPerS, m_load.rawSearches);
                if (both)
                    m_terms.answer("R_v", AnswerId::VectorSearchesPerS);
                m_terms.growth(AnswerId::GrowthUsers);
            });
        explainCorpus();
        if (hasVectors && vectorRate > 0) {
            DataSet &data = set(DataSetId::Vectors);
            data.items = records.items;
            data.bytesPerItem = vectorBytes();
            data.insertedBytesPerDay = perDay * data.bytesPerItem * volumeGrowth();
            explainVectors(false, true);
            add(DataSetId::Vectors, Operation::Insert, m_load.rawInserts * grown, 1, 0,
                data.bytesPerItem, typed(AnswerId::InsertsPerS));
            add(DataSetId::Vectors, Operation::Vector, vectorRate, found, gb(DataSetId::Vectors),
                data.bytesPerItem * found, typed(AnswerId::VectorSearchesPerS));
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
    Filled m_filled;
    std::optional<ReuseKept> m_kept;
    Demand m_demand;
    DemandTerms<Sink> m_terms;
};

} // namespace

std::string_view dataSetName(DataSetId id)
{
    static constexpr std::array<std::string_view, kDataSets> kNames = {
        "results", "records", "vectors", "corpus", "existing"};
    return kNames[static_cast<std::size_t>(id)];
}

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

namespace {

Filled filled(bool fullRetention)
{
    return fullRetention ? Filled{} : Filled{1};
}

} // namespace

Demand demandAt(const UsagePattern &pattern, int month, const Filled &filled)
{
    NoTerms none;
    return Builder<NoTerms>(pattern, month, filled, std::nullopt, none, {}).build();
}

Demand demandAt(const UsagePattern &pattern, int month, bool fullRetention)
{
    return demandAt(pattern, month, filled(fullRetention));
}

Demand demandAt(const UsagePattern &pattern, int month, bool fullRetention, RecordedTerms &sink,
                DemandFigure figure)
{
    return Builder<RecordedTerms>(pattern, month, filled(fullRetention), std::nullopt, sink, figure)
        .build();
}

Demand demandAt(const UsagePattern &pattern, int month, const ReuseKept &kept)
{
    NoTerms none;
    return Builder<NoTerms>(pattern, month, Filled{}, kept, none, {}).build();
}

LlmLoad llmLoad(const UsagePattern &pattern, const Demand &demand)
{
    NoTerms none;
    LlmLoad llm;
    llm.callsPerSecond = llmCallsPerSecond(pattern, demand.peakRequests, demand.hitRatio, none);
    llm.callsInFlight = callsInFlight(pattern, llm.callsPerSecond, none);
    llm.secondsPerCall = llm.callsPerSecond > 0 ? llm.callsInFlight / llm.callsPerSecond : 0;
    llm.tokensPerMinute = llmTokensPerMinute(pattern, llm.callsPerSecond, none);
    llm.meanRequestsPerMonth = llmRequestsPerMonth(pattern, demand.meanRequests, none);
    llm.meanCallsPerMonth = llmCallsPerMonth(pattern, demand.meanRequests, demand.hitRatio, none);
    return llm;
}

} // namespace daemok
