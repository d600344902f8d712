// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/explain/figurepath.h"
#include "core/planner/planner.h"
#include "core/planner/run.h"
#include "core/planner/storecost.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

inline constexpr std::array<std::string_view, 13> kDemandFigures = {
    "peak_requests_per_s", "llm_calls_per_s", "llm_calls_in_flight", "llm_tokens_per_min",
    "hit_ratio",           "lookups_per_s",   "inserts_per_s",       "selects_per_s",
    "fulltext_per_s",      "vector_per_s",    "store_connections",   "stored_items",
    "stored_bytes"};

/// Where a printed role comes from: the store's choice and the role's place in it.
struct RoleOrigin
{
    const StoreChoice *store = nullptr;
    const StoreBundle *bundle = nullptr;
    std::size_t role = 0;

    [[nodiscard]] const RoleDemand &demand() const { return store->demand->roles[role]; }
    [[nodiscard]] const RoleChoice &choice() const { return store->roles[role]; }
};
[[nodiscard]] std::optional<Operation> operationFrom(const std::string &name);
[[nodiscard]] std::optional<RoleOrigin> originOf(const ChosenLayout &chosen, std::size_t printed);

/// Finds the figure a JSON pointer names and runs the function that computed it with a recording sink.
class Explainer
{
public:
    Explainer(const UsagePattern &pattern, const Plan &plan);

    [[nodiscard]] std::optional<Explanation> explain(std::string_view pointer) const;

private:
    using Found = std::optional<Explanation>;
    using Path = FigurePath;

    // demandfigures.cpp
    [[nodiscard]] Found demandFigure(const Path &path) const;
    [[nodiscard]] Found demandTotal(const std::string &name) const;
    [[nodiscard]] Found operationFigure(const std::string &set, const std::string &op) const;
    [[nodiscard]] Found dataSetFigure(const std::string &set, const std::string &name) const;
    [[nodiscard]] Found operationsFigure(std::initializer_list<Operation> operations) const;
    [[nodiscard]] Found storedFigure(bool bytes) const;
    [[nodiscard]] Found llmFigure(const Path &path) const;
    /// What the provider's API takes a month for the calls that reuse leaves, or for every request.
    void llmMoneyTerms(const LlmModel &model, bool withReuse, RecordedTerms &terms) const;
    [[nodiscard]] Found localModelFigure(const std::string &name) const; ///< localmodelfigures.cpp
    [[nodiscard]] Found llmLimitFigure(const LlmLimit &limit, const std::string &name) const;
    [[nodiscard]] Origin loadOrigin() const;
    [[nodiscard]] double demandValue(const std::string &figure) const;
    /// A figure of the likely demand as the planned one: times `factor`, which the futures gave.
    void atQuantile(Explanation &explanation, double factor) const;

    // layoutfigures.cpp
    [[nodiscard]] Found layoutFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found nodesFigure(const FigureOwner &owner) const;
    [[nodiscard]] Found headroomFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found stopsFigure(const FigureOwner &owner) const;
    [[nodiscard]] Found managedFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;

    // recoveryfigures.cpp
    [[nodiscard]] Found recoveryFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found storeRecoveryFigure(const FigureOwner &owner, const ChosenLayout &chosen,
                                            std::size_t index) const;
    [[nodiscard]] Found recoveryCheckFigure(const Path &path, const Recovery &recovery,
                                            const std::string &base) const;
    [[nodiscard]] Found siteFigure(const FigureOwner &owner, bool once) const;
    [[nodiscard]] Found nodeRateFigure(const StoreChoice &choice, double shown) const;

    // costfigures.cpp
    [[nodiscard]] Found costFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found costTotal(const FigureOwner &owner, const std::string &name) const;
    [[nodiscard]] Found costQuantity(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found unitPrice(const FigureOwner &owner, const ChosenLayout &chosen) const;
    /// The part that became a printed cost line; nothing for lines of the whole layout.
    [[nodiscard]] std::optional<CostPart> costPart(const FigureOwner &owner,
                                                   const ChosenLayout &chosen) const;
    [[nodiscard]] Origin priceOrigin(const Source &source) const;
    /// A price in its own currency, and the rate of exchange where the plan has another.
    void priceTerms(const Price &price, RecordedTerms &terms) const;
    [[nodiscard]] const Market &marketOf(const ChosenLayout &chosen) const;

    // rolefigures.cpp
    [[nodiscard]] Found roleFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;
    [[nodiscard]] Found countFigure(const FigureOwner &owner, const ChosenLayout &chosen,
                                    const RoleOrigin &origin) const;
    [[nodiscard]] Found diskFigure(const FigureOwner &owner, const RoleOrigin &origin) const;
    [[nodiscard]] Found serverFigure(const FigureOwner &owner) const;
    [[nodiscard]] Found ledgerFigure(const FigureOwner &owner, const RoleOrigin &origin) const;
    [[nodiscard]] Found lineNodes(const FigureOwner &owner, const RoleOrigin &origin) const;
    [[nodiscard]] Found linePerNode(const FigureOwner &owner, const RoleOrigin &origin) const;
    [[nodiscard]] Found lineDemand(const FigureOwner &owner, const RoleOrigin &origin) const;
    [[nodiscard]] std::optional<OneLess> whyNotFewer(const FigureOwner &owner,
                                                     const RoleOrigin &origin) const;
    [[nodiscard]] const ServerType &serverOf(const RolePlan &role) const;

    // latencyfigures.cpp
    [[nodiscard]] Found latencyFigure(const FigureOwner &owner, const ChosenLayout &chosen) const;

    // links.cpp
    /// Rates and stored bytes or items of a store, shown as the figures of the demand that they are or add up.
    void linkRates(Explanation &explanation, const StoreBundle &bundle) const;
    void linkStored(Explanation &explanation, const StoreBundle &bundle) const;

    /// Links into the demand hold only where the value is the demand's: a layout for another month has others.
    void dropForeignLinks(Explanation &explanation) const;

    const UsagePattern &m_pattern;
    const Plan &m_plan;
};

} // namespace daemok::planner
