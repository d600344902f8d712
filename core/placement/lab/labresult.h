// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/decision.h"
#include "core/quantity/result.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// One strategy of one workload with equal sizes, over its repeats.
struct LabRun
{
    std::string series;   ///< strategies, curve, crossover
    std::string workload; ///< topk, batch, copy
    Strategy strategy = Strategy::Bulk;
    Bytes bytes, chunk, segment;
    double passes = 1;
    std::string state; ///< ok, refused, failed, timeout
    int code = 0;      ///< the driver's, where it refused
    std::vector<double> ms;
    std::string checksum; ///< empty where repeats differed or nothing ran
    bool checksumsEqual = true;
    Bytes deviceBytes, hostBytes;
    double medianMs = 0;
    std::optional<double> predictedMs; ///< by the calibrated model
    Gate gate = Gate::Passes;          ///< what the model said before
};

struct LabWorkload
{
    std::string name;
    double inBytes = 1, outBytes = 0, flopPerByte = 0;
};

/// What a lab measured (probes/lab/lab.h), medians over repeats, and the model calibrated with it.
struct LabResult
{
    probes::Api api = probes::Api::OpenCl;
    std::string name, version, source;
    Bytes total, largestAllocation, bytes, chunk, segment;
    bool unified = false, isCpu = false, overlapsOnDevice = false;
    std::vector<LabWorkload> workloads;
    std::map<std::string, std::vector<RateCurve::Point>>
        rates; ///< by id; launch in s, others bytes/s
    std::vector<LabRun> runs;

    [[nodiscard]] std::optional<double> rate(const std::string &id) const; ///< of its largest block
};

/// Reads the helper's lines; lines that cannot be read are left out. WrongType if there is no lab in it.
[[nodiscard]] Result<LabResult> readLab(std::string_view text);

/// The profile with every rate that the lab measured in place of what was assumed.
[[nodiscard]] DeviceProfile calibrated(DeviceProfile device, const LabResult &lab);
/// The workload of a run as the model sees it, with this kernel's measured rate.
[[nodiscard]] Workload workloadOf(const LabRun &run, const LabResult &lab);

/// Gate and time of every run by the model calibrated with the same lab's rates.
void predict(LabResult &lab, const DeviceProfile &device);

/// Passes from which keeping the data wins: by the model, and as the runs show it.
struct Crossover
{
    std::optional<double> predicted;
    std::optional<double> measured; ///< where the lines through the measured passes cross
    double lastStreamed = 0;        ///< most passes measured at which streaming was faster; 0: none
    double firstResident = 0;       ///< least passes measured at which keeping was faster; 0: none
    bool sameSide =
        true; ///< model and measurement name the same winner at every measured P but near ties (10 %)
};
[[nodiscard]] std::optional<Crossover> crossoverOf(const LabResult &lab,
                                                   const DeviceProfile &device);

/// Strategies of one workload that ran gave equal checksums.
[[nodiscard]] bool checksumsAgree(const LabResult &lab);

/// The document of `daemok lab --json` (schema daemok.lab/1).
[[nodiscard]] nlohmann::ordered_json labJson(const std::vector<LabResult> &labs,
                                             const std::string &device, const std::string &at);

} // namespace daemok::placement
