// SPDX-License-Identifier: GPL-3.0-or-later
// The compute role in a printed layout, and beside the price of the API.
#include "core/planner/computelayout.h"

namespace daemok::planner {

void Assembler::addCompute(Layout &layout, const Market &market, const ComputeChoice &compute) const
{
    const ServerType &server = m_catalog.servers[static_cast<std::size_t>(compute.server)];
    RolePlan role;
    role.kind = RoleKind::Compute;
    role.store = kComputeStore;
    role.id = kComputeRole;
    role.serves = {RoleKind::Compute};
    role.name = compute.wish->model.name;
    role.count = compute.count;
    role.serverIndex = compute.server;
    role.instance = server.name;
    role.vcpu = server.vcpu;
    role.memoryGib = server.memoryGib;
    role.disk.kind = compute.disk.kind;
    role.disk.gib =
        compute.disk.kind == DiskChoice::Kind::Volume ? compute.diskGib : server.localDiskGib;
    if (compute.disk.volume != nullptr)
        role.disk.name = compute.disk.volume->name;
    NoTerms none;
    role.utilisation = placement::formula::servingUtilisation(
        compute.wish->model, compute.load, compute.option.gpus, compute.wish->assumed,
        compute.count, none);
    role.ledger = ledgerOf(compute, m_settings);
    layout.roles.push_back(std::move(role));
    if (compute.wish->standIn)
        layout.flags.emplace_back("local_model_stand_in");
    for (const ComputeCost &from : costLines(m_catalog, market, m_currency, compute)) {
        CostLine line;
        line.item = from.part.item;
        line.store = kComputeStore;
        line.role = from.part.role >= 0 ? kComputeRole : "";
        line.detail = from.detail;
        line.once = from.part.once;
        line.status = from.part.status;
        line.quantity = from.part.quantity;
        line.unit = from.part.unit;
        line.unitPrice = from.part.unitPrice;
        line.amount = from.part.amount();
        line.origin = server.own ? Origin::Estimate : Origin::Published;
        if (from.part.price)
            line.source = from.part.price->source;
        if (from.part.required && from.part.status == PriceStatus::NotPriced)
            layout.cost.ranksPriced = false;
        layout.cost.lines.push_back(std::move(line));
    }
}

LocalModel localModel(const Scene &scene, const ChosenLayout &chosen, const LlmCost &api)
{
    const ComputeChoice &compute = *chosen.compute;
    const Market &market = scene.markets[static_cast<std::size_t>(chosen.layout.market)];
    LocalModel local;
    local.model = compute.wish->model.name;
    local.required = compute.wish->required;
    local.standIn = compute.wish->standIn;
    if (local.standIn)
        local.note = scene.catalog.localModelNote;
    local.currency = scene.currency.code();
    bool priced = true;
    for (const ComputeCost &line : costLines(scene.catalog, market, scene.currency, compute)) {
        local.ownMonthly += line.part.perMonth();
        priced = priced && !(line.part.required && line.part.status == PriceStatus::NotPriced);
    }
    local.apiModel = local.standIn ? api.model : std::string();
    if (!api.priced || api.currency != local.currency)
        return local;
    local.apiMonthly = api.monthlyWithReuse;
    if (priced && compute.load.callsPerMonth > 0 && *local.apiMonthly > 0)
        local.breakEvenCallsPerMonth =
            local.ownMonthly / (*local.apiMonthly / compute.load.callsPerMonth);
    return local;
}

LlmCost withoutApi(const LlmCost &api, const std::string &model)
{
    LlmCost cost;
    cost.local = true;
    cost.model = model;
    cost.currency = api.currency;
    return cost;
}

} // namespace daemok::planner
