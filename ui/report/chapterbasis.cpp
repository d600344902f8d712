// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcontent.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

// What a layout has to meet beside its goals.
constexpr std::array kConditions = {AnswerId::Survive,
                                    AnswerId::Zones,
                                    AnswerId::Copies,
                                    AnswerId::RtoMin,
                                    AnswerId::RpoMin,
                                    AnswerId::Dr,
                                    AnswerId::BackupCopies,
                                    AnswerId::DataMayLeave,
                                    AnswerId::Network,
                                    AnswerId::ProviderList,
                                    AnswerId::RegionList,
                                    AnswerId::HorizonMonths,
                                    AnswerId::Expiry,
                                    AnswerId::ReuseRetentionDays,
                                    AnswerId::RecordRetentionDays,
                                    AnswerId::BudgetMonthly,
                                    AnswerId::Confidence};

// The catalogue's own word for figures without a source; their origin says so already.
constexpr const char *kAssumption = "assumption";

Ink inkOf(Origin origin)
{
    return origin == Origin::Preset || origin == Origin::Assumed ? Ink::Bad : Ink::Text;
}

QString evidence(const ReportContent &content, AnswerId id)
{
    const Answer *answer = content.model.pattern.find(id);
    return answer ? QString::fromStdString(answer->evidence) : QString();
}

QString date(const ReportContent &content, AnswerId id)
{
    const Answer *answer = content.model.pattern.find(id);
    return answer ? QString::fromStdString(answer->date) : QString();
}

TableRow answerRow(const ReportContent &content, AnswerId id)
{
    const Answer *answer = content.model.pattern.find(id);
    const Origin origin = content.model.pattern.origin(id);
    const bool ranged =
        answer && isNumeric(answerSpec(id).kind) && answer->number.low < answer->number.high;
    TableCell value =
        textCell(ReportText::answer(id, content.model.pattern, content.format), Face::Strong);
    if (ranged)
        value.spans << Span{DossierText::range(id, answer->number, content.format), Face::Small};
    return {{textCell(QuestionText::label(id)), value,
             textCell(OriginText::word(origin), Face::Small, inkOf(origin)),
             textCell(evidence(content, id), Face::Small, Ink::Muted),
             textCell(date(content, id), Face::Small, Ink::Muted)}};
}

std::unique_ptr<Block> answerTable(const ReportContent &content, const std::vector<AnswerId> &ids)
{
    QList<TableRow> rows;
    for (const AnswerId id : ids)
        rows << answerRow(content, id);
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Answer), Side::Left, true},
                      {DossierText::word(DossierWord::Likely), Side::Left, true},
                      {ReportText::word(ReportWord::Origin)},
                      {DossierText::word(DossierWord::Evidence), Side::Left, true},
                      {DossierText::word(DossierWord::Date)}},
        rows);
}

std::unique_ptr<Block> openTable(const ReportContent &content)
{
    QList<TableRow> rows;
    for (const OpenAnswer &open : content.model.open)
        rows << TableRow{
            {textCell(QuestionText::label(open.id), Face::Body, Ink::Bad),
             textCell(ReportText::openRange(open, content.model.pattern, content.format),
                      Face::Strong),
             textCell(ReportText::openEffect(open, content.format), Face::Small, Ink::Muted),
             textCell(DossierText::atStake(open, content.plan(), content.format))}};
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Answer), Side::Left, true},
                      {DossierText::word(DossierWord::Likely), Side::Left, true},
                      {DossierText::word(DossierWord::Moves), Side::Left, true},
                      {DossierText::word(DossierWord::AtStake), Side::Right}},
        rows);
}

QString sourceName(const ReportContent &content, const Source &source)
{
    if (source.key.empty() || source.key == kAssumption || !content.plan().catalog)
        return {};
    const auto &sources = content.plan().catalog->sources;
    const auto found = sources.find(source.key);
    return QString::fromStdString(found == sources.end() ? source.key : found->second.title);
}

