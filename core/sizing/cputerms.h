// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/quantity/terms.h"
#include "core/sizing/rulevalues.h"

#include <array>
#include <string>

namespace daemok {

/// Which nodes of a leader group do a piece of work.
enum class CpuPart : std::uint8_t {
    Once,   ///< whoever answers
    Reader, ///< whichever copy is asked
    Member, ///< every member of the group
};

/// How one role's CPU demand is put together, for a recording sink: rate x work of one x effort, summed over
/// operations. The effort is what falls on this role's nodes, all copies counted.
class CpuTerms
{
public:
    void flow(Operation op, double rate, double workMs) { m_flows[index(op)] = {rate, workMs}; }
    void part(Operation op, CpuPart part, double vcpu)
    {
        m_parts[index(op)][static_cast<std::size_t>(part)] += vcpu;
    }

    /// vCPU of an operation = a * once + b * reader + c * member.
    void record(double once, double reader, double member, const RuleValues &rules,
                RateFamily family, const std::array<std::array<Figure, 3>, kOperations> &workSplit,
                RecordedTerms &sink) const
    {
        std::string sum;
        for (std::size_t i = 0; i < kOperations; ++i) {
            const auto &parts = m_parts[i];
            const double vcpu = once * parts[0] + reader * parts[1] + member * parts[2];
            const double busy = m_flows[i].rate * m_flows[i].workMs / 1000;
            if (vcpu <= 0 || busy <= 0)
                continue;
            const std::string op(operationName(static_cast<Operation>(i)));
            sum += (sum.empty() ? "" : " + ") + ("r_" + op) + " * t_" + op + " * e_" + op;
            const Rate &rate = *rules.product->rates[static_cast<std::size_t>(family)][i];
            const Figure &split = workSplit[i][2];
            sink.term("r_" + op, "rate_" + op, m_flows[i].rate, "1/s", Origin::Preset);
            sink.term("t_" + op, "work_" + op, m_flows[i].workMs, "ms", rate.fixedMs.origin,
                      rate.fixedMs.source);
            sink.term("e_" + op, "effort_" + op, vcpu / busy, "factor", split.origin, split.source);
        }
        sink.formula(sum.empty() ? "w = 0" : "w = (" + sum + ") / 1000");
    }

private:
    struct Flow
    {
        double rate = 0;
        double workMs = 0;
    };

    static std::size_t index(Operation op) { return static_cast<std::size_t>(op); }

    std::array<Flow, kOperations> m_flows{};
    std::array<std::array<double, 3>, kOperations> m_parts{};
};

} // namespace daemok
