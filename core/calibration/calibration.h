// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/benchmark.h"
#include "core/calibration/uslfit.h"
#include "core/catalog/catalog.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calibration {

/// A result with what its file may not say.
struct Run
{
    Benchmark result;
    double nodes = 1;              ///< of the measured store
    std::optional<double> clients; ///< instead of the file's
};

/// How a service time was found.
enum class Method : std::uint8_t {
    /// S = m n / X at the most requests a second that n nodes of m vCPU answered (utilisation law, U = 1).
    Capacity,
    /// The mean answer time of the run with the fewest clients: an upper bound, network and client are in it.
    LowLoad,
};
[[nodiscard]] std::string_view methodName(Method method); ///< "capacity", "low_load"

/// What to beware of; sentences in ui/text.
enum class Warning : std::uint8_t {
    CoordinatedOmission, ///< closed loop: its percentiles are not the answer times under a given load
    LoopUnknown, ///< the file does not say how requests were sent; percentiles are refused too
    ClientsFromLittle, ///< N = X R: the tool does not say how many clients it had
    ClientBound,       ///< X R < 0.8 N: clients spent a fifth of the time on themselves
    NetworkInside,     ///< Method::LowLoad
    NotSaturated,      ///< Method::Capacity while more clients still got more: an upper bound
    CvAssumed,         ///< neither percentiles nor a deviation: CV 1
    CvUnderLoad,       ///< several clients waited for each other in the run the CV is of
    FailedRequests,
    ToolsDiffer,
    ScalingTwoPoints,   ///< two counts cannot tell beta
    ScalingNoRange,     ///< no point is left to tell how sure the fit is
    PeakBeyond,         ///< a peak beyond twice the largest count measured is not a prediction
    CountedInDocuments, ///< Rally counts documents, times are of bulk requests
    UnitAssumed,        ///< HdrHistogram's text names no unit: milliseconds
};
constexpr int kWarnings = 15;
[[nodiscard]] std::string_view warningName(Warning warning); ///< "coordinated_omission"

struct CalibratedOperation
{
    std::string name;                   ///< as the tool calls it
    std::optional<Operation> operation; ///< as guessed; the user decides
    double perSecond = 0;               ///< most that was measured
    std::optional<double> serviceMs;    ///< of one vCPU; absent where the results do not give one
    double cv = 1;
    bool cvMeasured = false;
    Method method = Method::LowLoad;
};

/// What n of the USL are.
enum class ScalingAxis : std::uint8_t { Clients, Nodes };
[[nodiscard]] std::string_view axisName(ScalingAxis axis); ///< "clients", "nodes"

struct Calibration
{
    std::string tool;          ///< names joined by ", " where they differ
    Loop loop = Loop::Unknown; ///< Closed if any run is
    double perSecond = 0;      ///< most of all runs
    std::vector<CalibratedOperation> operations;
    ScalingAxis axis = ScalingAxis::Clients; ///< nodes where the runs differ in them
    std::vector<ScalingPoint> points;        ///< ascending
    std::optional<UslFit> usl;
    std::vector<Warning> warnings; ///< each once, in the order of the enum
};

/// `vcpu` of one measured node, if known: then service times come from capacity. runs not empty.
[[nodiscard]] Calibration calibrate(const std::vector<Run> &runs, std::optional<double> vcpu);

/// Clients of a run: as given, as the file says, else X R of a closed loop; nothing for an open one.
[[nodiscard]] std::optional<double> clientsOf(const Run &run);

/// Percentiles of this loop may be read as answer times.
[[nodiscard]] constexpr bool tellsTail(Loop loop)
{
    return loop == Loop::Open;
}

/// CV of a log-normal law with these two quantiles: sigma = ln(p99/p50)/2.3263, CV = sqrt(exp(sigma^2) - 1).
[[nodiscard]] double cvOf(double p50, double p99);

/// The row of an operation as the project keeps it; `operation` as the user maps it. serviceMs must be there.
[[nodiscard]] RateOverride rowOf(const Calibration &calibration, const CalibratedOperation &one,
                                 const std::string &product, Operation operation,
                                 const std::string &today);
/// How the product scales over nodes; nothing unless nodes were varied.
[[nodiscard]] std::optional<ScalingOverride>
scalingRowOf(const Calibration &calibration, const std::string &product, const std::string &today);

/// In place of the row of the same product and operation, or at the end.
void putRate(std::vector<RateOverride> &rows, RateOverride row);
/// In place of the product's row, or at the end.
void putScaling(std::vector<ScalingOverride> &rows, ScalingOverride row);

} // namespace daemok::calibration
