// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/storedemand.h"

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
                m_sink.term(symbol, name, amount, unit, origin, source);
        }
    }

    /// The same, with the origin of the rule it is made by.
    void addBy(Rule rule, std::size_t role, Constraint c, double &figure, double amount,
               const char *symbol, const char *name, const char *unit)
    {
        add(role, c, figure, amount, symbol, name, unit, m_rules.figure(rule).origin,
            m_rules.figure(rule).source);
    }

    void formula(std::size_t role, Constraint c, const char *text)
    {
        if constexpr (Sink::recording) {
            if (wanted(role, c))
                m_sink.formula(text);
        }
    }

    const RuleValues &m_rules;
    const Deployment &m_deployment;
    const StoreBundle &m_bundle;
    Sink &m_sink;
    DemandTarget m_target;
    StoreDemand m_store;
};

} // namespace daemok
