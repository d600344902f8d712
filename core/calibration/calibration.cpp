// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace daemok::calibration {
namespace {

constexpr double kZ99 = 2.3263;      ///< normal quantile of 0.99
constexpr double kBusyClients = 0.8; ///< X R / N below this: the clients were the limit
constexpr double kStillGrows = 1.05; ///< the last step of clients still gave so much more
constexpr std::size_t kSignificant = 6;

using Warnings = std::set<Warning>;

const MeasuredOperation *find(const Run &run, const std::string &name)
{
    const auto &all = run.result.operations;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const MeasuredOperation &op) { return op.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<double> typicalMs(const MeasuredOperation &op)
{
    return op.meanMs ? op.meanMs : op.quantileMs(0.5);
}

/// The run that shows an operation with the fewest clients.
const Run *leastLoaded(const std::vector<Run> &runs, const std::string &name)
{
    const Run *best = nullptr;
    for (const Run &run : runs) {
        const MeasuredOperation *op = find(run, name);
        if (!op || !typicalMs(*op))
            continue;
        if (!best || clientsOf(run).value_or(1e9) < clientsOf(*best).value_or(1e9))
            best = &run;
    }
    return best;
}

/// Requests a second of an operation where the nodes were fullest: of its own run, or of the mix.
double fullRate(const Run &run, const MeasuredOperation &op)
{
    return run.result.oneByOne ? op.perSecond : run.result.perSecond;
}

const Run *fullest(const std::vector<Run> &runs, const std::string &name)
{
    const Run *best = nullptr;
    double most = 0;
    for (const Run &run : runs) {
        const MeasuredOperation *op = find(run, name);
        const double rate = op ? fullRate(run, *op) / run.nodes : 0;
        if (rate > most) {
            most = rate;
            best = &run;
        }
    }
    return best;
}

/// S_i = m n R_i / sum_j X_j R_j: a mix keeps m n vCPU busy, shared as the answer times of a quiet run tell.
std::optional<double> capacityMs(const std::vector<Run> &runs, const std::string &name, double vcpu)
{
    const Run *run = fullest(runs, name);
    if (!run)
        return std::nullopt;
    const double busyMs = 1000 * vcpu * run->nodes; // a second
    const MeasuredOperation &own = *find(*run, name);
    if (run->result.oneByOne || run->result.operations.size() == 1)
        return busyMs / fullRate(*run, own);
    double weighted = 0, weight = 1;
    for (const MeasuredOperation &op : run->result.operations) {
        const Run *quiet = leastLoaded(runs, op.name);
        const double ms = quiet ? *typicalMs(*find(*quiet, op.name)) : 1;
        weighted += op.perSecond * ms;
        if (op.name == name)
            weight = ms;
    }
    if (!(weighted > 0))
        return std::nullopt;
    return busyMs * weight / weighted;
}

/// More clients still got more out of it.
bool stillGrows(const std::vector<Run> &runs, const std::string &name)
{
    const Run *full = fullest(runs, name);
    const auto most = full ? clientsOf(*full) : std::nullopt;
    if (!most)
        return true;
    double before = 0, after = 0;
    for (const Run &run : runs) {
        const MeasuredOperation *op = find(run, name);
        const auto clients = clientsOf(run);
        if (!op || !clients || run.nodes != full->nodes)
            continue;
        if (*clients < *most)
            before = std::max(before, fullRate(run, *op));
        if (*clients > *most)
            after = std::max(after, fullRate(run, *op));
    }
    return after == 0 && fullRate(*full, *find(*full, name)) > kStillGrows * before;
}

void takeCv(CalibratedOperation &one, const Run &run, Warnings &warnings)
{
    const MeasuredOperation &op = *find(run, one.name);
    const auto p50 = op.quantileMs(0.5), p99 = op.quantileMs(0.99);
    if (p50 && p99 && *p50 > 0) {
        one.cv = cvOf(*p50, *p99);
        one.cvMeasured = true;
    } else if (op.meanMs && op.deviationMs && *op.meanMs > 0) {
        one.cv = *op.deviationMs / *op.meanMs;
        one.cvMeasured = true;
    }
    if (one.cvMeasured && run.result.loop != Loop::Open && clientsOf(run).value_or(2) > 1)
        warnings.insert(Warning::CvUnderLoad);
}

CalibratedOperation calibrated(const std::vector<Run> &runs, Tool tool, const std::string &name,
                               std::optional<double> vcpu, Warnings &warnings)
{
    CalibratedOperation one;
    one.name = name;
    one.operation = guessOperation(tool, name);
    bool counted = true;
    for (const Run &run : runs)
        if (const MeasuredOperation *op = find(run, name)) {
            one.perSecond = std::max(one.perSecond, op->perSecond);
            counted = counted && op->counted;
        }
    const Run *quiet = leastLoaded(runs, name);
    if (quiet)
        takeCv(one, *quiet, warnings);
    if (!one.cvMeasured)
        warnings.insert(Warning::CvAssumed);
    if (!counted)
        warnings.insert(Warning::CountedInDocuments);
    if (vcpu) {
        one.method = Method::Capacity;
        one.serviceMs = capacityMs(runs, name, *vcpu);
        if (one.serviceMs && stillGrows(runs, name))
            warnings.insert(Warning::NotSaturated);
    }
    if (!one.serviceMs && quiet && counted) {
        one.method = Method::LowLoad;
        one.serviceMs = typicalMs(*find(*quiet, name));
        warnings.insert(Warning::NetworkInside);
    }
    if (one.serviceMs && !(*one.serviceMs > 0))
        one.serviceMs.reset();
    return one;
}

void warnOf(const Run &run, Warnings &warnings)
{
    const Benchmark &result = run.result;
    if (result.loop == Loop::Closed)
        warnings.insert(Warning::CoordinatedOmission);
    if (result.loop == Loop::Unknown)
        warnings.insert(Warning::LoopUnknown);
    if (result.errors.value_or(0) > 0)
        warnings.insert(Warning::FailedRequests);
    if (result.tool == Tool::HdrHistogram)
        warnings.insert(Warning::UnitAssumed);
    if (result.loop != Loop::Closed)
        return;
    const bool given = run.clients || result.clients;
    if (!given)
        warnings.insert(Warning::ClientsFromLittle);
    double underWay = 0;
    for (const MeasuredOperation &op : result.operations) {
        if (!op.meanMs || !op.counted)
            return;
        underWay += op.perSecond * *op.meanMs / 1000;
        if (result.oneByOne)
            break;
    }
    if (given && underWay < kBusyClients * *clientsOf(run))
        warnings.insert(Warning::ClientBound);
}

/// Of the runs over nodes, the most of each count; over clients, every run.
void takePoints(const std::vector<Run> &runs, Calibration &into)
{
    std::set<double> nodes;
    for (const Run &run : runs)
        nodes.insert(run.nodes);
    into.axis = nodes.size() > 1 ? ScalingAxis::Nodes : ScalingAxis::Clients;
    std::map<double, double> most;
    for (const Run &run : runs) {
        const bool byNodes = into.axis == ScalingAxis::Nodes;
        const auto n = byNodes ? std::optional(run.nodes) : clientsOf(run);
        if (!n || run.result.perSecond <= 0)
            continue;
        if (byNodes)
            most[*n] = std::max(most[*n], run.result.perSecond);
        else
            into.points.push_back({*n, run.result.perSecond});
    }
    for (const auto &[n, perSecond] : most)
        into.points.push_back({n, perSecond});
    std::stable_sort(into.points.begin(), into.points.end(),
                     [](const ScalingPoint &a, const ScalingPoint &b) { return a.n < b.n; });
}

void fitScaling(Calibration &into, Warnings &warnings)
{
    if (warnings.count(Warning::ToolsDiffer) != 0)
        return; // one curve is of one load
    into.usl = fitUsl(into.points);
    if (!into.usl)
        return;
    if (!into.usl->betaFitted)
        warnings.insert(Warning::ScalingTwoPoints);
    if (!into.usl->range)
        warnings.insert(Warning::ScalingNoRange);
    if (const auto peak = into.usl->peak(); peak && *peak > 2 * into.usl->largestN)
        warnings.insert(Warning::PeakBeyond);
}

double rounded(double value)
{
    if (!(value > 0))
        return value;
    const double unit =
        std::pow(10, static_cast<double>(kSignificant) - 1 - std::floor(std::log10(value)));
    return std::round(value * unit) / unit;
}

} // namespace

std::string_view methodName(Method method)
{
    return method == Method::Capacity ? "capacity" : "low_load";
}

std::string_view axisName(ScalingAxis axis)
{
    return axis == ScalingAxis::Nodes ? "nodes" : "clients";
}

std::string_view warningName(Warning warning)
{
    constexpr std::array<std::string_view, kWarnings> kNames = {
        "coordinated_omission", "loop_unknown",         "clients_from_little", "client_bound",
        "network_inside",       "not_saturated",        "cv_assumed",          "cv_under_load",
        "failed_requests",      "tools_differ",         "scaling_two_points",  "scaling_no_range",
        "peak_beyond",          "counted_in_documents", "unit_assumed"};
    return kNames[static_cast<std::size_t>(warning)];
}

double cvOf(double p50, double p99)
{
    const double sigma = std::log(std::max(1.0, p99 / p50)) / kZ99;
    return std::sqrt(std::expm1(sigma * sigma));
}

std::optional<double> clientsOf(const Run &run)
{
    if (run.clients)
        return run.clients;
    if (run.result.clients)
        return run.result.clients;
    if (run.result.loop != Loop::Closed)
        return std::nullopt;
    double underWay = 0;
    for (const MeasuredOperation &op : run.result.operations) {
        if (!op.meanMs || !op.counted)
            return std::nullopt;
        underWay += op.perSecond * *op.meanMs / 1000;
        if (run.result.oneByOne)
            break;
    }
    return std::max(1.0, std::round(underWay));
}

Calibration calibrate(const std::vector<Run> &runs, std::optional<double> vcpu)
{
    Calibration all;
    Warnings warnings;
    std::vector<std::pair<std::string, Tool>> names;
    std::vector<std::string_view> tools;
    for (const Run &run : runs) {
        warnOf(run, warnings);
        const std::string_view tool = toolName(run.result.tool);
        if (std::find(tools.begin(), tools.end(), tool) == tools.end()) {
            tools.push_back(tool);
            all.tool += (all.tool.empty() ? "" : ", ") + std::string(tool);
        }
        if (all.loop != Loop::Closed && run.result.loop != Loop::Unknown)
            all.loop = run.result.loop;
        all.perSecond = std::max(all.perSecond, run.result.perSecond);
        for (const MeasuredOperation &op : run.result.operations)
            if (std::none_of(names.begin(), names.end(),
                             [&](const auto &known) { return known.first == op.name; }))
                names.emplace_back(op.name, run.result.tool);
    }
    if (tools.size() > 1)
        warnings.insert(Warning::ToolsDiffer);
    for (const auto &[name, tool] : names)
        all.operations.push_back(calibrated(runs, tool, name, vcpu, warnings));
    takePoints(runs, all);
    fitScaling(all, warnings);
    all.warnings.assign(warnings.begin(), warnings.end());
    return all;
}

void putRate(std::vector<RateOverride> &rows, RateOverride row)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const RateOverride &other) {
        return other.product == row.product && other.operation == row.operation;
    });
    if (same == rows.end())
        rows.push_back(std::move(row));
    else
        *same = std::move(row);
}

void putScaling(std::vector<ScalingOverride> &rows, ScalingOverride row)
{
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const ScalingOverride &other) {
        return other.product == row.product;
    });
    if (same == rows.end())
        rows.push_back(std::move(row));
    else
        *same = std::move(row);
}

RateOverride rowOf(const Calibration &calibration, const CalibratedOperation &one,
                   const std::string &product, Operation operation, const std::string &today)
{
    RateOverride row;
    row.product = product;
    row.operation = operation;
    row.serviceMs = rounded(*one.serviceMs);
    row.cv = rounded(one.cv);
    row.origin = "measured";
    row.tool = calibration.tool;
    row.date = today;
    return row;
}

std::optional<ScalingOverride> scalingRowOf(const Calibration &calibration,
                                            const std::string &product, const std::string &today)
{
    if (!calibration.usl || calibration.axis != ScalingAxis::Nodes)
        return std::nullopt;
    ScalingOverride row;
    row.product = product;
    row.law = {rounded(calibration.usl->law.alpha), rounded(calibration.usl->law.beta)};
    row.nodes = calibration.usl->largestN;
    row.origin = "measured";
    row.tool = calibration.tool;
    row.date = today;
    return row;
}

} // namespace daemok::calibration
