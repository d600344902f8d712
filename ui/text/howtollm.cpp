// SPDX-License-Identifier: GPL-3.0-or-later
// The LLM API, batches, and models on own machines.
#include "ui/text/howtostep.h"

namespace daemok::ui {
namespace {

constexpr const char *kLimits =
    "curl -s -D - -o /dev/null https://api.openai.com/v1/chat/completions \\\n"
    "  -H \"Authorization: Bearer $OPENAI_API_KEY\" -H 'Content-Type: application/json' \\\n"
    "  -d '{\"model\": \"MODEL\", \"max_tokens\": 1,\n"
    "       \"messages\": [{\"role\": \"user\", \"content\": \"hi\"}]}' |\n"
    "grep -i ratelimit-limit";
constexpr const char *kFirstToken =
    "curl -s -N -o /dev/null -w '%{time_starttransfer} %{time_total}\\n' \\\n"
    "  https://api.openai.com/v1/chat/completions \\\n"
    "  -H \"Authorization: Bearer $OPENAI_API_KEY\" -H 'Content-Type: application/json' \\\n"
    "  -d '{\"model\": \"MODEL\", \"stream\": true,\n"
    "       \"messages\": [{\"role\": \"user\", \"content\": \"REAL PROMPT\"}]}'";
constexpr const char *kQuotas = "aws service-quotas list-service-quotas --service-code bedrock \\\n"
                                "  --query \"Quotas[].[QuotaName,Value]\" --output text";

} // namespace

std::vector<HowStep> HowTo::llm(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::LlmModelName:
        return {run(tr("Source tree of the service"), {}, "grep -rniE 'model *[=:]' src/ config/"),
                ask(tr("Bill of the API provider"), tr("The model with the largest amount."))};
    case AnswerId::FirstTokenS:
        return {
            run(tr("OpenAI and compatible servers"),
                tr("First number: seconds to the first byte of the stream. Repeat at the busiest "
                   "time, take the mean."),
                kFirstToken),
            ask(tr("Amazon Bedrock"), tr("CloudWatch, AWS/Bedrock, “TimeToFirstToken”."))};
    case AnswerId::TokensPerS:
        return {run(tr("OpenAI and compatible servers"),
                    tr("Tokens of the answer divided by the second number less the first."),
                    kFirstToken)};
    case AnswerId::LlmRpm:
        return {
            run(tr("OpenAI"), tr("“x-ratelimit-limit-requests” in the answer's header."), kLimits),
            run(tr("Amazon Bedrock"), tr("“InvokeModel requests per minute” of the model."),
                kQuotas),
            ask(tr("Azure, Google Cloud, Anthropic"),
                tr("Azure: Quotas of the deployment. Google Cloud: IAM, Quotas, “online prediction "
                   "requests”. Anthropic: Console, Limits."))};
    case AnswerId::LlmTpm:
        return {
            run(tr("OpenAI"), tr("“x-ratelimit-limit-tokens” in the answer's header."), kLimits),
            run(tr("Amazon Bedrock"), tr("“InvokeModel tokens per minute” of the model."), kQuotas),
            ask(tr("Azure, Google Cloud, Anthropic"),
                tr("Azure: “Tokens per minute” of the deployment. The others: Limits or Quotas of "
                   "the account."))};
    case AnswerId::LlmConcurrency:
        return {ask(tr("Console or contract of the API provider"),
                    tr("“Concurrent requests”; many have none: write “unlimited”.")),
                run(tr("Own server (vLLM)"), tr("Calls it works on at the same time."),
                    "curl -s localhost:8000/metrics | grep vllm:num_requests_running")};
    case AnswerId::PrefixCachedShare:
        return {run(tr("Stored responses, one JSON a line"), {},
                    "jq -s '(map(.usage.prompt_tokens_details.cached_tokens // 0) | add)\n"
                    "  / (map(.usage.prompt_tokens) | add)' responses.jsonl"),
                ask(tr("Console of the API provider"),
                    tr("Cached input tokens divided by input tokens."))};
    case AnswerId::BatchItems:
        return {ask(tr("Scheduler"), tr("Largest nightly or monthly run: documents, calls, rows.")),
                run(tr("PostgreSQL, MySQL"), {},
                    "SELECT job, max(items) FROM batch_runs GROUP BY job;")};
    case AnswerId::BatchDeadlineH:
        return {ask(tr("Scheduler"), tr("Hours between the start that is possible and the time by "
                                        "which the result is needed."))};
    case AnswerId::LocalWorkloads:
        return {run(QStringLiteral("NVIDIA"), tr("Programs on the GPUs and the memory they hold."),
                    "nvidia-smi --query-compute-apps=pid,process_name,used_memory --format=csv"),
                run(QStringLiteral("AMD"), {}, "rocm-smi --showpids"),
                ask(tr("The developers"),
                    tr("Is text embedded, ranked or classified without an API?"))};
    default:
        return {};
    }
}

} // namespace daemok::ui
