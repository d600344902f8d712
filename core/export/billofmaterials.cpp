// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/billofmaterials.h"

#include "core/export/csvtext.h"

#include <array>
#include <cmath>

namespace daemok {
namespace {

constexpr std::array<std::string_view, 14> columns = {
    "item", "store",      "role",   "detail",   "period", "status", "quantity",
    "unit", "unit_price", "amount", "currency", "origin", "source", "as_of"};

void header(CsvText &csv, const Label &label)
{
    for (const std::string_view column : columns)
        csv.text(label("column." + std::string(column)));
    csv.endRow();
}

std::string storeText(const Layout &layout, const Catalog &catalog, const std::string &id,
                      const Label &label)
{
    if (id.empty())
        return {};
    for (const StorePlan &store : layout.stores) {
        if (store.id != id || store.product.empty())
            continue;
        const Product *product = catalog.findProduct(store.product);
        return label(id) + " (" + (product ? product->name : store.product) + ")";
    }
    return label(id);
}

std::string roleText(const Layout &layout, const std::string &id, const Label &label)
{
    for (const RolePlan &role : layout.roles) {
        if (role.id == id)
            return label(roleKindName(role.kind));
    }
    return id;
}

std::string sourceText(const Catalog &catalog, const Source &source)
{
    const auto entry = catalog.sources.find(source.key);
    return entry == catalog.sources.end() || entry->second.title.empty() ? source.key
                                                                         : entry->second.title;
}

// 0.1 x 730 is 73, not 73.00000000000001; a millionth is below every currency's smallest coin.
double withoutRoundingNoise(double amount)
{
    constexpr double millionths = 1e6;
    return std::round(amount * millionths) / millionths;
}

void row(CsvText &csv, const CostLine &line, const Layout &layout, const Catalog &catalog,
         const Label &label)
{
    csv.text(label(costItemName(line.item)));
    csv.text(storeText(layout, catalog, line.store, label));
    csv.text(roleText(layout, line.role, label));
    csv.text(line.detail);
    csv.text(label(line.once ? "once" : "monthly"));
    csv.text(label(priceStatusName(line.status)));
    if (line.status == PriceStatus::NotApplicable) {
        csv.empty().empty();
    } else {
        csv.number(line.quantity);
        csv.text(line.unit);
    }
    if (line.status == PriceStatus::Priced) {
        csv.number(line.unitPrice);
        csv.number(withoutRoundingNoise(line.amount));
        csv.text(layout.cost.currency);
    } else {
        csv.empty().empty().empty();
    }
    csv.text(label(originName(line.origin)));
    csv.text(sourceText(catalog, line.source));
    csv.text(line.source.asOf);
    csv.endRow();
}

} // namespace

std::string billOfMaterials(const Layout &layout, const Catalog &catalog, const Label &label)
{
    CsvText csv;
    header(csv, label);
    for (const CostLine &line : layout.cost.lines)
        row(csv, line, layout, catalog, label);
    return csv.str();
}

} // namespace daemok
