// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "core/project/project.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>

using namespace daemok;

/// Deleting a price never moves a layout up (design page "Models", section 0, Price): neither a server's nor a
/// volume's, of any layout shown.
class TestDeletedPrices : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalog> m_catalog;
    Presets m_presets;

    // Best layout of each results product, best first.
    static std::vector<const Layout *> ranking(const Plan &plan)
    {
        std::vector<const Layout *> layouts;
        if (plan.recommended)
            layouts.push_back(&*plan.recommended);
        for (const Layout &layout : plan.alternatives)
            if (layout.choice == ChoiceKind::OtherProduct)
                layouts.push_back(&layout);
        return layouts;
    }

    /// Required lines without a price come before money: a layout moves up if it has fewer, or as many and less money.
    static bool betterWithout(const Layout &before, const Plan &after)
    {
        const auto unpriced = [](const Layout &layout) {
            return std::count_if(
                layout.cost.lines.begin(), layout.cost.lines.end(), [](const CostLine &line) {
                    const bool ranks = line.item == CostItem::Servers || line.item == CostItem::Disk
                                       || line.item == CostItem::Purchase;
                    return ranks && line.status == PriceStatus::NotPriced;
                });
        };
        for (const Layout *layout : ranking(after))
            if (layout->product == before.product)
                return unpriced(*layout) < unpriced(before)
                       || (unpriced(*layout) == unpriced(before)
                           && layout->cost.ranked < before.cost.ranked - 1e-6);
        return false;
    }

    static bool uses(const Layout &layout, const std::string &detail)
    {
        return std::any_of(layout.cost.lines.begin(), layout.cost.lines.end(),
                           [&](const CostLine &line) { return line.detail == detail; });
    }

    std::shared_ptr<const Catalog> without(const Layout &layout, const std::string &detail) const
    {
        auto catalog = std::make_shared<Catalog>(*m_catalog);
        for (ServerType &server : catalog->servers) {
            if (server.name == detail && server.provider == layout.provider
                && server.region == layout.region)
                server.hourly.reset();
        }
        for (VolumeType &volume : catalog->volumes) {
            if (volume.name == detail && volume.provider == layout.provider
                && volume.region == layout.region) {
                volume.perGibMonth.reset();
                for (VolumeType::Step &step : volume.steps)
                    step.month.reset();
            }
        }
        return catalog;
    }

private slots:
    void initTestCase()
    {
        auto catalog = loadCatalog(DAEMOK_RESOURCES "/catalog");
        QVERIFY(catalog.ok());
        m_catalog = std::make_shared<const Catalog>(std::move(catalog).value());
        auto presets = loadPresets(DAEMOK_RESOURCES "/presets");
        QVERIFY(presets.ok());
        m_presets = std::move(presets).value();
    }

    void neverMovesALayoutUp_data()
    {
        QTest::addColumn<QByteArray>("preset");
        for (const char *preset : {"chatbot", "rag"})
            QTest::newRow(preset) << QByteArray(preset);
    }
    void neverMovesALayoutUp()
    {
        QFETCH(QByteArray, preset);
        const auto project = newProject(preset.toStdString(), m_presets);
        QVERIFY(project.ok());
        const UsagePattern &pattern = project->scenarios.front().pattern;
        const Plan before = planner::plan(pattern, m_catalog);
        QVERIFY(before.recommended);
        int deletions = 0;
        std::vector<std::string> done;
        for (const Layout *layout : ranking(before)) {
            for (const CostLine &line : layout->cost.lines) {
                if (line.status != PriceStatus::Priced
                    || (line.item != CostItem::Servers && line.item != CostItem::Disk)
                    || std::find(done.begin(), done.end(), line.detail) != done.end())
                    continue;
                done.push_back(line.detail);
                const Plan after = planner::plan(pattern, without(*layout, line.detail));
                ++deletions;
                for (const Layout *each : ranking(before)) {
                    if (!uses(*each, line.detail))
                        continue;
                    QVERIFY2(
                        !betterWithout(*each, after),
                        (each->product + " moved up without the price of " + line.detail).c_str());
                }
                QVERIFY(after.recommended);
                QVERIFY2(!after.recommended->cost.ranksPriced
                             || after.recommended->cost.ranked
                                    >= before.recommended->cost.ranked - 1e-6,
                         line.detail.c_str());
            }
        }
        QVERIFY(deletions > 0);
    }
};

DAEMOK_TEST_MAIN(TestDeletedPrices)
#include "tst_deletedprices.moc"
