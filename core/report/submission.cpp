// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/submission.h"

#include "core/planner/failure/failurereport.h"
#include "core/quantity/numbers.h"
#include "core/report/costgroups.h"
#include "core/report/openanswers.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace daemok {
namespace {

constexpr double kGibPerGb = 1.073741824;

/// One rule at work on one plan.
class Checker
{
public:
    Checker(const CheckRule &rule, const SubmissionInput &input, std::vector<Finding> &found)
        : m_rule(rule),
          m_input(input),
          m_layout(input.plan.recommended ? &*input.plan.recommended : nullptr),
          m_found(found)
    {}

    void run()
    {
        switch (m_rule.kind) {
        case CheckKind::SumMismatch:
            return sums();
        case CheckKind::CopiesAboveNodes:
            return copies();
        case CheckKind::NoSpareAtPeak:
            return spareNode();
        case CheckKind::NothingSurvived:
            return survive();
        case CheckKind::PeakCountedTwice:
            return peak();
        case CheckKind::SpareCountedTwice:
            return spareTwice();
        case CheckKind::MixedUnits:
            return units();
        case CheckKind::StalePrice:
            return prices();
        case CheckKind::NotPriced:
            return notPriced();
        case CheckKind::LimitNotChecked:
            return limits();
        case CheckKind::NoGoal:
            return goals();
        case CheckKind::DefaultNotConfirmed:
            return defaults();
        }
    }

private:
    Finding &add()
    {
        Finding finding;
        finding.kind = m_rule.kind;
        finding.severity = m_rule.severity;
        finding.limit = m_rule.limit;
        m_found.push_back(std::move(finding));
        return m_found.back();
    }

    void sums()
    {
        if (!m_layout)
            return;
        double monthly = 0;
        for (const CostLine &line : m_layout->cost.lines) {
            if (!line.once && line.status == PriceStatus::Priced)
                monthly += line.amount;
        }
        const double slack =
            m_rule.limit * std::max<double>(1, double(m_layout->cost.lines.size()));
        if (std::abs(monthly - m_layout->cost.monthly) <= slack)
            return;
        Finding &finding = add();
        finding.figure = "/recommended/cost/monthly";
        finding.value = monthly;
        finding.limit = m_layout->cost.monthly;
        finding.text = m_layout->cost.currency;
    }

    void copies()
    {
        for (const StorePlan &store : m_layout ? m_layout->stores : std::vector<StorePlan>()) {
            int nodes = 0;
            std::size_t holder = 0;
            for (std::size_t i = 0; i < m_layout->roles.size(); ++i) {
                const RolePlan &role = m_layout->roles[i];
                // Query nodes too: Milvus keeps its copies in their memory.
                const bool holds =
                    std::any_of(role.serves.begin(), role.serves.end(), [](RoleKind kind) {
                        return kind == RoleKind::Data || kind == RoleKind::Query;
                    });
                if (role.store == store.id && holds && role.serverIndex >= 0
                    && role.count > nodes) {
                    nodes = role.count;
                    holder = i;
                }
            }
            if (nodes == 0 || store.copies <= m_rule.limit * nodes)
                continue;
            Finding &finding = add();
            finding.figure = "/recommended/roles/" + std::to_string(holder) + "/count";
            finding.subject = store.product;
            finding.value = store.copies;
            finding.limit = nodes;
        }
    }

    // The answered failure is asked of every role, in the busiest minute.
    void spareNode()
    {
        if (!m_layout || m_input.pattern.name(AnswerId::Survive) == "none")
            return;
        for (const planner::Failure &failure : planner::failuresOf(m_input.plan, *m_layout)) {
            if (failure.kind != planner::FailureKind::Node)
                continue;
            const planner::FailureReport report = planner::failureReport(m_input.plan, 0, failure);
            if (report.goalsMet() && !report.endless() && report.writesHold())
                continue;
            for (std::size_t i = 0; i < m_layout->roles.size(); ++i) {
                if (m_layout->roles[i].id != failure.role)
                    continue;
                Finding &finding = add();
                finding.figure = "/recommended/roles/" + std::to_string(i) + "/count";
                finding.subject = m_layout->roles[i].name;
                finding.value = m_layout->roles[i].count;
            }
        }
    }

    void survive()
    {
        if (m_layout && m_input.pattern.name(AnswerId::Survive) == "none")
            add().answer = AnswerId::Survive;
    }

    // Peak factors of the guide, chosen on top of a figure that is the busiest minute already.
    void peak()
    {
        const bool included = m_input.pattern.flag(AnswerId::BurstIncluded);
        const Answer *burst = m_input.pattern.own(AnswerId::Burst);
        if (included && burst && burst->number.likely > m_rule.limit) {
            Finding &finding = add();
            finding.answer = AnswerId::Burst;
            finding.value = burst->number.likely;
        }
        for (const char *symbol : {"S6", "O3"}) {
            const auto chosen = m_input.tta.factors.find(symbol);
            if (!included || chosen == m_input.tta.factors.end() || chosen->second <= m_rule.limit)
                continue;
            Finding &finding = add();
            finding.answer = AnswerId::BurstIncluded;
            finding.subject = symbol;
            finding.value = chosen->second;
        }
    }

