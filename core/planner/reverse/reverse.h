// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/futures/futures.h"
#include "core/planner/planner.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// Traffic: requests_per_day. Retention: record_retention_days. Reuse: reuse_share. All other answers stay.
enum class ReverseSubject : std::uint8_t { Traffic, Retention, Reuse };
[[nodiscard]] std::string_view reverseSubjectName(ReverseSubject subject);
[[nodiscard]] std::optional<ReverseSubject> reverseSubjectFromName(std::string_view name);
[[nodiscard]] AnswerId answerOf(ReverseSubject subject);

/// What may be spent, and on what. At least one of the two is set; both must hold where both are.
struct ReverseQuestion
{
    ReverseSubject subject{};
    std::optional<double>
        monthly; ///< money a month in the plan's currency, purchases spread over 36 months
    std::optional<int> nodes; ///< of the stores, as Layout::nodes()
    bool withLlmApi = false;  ///< `monthly` pays for tokens, too
};

enum class ReverseEnd : std::uint8_t {
    Found,
    CarriesAll,     ///< even the hardest value that is tried: value is that
    CarriesNothing, ///< not even the easiest: `beyond` is that
    RawLoad,        ///< the load was typed as rates: requests and reuse are not asked
    NotPriced,      ///< a line or the LLM API has no price in the plan's currency
    Stopped,
};
[[nodiscard]] std::string_view reverseEndName(ReverseEnd end);

/// A plan that was made on the way.
struct ReverseTrial
{
    double value = 0;
    bool fits = false;    ///< a layout meets the goals
    bool sure = false;    ///< and is enough as often as the answers ask
    bool carries = false; ///< and it is within what was asked
    double monthly = 0;   ///< what counts against the budget; 0 where nothing fits
    int nodes = 0;
    int layout = 0; ///< the one that is judged: 0 the recommended, then the alternatives in turn
};

/// What stands in the way of one tolerance step more.
struct ReverseNext
{
    bool fits = false; ///< a layout meets the goals there; else Reverse::beyondPlan says why not
    bool sure = false; ///< and is enough as often as is asked; else likewise
    bool otherProduct = false; ///< another product holds the results there
    std::string role;          ///< that grows most, else the one with most machine; RolePlan::id
    int from = 0, to = 0;      ///< its nodes; the same where only disks or request units grow
    std::optional<Constraint> limit; ///< what asks for them
};

struct Reverse
{
    ReverseEnd end = ReverseEnd::Stopped;
    std::string currency;
    bool least =
        false; ///< reuse: `value` is the least that suffices; else the most that is carried
    double answered = 0;          ///< what the answers say now
    bool carriesAnswered = false; ///< what the answers say now is within what was asked
    double value = 0;             ///< Found, CarriesAll
    double beyond = 0;            ///< one step further: does not carry; Found, CarriesNothing
    double monthly = 0;           ///< of `value`, as trials count it
    Answer answer; ///< `value` with the range that goes with it, to be put into the interview
    std::shared_ptr<const Plan> plan; ///< whole, at `value`
    int layout =
        0; ///< of it, within what was asked: 0 the recommended, then the alternatives in turn
    std::shared_ptr<const Plan>
        beyondPlan;                  ///< at `beyond`; the choice alone where no nodes are asked for
    int beyondLayout = 0;            ///< of it, that comes nearest
    std::optional<ReverseNext> next; ///< Found
    std::vector<ReverseTrial> trials; ///< by value, ascending; each value once
};

/// A layout of a plan: 0 the recommended one, then the alternatives. The plan has it.
[[nodiscard]] const Layout &layoutOf(const Plan &plan, int layout);

struct ReverseOptions
{
    bool atConfidence = true; ///< false: at likely answers
    FuturesOptions futures;   ///< its progress is not used
    std::optional<double>
        near; ///< where to begin; nothing: at the answer, then where it is carried at likely answers
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0..1, from the calling thread
};

/// Most plans of one question, those at likely answers included.
constexpr int kReversePlans = 64;

/// The hardest value whose plan is within what was asked: bracketed by doubling steps from `near`, then bisected, every
/// value a plan. Steps of one tolerance: 1 % of the traffic (within 1024 times the answered one, rounded to four
/// digits), one day of retention (1 to 3650), 0.5 points of reuse (0 to 99 %).
/// More traffic and longer retention never make a plan at likely answers cheaper (tst_monotone); a plan at a confidence
/// may be so by a little, where another server type holds more futures for less. Either way the two ends are plans:
/// `value` is within, `beyond`, one step further, is not. What is within meets the goals, as surely as is asked.
/// Reuse hardly moves the stores but the bill of the LLM API: less of it is harder there, and the ends are tried.
[[nodiscard]] Reverse reverse(const UsagePattern &pattern,
                              const std::shared_ptr<const Catalog> &catalog,
                              const ReverseQuestion &question, const ReverseOptions &options = {});

} // namespace daemok::planner
