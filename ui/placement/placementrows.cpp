// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementrows.h"

#include "ui/text/devicetext.h"
#include "ui/text/format.h"
#include "ui/text/placementtext.h"
#include "ui/text/questiontext.h"

#include <algorithm>

namespace daemok::ui {

using namespace placement;

namespace {

// The four parts of a score, as they add up.
QString scoreTip(const Option &option, const Format &format)
{
    return PlacementRows::tr("Time %1 + headroom %2 + confidence %3 + portability %4. Weights are "
                             "the program's own; within 5 points it is a tie. The weakest input "
                             "that moved the result is %5.")
        .arg(format.number(option.scoreParts[0]), format.number(option.scoreParts[1]),
             format.number(option.scoreParts[2]), format.number(option.scoreParts[3]),
             DeviceText::confidence(option.confidence));
}

QString timesTip(const Option &option, const Format &format)
{
    const auto part = [&](const QString &name, double seconds) {
        return PlacementRows::tr("%1: %2", "part of a run, its time")
            .arg(name, PlacementText::time(seconds, format));
    };
    return QStringList{part(PlacementText::lane(Lane::Allocate), option.times.allocate),
                       part(PlacementText::lane(Lane::Read), option.times.io),
                       part(PlacementText::lane(Lane::Up), option.times.up),
                       part(PlacementText::lane(Lane::Compute), option.times.kernel),
                       part(PlacementText::lane(Lane::Down), option.times.down)}
        .join(QLatin1Char('\n'));
}

Row servingRow(const ServingOption &option, const QString &name, const QString &where,
               const Format &format)
{
    Row row;
    row.faint = !option.fits();
    const QString why = PlacementText::servingGate(option, format);
    QString note = option.gpus.name.empty()
                       ? where
                       : PlacementRows::tr("%1 · %2 × %3", "where, number of cards, card")
                             .arg(where, format.count(option.gpus.count),
                                  QString::fromStdString(option.gpus.name));
    row.note = why.isEmpty() ? note : why;
    QStringList needs;
    for (const ServingLine &line : option.ledger)
        needs << PlacementRows::tr("%1: %2 instances", "what asks, how many")
                     .arg(PlacementText::servingNeed(line.need), format.count(line.instances));
    row.cells.resize(PlacementRows::NUM_SERVING_COLUMNS);
    row.cells[PlacementRows::Server] = {name, name, note};
    if (!option.fits())
        return row;
    row.cells[PlacementRows::Count] = {format.count(option.count), option.count,
                                       needs.join(QLatin1Char('\n'))};
    row.cells[PlacementRows::Calls] = {
        format.count(option.callsPerInstance), option.callsPerInstance, {}};
    row.cells[PlacementRows::Busy] = {
        format.percent(option.utilisation), option.utilisation,
        option.prefillUnchecked ? PlacementRows::tr("Reading the input is not counted: "
                                                    "the card's tensor rate is not known.")
                                : QString()};
    row.cells[PlacementRows::Speed] = {
        format.number(option.tokensPerSecondPerCall), option.tokensPerSecondPerCall, {}};
    if (option.monthly)
        row.cells[PlacementRows::Monthly] = {
            format.money(option.monthly->amount, option.monthly->currency),
            option.monthly->amount,
            {}};
    else
        row.cells[PlacementRows::Monthly] = {PlacementRows::tr("not priced"), 1e18, {}};
    return row;
}

QString heading(const QString &text)
{
    return QStringLiteral("<p style='margin:6px 0 2px 0'><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString bullets(const QStringList &lines)
{
    QString html = QStringLiteral("<ul style='margin:0 0 4px 0; -qt-list-indent:1'>");
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(text.toHtmlEscaped());
}

// What would be fastest if it were not too late.
QString nearestMiss(const Decision &decision, const Format &format)
{
    const Option *nearest = nullptr;
    for (const Option &option : decision.options) {
        if (option.gate == Gate::MissesDeadline
            && (nearest == nullptr || option.times.total < nearest->times.total))
            nearest = &option;
    }
    if (nearest == nullptr)
        return PlacementText::tableRow(decision.row);
    return PlacementRows::tr("Too slow: the fastest, %1, takes %2; the deadline is %3.")
        .arg(PlacementText::way(nearest->compute, nearest->strategy),
             PlacementText::time(nearest->needed, format),
             PlacementText::time(nearest->allowed, format));
}

QString breakEven(const PlacementStudy &study, const Format &format)
{
    const BreakEven &even = *study.breakEven;
    const QString own = format.money(even.ownPerMillionTokens, std::string("USD"));
    const QString api = format.money(even.apiPerMillionTokens, std::string("USD"));
    QString text =
        PlacementRows::tr("A million tokens cost %1 on own servers and %2 over the API (%3).")
            .arg(own, api, QString::fromStdString(study.api));
    text += QLatin1Char(' ')
            + PlacementRows::tr(
                  "These servers cost no more than the API from %1 calls a month on; now there "
                  "are %2.")
                  .arg(format.scaled(even.callsPerMonth), format.scaled(study.load.callsPerMonth));
    if (!even.apiIsAllowed)
        text +=
            QLatin1Char(' ') + PlacementRows::tr("The data may not leave: the API is no choice.");
    return text;
}

} // namespace

QStringList PlacementRows::optionTitles()
{
    return {tr("Interface, strategy and reason"), tr("Time"), tr("Headroom"), tr("Chunk"),
            tr("Score")};
}

QStringList PlacementRows::servingTitles()
{
    return {tr("Server type, and why not"),
            tr("Instances"),
            tr("Calls"),
            tr("Busy"),
            tr("Tokens/s"),
            tr("Cost / month")};
}

QStringList PlacementRows::driverTitles()
{
    return {tr("Driver, and what is the matter"), tr("State"), tr("Took")};
}

std::vector<Row> PlacementRows::options(const PlacementStudy &study, const Format &format)
{
    std::vector<Row> rows;
    const Decision &decision = study.decision;
    for (std::size_t i = 0; i < decision.options.size(); ++i) {
        const Option &option = decision.options[i];
        Row row;
        const QString name = PlacementText::way(option.compute, option.strategy);
        row.key = QString::number(option.profile) + QLatin1Char('/') + name;
        row.note = PlacementText::reason(option, format);
        row.marked = decision.recommended == i;
        row.faint = !option.runs();
        const bool tied =
            std::find(decision.ties.begin(), decision.ties.end(), i) != decision.ties.end();
        row.cells.resize(NUM_OPTION_COLUMNS);
        row.cells[Way] = {tied ? tr("%1 (a tie)").arg(name) : name, name,
                          row.note + QLatin1Char('\n') + DeviceText::strategyHelp(option.strategy)};
        const bool isLate = option.gate == Gate::MissesDeadline;
        if (option.runs() || isLate) {
            row.cells[Time] = {PlacementText::time(option.times.total, format), option.times.total,
                               timesTip(option, format)};
            row.cells[Headroom] = {format.percent(option.headroom), option.headroom,
                                   tr("Of the usable memory, what stays free.")};
            row.cells[Chunk] = {
                isResident(option.strategy) && option.segments > 1
                    ? tr("%n segment(s)", nullptr, option.segments)
                    : PlacementText::gib(option.chunk.value(), format),
                option.chunk.value(),
                tr("Up to %1 fit.").arg(PlacementText::gib(option.largestChunk.value(), format))};
        } else {
            row.cells[Time] = {tr("–", "no time"), 1e18, DeviceText::gate(option.gate)};
        }
        if (option.runs()) {
            row.cells[Score] = {format.number(std::round(option.score)), option.score,
                                scoreTip(option, format)};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> PlacementRows::serving(const PlacementStudy &study, const Format &format)
{
    std::vector<Row> rows;
    if (study.here) {
        Row row = servingRow(*study.here, tr("This device's cards"),
                             QString::fromStdString(study.device->name), format);
        row.key = QStringLiteral("here");
        rows.push_back(std::move(row));
    }
    bool first = true;
    for (const ServingOption &option : study.options) {
        const ServerType &server = *option.server;
        const QString where =
            tr("%1 %2", "provider, region")
                .arg(QuestionText::choice(AnswerId::ProviderList, server.provider),
                     QString::fromStdString(server.region))
                .trimmed();
        Row row = servingRow(option, QString::fromStdString(server.name), where, format);
        row.key = QString::fromStdString(server.provider + "/" + server.region + "/" + server.name);
        row.marked = first && option.fits();
        first = false;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> PlacementRows::drivers(const ProbedMachine &machine, const Format &format)
{
    std::vector<Row> rows;
    for (const Backend &backend : machine.backends) {
        Row row;
        const QString name =
            tr("%1: %2", "interface, driver")
                .arg(DeviceText::api(backend.api), QString::fromStdString(backend.driver));
        row.key = name;
        row.note = DeviceText::backend(backend);
        row.faint =
            backend.state == probes::State::NoDriver || backend.state == probes::State::NoDevice;
        row.cells = {{name, name, row.note},
                     {DeviceText::state(backend.state), DeviceText::state(backend.state), {}},
                     {format.milliseconds(backend.ms), backend.ms, {}}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PlacementRows::verdict(const PlacementStudy &study, const Format &format)
{
    if (study.serves) {
        if (!study.model)
            return tr("The catalogue does not know the size of this model.");
        if (study.options.empty() || !study.options.front().fits())
            return tr("No server type here holds %1 for these calls.")
                .arg(QString::fromStdString(study.model->name));
        const ServingOption &best = study.options.front();
        return tr("%1 on %2 × %3: the least cost a month.", "model, count, server type")
            .arg(QString::fromStdString(study.model->name), format.count(best.count),
                 QString::fromStdString(best.server->name));
    }
    if (!study.device)
        return tr("No device is known yet.");
    const Option *best = study.decision.best();
    if (best == nullptr)
        return nearestMiss(study.decision, format);
    const QString sentence = tr("%1: %2 for %3.", "way, time, size of the data")
                                 .arg(PlacementText::way(best->compute, best->strategy),
                                      PlacementText::time(best->times.total, format),
                                      PlacementText::gib(study.workload.input.value(), format));
    return study.decision.lowConfidence
               ? tr("%1 Low confidence: measure with the lab.").arg(sentence)
               : sentence;
}

QString PlacementRows::advice(const PlacementStudy &study, const Format &format)
{
    QString html = paragraph(verdict(study, format));
    if (study.serves) {
        if (study.breakEven)
            html += heading(tr("Against the API")) + paragraph(breakEven(study, format));
        if (study.model && study.model->kvIsUpperBound)
            html += paragraph(tr("The model's family keeps less cache than is planned here: its "
                                 "windows or recurrent layers need less."));
        return html;
    }
    if (!study.device)
        return html;
    if (study.decision.best() != nullptr)
        html += paragraph(PlacementText::tableRow(study.decision.row));
    QStringList flips;
    for (const Flip &flip : study.decision.flips)
        flips << PlacementText::flip(flip, format);
    html += heading(tr("What would change it"));
    html += flips.isEmpty()
                ? paragraph(tr("Nothing within a wide range of passes, data and memory."))
                : bullets(flips);
    QStringList remedies;
    for (const Remedy &remedy : study.decision.remedies)
        remedies << PlacementText::remedy(remedy, format);
    if (!remedies.isEmpty())
        html += heading(tr("Other algorithms")) + bullets(remedies);
    return html;
}

QString PlacementRows::note(const PlacementStudy &study, const Format &format)
{
    QStringList lines;
    for (const NoteLine &line : study.note)
        lines << PlacementText::note(line, format);
    if (lines.isEmpty())
        return paragraph(tr("There is nothing to note before something runs."));
    return heading(tr("For the developers")) + bullets(lines);
}

QString PlacementRows::claims(const PlacementStudy &study, const Format &format)
{
    QString html;
    for (const Claim &claim : study.claims)
        html += QStringLiteral("<p style='margin:3px 0 5px 0'><b>%1</b> — <b>%2</b><br/>%3</p>")
                    .arg(PlacementText::claim(claim.id).toHtmlEscaped(),
                         PlacementText::verdict(claim.verdict).toHtmlEscaped(),
                         PlacementText::because(claim, format).toHtmlEscaped());
    return html;
}

} // namespace daemok::ui