TableRow ledgerRow(const LedgerLine &line, const ReportContent &content)
{
    const Format &format = content.format;
    const bool counted = line.checked && line.perNode > 0 && line.unit != "nodes";
    return {
        {textCell(PlanText::constraint(line.constraint), line.binding ? Face::Strong : Face::Body),
         textCell(format.withUnit(line.demand, line.unit)),
         textCell(counted ? format.withUnit(line.perNode, line.unit) : QString()),
         textCell(line.checked ? format.count(line.nodes) : QStringLiteral("–"),
                  line.binding ? Face::Strong : Face::Body, line.binding ? Ink::Accent : Ink::Text),
         line.checked
             ? textCell(line.binding ? DossierText::binds() : QString(), Face::Strong, Ink::Accent)
             : textCell(DossierText::notChecked(line), Face::Small, Ink::Warning),
         textCell(OriginText::word(line.origin), Face::Small,
                  line.origin == Origin::Assumed ? Ink::Warning : Ink::Muted),
         textCell(sourceName(content, line.source), Face::Small, Ink::Muted)}};
}

void addLedger(Blocks &blocks, const ReportContent &content, const RolePlan &role)
{
    const auto kinds =
        role.kind == RoleKind::Rdbms || role.serves.empty() ? std::vector{role.kind} : role.serves;
    const QString note =
        QStringLiteral("%1 · %2 × %3 · %4")
            .arg(QString::fromStdString(role.name), content.format.count(role.count),
                 QString::fromStdString(role.instance), ReportText::machine(role, content.format));
    blocks.push_back(std::make_unique<HeadingBlock>(
        content.style, ProductText::nodes(kinds, content.format), Ink::Text, note));
    QList<TableRow> rows;
    for (const LedgerLine &line : role.ledger)
        rows << ledgerRow(line, content);
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Limit), Side::Left, true},
                      {DossierText::word(DossierWord::Demand), Side::Right},
                      {DossierText::word(DossierWord::PerNode), Side::Right},
                      {DossierText::word(DossierWord::NodesAsked), Side::Right},
                      {DossierText::word(DossierWord::State), Side::Left, true},
                      {ReportText::word(ReportWord::Origin)},
                      {DossierText::word(DossierWord::Source), Side::Left, true}},
        rows));
}

std::unique_ptr<Block> dataSets(const ReportContent &content)
{
    const Format &format = content.format;
    QList<TableRow> rows;
    for (const DataSet &set : content.plan().demand.dataSets) {
        if (set.items <= 0)
            continue;
        rows << TableRow{{textCell(ProductText::dataSet(set.id)), textCell(format.count(set.items)),
                          textCell(format.bytes(set.bytesPerItem)),
                          textCell(format.bytes(set.bytes().value()), Face::Strong)}};
    }
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::DataSet), Side::Left, true},
                      {DossierText::word(DossierWord::Items), Side::Right},
                      {DossierText::word(DossierWord::BytesPerItem), Side::Right},
                      {DossierText::word(DossierWord::Bytes), Side::Right}},
        rows);
}

std::unique_ptr<Block> operations(const ReportContent &content)
{
    QList<TableRow> rows;
    for (const OperationLoad &load : content.plan().demand.operations)
        rows << TableRow{{textCell(ProductText::operation(load.operation)),
                          textCell(ProductText::dataSet(load.dataSet)),
                          textCell(content.format.withUnit(load.rate.value(), "1/s"), Face::Strong),
                          textCell(content.format.percent(load.meanShare))}};
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Operation), Side::Left, true},
                      {DossierText::word(DossierWord::DataSet), Side::Left, true},
                      {DossierText::word(DossierWord::Rate), Side::Right},
                      {DossierText::word(DossierWord::Mean), Side::Right}},
        rows);
}

void addLlm(Blocks &blocks, const ReportContent &content)
{
    const LlmCost &llm = content.plan().llm;
    if (llm.limits.empty())
        return;
    QList<TableRow> rows;
    for (const LlmLimit &limit : llm.limits)
        rows << TableRow{{textCell(PlanText::llmLimit(limit.limit)),
                          textCell(content.format.number(limit.demand), Face::Strong),
                          textCell(limit.allowed ? content.format.number(*limit.allowed)
                                                 : ReportText::notKnown()),
                          textCell(limit.met ? QString() : PlanText::llmFix(limit, content.format),
                                   Face::Body, Ink::Bad)}};
    blocks.push_back(content.heading(DossierWord::LlmLimits));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Limit), Side::Left, true},
                      {DossierText::word(DossierWord::Demand), Side::Right},
                      {DossierText::word(DossierWord::Allowed), Side::Right},
                      {QString(), Side::Left, true}},
        rows));
}

} // namespace

