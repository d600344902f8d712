// SPDX-License-Identifier: GPL-3.0-or-later
// frame/...: one frame of a drag, update and paint, on the GUI thread, offscreen at 1440x900; CPU time.
// Each frame gets figures that differ from the last, as a dragged answer makes them.
#include "core/planner/planner.h"
#include "tests/bench/openedsample.h"
#include "tests/shots/figures.h"
#include "ui/charts/chartview.h"
#include "ui/diagram/diagramview.h"
#include "ui/explain/explaincontroller.h"
#include "ui/explain/explanationpanel.h"
#include "ui/layout/costlatency.h"
#include "ui/layout/layoutpage.h"
#include "ui/placement/placementpage.h"
#include "ui/placement/placementstate.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/diagramtext.h"
#include "ui/text/format.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>

namespace {

using namespace daemok;
using bench::needApplication;

constexpr QSize kWindow(1440, 900);
constexpr QSize kPanel(372, 800);

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// Values a little larger, a little smaller, and so on.
ChartSpec varied(ChartSpec spec, int frame)
{
    const double factor = 1 + 0.03 * std::sin(frame * 0.7);
    for (ChartSeries &series : spec.series) {
        for (ChartPoint &point : series.points) {
            point.y *= factor;
            point.low *= factor;
        }
    }
    for (ChartMarker &marker : spec.markers)
        marker.value *= factor;
    return spec;
}

void chart(benchmark::State &state, std::size_t figure)
{
    needApplication();
    const std::vector<ChartSpec> figures = shots::chartFigures(QStringLiteral("en"));
    std::vector<ChartSpec> frames;
    frames.reserve(9);
    for (int i = 0; i < 9; ++i)
        frames.push_back(varied(figures[figure], i));
    ui::ChartView view(ui::Theme::light());
    view.resize(900, 420);
    view.setSpec(frames.front());
    view.show();
    settle();
    std::size_t at = 0;
    for (auto _ : state) {
        view.setSpec(frames[at++ % frames.size()]);
        view.viewport()->repaint();
    }
}

void diagram(benchmark::State &state, std::size_t figure)
{
    needApplication();
    const Topology topology = shots::topologyFigures()[figure];
    std::vector<Topology> frames(9, topology);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        frames[i].requestsPerSecond += static_cast<double>(i);
        for (TopologyStore &store : frames[i].stores) {
            for (TopologyRole &role : store.roles) {
                role.count += static_cast<int>(i);
                role.zones.front() += static_cast<int>(i);
            }
        }
    }
    const auto words = std::make_shared<ui::DiagramText>();
    ui::DiagramView view(ui::Theme::light());
    view.resize(1080, 420);
    view.setTopology(frames.front(), words);
    view.show();
    settle();
    std::size_t at = 0;
    for (auto _ : state) {
        view.setTopology(frames[at++ % frames.size()], words);
        view.viewport()->repaint();
    }
}

// The Layout page with plans that were made before: what the GUI thread does when one arrives.
void layoutPage(benchmark::State &state)
{
    const auto opened = bench::openedSample(state);
    if (!opened)
        return;
    ui::ProjectController &controller = *opened;
    const ui::Appearance appearance(ui::ThemeChoice::Light);
    std::vector<std::shared_ptr<const Plan>> plans;
    for (int i = 0; i < 9; ++i) {
        UsagePattern pattern = controller.pattern();
        auto &rate = pattern.answers[static_cast<std::size_t>(AnswerId::RequestsPerDay)];
        if (rate)
            rate->number.likely *= 1 + 0.02 * i;
        plans.push_back(std::make_shared<const Plan>(planner::plan(pattern, controller.catalog())));
    }
    ui::LayoutPage page(&controller, &appearance);
    page.resize(kWindow);
    page.show();
    settle();
    std::size_t at = 0;
    for (auto _ : state) {
        page.showPlan(plans[at++ % plans.size()]);
        settle(); // paints what asked to be painted
    }
}

