// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibrate/calibrationrows.h"

#include "ui/text/calibrationtext.h"
#include "ui/text/origintext.h"
#include "ui/text/producttext.h"

#include <QFileInfo>

#include <algorithm>

namespace daemok::ui {

using namespace calibration;

namespace {

constexpr int kCurvePoints = 121;

QString quoted(const std::string &text)
{
    return QString::fromStdString(text);
}

QString productName(const Catalog &catalog, const std::string &id)
{
    const Product *product = catalog.findProduct(id);
    return quoted(product ? product->name : id);
}

} // namespace

QStringList CalibrationRows::runTitles()
{
    return {tr("Result"), tr("Sent in a"), tr("Nodes"), tr("Clients"), tr("Requests/s"), tr("p99")};
}

std::vector<Row> CalibrationRows::runs(const std::vector<Run> &runs, const Format &format)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        const Benchmark &result = run.result;
        Row row;
        row.key = QString::number(i) + quoted(result.file);
        row.note = CalibrationText::tool(result.tool);
        const auto clients = clientsOf(run);
        const auto p99 = result.operations.front().quantileMs(0.99);
        const bool tail = tellsTail(result.loop);
        const QString refused = CalibrationText::tailRefused(result.loop);
        row.cells = {{QFileInfo(quoted(result.file)).fileName(), {}, quoted(result.file)},
                     {CalibrationText::loop(result.loop), {}, refused},
                     {format.count(run.nodes), run.nodes, {}},
                     {clients ? format.count(*clients) : QString(), clients.value_or(0), {}},
                     {result.perSecond > 0 ? format.number(result.perSecond) : QString(),
                      result.perSecond,
                      {}},
                     {tail && p99 ? format.milliseconds(*p99)
                      : tail      ? QString()
                                  : tr("not used"),
                      p99.value_or(0), refused}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList CalibrationRows::operationTitles()
{
    return {tr("Operation"), tr("Counts as"), tr("Service time"), tr("CV"), tr("How it was found")};
}

std::vector<Row> CalibrationRows::operations(const Calibration &calibration, const Format &format)
{
    std::vector<Row> rows;
    for (const CalibratedOperation &one : calibration.operations) {
        Row row;
        row.key = quoted(one.name);
        row.faint = !one.operation || !one.serviceMs;
        row.note = tr("up to %1/s", "requests").arg(format.number(one.perSecond));
        row.cells = {
            {quoted(one.name), {}, {}},
            {one.operation ? ProductText::operation(*one.operation) : tr("nothing yet"), {}, {}},
            {one.serviceMs ? format.milliseconds(*one.serviceMs) : QString(),
             one.serviceMs.value_or(0), tr("Milliseconds of one vCPU")},
            {one.cvMeasured ? format.number(one.cv) : tr("%1 (assumed)").arg(format.number(one.cv)),
             one.cv, tr("Standard deviation divided by the mean")},
            {one.serviceMs ? CalibrationText::method(one.method) : QString(),
             {},
             one.serviceMs ? CalibrationText::methodTip(one.method) : QString()}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList CalibrationRows::planTitles()
{
    return {tr("In the plan"), tr("Value"), tr("CV"), tr("Tool, date")};
}

std::vector<Row> CalibrationRows::inPlan(const Catalog &catalog, const UserTables &tables,
                                         const Format &format)
{
    std::vector<Row> rows;
    const auto add = [&](const std::string &product, const QString &note, const QString &value,
                         const QString &cv, const std::string &origin, const std::string &tool,
                         const std::string &date) {
        Row row;
        row.key = quoted(product) + note;
        row.origin = origin == "measured" ? Origin::Measured : Origin::Assumed;
        row.note =
            tr("%1, %2", "operation, where it comes from").arg(note, OriginText::word(*row.origin));
        QStringList when{quoted(tool), quoted(date)};
        when.removeAll(QString());
        row.cells = {{productName(catalog, product), {}, {}},
                     {value, {}, {}},
                     {cv, {}, {}},
                     {when.join(QStringLiteral(", ")), {}, when.join(QStringLiteral(", "))}};
        rows.push_back(std::move(row));
    };
    for (const RateOverride &row : tables.rates)
        add(row.product, ProductText::operation(row.operation), format.milliseconds(row.serviceMs),
            format.number(row.cv), row.origin, row.tool, row.date);
    for (const ScalingOverride &row : tables.scalings)
        add(row.product, tr("scaling over nodes"),
            tr("α %1, β %2").arg(format.number(row.law.alpha), format.number(row.law.beta)), {},
            row.origin, row.tool, row.date);
    return rows;
}

ChartSpec CalibrationRows::chart(const Calibration *calibration, const Format &format)
{
    ChartSpec spec;
    spec.title = tr("Throughput against load").toStdString();
    spec.y.title = tr("Requests a second").toStdString();
    spec.y.unit = "1/s";
    spec.y.fromZero = true;
    spec.x.fromZero = true;
    spec.x.title =
        CalibrationText::axis(calibration ? calibration->axis : ScalingAxis::Clients).toStdString();
    if (!calibration || calibration->points.empty()) {
        spec.empty = tr("Results with different numbers of clients or nodes draw a curve here: "
                        "where it bends, and whether it has a peak.")
                         .toStdString();
        return spec;
    }
    ChartSeries measured{
        SeriesRole::Recommended, tr("Measured").toStdString(), {}, SeriesKind::Scatter};
    for (const ScalingPoint &point : calibration->points)
        measured.points.push_back({point.n, point.perSecond});
    if (!calibration->usl) {
        spec.title =
            tr("Another number of clients or nodes would tell how it scales").toStdString();
        spec.series = {std::move(measured)};
        return spec;
    }
    const UslFit &fit = *calibration->usl;
    ChartSeries curve{
        SeriesRole::Subject, tr("Scalability law").toStdString(), {}, SeriesKind::Line};
    ChartSeries band{SeriesRole::Range, tr("95 % range").toStdString(), {}, SeriesKind::Band};
    const double most = 2 * fit.largestN; // beyond, it is no prediction
    const double least = std::min(1.0, calibration->points.front().n);
    for (int i = 0; i < kCurvePoints; ++i) {
        const double n = least + (most - least) * i / (kCurvePoints - 1);
        curve.points.push_back({n, fit.perSecond(n)});
        const Span span = fit.bandAt(n);
        ChartPoint edge{n, span.high};
        edge.low = span.low;
        band.points.push_back(std::move(edge));
    }
    spec.series = {std::move(curve), std::move(measured)};
    if (fit.range)
        spec.series.insert(spec.series.begin(), std::move(band));
    if (const auto peak = fit.peak(); peak && *peak < most) {
        ChartMarker marker;
        marker.id = "peak";
        marker.across = ChartMarker::Across::X;
        marker.value = *peak;
        marker.label = tr("Most at:").toStdString();
        spec.markers.push_back(std::move(marker));
        spec.title = (calibration->axis == ScalingAxis::Nodes
                          ? tr("Beyond %1 nodes it carries less").arg(format.count(*peak))
                          : tr("Beyond %1 clients it carries less").arg(format.count(*peak)))
                         .toStdString();
    } else {
        spec.title = tr("No peak within twice what was measured").toStdString();
    }
    spec.summary = CalibrationText::scaling(fit, calibration->axis, format).toStdString();
    return spec;
}

QString CalibrationRows::warnings(const Calibration &calibration)
{
    QStringList lines;
    for (const Warning warning : calibration.warnings)
        lines << QStringLiteral("• ") + CalibrationText::warning(warning);
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemok::ui
