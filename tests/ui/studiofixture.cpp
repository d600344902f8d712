// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studiofixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace daemok::ui::fixture {
namespace {

constexpr int kMinute = 60000;

StudioData load()
{
    auto data = loadStudioData(DAEMOK_RESOURCES);
    if (!data) {
        std::fputs("the shipped resources cannot be read; the tests of core say why\n", stderr);
        std::abort();
    }
    StudioData loaded = std::move(data).value();
    loaded.refines = false; // plans at likely answers: tests of confidence ask for more
    return loaded;
}

} // namespace

const StudioData &studioData()
{
    static const StudioData data = load();
    return data;
}

Answer estimate(double likely)
{
    Answer answer;
    answer.number = {likely, likely, likely};
    answer.origin = Origin::Estimate;
    return answer;
}

bool waitForPlan(ProjectController &controller)
{
    QSignalSpy planned(&controller, &ProjectController::planChanged);
    do {
        if (!planned.wait(kMinute))
            return false;
    } while (controller.isPlanning());
    return controller.plan() != nullptr;
}

} // namespace daemok::ui::fixture
