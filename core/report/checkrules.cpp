// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlfields.h"
#include "core/quantity/yamlreader.h"
#include "core/report/submission.h"

#include <array>
#include <utility>

namespace daemok {
namespace {

constexpr std::string_view kSchema = "daemok.checks/1";

constexpr std::array<std::pair<std::string_view, CheckKind>, kCheckKinds> kKinds = {
    {{"sum_mismatch", CheckKind::SumMismatch},
     {"copies_above_nodes", CheckKind::CopiesAboveNodes},
     {"no_spare_at_peak", CheckKind::NoSpareAtPeak},
     {"nothing_survived", CheckKind::NothingSurvived},
     {"peak_counted_twice", CheckKind::PeakCountedTwice},
     {"spare_counted_twice", CheckKind::SpareCountedTwice},
     {"mixed_units", CheckKind::MixedUnits},
     {"stale_price", CheckKind::StalePrice},
     {"not_priced", CheckKind::NotPriced},
     {"limit_not_checked", CheckKind::LimitNotChecked},
     {"no_goal", CheckKind::NoGoal},
     {"default_not_confirmed", CheckKind::DefaultNotConfirmed}}};
constexpr std::array<std::pair<std::string_view, Severity>, 3> kSeverities = {
    {{"error", Severity::Error}, {"warning", Severity::Warning}, {"note", Severity::Note}}};

} // namespace

Result<std::vector<CheckRule>> loadCheckRules(const std::filesystem::path &file)
{
    const auto node = yaml::parseFile(file);
    if (!node)
        return node.error();
    yaml::Fields root(*node);
    std::string schema;
    root.text("schema", schema);
    const yaml::Node *list = root.need("rules");
    std::vector<CheckRule> rules;
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        yaml::Fields fields(list->items()[i], "rules[" + std::to_string(i) + ']');
        CheckRule rule;
        fields.text("id", rule.id);
        fields.choice<CheckKind>("kind", rule.kind, {kKinds.data(), kKinds.size()});
        fields.choice<Severity>("severity", rule.severity,
                                {kSeverities.data(), kSeverities.size()});
        fields.number("limit", rule.limit, yaml::kNotNegative);
        fields.text("reason", rule.reason);
        if (auto done = fields.finish(); !done)
            root.fail(done.error());
        rules.push_back(std::move(rule));
    }
    if (auto done = root.finish(); !done)
        return done.error();
    if (schema != kSchema)
        return Error{ErrorId::WrongSchema, node->place(), {schema, std::string(kSchema)}};
    return rules;
}

} // namespace daemok
