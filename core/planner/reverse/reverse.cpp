// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/reverse/reverse.h"

#include "core/pattern/load.h"
#include "core/planner/futures/confidence.h"
#include "core/planner/reverse/reversegrid.h"

#include <algorithm>
#include <map>

namespace daemok::planner {
namespace {

/// A value with its plan: of all layouts where nodes are asked for, else the choice alone.
struct Tried
{
    ReverseTrial trial;
    std::shared_ptr<const Plan> plan;
};

/// Plans of one kind, each value once.
class Trials
{
public:
    Trials(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
           const ReverseQuestion &question, const ReverseOptions &options, bool atConfidence,
           int &plans)
        : m_pattern(pattern),
          m_catalog(catalog),
          m_question(question),
          m_options(options),
          m_atConfidence(atConfidence),
          m_plans(plans)
    {}

    [[nodiscard]] const Tried &at(double value)
    {
        const auto known = m_tried.find(value);
        if (known != m_tried.end())
            return known->second;
        Tried tried;
        tried.plan = std::make_shared<const Plan>(planAt(value, !m_question.nodes));
        tried.trial = judged(value, *tried.plan);
        ++m_plans;
        if (m_options.progress) // the usual number is known only roughly
            m_options.progress(1 - 1 / (1 + 0.12 * m_plans));
        return m_tried.emplace(value, std::move(tried)).first->second;
    }

    [[nodiscard]] Plan planAt(double value, bool choiceOnly) const
    {
        UsagePattern on = m_pattern;
        const AnswerId id = answerOf(m_question.subject);
        // What is answered stays as it is, its evidence and its place among the known included.
        if (value != valueOf(m_pattern))
            on.answers[static_cast<std::size_t>(id)] = movedAnswer(m_pattern, id, value);
        Options options;
        options.stop = m_options.stop;
        options.choiceOnly = choiceOnly;
        if (!m_atConfidence)
            return plan(on, m_catalog, options);
        FuturesOptions futures = m_options.futures;
        futures.stop = m_options.stop;
        futures.progress = nullptr;
        return planAtConfidence(on, m_catalog, options, futures);
    }

    [[nodiscard]] double valueOf(const UsagePattern &pattern) const
    {
        NoTerms none;
        return m_question.subject == ReverseSubject::Traffic
                   ? requestsPerDay(pattern, none)
                   : pattern.likely(answerOf(m_question.subject));
    }

    [[nodiscard]] bool isPriced(const Plan &plan, const Layout &layout) const
    {
        if (!m_question.monthly)
            return true;
        const bool tokens = m_question.withLlmApi && !plan.llm.local;
        return layout.cost.ranksPriced
               && (!tokens || (plan.llm.priced && plan.llm.currency == layout.cost.currency));
    }

    [[nodiscard]] std::vector<ReverseTrial> all() const
    {
        std::vector<ReverseTrial> trials;
        for (const auto &[value, tried] : m_tried)
            trials.push_back(tried.trial);
        return trials;
    }

    [[nodiscard]] bool stopped() const
    {
        return m_options.stop.stop_requested() || m_plans >= kReversePlans;
    }

private:
    /// One layout of a plan.
    [[nodiscard]] ReverseTrial judged(double value, const Plan &plan, int place) const
    {
        const Layout &layout = layoutOf(plan, place);
        ReverseTrial trial;
        trial.value = value;
        trial.layout = place;
        trial.fits = true;
        const auto asked = m_atConfidence ? confidenceOf(m_pattern) : std::nullopt;
        trial.sure = !asked || layout.probabilityEnough.value_or(0) >= *asked;
        trial.monthly = layout.cost.ranked;
        if (m_question.withLlmApi && !plan.llm.local)
            trial.monthly += plan.llm.monthlyWithReuse;
        trial.nodes = layout.nodes();
        trial.carries = trial.sure && isPriced(plan, layout)
                        && (!m_question.monthly || trial.monthly <= *m_question.monthly)
                        && (!m_question.nodes || trial.nodes <= *m_question.nodes);
        return trial;
    }

