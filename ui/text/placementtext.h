// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/curves.h"
#include "core/placement/note.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace daemok::ui {

class Format;

/// Words for where a local workload runs and why: options, what flips them, remedies, notes, claims.
class PlacementText
{
    Q_DECLARE_TR_FUNCTIONS(PlacementText)

public:
    [[nodiscard]] static QString workload(placement::WorkloadKind kind);
    [[nodiscard]] static QString compute(placement::Compute compute);
    /// "CUDA, streamed"
    [[nodiscard]] static QString way(placement::Compute compute, placement::Strategy strategy);
    [[nodiscard]] static QString lane(placement::Lane lane);
    [[nodiscard]] static QString bottleneck(placement::Bottleneck bottleneck);
    /// One sentence: why it cannot run, with numbers, or what its time goes into.
    [[nodiscard]] static QString reason(const placement::Option &option, const Format &format);
    /// What the recommendation rests on.
    [[nodiscard]] static QString tableRow(placement::TableRow row);
    [[nodiscard]] static QString flip(const placement::Flip &flip, const Format &format);
    [[nodiscard]] static QString remedyName(placement::RemedyKind kind);
    [[nodiscard]] static QString remedy(const placement::Remedy &remedy, const Format &format);

    [[nodiscard]] static QString note(const placement::NoteLine &line, const Format &format);

    [[nodiscard]] static QString claim(placement::ClaimId id);
    [[nodiscard]] static QString verdict(placement::Verdict verdict);
    /// Why the verdict: the condition in words, and its figures.
    [[nodiscard]] static QString because(const placement::Claim &claim, const Format &format);

    [[nodiscard]] static QString servingNeed(placement::ServingNeed need);
    /// Why a model cannot be served by these cards; empty where it can.
    [[nodiscard]] static QString servingGate(const placement::ServingOption &option,
                                             const Format &format);

    /// Milliseconds below a second.
    [[nodiscard]] static QString time(double seconds, const Format &format);
    [[nodiscard]] static QString gib(double bytes, const Format &format);
};

} // namespace daemok::ui
