// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatecommand.h"

#include "app/page/textpage.h"
#include "app/terminal.h"
#include "core/export/simulationjson.h"
#include "core/quantity/numbers.h"
#include "core/simulation/layoutmodel.h"
#include "ui/text/failuretext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace daemok::app {
namespace {

using planner::Failure;
using planner::FailureKind;

Error wrongFailure(const std::string &text, const Layout &layout)
{
    std::string allowed;
    for (const RolePlan &role : layout.roles)
        if (role.serverIndex >= 0)
            allowed += role.id + "[:N], ";
    return Error{ErrorId::NotOneOf,
                 Place{"--fail " + text},
                 {"--fail", text, allowed + "zone, llm_down, llm_slow[:FACTOR]"}};
}

struct SimulateWords
{
    Q_DECLARE_TR_FUNCTIONS(SimulateWords)
};

TextTable latencyTable(const simulation::Outcome &outcome, const planner::FailureReport &analytic,
                       const ui::Format &format)
{
    const auto right = Column{Column::Align::Right};
    TextTable table({{}, right, right, right, right, right, right});
    table.row({{QString()},
               {QStringLiteral("p50"), Tone::Quiet},
               {QStringLiteral("p95"), Tone::Quiet},
               {QStringLiteral("p99"), Tone::Quiet},
               {QStringLiteral("±"), Tone::Quiet},
               {SimulateWords::tr("analytic p99"), Tone::Quiet},
               {SimulateWords::tr("requests"), Tone::Quiet}});
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const auto *simulated = outcome.slowest(static_cast<ReportedOp>(op));
        if (!simulated)
            continue;
        const auto ms = [&](Seconds t) {
            return simulated->requests > 0 ? format.milliseconds(t.value() * 1000)
                                           : QStringLiteral("–");
        };
        const planner::OperationUnderFailure &law = analytic.after[op];
        table.row({{ui::PlanText::operation(static_cast<ReportedOp>(op)), Tone::Strong},
                   {ms(simulated->p50)},
                   {ms(simulated->p95)},
                   {ms(simulated->p99), Tone::Strong},
                   {simulated->halfWidth ? ms(*simulated->halfWidth) : QStringLiteral("?")},
                   {law.endless ? QStringLiteral("–") : format.milliseconds(law.latency.p99Ms)},
                   {format.count(static_cast<double>(simulated->requests))}});
    }
    return table;
}

TextPage pageOf(const simulation::Outcome &outcome, const planner::FailureReport &analytic)
{
    const ui::Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    TextPage page;
    page.title(
        SimulateWords::tr("Lost: %1")
            .arg(ui::FailureText::failure(analytic.failure, format, ui::FailureText::ids())));
    page.paragraph(ui::FailureText::stoppedBy(outcome, format));
    if (!outcome.operations.empty()) {
        page.blank();
        page.table(latencyTable(outcome, analytic, format), 2);
    }
    page.blank();
    TextTable roles({{}, {Column::Align::Right}});
    for (std::size_t i = 0; i < outcome.roles.size(); ++i)
        roles.row({{QString::fromStdString(outcome.roles[i])},
                   {format.percent(outcome.utilisation[i]),
                    outcome.utilisation[i] >= 1 ? Tone::Bad : Tone::Plain}});
    page.table(roles, 2);
    if (analytic.failure.kind != FailureKind::None) {
        page.blank();
        page.paragraph(ui::FailureText::verdict(analytic, format, ui::FailureText::ids()),
                       Tone::Strong);
    }
    return page;
}

int threadsFor(int asked)
{
    return asked > 0 ? asked : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

Result<Failure> failureAsked(const std::string &text, const Layout &layout)
{
    Failure failure;
    if (text.empty())
        return failure;
    const std::size_t colon = text.rfind(':');
    const std::string word = text.substr(0, colon);
    const bool numbered = colon != std::string::npos;
    const auto number = numbered ? parseNumber(text.substr(colon + 1)) : std::nullopt;
    if (numbered && (!number || *number < 1 || *number > 1e6))
        return wrongFailure(text, layout);
    if (text == "zone") {
        failure.kind = FailureKind::Zone;
    } else if (text == "llm_down") {
        failure.kind = FailureKind::LlmDown;
    } else if (word == "llm_slow") {
        failure.kind = FailureKind::LlmSlow;
        failure.slowdown = number.value_or(failure.slowdown);
    } else {
        const bool known =
            std::any_of(layout.roles.begin(), layout.roles.end(), [&](const RolePlan &role) {
                return role.id == word && role.serverIndex >= 0;
            });
        if (!known || (number && *number != static_cast<int>(*number)))
            return wrongFailure(text, layout);
        failure.kind = FailureKind::Node;
        failure.role = word;
        failure.nodes = static_cast<int>(number.value_or(1));
    }
    return failure;
}

Result<ExitCode> runSimulate(const Arguments &arguments, const Plan &plan)
{
    const auto failure = failureAsked(arguments.fail, *plan.recommended);
    if (!failure)
        return failure.error();
    const planner::FailureReport analytic = planner::failureReport(plan, 0, *failure);
    simulation::Options options;
    options.seed = arguments.seed;
    options.requests = arguments.requests;
    options.threads = threadsFor(arguments.threads);
    const simulation::Outcome outcome =
        simulation::simulate(simulation::modelOf(plan, 0, *failure), options);
    Terminal terminal;
    if (arguments.json)
        terminal.write(simulationJson(outcome, analytic)
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                       + "\n");
    else
        terminal.write(pageOf(outcome, analytic).text(Terminal::wantsColour(arguments.noColour)));
    if (!terminal.finish())
        return Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}};
    return outcome.stoppedBy == simulation::StoppedBy::Saturated ? ExitCode::No : ExitCode::Done;
}

} // namespace daemok::app
