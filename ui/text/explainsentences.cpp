// SPDX-License-Identifier: GPL-3.0-or-later
// ExplainText: what a figure is, in a sentence.
#include "core/planner/explain/figurepath.h"
#include "ui/text/explaintext.h"
#include "ui/text/plantext.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

using Said = std::pair<const char *, const char *>; ///< last part of a pointer, sentence

template <std::size_t N> QString find(const std::array<Said, N> &known, std::string_view part)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Said &each) { return each.first == part; });
    return found == known.end() ? QString() : ExplainText::tr(found->second);
}

QString joined(const QString &first, const QString &second)
{
    return ExplainText::tr("%1 %2", "two sentences").arg(first, second);
}

} // namespace

QString ExplainText::demandSentence(std::string_view name)
{
    static constexpr std::array kSaid = {
        Said("peak_requests_per_s",
             QT_TR_NOOP("Requests of users each second of the busiest minute: what the layout is "
                        "made for.")),
        Said("llm_calls_per_s",
             QT_TR_NOOP("Requests that no stored result answers, so that the LLM is called.")),
        Said("llm_calls_in_flight",
             QT_TR_NOOP("LLM calls that wait for their answer at the same time (Little's law).")),
        Said(
            "llm_tokens_per_min",
            QT_TR_NOOP("Tokens in and out of the LLM in the busiest minute, against the provider's "
                       "limit.")),
        Said("hit_ratio",
             QT_TR_NOOP("Share of the requests that are answered by a result kept from before.")),
        Said("lookups_per_s",
             QT_TR_NOOP("Reads of single items by key each second of the busiest minute.")),
        Said("inserts_per_s", QT_TR_NOOP("Items written each second of the busiest minute.")),
        Said("selects_per_s",
             QT_TR_NOOP("Queries over many items each second of the busiest minute: what query "
                        "nodes work on.")),
        Said("fulltext_per_s",
             QT_TR_NOOP("Searches for words in texts each second of the busiest minute.")),
        Said("vector_per_s",
             QT_TR_NOOP("Searches for similar vectors each second of the busiest minute.")),
        Said("store_connections",
             QT_TR_NOOP("Connections that the service keeps open: what session nodes take.")),
        Said("stored_items", QT_TR_NOOP("Items that lie in the stores, without copies.")),
        Said("stored_bytes",
             QT_TR_NOOP("Bytes that lie in the stores, without copies and indexes.")),
    };
    return find(kSaid, name);
}

QString ExplainText::llmSentence(std::string_view part)
{
    static constexpr std::array kSaid = {
        Said(
            "monthly_without_reuse",
            QT_TR_NOOP("What the LLM's provider would charge a month if every request called it.")),
        Said("monthly_with_reuse",
             QT_TR_NOOP("What the LLM's provider charges a month for what no stored result "
                        "answers.")),
        Said("monthly_saved",
             QT_TR_NOOP("What need not be paid to the LLM's provider because results are kept and "
                        "used again.")),
        Said("own_monthly", QT_TR_NOOP("Servers and disks that serve the model in this layout; a "
                                       "purchase is spread over 36 months.")),
        Said("api_monthly",
             QT_TR_NOOP("What the provider would charge a month for the calls that the own servers "
                        "answer.")),
        Said("break_even_calls_per_month",
             QT_TR_NOOP("From so many calls a month these servers cost less than the API.")),
        Said("demand", QT_TR_NOOP("What the busiest minute asks of the provider.")),
        Said("allowed", QT_TR_NOOP("What the provider's contract allows.")),
        Said("fix_value", QT_TR_NOOP("The smallest change with which the provider's limit holds.")),
        Said("workers",
             QT_TR_NOOP("Workers of the service that keep this many calls open at once.")),
    };
    return find(kSaid, part);
}

QString ExplainText::costSentence(const CostLine *line, std::string_view part)
{
    static constexpr std::array kSums = {
        Said("monthly", QT_TR_NOOP("What this layout costs each month: the sum of its monthly "
                                   "lines that have a price.")),
        Said("one_off", QT_TR_NOOP("What is bought once: the sum of the purchases.")),
        Said("tco_36", QT_TR_NOOP("Purchases and 36 months together.")),
        Said("tco_60", QT_TR_NOOP("Purchases and 60 months together.")),
        Said("ranked", QT_TR_NOOP("Layouts are compared by this: the month, with purchases spread "
                                  "over 36 months.")),
    };
    static constexpr std::array kParts = {
        Said("quantity", QT_TR_NOOP("How much of it the layout takes.")),
        Said("unit_price", QT_TR_NOOP("What one of it costs, by the price list named below.")),
        Said("amount",
             QT_TR_NOOP("What this line adds to the cost: its quantity times its price.")),
    };
    return line ? find(kParts, part) : find(kSums, part);
}

