// SPDX-License-Identifier: GPL-3.0-or-later
// A plan by bounds equals a plan that searches every pair and every split.
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

using namespace daemok;
using namespace daemok::testing;

namespace {

/// Cost and nodes of each kind of layout, which ties leave equal; the best of each product is named by it.
std::string described(const Plan &plan)
{
    const auto one = [](const Layout &layout) {
        const bool byProduct = layout.choice == ChoiceKind::OtherProduct;
        return std::string(choiceName(layout.choice)) + " " + (byProduct ? layout.product : "")
               + " " + std::to_string(layout.cost.monthly) + " "
               + std::to_string(layout.choice == ChoiceKind::FewestNodes ? layout.nodes() : 0);
    };
    std::string text = plan.recommended ? one(*plan.recommended) : "nothing";
    for (const Layout &layout : plan.alternatives)
        if (layout.choice
            != ChoiceKind::Start) // follows the recommended product, which ties choose
            text += "\n" + one(layout);
    return text;
}

/// Some products, so that the search without bounds ends in a second.
std::string drawnProducts(Draws &draws)
{
    std::string list;
    for (const Product &product : shippedCatalog()->products)
        if (draws.chance(0.25))
            list += (list.empty() ? "" : ",") + product.id;
    return "answers.products=" + (list.empty() ? std::string("mongodb") : list);
}

} // namespace

class TestPrunedPlan : public QObject
{
    Q_OBJECT

private slots:
    void boundsChangeNothing();
};

void TestPrunedPlan::boundsChangeNothing()
{
    Draws draws(17);
    int feasible = 0;
    for (int trial = 0; trial < 24; ++trial) {
        std::vector<std::string> sets = drawnAnswers(draws);
        sets.push_back(drawnProducts(draws));
        sets.emplace_back("answers.copies=");
        const std::string &preset = kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))];
        const UsagePattern pattern = patternOf(preset, sets);
        planner::Options everything;
        everything.prune = false;
        const Plan pruned = planner::plan(pattern, shippedCatalog());
        const Plan whole = planner::plan(pattern, shippedCatalog(), everything);
        QVERIFY2(described(pruned) == described(whole),
                 (preset + " " + sets[4] + " " + sets.back() + "\n" + described(pruned)
                  + "\n-- unpruned --\n" + described(whole))
                     .c_str());
        feasible += pruned.recommended ? 1 : 0;
    }
    QVERIFY(feasible > 8);
}

DAEMOK_TEST_MAIN(TestPrunedPlan)
#include "tst_prunedplan.moc"