    /// The layout that carries, the recommended one first; else the one that misses least.
    [[nodiscard]] ReverseTrial judged(double value, const Plan &plan) const
    {
        if (!plan.recommended) {
            ReverseTrial none;
            none.value = value;
            return none;
        }
        ReverseTrial best = judged(value, plan, 0);
        for (std::size_t i = 0; m_question.nodes && i < plan.alternatives.size(); ++i) {
            const Layout &layout = plan.alternatives[i];
            if (best.carries || !layout.feasible || layout.choice == ChoiceKind::Start)
                continue;
            const ReverseTrial other = judged(value, plan, static_cast<int>(i) + 1);
            if (other.carries || (other.sure >= best.sure && other.nodes < best.nodes))
                best = other;
        }
        return best;
    }

    const UsagePattern &m_pattern;
    const std::shared_ptr<const Catalog> &m_catalog;
    const ReverseQuestion &m_question;
    const ReverseOptions &m_options;
    bool m_atConfidence;
    int &m_plans;
    std::map<double, Tried> m_tried;
};

/// The place after which the next does not carry; -1: none carries. By doubling steps from `start`, then bisection.
int hardest(const ReverseGrid &grid, Trials &trials, int start, int stride)
{
    const auto carries = [&](int place) { return trials.at(grid.value(place)).trial.carries; };
    int holds = -1;
    int fails = grid.last() + 1;
    if (carries(start)) {
        holds = start;
        for (int step = stride; holds < grid.last() && !trials.stopped(); step *= 2) {
            const int next = std::min(grid.last(), holds + step);
            if (!carries(next)) {
                fails = next;
                break;
            }
            holds = next;
        }
    } else {
        fails = start;
        for (int step = stride; fails > 0 && !trials.stopped(); step *= 2) {
            const int next = std::max(0, fails - step);
            if (carries(next)) {
                holds = next;
                break;
            }
            fails = next;
        }
    }
    while (fails - holds > 1 && holds >= 0 && fails <= grid.last() && !trials.stopped()) {
        const int middle = (holds + fails) / 2;
        (carries(middle) ? holds : fails) = middle;
    }
    return holds;
}

const LedgerLine *bindingOf(const RolePlan &role)
{
    const auto found = std::find_if(role.ledger.begin(), role.ledger.end(),
                                    [](const LedgerLine &line) { return line.binding; });
    return found == role.ledger.end() ? nullptr : &*found;
}

ReverseNext nextOf(const Layout &now, const Tried &beyond)
{
    ReverseNext next;
    next.fits = beyond.trial.fits;
    next.sure = beyond.trial.sure;
    if (!next.sure)
        return next;
    const Layout &then = layoutOf(*beyond.plan, beyond.trial.layout);
    next.otherProduct = now.product != then.product;
    double most = -1;
    for (const RolePlan &role : then.roles) {
        if (role.serverIndex < 0 || !then.counts(role))
            continue;
        const auto before = std::find_if(now.roles.begin(), now.roles.end(),
                                         [&](const RolePlan &old) { return old.id == role.id; });
        const int from = before == now.roles.end() ? 0 : before->count;
        // Machine that is added decides, then machine that is there.
        const double grows = 1e6 * std::max(0, role.count - from) * role.vcpu;
        const double weight = grows + role.count * role.vcpu;
        if (weight <= most)
            continue;
        most = weight;
        next.role = role.id;
        next.from = from;
        next.to = role.count;
        const LedgerLine *line = bindingOf(role);
        next.limit = line ? std::optional(line->constraint) : std::nullopt;
    }
    return next;
}

void state(Reverse &made, const ReverseGrid &grid, Trials &trials, int holds)
{
    made.trials = trials.all();
    if (holds < 0) {
        made.end = ReverseEnd::CarriesNothing;
        made.beyond = grid.value(0);
        made.beyondPlan = trials.at(made.beyond).plan;
        made.beyondLayout = trials.at(made.beyond).trial.layout;
        return;
    }
    made.value = grid.value(holds);
    made.end = holds == grid.last() ? ReverseEnd::CarriesAll : ReverseEnd::Found;
    made.monthly = trials.at(made.value).trial.monthly;
    made.plan = std::make_shared<const Plan>(trials.planAt(made.value, false));
    made.layout = trials.at(made.value).trial.layout;
    if (made.end == ReverseEnd::CarriesAll)
        return;
    made.beyond = grid.value(holds + 1);
    made.beyondPlan = trials.at(made.beyond).plan;
    made.beyondLayout = trials.at(made.beyond).trial.layout;
    made.next = nextOf(layoutOf(*made.plan, made.layout), trials.at(made.beyond));
}

} // namespace

const Layout &layoutOf(const Plan &plan, int layout)
{
    return layout == 0 ? *plan.recommended
                       : plan.alternatives[static_cast<std::size_t>(layout) - 1];
}

std::string_view reverseSubjectName(ReverseSubject subject)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        return "traffic";
    case ReverseSubject::Retention:
        return "retention";
    case ReverseSubject::Reuse:
        return "reuse";
    }
    return {};
}

