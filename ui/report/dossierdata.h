// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"
#include "core/report/submission.h"
#include "core/tta/rules.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace daemok::ui {

/// What the long editions are written with beside the plan, read once.
struct DossierData
{
    struct Term
    {
        QString english, korean, japanese, meaning;
    };
    std::vector<Term> glossary;
    std::optional<tta::RuleSet> tta;
    std::vector<CheckRule> checks;

    /// Files that are not there leave their part empty; a broken one is an error.
    [[nodiscard]] static Result<std::shared_ptr<const DossierData>>
    load(const std::filesystem::path &resources);
};

} // namespace daemok::ui
