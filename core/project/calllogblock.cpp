// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/calllogblock.h"

#include "core/project/yamltext.h"
#include "core/quantity/numbers.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace daemok {

namespace {

using yaml::Fields;
using yaml::kNotNegative;
using yaml::kShare;

constexpr std::size_t kMostPoints = 1000; ///< of one curve
constexpr yaml::Range kPositive{1e-12, 1e18};

class Lines
{
public:
    explicit Lines(int indent) : m_indent(static_cast<std::size_t>(indent)) {}

    void line(std::size_t deeper, std::string_view key, const std::string &value)
    {
        m_text.append(m_indent + 2 * deeper, ' ')
            .append(key)
            .append(value.empty() ? ":" : ": ")
            .append(value) += '\n';
    }
    void text(std::size_t deeper, std::string_view key, const std::string &value)
    {
        if (!value.empty())
            line(deeper, key, yamlText(value));
    }
    void number(std::size_t deeper, std::string_view key, const std::optional<double> &value)
    {
        if (value)
            line(deeper, key, formatNumber(*value));
    }
    void list(std::size_t deeper, std::string_view key, const std::vector<double> &values)
    {
        std::string all;
        for (const double value : values)
            all += (all.empty() ? "[" : ", ") + formatNumber(value);
        if (!all.empty())
            line(deeper, key, all + "]");
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::size_t m_indent;
    std::string m_text;
};

void writeKeys(Lines &out, const LoggedReuse::Keys &keys)
{
    out.line(1, "reuse", {});
    out.number(2, "calls", keys.calls);
    out.number(2, "different", keys.different);
    out.number(2, "seen_once", keys.seenOnce);
    out.number(2, "share", keys.share);
    out.number(2, "gap_p50", keys.gapP50);
    out.number(2, "gap_p90", keys.gapP90);
    out.number(2, "within_user_share", keys.withinUserShare);
    out.number(2, "normalised_share", keys.normalisedShare);
    out.number(2, "retry_share", keys.retryShare);
    out.number(2, "prefix_token_share", keys.prefixTokenShare);
    out.number(2, "error_points", keys.errorPoints);
    for (const auto &[name, half] :
         {std::pair("first_half", &keys.first), std::pair("second_half", &keys.second)}) {
        out.line(2, name, {});
        out.number(3, "calls", half->calls);
        out.number(3, "share", half->share);
        out.number(3, "gap_p50", half->gapP50);
    }
    out.number(2, "measured_up_to", keys.measuredUpTo);
    out.list(2, "gap", keys.gap);
    out.list(2, "within", keys.within);
    out.list(2, "low", keys.low);
    out.list(2, "high", keys.high);
    out.list(2, "seen", keys.seen);
    if (!keys.withinUser.empty()) {
        out.list(2, "within_user", keys.withinUser);
        out.list(2, "seen_user", keys.seenUser);
        out.number(2, "user_gap_p50", keys.userGapP50);
        out.number(2, "user_gap_p90", keys.userGapP90);
    }
    out.list(2, "retention", keys.retention);
    out.list(2, "hit_fixed", keys.hitFixed);
    out.list(2, "hit_extended", keys.hitExtended);
    out.list(2, "lru_items", keys.lruItems);
    out.list(2, "lru_hits", keys.lruHits);
}

/// The numbers of a list; nothing but the problem where it is not one.
void readList(Fields &fields, std::string_view key, std::vector<double> &out,
              const yaml::Range &range)
{
    const yaml::Node *list = fields.maybeList(key);
    if (!list)
        return;
    if (list->items().size() > kMostPoints)
        return fields.fail({ErrorId::FileTooLarge,
                            list->place(),
                            {std::to_string(list->items().size()) + " values",
                             std::to_string(kMostPoints) + " values"}});
    for (const yaml::Node &item : list->items()) {
        const auto number = yaml::asNumber(item, fields.path(key));
        if (!number)
            return fields.fail(number.error());
        if (*number < range.min || *number > range.max)
            return fields.fail({ErrorId::OutOfRange,
                                item.place(),
                                {fields.path(key), item.text(), rangeText(range)}});
        out.push_back(*number);
    }
}

/// The first list ascends, the others have its length.
void checkCurve(Fields &fields, std::string_view key, const std::vector<double> &along,
                std::initializer_list<std::pair<std::string_view, const std::vector<double> *>> of)
{
    if (fields.failed())
        return; // a value that cannot be read is not missing
    const yaml::Node *node = fields.node().find(key);
    const Place place = (node ? node : &fields.node())->place();
    for (std::size_t i = 1; i < along.size(); ++i)
        if (along[i] <= along[i - 1])
            return fields.fail({ErrorId::Inconsistent,
                                place,
                                {fields.path(key),
                                 formatNumber(along[i]) + " after " + formatNumber(along[i - 1])}});
    for (const auto &[name, values] : of)
        if (values->size() != along.size())
            return fields.fail({ErrorId::ColumnCount,
                                place,
                                {std::to_string(values->size()) + " " + std::string(name),
                                 std::to_string(along.size()) + " " + std::string(key)}});
}

void finish(Fields &fields, Fields &parent)
{
    if (auto done = fields.finish(); !done)
        parent.fail(done.error());
}

void readHalf(Fields &keys, std::string_view key, LoggedReuse::Half &half)
{
    const yaml::Node *map = keys.maybeMap(key);
    if (!map)
        return;
    Fields fields(*map, keys.path(key));
    fields.number("calls", half.calls, kNotNegative);
    fields.number("share", half.share, kShare);
    fields.maybeNumber("gap_p50", half.gapP50, kNotNegative);
    finish(fields, keys);
}

void readCurves(Fields &fields, LoggedReuse::Keys &keys)
{
    readList(fields, "gap", keys.gap, kPositive);
    readList(fields, "within", keys.within, kShare);
    readList(fields, "low", keys.low, kShare);
    readList(fields, "high", keys.high, kShare);
    readList(fields, "seen", keys.seen, kShare);
    checkCurve(
        fields, "gap", keys.gap,
        {{"within", &keys.within}, {"low", &keys.low}, {"high", &keys.high}, {"seen", &keys.seen}});
    readList(fields, "within_user", keys.withinUser, kShare);
    readList(fields, "seen_user", keys.seenUser, kShare);
    if (!keys.withinUser.empty() || !keys.seenUser.empty())
        checkCurve(fields, "gap", keys.gap,
                   {{"within_user", &keys.withinUser}, {"seen_user", &keys.seenUser}});
    fields.maybeNumber("user_gap_p50", keys.userGapP50, kNotNegative);
    fields.maybeNumber("user_gap_p90", keys.userGapP90, kNotNegative);
    readList(fields, "retention", keys.retention, kPositive);
    readList(fields, "hit_fixed", keys.hitFixed, kShare);
    readList(fields, "hit_extended", keys.hitExtended, kShare);
    checkCurve(fields, "retention", keys.retention,
               {{"hit_fixed", &keys.hitFixed}, {"hit_extended", &keys.hitExtended}});
    readList(fields, "lru_items", keys.lruItems, kPositive);
    readList(fields, "lru_hits", keys.lruHits, kShare);
    checkCurve(fields, "lru_items", keys.lruItems, {{"lru_hits", &keys.lruHits}});
}

void readKeys(Fields &log, LoggedReuse &out)
{
    const yaml::Node *map = log.maybeMap("reuse");
    if (!map)
        return;
    Fields fields(*map, log.path("reuse"));
    LoggedReuse::Keys keys;
    fields.number("calls", keys.calls, kNotNegative);
    fields.number("different", keys.different, kNotNegative);
    fields.number("seen_once", keys.seenOnce, kNotNegative);
    fields.number("share", keys.share, kShare);
    fields.maybeNumber("gap_p50", keys.gapP50, kNotNegative);
    fields.maybeNumber("gap_p90", keys.gapP90, kNotNegative);
    fields.maybeNumber("within_user_share", keys.withinUserShare, kShare);
    fields.maybeNumber("normalised_share", keys.normalisedShare, kShare);
    fields.maybeNumber("retry_share", keys.retryShare, kShare);
    fields.maybeNumber("prefix_token_share", keys.prefixTokenShare, kShare);
    fields.maybeNumber("error_points", keys.errorPoints, kNotNegative);
    readHalf(fields, "first_half", keys.first);
    readHalf(fields, "second_half", keys.second);
    fields.maybeNumber("measured_up_to", keys.measuredUpTo, kNotNegative);
    readCurves(fields, keys);
    finish(fields, log);
    out.keys = std::move(keys);
}

void readArrivals(Fields &log, LoggedReuse &out)
{
    const yaml::Node *map = log.maybeMap("arrivals");
    if (!map)
        return;
    Fields fields(*map, log.path("arrivals"));
    LoggedReuse::Arrivals arrivals;
    fields.number("step_s", arrivals.stepS, kPositive);
    fields.number("mean_per_s", arrivals.meanPerS, kNotNegative);
    fields.number("peak_minute_per_s", arrivals.peakMinutePerS, kNotNegative);
    readList(fields, "mean", arrivals.mean, kNotNegative);
    readList(fields, "peak", arrivals.peak, kNotNegative);
    if (arrivals.mean.size() != arrivals.peak.size())
        fields.fail({ErrorId::ColumnCount,
                     map->place(),
                     {std::to_string(arrivals.peak.size()) + " peak",
                      std::to_string(arrivals.mean.size()) + " mean"}});
    finish(fields, log);
    out.arrivals = std::move(arrivals);
}

std::optional<calllog::WarningId> warningNamed(const std::string &name)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(calllog::WarningId::Count_); ++i)
        if (calllog::warningName(static_cast<calllog::WarningId>(i)) == name)
            return static_cast<calllog::WarningId>(i);
    return std::nullopt;
}

