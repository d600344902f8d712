// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"
#include "probes/lab/rates.h"
#include "probes/lab/source.h"
#include "probes/lab/strategies.h"
#include "probes/options.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::probes::lab {

/// The order of the measurements. Rates and strategies take turns within a repeat, so that a disturbance of the machine
/// meets all of them; their medians over the repeats are compared.
class Session
{
public:
    Session(Device &device, const Options &options, std::string api);

    /// False if nothing could be measured.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] std::size_t dataBytes() const;
    [[nodiscard]] bool prepare();
    void sayLab() const;
    void sayRate(std::string_view id, std::size_t block, std::optional<double> value, int repeat,
                 std::string_view unit = "B/s") const;
    void sayProgress() const;
    [[nodiscard]] bool hasTime(double share = 1) const;

    void measureRates(int repeat);
    void measureStrategies(int repeat);
    void measureCurve(int repeat);
    void measureCrossover(int repeat);
    void measure(std::string_view series, Kernel kernel, Strategy strategy, std::size_t bytes,
                 std::size_t chunk, int passes, int repeat);

    Device &m_device;
    const Options &m_options;
    std::string m_api;
    Limits m_limits;
    bool m_quick;
    double m_start = 0, m_end = 0;
    std::size_t m_chunk = 0, m_segment = 0;
    std::optional<Source> m_source;
    std::optional<Rates> m_rates;
    std::array<std::unique_ptr<Memory>, kKernels> m_constants;
};

} // namespace daemok::probes::lab