    void spareTwice()
    {
        for (const char *symbol : {"S8", "O8"}) {
            const auto chosen = m_input.tta.factors.find(symbol);
            if (chosen == m_input.tta.factors.end() || chosen->second <= m_rule.limit
                || m_input.pattern.name(AnswerId::Survive) == "none")
                continue;
            Finding &finding = add();
            finding.answer = AnswerId::Survive;
            finding.subject = symbol;
            finding.value = chosen->second;
        }
    }

    // A size that is round in the other unit and not in its own was typed in the other one.
    [[nodiscard]] bool isRoundElsewhere(double gib) const
    {
        const auto isRound = [&](double size) {
            return size >= 1 && std::abs(size - std::round(size)) <= m_rule.limit * size;
        };
        return gib >= 4 && gib != std::round(gib)
               && (isRound(gib * kGibPerGb) || isRound(gib / kGibPerGb));
    }

    void units()
    {
        for (const ServerType &server : m_input.ownServers) {
            if (!isRoundElsewhere(server.memoryGib))
                continue;
            Finding &finding = add();
            finding.subject = server.name;
            finding.value = server.memoryGib;
            finding.text = "GiB";
        }
        const auto chosen = m_input.tta.factors.find("D6");
        const double gb = m_input.pattern.likely(AnswerId::RdbmsSizeGb);
        constexpr double kMbPerGb = 1000;
        if (chosen == m_input.tta.factors.end() || gb <= 0)
            return;
        const double ratio = chosen->second / (gb * kMbPerGb);
        constexpr double kKibi = 1.024;
        for (const double mixed : {kKibi, kKibi * kKibi, kGibPerGb}) {
            if (std::abs(ratio / mixed - 1) > m_rule.limit)
                continue;
            Finding &finding = add();
            finding.answer = AnswerId::RdbmsSizeGb;
            finding.subject = "D6";
            finding.value = chosen->second;
            finding.text = "MB";
            return;
        }
    }

    void prices()
    {
        const std::vector<CostLine> none;
        std::vector<std::string> dates;
        for (const CostLine &line : m_layout ? m_layout->cost.lines : none) {
            const auto age = daysBetween(line.source.asOf, m_input.today);
            const std::string key = std::to_string(int(line.item)) + line.source.asOf;
            if (line.status != PriceStatus::Priced || !age || *age <= m_rule.limit
                || std::find(dates.begin(), dates.end(), key) != dates.end())
                continue;
            dates.push_back(key);
            Finding &finding = add();
            finding.item = line.item;
            finding.value = *age;
            finding.text = line.source.asOf;
            finding.figure = "/recommended/cost/monthly";
        }
    }

    void notPriced()
    {
        if (!m_layout)
            return;
        for (const CostItem item : itemsNotPriced(m_layout->cost)) {
            Finding &finding = add();
            finding.item = item;
            finding.figure = "/recommended/cost/monthly";
        }
    }

    void limits()
    {
        for (std::size_t i = 0; m_layout && i < m_layout->roles.size(); ++i) {
            const RolePlan &role = m_layout->roles[i];
            const auto unchecked =
                std::count_if(role.ledger.begin(), role.ledger.end(),
                              [](const LedgerLine &line) { return !line.checked; });
            if (unchecked == 0 || role.serverIndex < 0)
                continue;
            Finding &finding = add();
            finding.figure = "/recommended/roles/" + std::to_string(i) + "/count";
            finding.subject = role.name;
            finding.value = double(unchecked);
        }
    }

    void goals()
    {
        const bool none =
            m_layout
            && std::none_of(m_layout->latency.begin(), m_layout->latency.end(),
                            [](const LatencyFigure &figure) { return figure.goalMs.has_value(); });
        if (none)
            add();
    }

    void defaults()
    {
        const std::vector<OpenAnswer> open = openAnswers(m_input.pattern, m_input.plan);
        const auto shown = std::min(open.size(), static_cast<std::size_t>(m_rule.limit));
        for (std::size_t i = 0; i < shown; ++i) {
            Finding &finding = add();
            finding.answer = open[i].id;
            finding.value = open[i].atStake;
            finding.text = m_layout ? m_layout->cost.currency : std::string();
        }
        if (shown < open.size())
            add().value = double(open.size() - shown);
    }

    const CheckRule &m_rule;
    const SubmissionInput &m_input;
    const Layout *m_layout;
    std::vector<Finding> &m_found;
};

std::optional<std::chrono::sys_days> dayOf(std::string_view text)
{
    constexpr std::size_t kLength = 10;
    if (text.size() != kLength || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseNumber(text.substr(0, 4));
    const auto month = parseNumber(text.substr(5, 2));
    const auto day = parseNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

} // namespace

std::optional<int> daysBetween(std::string_view from, std::string_view to)
{
    const auto first = dayOf(from);
    const auto last = dayOf(to);
    return first && last ? std::optional(static_cast<int>((*last - *first).count())) : std::nullopt;
}

std::vector<Finding> submissionFindings(const std::vector<CheckRule> &rules,
                                        const SubmissionInput &input)
{
    std::vector<Finding> found;
    for (const CheckRule &rule : rules)
        Checker(rule, input, found).run();
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return found;
}

} // namespace daemok
