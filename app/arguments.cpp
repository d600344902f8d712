// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/exitcode.h"

#include <CLI/CLI.hpp>

namespace daemok::app {
namespace {

constexpr const char *footer = R"(
Exit status: 0 done; 1 answered, and the answer is no (nothing fits, the reasons are printed);
2 bad input or usage; 3 something outside failed (disk full ...).

Examples:
  daemok new rag --out client.daemok.yaml
  daemok plan client.daemok.yaml --set answers.burst=2 --set goals.lookup_p99_ms=20
  daemok explain client.daemok.yaml /recommended/roles/0/count
  daemok export client.daemok.yaml --out bill-of-materials.csv
  daemok export client.daemok.yaml --out layout.drawio
  daemok report client.daemok.yaml --out recommendation.pdf --language ko
  daemok simulate client.daemok.yaml --fail zone
  daemok compare january.daemok.yaml june.daemok.yaml
  daemok reverse client.daemok.yaml --budget 2000 --answer traffic
  daemok calibrate client.daemok.yaml run4.txt run16.txt --product redis --vcpu 1 --save)";

constexpr const char *compareFooter = R"(
Every step of the waterfall is a plan with all changes so far, in the order of the project file; the steps
sum to the whole difference. In another order they would be other steps; alone = a change by itself.

--json: daemok.comparison/1
  { versions: [ { file, scenario, recommended: LAYOUT as in plan --json, llm_api_monthly } ],
    waterfalls: [ { from, to (index into versions), end, order, currency, first, last, difference,
      steps: [ { changes: [ { kind, name, from, to } ], before, after, difference, alone, nodes_before,
                 nodes_after, llm_api_before, llm_api_after, priced, enough_after, reached } ] } ] }
  end: whole, same, first_does_not_fit, second_does_not_fit, other_currency
Exit status 1: no layout meets the goals of a version.)";

constexpr const char *reverseFooter = R"(
At least one of --budget and --nodes; both must hold where both are given. All other answers stay.
Traffic is found to 1 %, retention to a day, reuse to half a point (the least that suffices); one step
further is planned, too, and says what stands in the way. What is carried meets the goals, as surely as
the project asks. With --nodes any layout of the plan may be the one, so the fewest nodes count.

--json: daemok.reverse/1
  { question: { answer, name, unit, budget, nodes, with_llm_api }, end, currency, bound: most or least,
    answered, carries_answered, value, monthly, beyond,
    next: { fits, sure, role, from, to, limit, other_product }, infeasible: { reason, product },
    layout: LAYOUT as in plan --json at value,
    trials: [ { value, fits, carries, monthly, nodes } ] }
  end: found, carries_all, carries_nothing, raw_load, not_priced
Exit status 1: nothing is carried, or there is no price.)";

class Reader
{
public:
    Reader()
    {
        m_app.name("daemok");
        m_app.footer(footer);
        m_app.require_subcommand(0, 1);
        m_app.set_version_flag("--version", "daemok " DAEMOK_VERSION);
        m_app.add_option("PROJECT", m_arguments.project, "project file: opens the studio with it");
        addResources(m_app);
        addNew();
        addPlan();
        addExplain();
        addExport();
        addReport();
        addCallLog();
        addSimulate();
        addCompare();
        addReverse();
        addCalibrate();
        addProbe();
        addLab();
    }

    std::variant<Arguments, Answered> read(int argc, const char *const *argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::CallForVersion &version) {
            return Answered{0, std::string(version.what()) + "\n"};
        } catch (const CLI::Success &) {
            return Answered{0, helpText()};
        } catch (const CLI::ParseError &error) {
            return wrong(error.what());
        }
        return m_arguments;
    }

