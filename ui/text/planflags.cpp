// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"
#include "ui/text/plantext.h"

#include <array>

namespace daemok::ui {
namespace {

struct Word
{
    std::string_view id;
    const char *text;
};

constexpr std::array kFlags = {
    Word{"partly_priced",
         QT_TRANSLATE_NOOP("PlanText", "Some lines have no price: the sum is not complete.")},
    Word{"infrastructure_not_priced",
         QT_TRANSLATE_NOOP("PlanText",
                           "Nothing has a price: ranked by servers, cores, memory and disk.")},
    Word{"not_converted",
         QT_TRANSLATE_NOOP("PlanText",
                           "Some prices are in another currency and no dated rate converts them.")},
    Word{"vat_included", QT_TRANSLATE_NOOP("PlanText", "Prices of own servers contain VAT.")},
    Word{"vat_mixed",
         QT_TRANSLATE_NOOP("PlanText",
                           "Some prices contain VAT and others do not: the sum mixes both.")},
    Word{"existing_outgrown",
         QT_TRANSLATE_NOOP(
             "PlanText",
             "The existing database is too small for its load today or with what is added.")},
    Word{"stops_fitting",
         QT_TRANSLATE_NOOP("PlanText", "It stops fitting before the end of the horizon.")},
    Word{"confidence_not_reached",
         QT_TRANSLATE_NOOP("PlanText", "It is enough in fewer futures than asked for: beyond, a "
                                       "goal cannot be met at any size.")},
    Word{"no_goals",
         QT_TRANSLATE_NOOP("PlanText", "No latency goal is set: sized by utilisation alone.")},
    Word{"stand_in", QT_TRANSLATE_NOOP("PlanText", "Planned with another product's facts.")},
    Word{"poor_fit",
         QT_TRANSLATE_NOOP(
             "PlanText",
             "Its results store is made for something else: it ranks behind the others.")},
    Word{"local_model_stand_in",
         QT_TRANSLATE_NOOP("PlanText",
                           "No local model is named: one of the catalogue's stands for it.")},
    Word{"vendor_rates",
         QT_TRANSLATE_NOOP("PlanText", "Planned with the vendors' best-case rates.")},
    Word{"unchecked",
         QT_TRANSLATE_NOOP("PlanText", "Some limits could not be checked: a fact is missing.")},
    Word{"replicas_queue_together",
         QT_TRANSLATE_NOOP(
             "PlanText",
             "Its copies are busy at the same moments: waiting for one means waiting for all.")},
    Word{"on_the_cliff",
         QT_TRANSLATE_NOOP("PlanText", "About one request in a hundred waits for the disk: its p99 "
                                       "lies on the step between the two.")},
    Word{"fragile",
         QT_TRANSLATE_NOOP(
             "PlanText", "A role on its way is busier than 85 %: a little more load makes it much "
                         "slower.")},
    Word{"high_variance", QT_TRANSLATE_NOOP("PlanText", "Its times vary widely.")},
    Word{"full_fan_out",
         QT_TRANSLATE_NOOP("PlanText", "Every query asks most of the nodes, or one of them for "
                                       "much at once, and waits for the "
                                       "slowest.")},
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const Word *findFlag(std::string_view flag)
{
    for (const Word &word : kFlags) {
        if (word.id == flag)
            return &word;
    }
    return nullptr;
}

} // namespace

QString PlanText::flag(std::string_view flag)
{
    const Word *word = findFlag(flag);
    return word ? tr(word->text) : fromView(flag);
}

bool PlanText::knowsFlag(std::string_view flag)
{
    return findFlag(flag) != nullptr;
}

QString PlanText::smallestChange(const Infeasible &infeasible, const Format &format)
{
    const std::string_view change = infeasible.smallestChange;
    if (change == "relax_goal")
        return tr("It fits with a goal of %1.").arg(format.milliseconds(infeasible.changeTo));
    if (change == "relax_goals")
        return tr("It fits when every goal is relaxed by %1.")
            .arg(format.factor(infeasible.changeTo));
    if (change == "survive_less")
        return tr("It fits when it need not survive a failure.");
    if (change == "larger_servers")
        return tr(
            "It needs larger servers than those in the catalogue and the table of own servers.");
    if (change == "choose_region")
        return tr("It needs a region, or own servers, that the catalogue knows.");
    if (change == "add_gpu_servers")
        return tr("It needs a server with graphics cards that hold the model, in this region or in "
                  "the table of own servers.");
    if (change == "fewer_zones")
        return tr("It fits with %1 zones.").arg(format.count(infeasible.changeTo));
    if (change == "add_region_types")
        return tr("It needs another region, or a larger server in the table of own servers.");
    if (change == "allow_leave")
        return tr("It fits when data may leave.");
    if (change == "price_book")
        return tr("It needs prices in the price book.");
    if (change == "allow_products")
        return tr("It fits when more products are allowed.");
    return fromView(change);
}

QString PlanText::llmLimit(std::string_view limit)
{
    if (limit == "requests_per_min")
        return tr("Requests per minute");
    if (limit == "tokens_per_min")
        return tr("Tokens per minute");
    if (limit == "concurrency")
        return tr("Calls at the same time");
    return fromView(limit);
}

QString PlanText::llmFix(const LlmLimit &limit, const Format &format)
{
    if (limit.smallestFix == "quota")
        return tr("ask for a quota of %1").arg(format.scaled(limit.fixValue));
    if (limit.smallestFix == "reuse")
        return tr("reuse %1 of the requests").arg(format.percent(limit.fixValue));
    if (limit.smallestFix == "batch")
        return tr("shift some calls to batch");
    return fromView(limit.smallestFix);
}

} // namespace daemok::ui
