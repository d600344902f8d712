// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calibrationtext.h"

namespace daemok::ui {

using namespace calibration;

QString CalibrationText::tool(Tool tool)
{
    switch (tool) {
    case Tool::Ycsb:
        return QStringLiteral("YCSB");
    case Tool::Rally:
        return QStringLiteral("Rally / OpenSearch Benchmark");
    case Tool::HdrHistogram:
        return QStringLiteral("HdrHistogram");
    case Tool::Memtier:
        return QStringLiteral("memtier_benchmark");
    case Tool::GoYcsb:
    case Tool::CassandraStress:
    case Tool::RedisBenchmark:
    case Tool::Vegeta:
    case Tool::K6:
    case Tool::Wrk:
    case Tool::Wrk2:
    case Tool::Ab:
    case Tool::Hey:
    case Tool::Pgbench:
        break;
    }
    const std::string_view name = toolName(tool);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString CalibrationText::loop(Loop loop)
{
    switch (loop) {
    case Loop::Closed:
        return tr("closed loop");
    case Loop::Open:
        return tr("open loop");
    case Loop::Unknown:
        return tr("not said");
    }
    return {};
}

QString CalibrationText::method(Method method)
{
    return method == Method::Capacity ? tr("from capacity") : tr("from the quietest run");
}

QString CalibrationText::methodTip(Method method)
{
    return method == Method::Capacity
               ? tr("Busy vCPU divided by the most requests a second (utilisation law).")
               : tr("Mean answer time with the fewest clients: network and client are in it, so it "
                    "is an upper bound. Name the vCPU of the measured node to use its capacity.");
}

QString CalibrationText::axis(ScalingAxis axis)
{
    return axis == ScalingAxis::Nodes ? tr("Nodes") : tr("Clients at once");
}

QString CalibrationText::warning(Warning warning)
{
    switch (warning) {
    case Warning::CoordinatedOmission:
        return tailRefused(Loop::Closed);
    case Warning::LoopUnknown:
        return tailRefused(Loop::Unknown);
    case Warning::ClientsFromLittle:
        return tr("The tool does not say how many clients it had: rate × mean time was taken "
                  "(Little's law).");
    case Warning::ClientBound:
        return tr("Less than 80 % of the clients waited for the server: the tool itself was busy, "
                  "the server may carry more.");
    case Warning::NetworkInside:
        return tr("Service times are answer times of the quietest run, an upper bound: network and "
                  "client are in them. Name the vCPU of a measured node to use its capacity.");
    case Warning::NotSaturated:
        return tr("No run with more clients shows that the server was full: the service time is an "
                  "upper bound. Measure with more clients until throughput stops growing.");
    case Warning::CvAssumed:
        return tr("Neither percentiles nor a deviation are in the results: CV 1 is assumed.");
    case Warning::CvUnderLoad:
        return tr("The variation is that of a run with several clients: waiting for each other is "
                  "in it. Measure with one client too.");
    case Warning::FailedRequests:
        return tr("Some requests failed; check that they were not the quick ones.");
    case Warning::ToolsDiffer:
        return tr("The results are of different tools, which may measure different things.");
    case Warning::ScalingTwoPoints:
        return tr(
            "Two counts cannot tell a peak: only the serial share was fitted. Measure a third.");
    case Warning::ScalingNoRange:
        return tr("No measurement is left to tell how sure the curve is. Measure another count.");
    case Warning::PeakBeyond:
        return tr("The peak of the curve lies beyond twice the largest count measured: it is not a "
                  "prediction.");
    case Warning::CountedInDocuments:
        return tr("The throughput counts documents, the times are of whole bulk requests: no "
                  "service time without the vCPU of a measured node.");
    case Warning::UnitAssumed:
        return tr("The text names no unit: its values were taken for milliseconds.");
    }
    return {};
}

QString CalibrationText::tailRefused(Loop loop)
{
    switch (loop) {
    case Loop::Closed:
        return tr("Closed loop: a client waits for its answer before it asks again, so a slow "
                  "server is asked less (coordinated omission). Throughput and service time are "
                  "used, percentiles are not.");
    case Loop::Unknown:
        return tr(
            "The file does not say how requests were sent: percentiles are not used as answer "
            "times.");
    case Loop::Open:
        break;
    }
    return {};
}

QString CalibrationText::problem(BenchmarkProblem problem)
{
    const QString allowed =
        tr("Allowed: YCSB, go-ycsb, cassandra-stress, Rally or OpenSearch Benchmark, "
           "redis-benchmark, memtier, vegeta, k6, wrk, wrk2, ab, hey, pgbench, percentiles of "
           "HdrHistogram.");
    switch (problem) {
    case BenchmarkProblem::Unrecognised:
        return tr("The file is no benchmark result that is known. %1", "tools allowed")
            .arg(allowed);
    case BenchmarkProblem::HdrLog:
        return tr("The file holds compressed histograms (.hlog): export their percentiles (.hgrm) "
                  "with the library's own program.");
    case BenchmarkProblem::Json:
        return tr("The JSON document is no benchmark result that is known. %1", "tools allowed")
            .arg(allowed);
    }
    return {};
}

QString CalibrationText::problemNamed(const QString &name)
{
    for (const auto each : {BenchmarkProblem::HdrLog, BenchmarkProblem::Json}) {
        const std::string_view known = benchmarkProblemName(each);
        if (name == QString::fromUtf8(known.data(), static_cast<qsizetype>(known.size())))
            return problem(each);
    }
    return problem(BenchmarkProblem::Unrecognised);
}

QString CalibrationText::scaling(const UslFit &fit, ScalingAxis axis, const Format &format)
{
    const auto value = [&](double likely, const Span &span) {
        return fit.range ? tr("%1 (%2 to %3)", "value, 95 % range")
                               .arg(format.number(likely), format.number(span.low),
                                    format.number(span.high))
                         : format.number(likely);
    };
    const Span none;
    const QString alpha = value(fit.law.alpha, fit.range ? fit.range->alpha : none);
    const QString beta = value(fit.law.beta, fit.range ? fit.range->beta : none);
    const auto peak = fit.peak();
    if (!peak)
        return tr("Serial share α %1, crosstalk β %2; no peak.").arg(alpha, beta);
    return axis == ScalingAxis::Nodes
               ? tr("Serial share α %1, crosstalk β %2; the most at %3 nodes.")
                     .arg(alpha, beta, format.count(*peak))
               : tr("Serial share α %1, crosstalk β %2; the most at %3 clients.")
                     .arg(alpha, beta, format.count(*peak));
}

} // namespace daemok::ui
