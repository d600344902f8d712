// SPDX-License-Identifier: GPL-3.0-or-later
// Reading stored records again, and the existing relational database.
#include "ui/text/howtostep.h"

namespace daemok::ui {
namespace {

constexpr const char *kStatementsPostgres =
    "SELECT calls, rows / greatest(calls, 1) AS rows_each,\n"
    "  left(query, 100) FROM pg_stat_statements\n"
    "ORDER BY calls DESC LIMIT 20;";
constexpr const char *kStatementsMysql =
    "SELECT count_star, digest_text\n"
    "FROM performance_schema.events_statements_summary_by_digest\n"
    "ORDER BY count_star DESC LIMIT 20;";
constexpr const char *kStatementsOracle =
    "SELECT executions, substr(sql_text, 1, 100) FROM v$sqlarea\n"
    "ORDER BY executions DESC FETCH FIRST 20 ROWS ONLY";

} // namespace

std::vector<HowStep> HowTo::rereads(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::RereadsPerItem:
        return {
            postgres("SELECT idx_scan * 1.0 / nullif(n_tup_ins, 0) FROM pg_stat_user_tables\n"
                     "WHERE relname = 'answers';",
                     tr("Reads by index for each inserted record, since the statistics began.")),
            mysql("SELECT count_fetch * 1.0 / nullif(count_insert, 0)\n"
                  "FROM performance_schema.table_io_waits_summary_by_table\n"
                  "WHERE object_name = 'answers';"),
            run(QStringLiteral("MongoDB"), tr("query divided by insert."),
                "mongosh --eval 'db.serverStatus().opcounters'"),
            ask(tr("Web server log"),
                tr("Requests for the history and for single old answers, divided by new ones."))};
    case AnswerId::RereadKey:
    case AnswerId::RereadList:
    case AnswerId::RereadFilter:
    case AnswerId::RereadFulltext:
    case AnswerId::RereadVector:
    case AnswerId::RereadAggregate:
        return {
            postgres(kStatementsPostgres,
                     tr("Sort the most frequent statements into the six kinds and sum their calls: "
                        "= by key, LIMIT a list, WHERE a filter, @@ or LIKE full text, <=> a "
                        "vector, GROUP BY an aggregate.")),
            mysql(kStatementsMysql), oracle(kStatementsOracle),
            ask(tr("The developers"),
                tr("Which screens read stored answers, and how often a day?"))};
    case AnswerId::ItemsPerList:
        return {postgres("SELECT sum(rows) / sum(calls) FROM pg_stat_statements\n"
                         "WHERE query ILIKE '%limit%';"),
                ask(tr("The screens"), tr("Rows of a page of the history."))};
    case AnswerId::ItemsPerSearch:
        return {
            ask(tr("Search call of the service"), tr("Its “size”, “limit” or “top_k”.")),
            run(tr("Source tree of the service"), {}, "grep -rniE 'top_?k|\"size\"|limit' src/")};
    case AnswerId::SearchedShare:
        return {postgres("SELECT count(*) FILTER (WHERE created_at > now() - interval '30 days')\n"
                         "  * 1.0 / count(*) FROM answers;",
                         tr("Where searches begin with the last 30 days.")),
                mysql("SELECT avg(created_at > now() - INTERVAL 30 DAY) FROM answers;"),
                ask(tr("The screens"), tr("Which span is searched when nothing is chosen?"))};
    default:
        return {};
    }
}

std::vector<HowStep> HowTo::database(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::RdbmsProduct:
        return {run(tr("PostgreSQL, MySQL"), {}, "SELECT version();"),
                oracle("SELECT banner FROM v$version"),
                ask(tr("Tibero, Altibase, CUBRID, SQL Server"),
                    tr("Type the name; it is planned with PostgreSQL's facts and says so."))};
    case AnswerId::RdbmsTransactionsPerMin:
        return {postgres("SELECT sum(xact_commit + xact_rollback) FROM pg_stat_database;",
                         tr("Twice, a minute apart, at the busiest time; take the difference.")),
                mysql("SHOW GLOBAL STATUS LIKE 'Handler_commit';",
                      tr("Twice, a minute apart; the difference. It counts statements under "
                         "autocommit too.")),
                oracle("SELECT round(value * 60) FROM v$sysmetric\n"
                       "WHERE metric_name = 'User Transaction Per Sec' AND group_id = 2",
                       tr("The last minute; ask for AWR's peak where it is licensed."))};
    case AnswerId::RdbmsSizeGb:
        return {postgres("SELECT pg_database_size(current_database()) / 1e9;"),
                mysql("SELECT sum(data_length + index_length) / 1e9\n"
                      "FROM information_schema.tables WHERE table_schema = database();"),
                oracle("SELECT sum(bytes) / 1e9 FROM dba_segments")};
    default:
        return {};
    }
}

} // namespace daemok::ui
