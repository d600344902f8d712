// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/demand/formulas.h"

namespace daemok {

/// What a recording sink hears of a demand in the making: formula and terms of the one figure it asked for. With a
/// silent sink everything here compiles to nothing.
template <class Sink> class DemandTerms
{
public:
    DemandTerms(const UsagePattern &pattern, const Demand &demand, int month, Sink &sink,
                DemandFigure figure)
        : m_pattern(pattern),
          m_demand(demand),
          m_month(month),
          m_sink(sink),
          m_figure(figure)
    {}

    [[nodiscard]] bool wants(DataSetId set, Operation op) const
    {
        return m_figure.part == DemandFigure::Part::Rate && m_figure.set == set
               && m_figure.operation == op;
    }
    [[nodiscard]] bool wants(DataSetId set, DemandFigure::Part part) const
    {
        return m_figure.part == part && m_figure.set == set;
    }
    [[nodiscard]] Sink &sink() { return m_sink; }

    void formula(std::string_view text) { m_sink.formula(text); }
    /// P, and h where `text` uses it.
    void requests(std::string_view text, bool hits = false)
    {
        m_sink.formula(text);
        m_sink.term("P", "peak_requests", m_demand.peakRequests, "1/s",
                    m_pattern.origin(AnswerId::RequestsPerDay), Source{},
                    "/demand/peak_requests_per_s");
        if (hits)
            m_sink.term("h", "hit_ratio", m_demand.hitRatio, "share",
                        m_pattern.origin(AnswerId::ReuseShare), Source{}, "/demand/hit_ratio");
    }
    /// An answer under its own name.
    void answer(std::string_view symbol, AnswerId id, double value)
    {
        const AnswerSpec &spec = answerSpec(id);
        demandformula::answerTerm(m_pattern, id, symbol, spec.name, value, spec.unit, m_sink);
    }
    void answer(std::string_view symbol, AnswerId id) { answer(symbol, id, m_pattern.likely(id)); }
    void growth(AnswerId id) { demandformula::growthTerms(m_pattern, id, m_month, m_sink); }
    void constant(std::string_view symbol, std::string_view name, double value,
                  std::string_view unit)
    {
        m_sink.term(symbol, name, value, unit, Origin::Assumed);
    }
    /// Items of another data set.
    void items(std::string_view symbol, DataSetId id)
    {
        m_sink.term(symbol, "set_" + std::string(dataSetName(id)), m_demand.dataSet(id).items,
                    "items", m_pattern.origin(AnswerId::RequestsPerDay), Source{},
                    "/demand/data_sets/" + std::string(dataSetName(id)) + "/items");
    }

private:
    const UsagePattern &m_pattern;
    const Demand &m_demand;
    int m_month;
    Sink &m_sink;
    DemandFigure m_figure;
};

} // namespace daemok
