// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {

std::optional<RoleOrigin> originOf(const ChosenLayout &chosen, std::size_t printed)
{
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i) {
        const StoreChoice &store = chosen.layout.stores[i];
        if (printed < store.roles.size())
            return RoleOrigin{&store, &chosen.bundles[i], printed};
        printed -= store.roles.size();
    }
    if (chosen.existing && printed < chosen.existing->with.roles.size())
        return RoleOrigin{&chosen.existing->with, &chosen.existingBundle, printed};
    return std::nullopt;
}

Explainer::Explainer(const UsagePattern &pattern, const Plan &plan)
    : m_pattern(pattern),
      m_plan(plan)
{}

std::optional<Explanation> Explainer::explain(std::string_view pointer) const
{
    const FigureOwner owner = figureOwner(m_plan, pointer);
    Found found;
    if (owner.layout) {
        const auto &layouts = m_plan.internals->layouts;
        if (owner.layoutIndex < layouts.size())
            found = layoutFigure(owner, layouts[owner.layoutIndex]);
    } else if (owner.rest.size() >= 2 && owner.rest[0] == "demand") {
        found = demandFigure(owner.rest);
    } else if (owner.rest.size() >= 2 && owner.rest[0] == "llm_api") {
        found = llmFigure(owner.rest);
    } else if (owner.rest.size() == 2 && owner.rest[0] == "local_model" && m_plan.local) {
        found = localModelFigure(owner.rest[1]);
    }
    if (found) {
        found->figure = std::string(pointer);
        dropForeignLinks(*found);
    }
    return found;
}

void Explainer::dropForeignLinks(Explanation &explanation) const
{
    for (Term &term : explanation.terms.terms) {
        if (!term.figure.starts_with("/demand/"))
            continue;
        const double here = demandValue(term.figure);
        if (!(std::abs(here - term.value) <= 1e-9 * std::max(1.0, std::abs(here))))
            term.figure.clear();
    }
}

} // namespace daemok::planner
