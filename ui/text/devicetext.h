// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/decision.h"
#include "core/placement/devices/machine.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// Words for devices, drivers and what may be the matter with them.
class DeviceText
{
    Q_DECLARE_TR_FUNCTIONS(DeviceText)

public:
    [[nodiscard]] static QString kind(placement::DeviceKind kind);
    [[nodiscard]] static QString api(probes::Api api);
    [[nodiscard]] static QString state(probes::State state); ///< a word for a column
    /// One sentence: what is the matter and what helps; empty where nothing is to be said.
    [[nodiscard]] static QString detail(probes::Detail detail);
    /// The sentence with the driver's name, the call at hand and its own words.
    [[nodiscard]] static QString backend(const placement::Backend &backend);
    [[nodiscard]] static QString source(placement::MemorySource source);
    [[nodiscard]] static QString confidence(placement::Confidence confidence);
    /// "3.2 GiB, counted by NVML"; says so where nothing is known.
    [[nodiscard]] static QString memory(const std::optional<placement::MemoryReading> &reading,
                                        const Format &format);
    [[nodiscard]] static QString strategy(placement::Strategy strategy);
    [[nodiscard]] static QString strategyHelp(placement::Strategy strategy);
    [[nodiscard]] static QString gate(placement::Gate gate);
};

} // namespace daemok::ui