/// Each a name with its numbers: "drift_reuse 0.1 0.2".
void readWarnings(Fields &log, LoggedReuse &out)
{
    std::vector<std::string> texts;
    log.maybeTexts("warnings", texts);
    for (const std::string &text : texts) {
        calllog::Warning warning;
        std::size_t from = text.find(' ');
        const auto id = warningNamed(text.substr(0, from));
        if (!id)
            return log.fail({ErrorId::NotOneOf,
                             log.node().find("warnings")->place(),
                             {log.path("warnings"), text, "names of warnings"}});
        warning.id = *id;
        while (from != std::string::npos) {
            const std::size_t to = text.find(' ', from + 1);
            warning.args.push_back(text.substr(from + 1, to - from - 1));
            from = to;
        }
        out.warnings.push_back(std::move(warning));
    }
}

std::vector<std::string> warningTexts(const LoggedReuse &log)
{
    std::vector<std::string> texts;
    for (const calllog::Warning &warning : log.warnings) {
        std::string text(calllog::warningName(warning.id));
        for (const std::string &arg : warning.args)
            text += " " + arg;
        texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace

std::string callLogText(const LoggedReuse &log, int indent)
{
    Lines out(indent);
    out.line(0, "call_log", {});
    out.line(1, "file", yamlText(log.file));
    out.text(1, "date", log.date);
    out.text(1, "first_day", log.firstDate);
    out.text(1, "last_day", log.lastDate);
    out.number(1, "requests", log.requests);
    out.number(1, "span", log.span);
    out.line(1, "unit", log.inRequests ? "requests" : "s");
    out.text(1, "sampled", log.sampled);
    if (!log.warnings.empty())
        out.line(1, "warnings", yamlList(warningTexts(log)));
    out.number(1, "users", log.users);
    out.number(1, "largest_user_share", log.largestUserShare);
    if (log.arrivals) {
        out.line(1, "arrivals", {});
        out.number(2, "step_s", log.arrivals->stepS);
        out.number(2, "mean_per_s", log.arrivals->meanPerS);
        out.number(2, "peak_minute_per_s", log.arrivals->peakMinutePerS);
        out.list(2, "mean", log.arrivals->mean);
        out.list(2, "peak", log.arrivals->peak);
    }
    if (log.keys)
        writeKeys(out, *log.keys);
    return out.take();
}

std::shared_ptr<const LoggedReuse> readCallLog(Fields &scenario)
{
    const yaml::Node *map = scenario.maybeMap("call_log");
    if (!map)
        return nullptr;
    constexpr std::pair<std::string_view, bool> kUnits[] = {{"s", false}, {"requests", true}};
    auto log = std::make_shared<LoggedReuse>();
    Fields fields(*map, scenario.path("call_log"));
    fields.text("file", log->file);
    fields.maybeText("date", log->date);
    fields.maybeText("first_day", log->firstDate);
    fields.maybeText("last_day", log->lastDate);
    fields.number("requests", log->requests, kNotNegative);
    fields.number("span", log->span, kNotNegative);
    fields.choice<bool>("unit", log->inRequests, kUnits);
    fields.maybeText("sampled", log->sampled);
    readWarnings(fields, *log);
    fields.maybeNumber("users", log->users, kNotNegative);
    fields.maybeNumber("largest_user_share", log->largestUserShare, kShare);
    readArrivals(fields, *log);
    readKeys(fields, *log);
    finish(fields, scenario);
    return log;
}

} // namespace daemok
