// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labels.h"

#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"

#include <functional>
#include <map>
#include <string>

namespace daemok::app {
namespace {

using Words = std::map<std::string, std::string, std::less<>>;

template <class Id, class Name, class Text> void addAll(Words &words, Id last, Name name, Text text)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto id = static_cast<Id>(i);
        words.emplace(std::string(name(id)), text(id).toStdString());
    }
}

} // namespace

Label Labels::billOfMaterials()
{
    Words words = {
        {"column.item", tr("Item").toStdString()},
        {"column.store", tr("Store").toStdString()},
        {"column.role", tr("Role").toStdString()},
        {"column.detail", tr("Detail").toStdString()},
        {"column.period", tr("Period").toStdString()},
        {"column.status", tr("Status").toStdString()},
        {"column.quantity", tr("Quantity").toStdString()},
        {"column.unit", tr("Unit").toStdString()},
        {"column.unit_price", tr("Unit price").toStdString()},
        {"column.amount", tr("Amount").toStdString()},
        {"column.currency", tr("Currency").toStdString()},
        {"column.origin", tr("Origin").toStdString()},
        {"column.source", tr("Source").toStdString()},
        {"column.as_of", tr("As of").toStdString()},
        {"monthly", tr("monthly").toStdString()},
        {"once", tr("once").toStdString()},
    };
    addAll(words, CostItem::Purchase, costItemName, ui::PlanText::costItem);
    addAll(words, PriceStatus::NotApplicable, priceStatusName, ui::PlanText::priceStatus);
    addAll(words, Origin::Assumed, originName, ui::OriginText::word);
    addAll(words, RoleKind::Compute, roleKindName,
           [](RoleKind kind) { return ui::ProductText::nodes(kind); });
    addAll(words, Purpose::Existing, purposeName, ui::PlanText::purpose);
    return [words = std::move(words)](std::string_view id) {
        const auto found = words.find(id);
        return found == words.end() ? std::string(id) : found->second;
    };
}

} // namespace daemok::app
