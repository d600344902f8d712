// SPDX-License-Identifier: GPL-3.0-or-later
// frame/drag/...: an answer dragged for ten seconds in the whole window with the Layout page, offscreen, a step
// each sixtieth of a second. Counters in ms of CPU time of the GUI thread a frame: p50, p99, longest; all of it over
// the plans that were shown, which a busy machine moves least; and plans that were shown a second.
#include "tests/bench/openedsample.h"
#include "ui/layout/layoutpage.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/studio/mainwindow.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <numeric>
#include <vector>

namespace {

using namespace daemok;

constexpr int kFrames = 600;
constexpr int kFrameMs = 16; // a timer has whole milliseconds

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

Answer dragged(const UsagePattern &begun, int frame)
{
    Answer answer;
    const double likely = begun.likely(AnswerId::RequestsPerDay)
                          * (1 + 0.4 * std::sin(2 * 3.14159265358979 * frame / 300.0));
    answer.number = rangeFor(AnswerId::RequestsPerDay, likely, Origin::Estimate, nullptr);
    return answer;
}

/// Milliseconds this thread has computed since it began.
double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void drag(benchmark::State &state, QSize size)
{
    const auto opened = bench::openedSample(state);
    if (!opened)
        return;
    ui::ProjectController &controller = *opened;
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("studio.ini")));
    ui::Appearance appearance(ui::ThemeChoice::Light);
    const auto made = appearance.unstyled(
        [&] { return std::make_unique<ui::MainWindow>(&controller, &settings, &appearance); });
    ui::MainWindow &window = *made;
    window.resize(size);
    window.show();
    const UsagePattern begun = controller.pattern();
    std::vector<double> frames;
    int plans = 0;
    for (auto _ : state) {
        QEventLoop dragging;
        QTimer clock;
        clock.setTimerType(Qt::PreciseTimer);
        int frame = 0;
        double before = 0;
        const auto shown = QObject::connect(&controller, &ui::ProjectController::planChanged,
                                            &dragging, [&plans] { ++plans; });
        QObject::connect(&clock, &QTimer::timeout, &dragging, [&] {
            const double now = computed();
            if (frame > 0)
                frames.push_back(now - before);
            before = now;
            if (frame++ == kFrames)
                return dragging.quit();
            controller.setAnswer(AnswerId::RequestsPerDay, dragged(begun, frame));
        });
        clock.start(kFrameMs);
        dragging.exec();
        QObject::disconnect(shown);
        controller.endGesture();
    }
    state.counters["frame_ms_p50"] = quantile(frames, 0.5);
    state.counters["frame_ms_p99"] = quantile(frames, 0.99);
    state.counters["frame_ms_max"] = quantile(frames, 1);
    state.counters["gui_ms_a_plan"] =
        std::accumulate(frames.begin(), frames.end(), 0.0) / std::max(plans, 1);
    state.counters["plans_a_second"] =
        plans / (kFrames * kFrameMs / 1000.0 * static_cast<double>(state.iterations()));
}

const bool registered = [] {
    for (const QSize size : {QSize(1440, 900), QSize(1920, 1080)})
        benchmark::RegisterBenchmark(
            ("frame/drag/" + std::to_string(size.width()) + "x" + std::to_string(size.height()))
                .c_str(),
            [size](benchmark::State &state) { drag(state, size); })
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->UseRealTime();
    return true;
}();

} // namespace
