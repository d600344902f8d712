// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/loadtest.h"

#include "core/export/yamldocument.h"
#include "core/quantity/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace daemok {
namespace {

constexpr double kSeconds = 600; // after warming up
constexpr double kInFlight =
    4; // virtual users per call in flight at the goal, so that a slow answer delays none

double rateOf(const LoadTest &test, ReportedOp operation)
{
    for (const LoadTestGoal &goal : test.goals) {
        if (goal.operation == operation)
            return goal.ratePerSecond;
    }
    return 0;
}

double goalOf(const LoadTest &test, ReportedOp operation)
{
    for (const LoadTestGoal &goal : test.goals) {
        if (goal.operation == operation)
            return goal.p99Ms;
    }
    return 0;
}

// Rates below one a second are offered by the minute.
std::string k6Scenario(const LoadTestGoal &goal)
{
    constexpr double kSlow = 10;
    const bool byMinute = goal.ratePerSecond < kSlow;
    const double rate = byMinute ? goal.ratePerSecond * 60 : goal.ratePerSecond;
    const double users = std::ceil(goal.ratePerSecond * goal.p99Ms / 1000 * kInFlight) + 1;
    const std::string name(reportedOpName(goal.operation));
    return "    " + name + ": { executor: 'constant-arrival-rate', exec: '" + name
           + "', rate: " + formatFixed(std::max(1.0, std::ceil(rate)), 0) + ", timeUnit: '"
           + (byMinute ? "1m" : "1s") + "', duration: '" + formatFixed(kSeconds, 0)
           + "s', preAllocatedVUs: " + formatFixed(users, 0) + " },\n";
}

std::string k6Threshold(const LoadTestGoal &goal)
{
    const std::string name(reportedOpName(goal.operation));
    return "    'http_req_duration{scenario:" + name + "}': ['p(99)<" + formatNumber(goal.p99Ms)
           + "'],\n";
}

std::string shareLine(std::string_view key, double rate, double sum)
{
    constexpr int kDigits = 6;
    return std::string(key) + '=' + formatFixed(sum > 0 ? rate / sum : 0, kDigits) + '\n';
}

} // namespace

LoadTest loadTestOf(const Plan &plan, const Layout &layout)
{
    LoadTest test;
    const Demand &demand = plan.demand;
    test.items = demand.storedItems();
    test.itemBytes = test.items > 0 ? demand.storedBytes().value() / test.items : 0;
    for (std::size_t i = 0; i < layout.latency.size(); ++i) {
        const LatencyFigure &figure = layout.latency[i];
        if (!figure.asked)
            continue;
        LoadTestGoal goal;
        goal.operation = static_cast<ReportedOp>(i);
        for (std::size_t op = 0; op < kOperations; ++op) {
            if (reportedOp(static_cast<Operation>(op)) == goal.operation)
                goal.ratePerSecond += demand.rate(static_cast<Operation>(op));
        }
        goal.isGoal = figure.goalMs.has_value();
        goal.p99Ms = figure.goalMs.value_or(figure.p99Ms);
        test.goals.push_back(goal);
    }
    return test;
}

std::string k6Script(const LoadTest &test, const std::string &project)
{
    // A JSON text is a JavaScript text: no name can leave it.
    const std::string name =
        nlohmann::json(project).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    std::string text = "// Load test of the layout planned for " + name
                       + ", written by Daemok: k6 run --out json=result.json THIS\n"
                         "// Load the data first: "
                       + formatFixed(test.items, 0) + " items of " + formatFixed(test.itemBytes, 0)
                       + " bytes. Set BASE_URL and the paths to those of your service.\n"
                         "import http from 'k6/http';\n\n"
                         "const base = __ENV.BASE_URL;\n\n"
                         "export const options = {\n  scenarios: {\n";
    for (const LoadTestGoal &goal : test.goals)
        text += k6Scenario(goal);
    text += "  },\n  thresholds: {\n";
    for (const LoadTestGoal &goal : test.goals)
        text += k6Threshold(goal);
    text +=
        "    dropped_iterations: ['count==0'],\n    http_req_failed: ['rate<0.001'],\n  },\n};\n\n";
    for (const LoadTestGoal &goal : test.goals) {
        const std::string op(reportedOpName(goal.operation));
        const bool writes = goal.operation == ReportedOp::Insert;
        text += "export function " + op + "() {\n  http." + (writes ? "post" : "get") + "(`${base}/"
                + op + "`"
                + (writes ? ", JSON.stringify({ id: `${__VU}-${__ITER}` })" : std::string())
                + ");\n}\n";
    }
    return text;
}

std::string ycsbProperties(const LoadTest &test, const std::string &project)
{
    const double lookups = rateOf(test, ReportedOp::Lookup);
    const double inserts = rateOf(test, ReportedOp::Insert);
    const double scans = rateOf(test, ReportedOp::Select);
    const double sum = lookups + inserts + scans;
    std::string text =
        yamlComment("Load test of the layout planned for " + project + ", written by Daemok.");
    text += yamlComment("ycsb load BINDING -P THIS; then ycsb run BINDING -P THIS -target "
                        + formatFixed(std::ceil(sum), 0) + " -s");
    text += yamlComment("Passes when 99thPercentileLatency stays below, in microseconds: READ "
                        + formatFixed(goalOf(test, ReportedOp::Lookup) * 1000, 0) + ", INSERT "
                        + formatFixed(goalOf(test, ReportedOp::Insert) * 1000, 0) + ", SCAN "
                        + formatFixed(goalOf(test, ReportedOp::Select) * 1000, 0));
    text +=
        yamlComment("Full-text, vector and aggregate operations are not part of YCSB: test them "
                    "with the k6 script.");
    text += "workload=site.ycsb.workloads.CoreWorkload\nrecordcount=" + formatFixed(test.items, 0)
            + "\noperationcount=" + formatFixed(std::ceil(sum * kSeconds), 0)
            + "\nfieldcount=1\nfieldlength=" + formatFixed(std::ceil(test.itemBytes), 0) + '\n';
    text += shareLine("readproportion", lookups, sum);
    text += "updateproportion=0\n";
    text += shareLine("insertproportion", inserts, sum);
    text += shareLine("scanproportion", scans, sum);
    text += "requestdistribution=zipfian\nmeasurement.interval=both\n";
    return text;
}

} // namespace daemok