Blocks requirementsChapter(const ReportContent &content)
{
    const UsagePattern &pattern = content.model.pattern;
    QList<TableRow> rows;
    for (std::size_t i = 0; i < kGoals; ++i) {
        const auto goal = pattern.goalMs(static_cast<GoalId>(i));
        if (!goal)
            continue;
        const bool own = pattern.goalsMs[i].has_value();
        rows << TableRow{
            {textCell(QuestionText::label(static_cast<GoalId>(i))),
             textCell(content.format.milliseconds(*goal), Face::Strong),
             textCell(OriginText::word(own ? Origin::Estimate : Origin::Preset), Face::Small,
                      own ? Ink::Text : Ink::Bad),
             textCell(own ? QString() : QString::fromStdString(pattern.preset->goalEvidence[i]),
                      Face::Small, Ink::Muted)}};
    }
    for (const AnswerId id : kConditions) {
        if (!pattern.find(id))
            continue;
        const Origin origin = pattern.origin(id);
        rows << TableRow{{textCell(QuestionText::label(id)),
                          textCell(ReportText::answer(id, pattern, content.format), Face::Strong),
                          textCell(OriginText::word(origin), Face::Small, inkOf(origin)),
                          textCell(evidence(content, id), Face::Small, Ink::Muted)}};
    }
    Blocks blocks;
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::What), Side::Left, true},
                      {DossierText::word(DossierWord::Value), Side::Left, true},
                      {DossierText::word(DossierWord::Stated)},
                      {DossierText::word(DossierWord::Evidence), Side::Left, true}},
        rows));
    return blocks;
}

Blocks assumptionsChapter(const ReportContent &content)
{
    Blocks blocks;
    blocks.push_back(std::make_unique<TextBlock>(
        content.style, QList<Span>{{ReportText::origins(content.model)}}));
    blocks.push_back(answerTable(content, content.model.inputs));
    if (content.model.open.empty())
        return blocks;
    blocks.push_back(std::make_unique<HeadingBlock>(
        content.style, ReportText::openTitle(static_cast<int>(content.model.open.size())), Ink::Bad,
        ReportText::openHelp()));
    blocks.push_back(openTable(content));
    return blocks;
}

Blocks allAnswersChapter(const ReportContent &content)
{
    std::vector<AnswerId> ids;
    for (const AnswerSpec &spec : answerSpecs()) {
        if (content.model.pattern.find(spec.id))
            ids.push_back(spec.id);
    }
    Blocks blocks;
    blocks.push_back(answerTable(content, ids));
    return blocks;
}

Blocks workloadChapter(const ReportContent &content)
{
    Blocks blocks = workloadSection(content);
    blocks.push_back(operations(content));
    blocks.push_back(dataSets(content));
    addLlm(blocks, content);
    return blocks;
}

Blocks sizingChapter(const ReportContent &content)
{
    if (!content.model.layout())
        return {};
    Blocks blocks = sizingSection(content);
    if (content.model.edition != ReportEdition::Audit)
        return blocks;
    for (const SizingStore &store : content.model.sizing) {
        for (const SizingRow &row : store.roles)
            addLedger(blocks, content, content.model.layout()->roles[row.role]);
    }
    return blocks;
}

Blocks placementChapter(const ReportContent &content)
{
    Blocks blocks;
    if (!content.plan().local)
        return blocks;
    QList<Span> spans;
    const QString text = VerdictText::localModel(*content.plan().local, content.format);
    for (const QString &line : text.split(QLatin1Char('\n')))
        spans << Span{line};
    if (!content.plan().local->note.empty())
        spans << Span{QString::fromStdString(content.plan().local->note), Face::Small, Ink::Muted};
    blocks.push_back(std::make_unique<TextBlock>(content.style, spans));
    if (const Layout *layout = content.model.layout()) {
        for (const RolePlan &role : layout->roles) {
            if (role.kind == RoleKind::Compute && role.serverIndex >= 0)
                addLedger(blocks, content, role);
        }
    }
    return blocks;
}

} // namespace daemok::ui
