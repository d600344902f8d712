// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/atomicfile.h"
#include "core/project/calllogblock.h"
#include "core/project/placementblock.h"
#include "core/project/project.h"
#include "core/project/schema.h"
#include "core/project/yamltext.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace daemok {

namespace {

constexpr std::string_view kMixPrefix = "reread_mix.";

// Lines of a YAML block. Empty texts are left out: absent means unknown.
class Block
{
public:
    void line(int indent, std::string_view key, const std::string &value)
    {
        m_text.append(static_cast<std::size_t>(indent), ' ')
            .append(key)
            .append(value.empty() ? ":" : ": ")
            .append(value) += '\n';
    }
    void text(int indent, std::string_view key, std::string_view value)
    {
        if (!value.empty())
            line(indent, key, yamlText(value));
    }
    void number(int indent, std::string_view key, double value)
    {
        line(indent, key, formatNumber(value));
    }
    void number(int indent, std::string_view key, const std::optional<double> &value)
    {
        if (value)
            number(indent, key, *value);
    }
    // First key of a list's item.
    void item(int indent, std::string_view key, const std::string &value)
    {
        m_text.append(static_cast<std::size_t>(indent), ' ')
            .append("- ")
            .append(key)
            .append(": ")
            .append(value) += '\n';
    }
    void raw(std::string_view text) { m_text += text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string numberText(double value)
{
    return std::isinf(value) ? "unlimited" : formatNumber(value);
}

std::string_view originName(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return "measured";
    case Origin::Preset:
        return "preset";
    default:
        return "estimate";
    }
}

void writeAnswer(Block &out, int indent, std::string_view key, AnswerId id, const Answer &answer,
                 const Preset *preset)
{
    const AnswerSpec &spec = answerSpec(id);
    out.line(indent, key, {});
    indent += 2;
    if (!isNumeric(spec.kind)) {
        const bool list = spec.kind == AnswerKind::Choices || spec.kind == AnswerKind::Names;
        if (spec.kind == AnswerKind::Flag)
            out.line(indent, "value", answer.number.likely != 0 ? "true" : "false");
        else
            out.line(indent, "value",
                     list ? yamlList(answer.names)
                          : yamlText(answer.names.empty() ? "" : answer.names.front()));
    } else if (answer.number == rangeFor(id, answer.number.likely, answer.origin, preset)) {
        out.line(indent, "value", numberText(answer.number.likely));
    } else {
        out.line(indent, "low", numberText(answer.number.low));
        out.line(indent, "likely", numberText(answer.number.likely));
        out.line(indent, "high", numberText(answer.number.high));
    }
    out.text(indent, "unit", spec.unit);
    out.line(indent, "origin", std::string(originName(answer.origin)));
    out.text(indent, "evidence", answer.evidence);
    out.text(indent, "date", answer.date);
}

void writeAnswers(Block &out, const UsagePattern &pattern)
{
    bool any = false;
    bool mixOpen = false;
    for (const AnswerSpec &spec : answerSpecs()) {
        const Answer *answer = pattern.own(spec.id);
        if (!answer)
            continue;
        if (!any)
            out.line(4, "answers", {});
        any = true;
        const bool mix = spec.name.starts_with(kMixPrefix);
        if (mix && !mixOpen)
            out.line(6, "reread_mix", {});
        mixOpen = mix;
        const std::string_view key = mix ? spec.name.substr(kMixPrefix.size()) : spec.name;
        writeAnswer(out, mix ? 8 : 6, key, spec.id, *answer, pattern.preset.get());
    }
}

void writeGoals(Block &out, const UsagePattern &pattern)
{
    bool any = false;
    for (std::size_t i = 0; i < kGoals; ++i) {
        if (!pattern.goalRemoved[i] && !pattern.goalsMs[i])
            continue;
        if (!any)
            out.line(4, "goals", {});
        any = true;
        out.line(6, goalNames()[i],
                 pattern.goalRemoved[i] ? "none" : formatNumber(*pattern.goalsMs[i]));
    }
}

void writeTta(Block &out, const tta::Choice &choice)
{
    if (choice.ruleSet.empty())
        return;
    out.line(4, "tta", {});
    out.line(6, "rule_set", yamlText(choice.ruleSet));
    if (!choice.factors.empty())
        out.line(6, "factors", {});
    for (const auto &[symbol, value] : choice.factors)
        out.number(8, symbol, value);
}

void writeServerPrice(Block &out, const ServerType &type)
{
    const auto &price = type.hourly ? type.hourly : type.monthly ? type.monthly : type.purchase;
    if (price) {
        out.number(4, "price", price->amount);
        out.line(4, "per", type.hourly ? "hour" : type.monthly ? "month" : "purchase");
        out.text(4, "currency", price->currency);
        out.line(4, "vat", price->vatIncluded ? "true" : "false");
    }
    const Source &source = price ? price->source : type.source;
    out.text(4, "quote", source.key);
    out.text(4, "date", source.asOf);
}

void writeServers(Block &out, const std::vector<ServerType> &servers)
{
    if (!servers.empty())
        out.line(0, "servers", {});
    for (const ServerType &type : servers) {
        const int threads = std::max(1, type.threadsPerCore);
        const int cores = type.vcpu / threads;
        out.item(2, "name", yamlText(type.name));
        out.text(4, "provider", type.provider);
        out.text(4, "region", type.region);
        out.number(4, "cores", cores);
        out.number(4, "threads_per_core", threads);
        out.number(4, "memory_gib", type.memoryGib);
        if (!type.disks.empty())
            out.line(4, "disks", {});
        for (const DiskGroup &disks : type.disks) {
            out.item(6, "count", formatNumber(disks.count));
            out.number(8, "gib", disks.gib);
            out.text(8, "kind", disks.kind);
            out.number(8, "iops", disks.iops);
        }
        out.number(4, "network_gbps", type.networkGbps);
        out.text(4, "gpu", type.gpu);
        if (!type.gpu.empty())
            out.number(4, "gpus", type.gpuCount);
        writeServerPrice(out, type);
    }
}

void writePrices(Block &out, const std::vector<PriceBookRow> &rows)
{
    if (!rows.empty())
        out.line(0, "price_book", {});
    for (const PriceBookRow &row : rows) {
        out.item(2, "item", yamlText(row.item));
        out.line(4, "provider", yamlText(row.provider));
        out.text(4, "region", row.region);
        out.number(4, "price", row.price);
        out.line(4, "per", yamlText(row.per));
        out.text(4, "currency", row.currency);
        out.number(4, "discount", row.discount);
        out.text(4, "quote", row.quote);
        out.text(4, "date", row.date);
    }
}

void writeRates(Block &out, const UserTables &tables)
{
    if (!tables.rates.empty() || !tables.scalings.empty())
        out.line(0, "calibration", {});
    for (const ScalingOverride &row : tables.scalings) {
        out.item(2, "product", yamlText(row.product));
        out.number(4, "alpha", row.law.alpha);
        out.number(4, "beta", row.law.beta);
        out.number(4, "nodes", row.nodes);
        out.line(4, "origin", row.origin);
        out.text(4, "tool", row.tool);
        out.text(4, "date", row.date);
    }
    for (const RateOverride &row : tables.rates) {
        out.item(2, "product", yamlText(row.product));
        out.line(4, "operation", std::string(operationName(row.operation)));
        out.number(4, "service_ms", row.serviceMs);
        out.number(4, "cv", row.cv);
        out.line(4, "origin", row.origin);
        out.text(4, "tool", row.tool);
        out.text(4, "date", row.date);
    }
}

void writeExchange(Block &out, const std::vector<ExchangeRate> &rows)
{
    if (!rows.empty())
        out.line(0, "rates_of_exchange", {});
    for (const ExchangeRate &row : rows) {
        out.item(2, "from", row.from);
        out.line(4, "to", row.to);
        out.number(4, "rate", row.rate);
        out.text(4, "date", row.date);
    }
}

} // namespace

std::string writeProject(const Project &project)
{
    Block out;
    out.raw("# Daemok project. An answer that is not named here is unknown and takes the preset's "
            "value and range.\n");
    out.line(0, "schema", std::string(kSchema));
    out.text(0, "app_version", project.appVersion);
    if (!project.catalogVersion.empty() || !project.catalogSha256.empty())
        out.line(0, "catalog", {});
    out.text(2, "version", project.catalogVersion);
    out.text(2, "sha256", project.catalogSha256);
    out.text(0, "client", project.client);
    out.line(0, "language", project.language);
    out.line(0, "scenarios", {});
    for (const Scenario &scenario : project.scenarios) {
        out.item(2, "name", yamlText(scenario.name));
        out.line(4, "preset", scenario.pattern.preset ? yamlText(scenario.pattern.preset->id) : "");
        writeAnswers(out, scenario.pattern);
        writeGoals(out, scenario.pattern);
        if (scenario.callLog)
            out.raw(callLogText(*scenario.callLog, 4));
        writeTta(out, scenario.tta);
    }
    writeServers(out, project.tables.servers);
    writePrices(out, project.tables.priceBook);
    writeRates(out, project.tables);
    writeExchange(out, project.tables.exchange);
    const std::string devices = devicesBlock(project.placement);
    out.raw(devices.empty() ? project.devices
                            : devices); // described by a person: it replaces the list
    out.raw(placementBlock(project.placement));
    out.raw(kEndLine);
    out.raw("\n");
    return out.take();
}

Result<Done> saveProject(const Project &project, const std::filesystem::path &file)
{
    return writeAtomically(file, writeProject(project));
}

} // namespace daemok