private:
    CLI::App *command(const std::string &name, const std::string &about, Command id)
    {
        CLI::App *sub = m_app.add_subcommand(name, about);
        addResources(*sub);
        sub->parse_complete_callback([this, name, id] {
            m_arguments.name = name;
            m_arguments.command = id;
        });
        return sub;
    }

    void addNew()
    {
        CLI::App *sub = command("new", "write a project from a preset", Command::New);
        sub->add_option("PRESET", m_arguments.preset,
                        "chatbot faq rag social generation code search sample")
            ->required();
        sub->add_option("--out", m_arguments.out, "project file to write (*.daemok.yaml)")
            ->required();
        sub->add_flag("--force", m_arguments.force, "overwrite a file that exists");
    }

    void addPlan()
    {
        CLI::App *sub =
            command("plan", "recommend a layout, with its cost and the reason for every count",
                    Command::Plan);
        addProject(*sub);
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addExplain()
    {
        CLI::App *sub =
            command("explain", "formula and terms of one figure of the plan", Command::Explain);
        addProject(*sub);
        sub->add_option("FIGURE", m_arguments.figure,
                        "JSON pointer into plan --json, e.g. /recommended/roles/0/count")
            ->required();
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addExport()
    {
        CLI::App *sub = command(
            "export",
            "bill of materials (.csv), diagram (.svg, .drawio), deployment manifests (.yaml), "
            "load test (.js for k6, .properties for YCSB)",
            Command::Export);
        addProject(*sub);
        sub->add_option("--out", m_arguments.out, "file to write; its ending chooses the form")
            ->required();
    }

    void addReport()
    {
        CLI::App *sub =
            command("report", "the recommendation as a PDF for the client", Command::Report);
        addProject(*sub);
        sub->add_option("-o,--out", m_arguments.out, "file to write (*.pdf)")->required();
        sub->add_option("--lang,--language", m_arguments.language,
                        "ko, en or ja (default: the project's)")
            ->type_name("LANGUAGE");
        sub->add_option("--edition", m_arguments.edition, "summary (default), proposal or audit")
            ->type_name("EDITION");
    }

    void addSimulate()
    {
        CLI::App *sub = command(
            "simulate", "event simulation of the recommended layout, also with a node or zone lost",
            Command::Simulate);
        addProject(*sub);
        addJson(*sub);
        sub->add_option("--requests", m_arguments.requests,
                        "most requests to measure; it stops when every p99 is known to 2 %")
            ->type_name("N")
            ->check(CLI::Range(std::uint64_t{1000}, std::uint64_t{10000000000}));
        sub->add_option("--seed", m_arguments.seed, "of the random numbers")
            ->type_name("S")
            ->check([](const std::string &number) { // a minus would wrap around
                return number.starts_with('-') ? std::string("a whole number from 0")
                                               : std::string();
            });
        sub->add_option("--fail", m_arguments.fail,
                        "what is lost during the run; also llm_down, llm_slow[:FACTOR]")
            ->type_name("ROLE[:N]|zone");
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addCompare()
    {
        CLI::App *sub = command(
            "compare",
            "up to four versions side by side, and what each changed answer adds to the cost",
            Command::Compare);
        CompareArguments &asked = m_arguments.compare;
        sub->add_option("FILE", asked.files,
                        "project files, the first is what the others are compared with; of one "
                        "file its scenarios are compared")
            ->required()
            ->expected(1, 4);
        sub->add_option("--scenario", asked.scenarios,
                        "scenario of the files in turn, or of all (default: the first); of one "
                        "file those to compare")
            ->type_name("NAME")
            ->allow_extra_args(false);
        addThreads(*sub);
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
        sub->footer(compareFooter);
    }

    void addReverse()
    {
        CLI::App *sub = command(
            "reverse", "what traffic, retention or reuse a budget or a number of servers carries",
            Command::Reverse);
        addProject(*sub);
        ReverseArguments &asked = m_arguments.reverse;
        sub->add_option("--answer", asked.answer, "traffic, retention or reuse")
            ->required()
            ->check(CLI::IsMember({"traffic", "retention", "reuse"}))
            ->type_name("ANSWER");
        sub->add_option("--budget", asked.budget,
                        "money a month in the project's currency, purchases spread over 36 months")
            ->type_name("MONEY")
            ->check(CLI::Range(0.01, 1e15));
        sub->add_option("--nodes", asked.nodes, "most nodes of the stores")
            ->type_name("N")
            ->check(CLI::Range(1, 1000000));
        sub->add_flag("--with-llm-api", asked.withLlmApi, "the budget pays for tokens, too");
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
        sub->footer(reverseFooter);
    }

    void addProbe()
    {
        CLI::App *sub =
            command("probe", "devices of this machine and their memory", Command::Probe);
        addJson(*sub);
        sub->add_option("--watch", m_arguments.watchSeconds, "again every so many seconds")
            ->type_name("SECONDS")
            ->check(CLI::Range(0.1, 86400.0));
        sub->add_option("--rounds", m_arguments.rounds, "with --watch: stop after so many")
            ->type_name("N")
            ->check(CLI::Range(1, 1000000));
        sub->add_option("--replay", m_arguments.replay, "a recorded probe instead of this machine")
            ->type_name("FILE");
        sub->add_option("--record", m_arguments.record, "also write what every driver answered")
            ->type_name("FILE");
        sub->add_flag("--wake", m_arguments.wake, "also ask drivers whose devices sleep");
        sub->add_flag("--again", m_arguments.again, "also ask drivers that crashed or hung before");
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addLab()
    {
        CLI::App *sub =
            command("lab", "measure a device: rates, and every strategy on it", Command::Lab);
        sub->add_option("--device", m_arguments.device, "id as probe lists it (default: a GPU)")
            ->type_name("ID");
        sub->add_option("--seconds", m_arguments.seconds, "how long to measure (default: 30)")
            ->type_name("N")
            ->check(CLI::Range(1.0, 600.0));
        sub->add_flag("--quick", m_arguments.quick, "one workload, once");
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addCallLog()
    {
        CLI::App *sub =
            command("calllog", "measure a call log: arrivals, sizes, reuse", Command::CallLog);
        CallLogArguments &log = m_arguments.callLog;
        sub->add_option("FILE", log.file,
                        "CSV (any separator), TSV, JSON lines, one key a line, 4-byte keys "
                        "(.i32be); plain, gzip, xz, zstd")
            ->required();
        const auto column = [&](const char *option, std::string &into, const char *about) {
            sub->add_option(option, into, about)->type_name("COL");
        };
        column("--time", log.time, "column of the time, by name or number from 1; none for none");
        sub->add_option("--key", log.keys, "column that makes calls equal (repeatable: together)")
            ->type_name("COL")
            ->allow_extra_args(false);
        column("--user", log.user, "column of the user or client");
        column("--input-tokens", log.inputTokens, "column of the input tokens");
        column("--output-tokens", log.outputTokens, "column of the output tokens");
        column("--duration", log.duration, "column of how long a call took");
        sub->add_option("--sampled", log.sampled,
                        "how the log was thinned out: by call (reuse is refused) or by key")
            ->type_name("call:SHARE|key:SHARE");
        sub->add_option("--separator", log.separator, "separator of the columns, or tab")
            ->type_name("CHAR");
        sub->add_option("--header", log.header, "whether the first line names the columns")
            ->check(CLI::IsMember({"yes", "no"}));
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addCalibrate()
    {
        CLI::App *sub = command("calibrate", "service times and scalability from benchmark results",
                                Command::Calibrate);
        CalibrateArguments &asked = m_arguments.calibrate;
        sub->add_option("PROJECT", m_arguments.project, "project file")->required();
        sub->add_option("RESULT", asked.results,
                        "output of YCSB, go-ycsb, cassandra-stress, Rally, redis-benchmark, "
                        "memtier, vegeta, k6, wrk, wrk2, ab, hey, pgbench, or percentiles of "
                        "HdrHistogram")
            ->required();
        sub->add_option("--product", asked.product, "product that was measured, e.g. redis")
            ->type_name("ID");
        sub->add_option("--operation", asked.operations,
                        "what an operation of the tool counts as, e.g. READ=lookup (repeatable)")
            ->type_name("NAME=OPERATION")
            ->allow_extra_args(false);
        sub->add_option("--vcpu", asked.vcpu,
                        "vCPU of a measured node that the server could use: service times then "
                        "come from its capacity")
            ->type_name("N")
            ->check(CLI::Range(0.01, 4096.0));
        const auto counts = [&](const char *option, std::vector<double> &into, const char *about) {
            sub->add_option(option, into, about)
                ->type_name("N[,N...]")
                ->delimiter(',')
                ->allow_extra_args(false)
                ->check(CLI::Range(1.0, 1e6));
        };
        counts("--nodes", asked.nodes, "nodes that were measured, one for all results or one each");
        counts("--clients", asked.clients, "clients at once, where the files do not say");
        sub->add_flag("--save", asked.save, "write the rows into the project (needs --product)");
        addJson(*sub);
        sub->add_flag("--no-color", m_arguments.noColour, "no colours (also: variable NO_COLOR)");
    }

    void addProject(CLI::App &sub)
    {
        sub.add_option("PROJECT", m_arguments.project, "project file")->required();
        sub.add_option("--set", m_arguments.assignments,
                       "override by path, e.g. answers.burst=2 (repeatable)")
            ->type_name("PATH=VALUE")
            ->allow_extra_args(false);
        sub.add_option("--scenario", m_arguments.scenario, "scenario to plan (default: the first)")
            ->type_name("NAME");
        addThreads(sub);
    }

    void addThreads(CLI::App &sub)
    {
        sub.add_option("--threads", m_arguments.threads,
                       "threads to use; the answer is the same at any count")
            ->type_name("N")
            ->check(CLI::Range(1, 1024));
    }

    void addJson(CLI::App &sub)
    {
        sub.add_flag("--json", m_arguments.json,
                     "one JSON document on standard output, nothing else");
    }

    void addResources(CLI::App &app)
    {
        app.add_option("--resources", m_arguments.resources,
                       "folder with catalog/ and presets/ (also: variable DAEMOK_RESOURCES)")
            ->type_name("DIR");
    }

    CLI::App *asked()
    {
        const auto subcommands = m_app.get_subcommands();
        return subcommands.empty() ? &m_app : subcommands.front();
    }

    std::string helpText()
    {
        return asked()->help(asked() == &m_app ? "" : "daemok " + asked()->get_name());
    }

    Answered wrong(const std::string &what)
    {
        const std::string program = asked() == &m_app ? "daemok" : "daemok " + asked()->get_name();
        return Answered{static_cast<int>(ExitCode::BadInput),
                        program + ": " + what + "; see " + program + " --help\n"};
    }

    CLI::App m_app{
        "Lays out the stores of an AI service: from a usage pattern to nodes, cost and reasons.\n"
        "Without a command the studio opens."};
    Arguments m_arguments;
};

} // namespace

std::variant<Arguments, Answered> readArguments(int argc, const char *const *argv)
{
    return Reader().read(argc, argv);
}

} // namespace daemok::app
