// SPDX-License-Identifier: GPL-3.0-or-later
// Reuse of answers, what is kept of them and how large it is.
#include "ui/text/howtostep.h"

namespace daemok::ui {
namespace {

constexpr const char *kCallLog = "daemok calllog calls.csv --json --time time --key prompt_hash";
constexpr const char *kCallLogUsers =
    "daemok calllog calls.csv --json --time time --key prompt_hash --user user";
constexpr const char *kCallLogTokens =
    "daemok calllog calls.csv --json --time time \\\n"
    "  --input-tokens prompt_tokens --output-tokens completion_tokens";
constexpr const char *kRepeats = "sort prompt_hashes.txt | uniq -c |\n"
                                 "awk '{n += $1; repeats += $1 - 1} END {print repeats / n}'";

} // namespace

std::vector<HowStep> HowTo::reuse(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::ReuseShare:
        return {
            run(tr("Call log"),
                tr("Drop it on the window, or run this: “reuse”, “share”. A hash of the prompt is "
                   "enough, no text leaves the client."),
                kCallLog),
            run(tr("One hash of a prompt a line"), tr("Share of repeats, however late they come."),
                kRepeats),
            run(tr("PostgreSQL, MySQL: table of calls"), {},
                "SELECT 1 - count(DISTINCT prompt_hash) * 1.0 / count(*) FROM calls;")};
    case AnswerId::ReuseGapP50:
    case AnswerId::ReuseGapP90:
        return {run(tr("Call log"), tr("“gap_p50” and “gap_p90”, in seconds."), kCallLog),
                postgres("SELECT percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY gap)\n"
                         "FROM (SELECT extract(epoch FROM created_at - lag(created_at)\n"
                         "      OVER (PARTITION BY prompt_hash ORDER BY created_at)) AS gap\n"
                         "      FROM calls) g WHERE gap IS NOT NULL;",
                         tr("Seconds since the earlier equal call."))};
    case AnswerId::Expiry:
        return {run(QStringLiteral("Redis"),
                    tr("Before and after a read: if the time grows again, use extends it."),
                    "redis-cli ttl KEY"),
                ask(tr("The developers"), tr("Does a read set the expiry anew?"))};
    case AnswerId::StaleAfterDays:
        return {ask(tr("Owner of the content"),
                    tr("After how many days may an old price, rule or notice no longer be told?")),
                postgres("SELECT count(*) FILTER (WHERE updated_at > now() - interval '30 days')\n"
                         "  * 1.0 / count(*) FROM documents;",
                         tr("Share of the sources that changed within 30 days."))};
    case AnswerId::SharedBetweenUsers:
        return {ask(tr("Data protection officer"),
                    tr("May an answer made for one person be shown to another? Not where prompts "
                       "carry personal data.")),
                run(tr("Call log"),
                    tr("“within_user_share”: how much one user's own repeats bring."),
                    kCallLogUsers)};
    case AnswerId::SemanticGain:
        return {
            postgres("SELECT avg(CASE WHEN d < 0.05 THEN 1 ELSE 0 END) FROM (\n"
                     "  SELECT (SELECT min(a.embedding <=> b.embedding) FROM calls b\n"
                     "          WHERE b.created_at < a.created_at) AS d\n"
                     "  FROM calls a ORDER BY random() LIMIT 200) s;",
                     tr("With pgvector: calls of a sample that have an earlier one within cosine "
                        "distance 0.05.")),
            ask(tr("Nothing measured"), tr("Leave it empty; equal requests alone are certain."))};
    case AnswerId::FalseHitShare:
        return {ask(tr("A sample of 200 pairs"),
                    tr("Two people judge whether the stored answer serves the new question; wrong "
                       "pairs divided by all. 0 of 200 still means up to 1.5 %."))};
    case AnswerId::FalseHitCost:
        return {
            ask(tr("Service desk"),
                tr("Cost of one handled complaint, times the share of wrong answers that become "
                   "one; at least the price of a repeated call."))};
    case AnswerId::ReuseRetentionDays:
        return {run(
            tr("Call log"),
            tr("“retention_curve”: the day from which it hardly rises. The Reuse page draws it."),
            kCallLog)};
    case AnswerId::RecordRetentionDays:
        return {ask(tr("Records schedule or privacy policy"),
                    tr("How long conversations must, and how long they may be kept."))};
    case AnswerId::ArchiveDays:
        return {
            ask(tr("Records schedule, audit"),
                tr("Public institutions and finance name years; ask which records it covers."))};
    default:
        return {};
    }
}

std::vector<HowStep> HowTo::sizes(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::InputTokens:
    case AnswerId::OutputTokens: {
        const bool in = id == AnswerId::InputTokens;
        return {run(tr("Call log"), tr("Mean and percentiles of both."), kCallLogTokens),
                run(tr("Stored responses, one JSON a line"), {},
                    in ? "jq -s 'map(.usage.prompt_tokens) | add / length' responses.jsonl"
                       : "jq -s 'map(.usage.completion_tokens) | add / length' responses.jsonl"),
                ask(tr("Console of the API provider"),
                    in ? tr("Input tokens of a month divided by its requests.")
                       : tr("Output tokens of a month divided by its requests."))};
    }
    case AnswerId::BytesPerToken:
        return {run(tr("A sample of real text"), tr("With the tokeniser of the model."),
                    "python3 -c \"import tiktoken; t = open('sample.txt').read()\n"
                    "n = len(tiktoken.get_encoding('o200k_base').encode(t))\n"
                    "print(len(t.encode()) / n)\"")};
    case AnswerId::Keep:
        return {
            ask(tr("The developers"), tr("Which columns or fields of a call are stored today?")),
            ask(tr("Audit"), tr("Must it be provable which sources an answer was made from?"))};
    case AnswerId::VectorDimensions:
        return {
            postgres("SELECT vector_dims(embedding) FROM documents LIMIT 1;", tr("With pgvector.")),
            ask(tr("Card of the embedding model"), tr("“Embedding dimension” or “hidden size”."))};
    case AnswerId::Compressibility:
        return {run(tr("A sample of stored records"), tr("The ratio stands in the output."),
                    "zstd -b3 sample.jsonl")};
    case AnswerId::CorpusItems:
        return {run(tr("Any SQL store"), {}, "SELECT count(*) FROM chunks;"),
                run(QStringLiteral("Elasticsearch, OpenSearch"), {},
                    "curl -s localhost:9200/INDEX/_count"),
                ask(tr("Not built yet"),
                    tr("Pages of all documents, times two to four passages a page."))};
    case AnswerId::CorpusItemBytes:
        return {postgres("SELECT avg(octet_length(text)) FROM chunks;"),
                mysql("SELECT avg(length(text)) FROM chunks;"),
                oracle("SELECT avg(lengthb(text)) FROM chunks")};
    case AnswerId::CorpusUpdatesPerDay:
        return {postgres("SELECT count(*) / 30.0 FROM chunks\n"
                         "WHERE updated_at > now() - interval '30 days';"),
                mysql("SELECT count(*) / 30 FROM chunks\n"
                      "WHERE updated_at > now() - INTERVAL 30 DAY;"),
                ask(tr("Owner of the documents"),
                    tr("Documents changed a day, times passages of each."))};
    default:
        return {};
    }
}

} // namespace daemok::ui