// The Placement page while a figure of its workload changes: study, charts, tables and the note anew.
void placementPage(benchmark::State &state, QSize size)
{
    const auto opened = bench::openedSample(state);
    if (!opened)
        return;
    const ui::Appearance appearance(ui::ThemeChoice::Light);
    ui::PlacementPage page(opened.get(), &appearance, nullptr);
    PlacementSettings settings;
    settings.source = DeviceSource::Typed;
    settings.typed.totalGib = 24;
    settings.typed.bandwidthGBs = 1008;
    settings.workload.kind = placement::WorkloadKind::User;
    opened->setPlacement(settings, {}, {});
    page.resize(size);
    page.show();
    settle();
    int at = 0;
    for (auto _ : state) {
        WorkloadInputs workload = page.state()->workload();
        workload.typed[PlacementInput::DataGib] = 16 + at++ % 9;
        page.state()->setWorkload(workload, QStringLiteral("data_gib"));
        settle();
    }
}

// The open explanation panel in a drag: everything it says changes, the number of terms does not. Two counts in
// turn stand for two plans.
void explanation(benchmark::State &state)
{
    const auto opened = bench::openedSample(state);
    if (!opened)
        return;
    ui::ProjectController &controller = *opened;
    const ui::Appearance appearance(ui::ThemeChoice::Light);
    ui::ExplainController explainer(&controller);
    ui::ExplanationPanel panel(&explainer, &appearance);
    panel.resize(kPanel);
    panel.show();
    settle();
    const QStringList figures{QStringLiteral("/recommended/roles/0/count"),
                              QStringLiteral("/alternatives/0/roles/0/count")};
    qsizetype at = 0;
    for (auto _ : state) {
        explainer.open(figures[at++ % figures.size()]);
        settle();
    }
}

// The Reuse page with curves that were made before, the Money tab in front.
void reusePage(benchmark::State &state)
{
    const auto opened = bench::openedSample(state);
    if (!opened)
        return;
    ui::ProjectController &controller = *opened;
    const ui::Appearance appearance(ui::ThemeChoice::Light);
    std::vector<std::shared_ptr<const planner::ReuseCurves>> frames;
    for (int i = 0; i < 9; ++i) {
        UsagePattern pattern = controller.pattern();
        Answer share;
        share.number = rangeFor(AnswerId::ReuseShare, 0.05 + 0.01 * i, Origin::Estimate, nullptr);
        pattern.answers[static_cast<std::size_t>(AnswerId::ReuseShare)] = share;
        if (auto curves = planner::reuseCurves(pattern, *controller.plan(), nullptr))
            frames.push_back(std::make_shared<const planner::ReuseCurves>(std::move(*curves)));
    }
    ui::ReusePage page(&controller, &appearance);
    page.resize(kWindow);
    page.show();
    settle();
    std::size_t at = 0;
    for (auto _ : state) {
        page.showCurves(frames[at++ % frames.size()]);
        settle();
    }
}

void registerFrame(const char *name, const std::function<void(benchmark::State &)> &run)
{
    benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
}

const bool registered = [] {
    registerFrame("frame/chart/lines", [](benchmark::State &state) { chart(state, 0); });
    registerFrame("frame/chart/steps", [](benchmark::State &state) { chart(state, 1); });
    registerFrame("frame/chart/dots", [](benchmark::State &state) { chart(state, 2); });
    registerFrame("frame/chart/bars", [](benchmark::State &state) { chart(state, 3); });
    registerFrame("frame/diagram/300_nodes", [](benchmark::State &state) { diagram(state, 1); });
    registerFrame("frame/diagram/five_stores", [](benchmark::State &state) { diagram(state, 2); });
    registerFrame("frame/layout_page/sample", layoutPage);
    registerFrame("frame/explanation/sample", explanation);
    registerFrame("frame/reuse_page/sample", reusePage);
    registerFrame("frame/placement_page/1440x900",
                  [](benchmark::State &state) { placementPage(state, kWindow); });
    registerFrame("frame/placement_page/1920x1080",
                  [](benchmark::State &state) { placementPage(state, QSize(1920, 1080)); });
    return true;
}();

} // namespace