QString ExplainText::roleSentence(std::string_view part)
{
    static constexpr std::array kSaid = {
        Said("count",
             QT_TR_NOOP(
                 "Nodes of this role: each limit asks for a number, and the largest counts.")),
        Said("utilisation",
             QT_TR_NOOP("Share of these nodes' processors that is busy in the busiest minute.")),
        Said("vcpu", QT_TR_NOOP("Virtual processors of one node, as the server type has them.")),
        Said("memory_gib", QT_TR_NOOP("Memory of one node, as the server type has it.")),
        Said("gib", QT_TR_NOOP("Disk of one node: the smallest that can be bought and holds its "
                               "share.")),
        Said("iops", QT_TR_NOOP("Reads and writes a second that are bought for a node's disk.")),
        Said("mbps", QT_TR_NOOP("Bytes a second that are bought for a node's disk.")),
    };
    return find(kSaid, part);
}

QString ExplainText::lineSentence(const LedgerLine &line, std::string_view part)
{
    const QString help = PlanText::constraintHelp(line.constraint);
    if (part == "demand")
        return joined(help, line.checked ? tr("This is what all nodes together must carry.")
                                         : PlanText::missing(line.missing));
    if (part == "per_node")
        return joined(help, tr("This is what one node carries."));
    return line.binding
               ? joined(help, tr("It asks for more nodes than any other limit: it decides."))
               : joined(help, tr("Another limit asks for as many nodes or more."));
}

QString ExplainText::layoutSentence(const Layout &layout, const std::vector<std::string> &path)
{
    if (path.front() == "nodes")
        return layout.choice == ChoiceKind::AllRdbms
                   ? tr("All nodes of this layout, the existing database's with them.")
                   : tr("All nodes of the stores; the existing database beside them is not "
                        "counted.");
    if (path.front() == "headroom")
        return tr("The largest factor on the load with which every limit and goal is still met.");
    if (path.front() == "latency_ms")
        return tr("%1 of 100 requests of this kind are answered at least as fast, in the busiest "
                  "minute.")
            .arg(QString::fromStdString(path.back().substr(1)));
    static constexpr std::array kStops = {
        Said("month", QT_TR_NOOP("The first month of growth in which this layout is too small.")),
        Said("stored_gb", QT_TR_NOOP("What will be stored in the month in which this layout is too "
                                     "small.")),
        Said("peak_requests_per_s", QT_TR_NOOP("The busiest minute of the month in which this "
                                               "layout is too small.")),
    };
    return path.front() == "stops_fitting" ? find(kStops, path.back()) : QString();
}

QString ExplainText::sentence(const Plan &plan, std::string_view figure)
{
    const planner::FigureOwner owner = planner::figureOwner(plan, figure);
    const planner::FigurePath &path = owner.rest;
    if (path.empty())
        return {};
    const std::string &part = path.back();
    if (owner.line)
        return lineSentence(*owner.line, part);
    if (owner.role)
        return roleSentence(part);
    if (owner.managed)
        return tr("What is bought of a service that its provider runs: it has no nodes.");
    if (owner.layout)
        return path.front() == "cost" ? costSentence(owner.cost, part)
                                      : layoutSentence(*owner.layout, path);
    if (path.front() == "llm_api" || path.front() == "local_model")
        return llmSentence(part);
    if (path.size() == 4 && path[1] == "operations")
        return tr("How often this is asked of the store each second of the busiest minute.");
    if (path.size() == 4 && path[1] == "data_sets")
        return part == "items"   ? tr("Items of this data set that are kept at the same time.")
               : part == "bytes" ? tr("Bytes of this data set, without copies and indexes.")
                                 : tr("What one item of this data set takes, without copies and "
                                      "indexes.");
    return demandSentence(part);
}

} // namespace daemok::ui
