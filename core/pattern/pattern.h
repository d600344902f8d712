// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"
#include "core/quantity/result.h"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace daemok {

/// Factors between answers and load that no workshop asks for; each with source or reason.
struct PatternFactors
{
    Figure envelopeBytes;    ///< bytes of a record besides what is kept: ids, times, user, status
    Figure sourcesBytes;     ///< bytes a record keeps for the sources of its answer
    Figure auditBytes;       ///< bytes a record keeps for audit: who, model, parameters, cost
    Figure usersPerInstance; ///< concurrent users one application instance serves
    Figure inFlightPerInstance; ///< calls in flight one application instance holds
    Figure instancesMin;        ///< least application instances
    Figure monitorsPerInstance; ///< monitoring connections a driver keeps for each store member
    Figure busyShare;           ///< share of a day's requests that falls into the busy hours
};

/// A preset: every answer it suggests, with the reason or source of each value, and goals.
/// Values without a source are assumed and say so in `evidence`.
struct Preset
{
    std::string id; ///< chatbot faq rag social generation code search
    std::array<std::optional<Answer>, kAnswers> answers;
    std::array<std::optional<double>, kGoals> goalsMs;
    std::array<std::string, kGoals> goalEvidence;
    PatternFactors factors;
};

/// The interview's answers of one scenario. An answer that is absent is *unknown*: it takes the
/// preset's value and range with Origin::Preset. A value type; cheap to copy (presets are shared).
struct UsagePattern
{
    std::shared_ptr<const Preset> preset; ///< never null after reading a project
    std::array<std::optional<Answer>, kAnswers> answers;
    std::array<std::optional<double>, kGoals> goalsMs; ///< absent = the preset's
    std::array<bool, kGoals> goalRemoved{};            ///< explicitly without a goal

    /// The scenario's own answer, else the preset's, else nothing.
    [[nodiscard]] const Answer *find(AnswerId id) const;
    /// The scenario's own answer only.
    [[nodiscard]] const Answer *own(AnswerId id) const;
    /// Likely value; `fallback` only where neither scenario nor preset has one.
    [[nodiscard]] double likely(AnswerId id, double fallback = 0) const;
    [[nodiscard]] bool flag(AnswerId id) const;
    [[nodiscard]] std::string name(AnswerId id) const; ///< first name or empty
    [[nodiscard]] const std::vector<std::string> &names(AnswerId id) const;
    [[nodiscard]] bool known(AnswerId id) const { return find(id) != nullptr; }
    [[nodiscard]] Origin origin(AnswerId id) const;
    [[nodiscard]] std::optional<double> goalMs(GoalId id) const;
    /// Answers nobody has confirmed (absent here or of origin preset), bold ones first.
    [[nodiscard]] std::vector<AnswerId> unconfirmed() const;
};

/// Range of a single likely value by origin: measured +-10 %, estimate x or / 1.7 (both on the odds for shares),
/// preset: its own range, in proportion where `likely` is not the preset's. Cut to the allowed range; a decided
/// answer has none.
[[nodiscard]] Interval rangeFor(AnswerId id, double likely, Origin origin, const Preset *preset);

/// Form of one answer; `field` names it in messages ("answers.burst"), the error carries no place.
[[nodiscard]] std::optional<Error> problemOf(AnswerId id, const Answer &answer,
                                             const std::string &field);

/// Form only: ranges, low <= likely <= high, reread_mix sums to 1, burst >= 1, gap p50 <= p90 where both are
/// answered, goals > 0. Catalogue names are checked elsewhere.
[[nodiscard]] Result<Done> validate(const UsagePattern &pattern);

/// All presets of `folder` (resources/presets), by id: common.yaml holds what they share, each other file one preset.
/// Every answer that sizing needs is there, each with `source` or `assumed`; anything else is an error with its place.
Result<std::map<std::string, std::shared_ptr<const Preset>>>
loadPresets(const std::filesystem::path &folder);

} // namespace daemok
