// SPDX-License-Identifier: GPL-3.0-or-later
// Load: people, requests, instances, the busiest minute; and load that is known directly.
#include "ui/text/howtostep.h"

namespace daemok::ui {
namespace {

// nginx and Apache, "combined": $3 is the user, $4 begins "[31/Jan/2026:13:55:36".
constexpr const char *kPerDay = "awk '{print substr($4, 2, 11)}' access.log | sort | uniq -c";
constexpr const char *kPerHour = "awk '{print substr($4, 14, 2)}' access.log | sort | uniq -c";
constexpr const char *kUsersPerDay =
    "awk '{print substr($4, 2, 11), $3}' access.log | sort -u | cut -d' ' -f1 | uniq -c";
constexpr const char *kUsersPerMinute =
    "awk '{print substr($4, 2, 17), $3}' access.log | sort -u |\n"
    "cut -d' ' -f1 | uniq -c | sort -rn | head -1";
constexpr const char *kBurst = "awk '{print substr($4, 2, 17)}' access.log | sort | uniq -c |\n"
                               "awk '{n++; sum += $1; if ($1 > max) max = $1}\n"
                               "END {print max / (sum / n)}'";
constexpr const char *kMeanShare = "awk '{print substr($4, 2, 17)}' access.log | sort | uniq -c |\n"
                                   "awk '{sum += $1; if ($1 > max) max = $1}\n"
                                   "END {print sum / 1440 / max}'";
constexpr const char *kCallLog = "daemok calllog calls.csv --json --time time --key prompt_hash";

} // namespace

std::vector<HowStep> HowTo::load(AnswerId id)
{
    using namespace howto;
    const QString log = tr("Web server log (combined format)");
    switch (id) {
    case AnswerId::RequestsPerDay:
        return {
            run(log, tr("Requests by day; keep only the paths that call the model."), kPerDay),
            run(tr("Amazon Bedrock"), tr("Calls by day over a week."),
                "aws cloudwatch get-metric-statistics --namespace AWS/Bedrock \\\n"
                "  --metric-name Invocations --dimensions Name=ModelId,Value=MODEL \\\n"
                "  --start-time 2026-01-05T00:00:00Z --end-time 2026-01-12T00:00:00Z \\\n"
                "  --period 86400 --statistics Sum"),
            ask(tr("Console of the API provider"),
                tr("OpenAI: Usage, requests by day. Azure: the resource's Metrics, “Azure OpenAI "
                   "Requests”. Google Cloud: Vertex AI, Model observability."))};
    case AnswerId::RegisteredUsers:
        return {
            run(tr("Account database"), tr("Accounts that may sign in today."),
                "SELECT count(*) FROM users WHERE status = 'active';"),
            ask(tr("Directory service"), tr("Members of the group that is allowed to use it."))};
    case AnswerId::DailyUsers:
        return {run(log, tr("Different users by day."), kUsersPerDay),
                run(tr("PostgreSQL, MySQL: table of sign-ins"), tr("The ten busiest days."),
                    "SELECT date(login_at), count(DISTINCT user_id)\n"
                    "FROM login_history GROUP BY 1 ORDER BY 2 DESC LIMIT 10;"),
                oracle("SELECT trunc(login_at), count(DISTINCT user_id)\n"
                       "FROM login_history GROUP BY trunc(login_at)\n"
                       "ORDER BY 2 DESC FETCH FIRST 10 ROWS ONLY")};
    case AnswerId::ConcurrentUsers:
        return {
            run(log, tr("Different users in the busiest minute."), kUsersPerMinute),
            run(tr("Sessions kept in Redis"), tr("Open sessions at the busiest time."),
                "redis-cli --scan --pattern 'session:*' | wc -l"),
            ask(tr("Nothing measured"),
                tr("Three to ten of a hundred registered users is a usual range; say that it is "
                   "an estimate."))};
    case AnswerId::RequestsPerUserDay:
        return {run(log, tr("Requests by day; divide by the users of that day."), kPerDay),
                run(tr("PostgreSQL, MySQL: table of calls"), {},
                    "SELECT count(*) * 1.0 / count(DISTINCT user_id)\n"
                    "FROM calls WHERE date(created_at) = '2026-01-30';")};
    case AnswerId::AppInstances:
        return {run(QStringLiteral("Kubernetes"), tr("The largest replica counts, not today's."),
                    "kubectl get hpa,deployment --all-namespaces"),
                ask(tr("Deployment settings"),
                    tr("Workers times machines: each process with its own pool counts."))};
    case AnswerId::PoolPerInstance:
        return {run(tr("Source tree of the service"),
                    tr("Defaults: HikariCP 10, MongoDB drivers 100, HTTP clients often unlimited."),
                    "grep -rniE 'maxPoolSize|maximum-pool-size|pool_size|max_connections' .")};
    case AnswerId::StoreConnections:
        return {postgres("SELECT count(*) FROM pg_stat_activity\n"
                         "WHERE backend_type = 'client backend';",
                         tr("At the busiest time.")),
                mysql("SHOW GLOBAL STATUS LIKE 'Max_used_connections';"),
                oracle("SELECT max_utilization FROM v$resource_limit\n"
                       "WHERE resource_name = 'sessions'"),
                run(tr("MongoDB, Redis"), {},
                    "mongosh --eval 'db.serverStatus().connections'\n"
                    "redis-cli info clients")};
    case AnswerId::BusyHours:
        return {
            run(log, tr("Requests by hour of the day; count the hours that stand out."), kPerHour)};
    case AnswerId::BusyDaysPerYear:
        return {
            run(log, tr("Requests by day of a whole month; working days or all days?"), kPerDay),
            ask(tr("The client's calendar"),
                tr("Working days are about 250; a public service open every day has 365."))};
    case AnswerId::Burst:
        return {run(log,
                    tr("Busiest minute divided by the mean of the minutes that have requests; "
                       "give it the busy hours of one day."),
                    kBurst),
                run(tr("Call log"), tr("Also measures the spread between calls."), kCallLog)};
    case AnswerId::BurstIncluded:
        return {ask(tr("Whoever gave the number of requests"),
                    tr("Was it a day's total (leave unchecked) or the busiest minute times 1,440 "
                       "(check)?"))};
    default:
        return {};
    }
}

std::vector<HowStep> HowTo::rawLoad(AnswerId id)
{
    using namespace howto;
    const HowStep mongo = run(QStringLiteral("MongoDB"), tr("One line a minute; take the largest."),
                              "mongostat --rowcount 60 60");
    const HowStep elastic =
        run(QStringLiteral("Elasticsearch, OpenSearch"),
            tr("Twice, a minute apart: the difference of query_total or index_total / 60."),
            "curl -s 'localhost:9200/_stats/search,indexing?filter_path=_all.total'");
    const HowStep redis = run(QStringLiteral("Redis"),
                              tr("keyspace_hits plus keyspace_misses, twice, "
                                 "a minute apart: the difference divided by 60."),
                              "redis-cli info stats | grep keyspace");
    switch (id) {
    case AnswerId::InsertsPerS:
        return {postgres("SELECT sum(n_tup_ins) FROM pg_stat_user_tables;",
                         tr("Twice in the busiest minute; the difference divided by 60.")),
                mysql("SHOW GLOBAL STATUS LIKE 'Com_insert';",
                      tr("Twice in the busiest minute; the difference divided by 60.")),
                mongo};
    case AnswerId::LookupsPerS:
        return {redis, mongo,
                run(QStringLiteral("Cassandra"),
                    tr("Local read count, twice, a minute apart: the difference divided by 60."),
                    "nodetool tablestats KEYSPACE.TABLE | grep 'Local read count'")};
    case AnswerId::SelectsPerS:
        return {postgres("SELECT sum(calls) FROM pg_stat_statements WHERE query ILIKE 'select%';",
                         tr("Twice in the busiest minute; the difference divided by 60.")),
                mysql("SHOW GLOBAL STATUS LIKE 'Com_select';",
                      tr("Twice in the busiest minute; the difference divided by 60.")),
                oracle("SELECT value FROM v$sysmetric\n"
                       "WHERE metric_name = 'Executions Per Sec' AND group_id = 2")};
    case AnswerId::SearchesPerS:
        return {elastic};
    case AnswerId::VectorSearchesPerS:
        return {elastic,
                run(QStringLiteral("Milvus"), tr("Searches by the proxies since their start."),
                    "curl -s localhost:9091/metrics | grep milvus_proxy_req_count")};
    case AnswerId::ItemBytes:
        return {
            postgres("SELECT avg(pg_column_size(a)) FROM answers a;"),
            run(QStringLiteral("MongoDB"), {}, "mongosh DB --eval 'db.answers.stats().avgObjSize'"),
            mysql("SELECT avg_row_length FROM information_schema.tables\n"
                  "WHERE table_name = 'answers';")};
    case AnswerId::MeanShare:
        return {run(tr("Web server log of one whole day (combined format)"), {}, kMeanShare)};
    default:
        return {};
    }
}

} // namespace daemok::ui