std::optional<ReverseSubject> reverseSubjectFromName(std::string_view name)
{
    for (const auto subject :
         {ReverseSubject::Traffic, ReverseSubject::Retention, ReverseSubject::Reuse})
        if (reverseSubjectName(subject) == name)
            return subject;
    return std::nullopt;
}

AnswerId answerOf(ReverseSubject subject)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        return AnswerId::RequestsPerDay;
    case ReverseSubject::Retention:
        return AnswerId::RecordRetentionDays;
    case ReverseSubject::Reuse:
        return AnswerId::ReuseShare;
    }
    return {};
}

std::string_view reverseEndName(ReverseEnd end)
{
    switch (end) {
    case ReverseEnd::Found:
        return "found";
    case ReverseEnd::CarriesAll:
        return "carries_all";
    case ReverseEnd::CarriesNothing:
        return "carries_nothing";
    case ReverseEnd::RawLoad:
        return "raw_load";
    case ReverseEnd::NotPriced:
        return "not_priced";
    case ReverseEnd::Stopped:
        return "stopped";
    }
    return {};
}

Reverse reverse(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
                const ReverseQuestion &question, const ReverseOptions &options)
{
    Reverse made;
    made.least = question.subject == ReverseSubject::Reuse;
    if (isRawLoad(pattern) && question.subject != ReverseSubject::Retention) {
        made.end = ReverseEnd::RawLoad;
        return made;
    }
    int plans = 0;
    const bool confident = options.atConfidence && confidenceOf(pattern).has_value();
    Trials trials(pattern, catalog, question, options, confident, plans);
    made.answered = trials.valueOf(pattern);
    const ReverseGrid grid(question.subject, made.answered);
    std::optional<double> near = options.near;
    if (confident && !near) { // plans at likely answers cost a hundredth and lead close by
        Trials likely(pattern, catalog, question, options, false, plans);
        near = grid.value(
            std::max(0, hardest(grid, likely, grid.nearest(made.answered), grid.stride(false))));
    }
    const Tried &now = trials.at(made.answered);
    made.carriesAnswered = now.trial.carries;
    const bool priced =
        !now.plan->recommended || trials.isPriced(*now.plan, *now.plan->recommended);
    if (now.plan->recommended)
        made.currency = now.plan->recommended->cost.currency;
    if (priced && !trials.stopped()) {
        const int holds = hardest(grid, trials, grid.nearest(near.value_or(made.answered)),
                                  grid.stride(near.has_value()));
        if (!trials.stopped())
            state(made, grid, trials, holds);
    } else if (!priced) {
        made.end = ReverseEnd::NotPriced;
    }
    if (trials.stopped())
        return Reverse{};
    if (made.plan) {
        made.currency = made.plan->recommended->cost.currency;
        made.answer = movedAnswer(pattern, answerOf(question.subject), made.value);
    }
    if (options.progress)
        options.progress(1);
    return made;
}

} // namespace daemok::planner
