// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/howto.h"

#include "ui/text/howtostep.h"

namespace daemok::ui {

std::vector<HowStep> HowTo::steps(AnswerId id)
{
    // Each room of questions answers for its own ids and returns nothing for the others.
    for (const auto &room :
         {&HowTo::load, &HowTo::reuse, &HowTo::sizes, &HowTo::rereads, &HowTo::database,
          &HowTo::future, &HowTo::place, &HowTo::llm, &HowTo::rawLoad}) {
        std::vector<HowStep> steps = room(id);
        if (!steps.empty())
            return steps;
    }
    return {};
}

std::vector<HowStep> HowTo::steps(GoalId id)
{
    using namespace howto;
    std::vector<HowStep> steps{
        ask(tr("The client's service levels"),
            tr("What users are promised for the whole answer, less the time of the network, the "
               "application and the model."))};
    switch (id) {
    case GoalId::LookupP99:
        steps.push_back(run(QStringLiteral("Redis"),
                            tr("Today's look-ups; p99 is in the last line."),
                            "redis-cli latency histogram get"));
        break;
    case GoalId::InsertP99:
        steps.push_back(run(QStringLiteral("MongoDB"), tr("Today's writes in microseconds."),
                            "mongosh --eval 'db.serverStatus({opLatencies: {histograms: true}})"
                            ".opLatencies.writes'"));
        break;
    case GoalId::SelectP99:
    case GoalId::AggregateP99:
        steps.push_back(postgres("SELECT left(query, 60), calls, mean_exec_time, max_exec_time\n"
                                 "FROM pg_stat_statements ORDER BY mean_exec_time DESC LIMIT 10;",
                                 tr("Today's slowest statements in milliseconds.")));
        break;
    case GoalId::SearchP99:
    case GoalId::VectorP99:
        steps.push_back(
            run(QStringLiteral("Elasticsearch, OpenSearch"),
                tr("query_time_in_millis divided by query_total is today's mean."),
                "curl -s 'localhost:9200/_stats/search?filter_path=_all.total.search'"));
        break;
    case GoalId::Count_:
        break;
    }
    steps.push_back(run(tr("Access log with the time of each request in its last column"),
                        tr("99 of 100 requests took no longer than this."),
                        "awk '{print $NF}' access.log | sort -n |\n"
                        "awk '{v[NR] = $1} END {print v[int(NR * 0.99 + 0.999)]}'"));
    return steps;
}

} // namespace daemok::ui
