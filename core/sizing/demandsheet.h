// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/storedemand.h"

#include <optional>
#include <string>

namespace daemok {

/// A StoreDemand in the making, and what it is made of. A recording sink hears the terms of the one figure it
/// asked for.
template <class Sink> class DemandSheet
{
public:
    DemandSheet(const RuleValues &rules, const Deployment &deployment, unsigned without,
                const StoreBundle &bundle, const CopyPlan &placement, Sink &sink,
                DemandTarget target)
        : m_rules(rules),
          m_deployment(deployment),
          m_bundle(bundle),
          m_sink(sink),
          m_target(target)
    {
        m_store.deployment = &deployment;
        m_store.rules = &rules;
        m_store.without = without;
        m_store.placement = placement;
        m_store.leaders = deployment.spread != Spread::Ring;
    }

protected:
    [[nodiscard]] double copies() const { return m_store.placement.copies; }
    [[nodiscard]] RoleDemand &data()
    {
        return m_store.roles[static_cast<std::size_t>(m_store.dataRole)];
    }
    [[nodiscard]] double compression() const
    {
        return m_rules[Rule::Compresses] > 0 ? m_bundle.compressibility : 1.0;
    }

    [[nodiscard]] bool wanted(std::size_t role, Constraint c) const
    {
        return static_cast<int>(role) == m_target.role && c == m_target.constraint;
    }

    /// Adds `amount` to a role's figure.
    void add(std::size_t role, Constraint c, double &figure, double amount, const char *symbol,
             const char *name, const char *unit, Origin origin = Origin::Assumed,
             const Source &source = {})
    {
        figure += amount;
        if constexpr (Sink::recording) {
            if (wanted(role, c) && amount != 0)
                m_sink.addend(symbol, name, amount, unit, origin, source);
        }
    }

    /// The same, with the origin of the rule it is made by.
    void addBy(Rule rule, std::size_t role, Constraint c, double &figure, double amount,
               const char *symbol, const char *name, const char *unit)
    {
        add(role, c, figure, amount, symbol, name, unit, m_rules.figure(rule).origin,
            m_rules.figure(rule).source);
    }

    /// What an operation adds: symbol and name end with the operation's. Without a rule it is assumed.
    void addFor(Operation op, std::optional<Rule> rule, std::size_t role, Constraint c,
                double &figure, double amount, const char *symbol, const char *name,
                const char *unit)
    {
        figure += amount;
        if constexpr (Sink::recording) {
            if (!wanted(role, c) || amount == 0)
                return;
            const std::string suffix = "_" + std::string(operationName(op));
            m_sink.addend(symbol + suffix, name + suffix, amount, unit,
                          rule ? m_rules.figure(*rule).origin : Origin::Assumed,
                          rule ? m_rules.figure(*rule).source : Source{});
        }
    }

    void formula(std::size_t role, Constraint c, std::string_view text)
    {
        if constexpr (Sink::recording) {
            if (wanted(role, c))
                m_sink.formula(text);
        }
    }

    void ruleTerm(Rule rule, const char *symbol, const char *name, double value, const char *unit)
    {
        m_sink.term(symbol, name, value, unit, m_rules.figure(rule).origin,
                    m_rules.figure(rule).source);
    }
    void ruleTerm(Rule rule, const char *symbol, const char *name, const char *unit)
    {
        ruleTerm(rule, symbol, name, m_rules[rule], unit);
    }
    void copiesTerm(double held)
    {
        const Figure &figure = m_rules.figure(Rule::CopiesDefault);
        m_sink.term("n_c", "copies", held, "copies", figure.origin, figure.source, {},
                    "answers.copies");
    }

    void leastTerms(const RoleDemand &role)
    {
        const NodeType &type = *role.type;
        const auto least = [&](const char *symbol, const char *name, double value) {
            m_sink.term(symbol, name, value, "nodes", originOf(type.source.status), type.source);
        };
        if (!role.data || !role.scales) {
            m_sink.formula("least = k");
            least("k", role.scales ? "ha_minimum" : "fixed_nodes", role.minNodes);
        } else if (m_deployment.spread != Spread::Ring) {
            m_sink.formula("least = g * n_c");
            least("g", "least_groups", std::max(1, m_deployment.minGroups));
            copiesTerm(copies());
        } else if (m_deployment.objectStorage) {
            m_sink.formula("least = k");
            least("k", "ha_minimum", role.minNodes);
        } else {
            m_sink.formula("least = max(k, n_c)");
            least("k", "ha_minimum", std::max(1, type.minCount));
            copiesTerm(copies());
        }
    }

    /// Of the role that clients connect to.
    void connectionTerms(std::size_t s, double inFlight)
    {
        const RoleDemand &role = m_store.roles[s];
        if (wanted(s, Constraint::Connections)) {
            m_sink.formula(role.data ? "held = max(K * n_c, N)" : "held = max(K, N)");
            m_sink.term("K", "store_connections", m_bundle.connections, "connections",
                        Origin::Preset, {}, "/demand/store_connections");
            if (role.data)
                copiesTerm(copies());
            m_sink.term("N", "operations_in_flight", inFlight, "operations");
        }
        if (wanted(s, Constraint::Memory)
            && role.connections * m_rules[Rule::ConnectionMemoryMib] > 0) {
            m_lines.emplace_back("M_conn = K * c_m / 1024");
            m_sink.term("K", "connections_held", role.connections, "connections", Origin::Preset);
            ruleTerm(Rule::ConnectionMemoryMib, "c_m", "connection_memory", "MiB");
        }
    }

    /// The formulas of what was summed up operation by operation, then the lines that define its terms.
    void finishTerms()
    {
        switch (m_target.constraint) {
        case Constraint::Memory:
            m_sink.sumFormula("memory");
            break;
        case Constraint::Iops:
            m_sink.sumFormula("i");
            break;
        case Constraint::DiskThroughput:
            m_sink.sumFormula("m");
            break;
        case Constraint::Network:
            m_sink.sumFormula("b");
            break;
        case Constraint::QueryCeiling:
            m_sink.sumFormula("q");
            break;
        default:
            break;
        }
        for (const std::string &line : m_lines)
            m_sink.line(line);
    }

    const RuleValues &m_rules;
    const Deployment &m_deployment;
    const StoreBundle &m_bundle;
    Sink &m_sink;
    DemandTarget m_target;
    StoreDemand m_store;
    std::vector<std::string>
        m_lines; ///< that define terms of the figure's own line; recording only
};

} // namespace daemok
