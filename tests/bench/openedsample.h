// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/application.h"
#include "ui/state/projectcontroller.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace daemok::bench {

/// The shipped sample with its plan; null, with the reason in `state`, where it cannot be had.
inline std::unique_ptr<ui::ProjectController> openedSample(benchmark::State &state)
{
    constexpr int patienceMs = 60000;
    needApplication();
    auto data = ui::loadStudioData(DAEMOK_RESOURCES);
    if (!data) {
        state.SkipWithError("the shipped resources cannot be read");
        return nullptr;
    }
    auto controller = std::make_unique<ui::ProjectController>(std::move(data).value());
    QEventLoop planning;
    QObject::connect(controller.get(), &ui::ProjectController::planChanged, &planning,
                     &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &planning, &QEventLoop::quit);
    if (!controller->openSample()) {
        state.SkipWithError("the sample cannot be opened");
        return nullptr;
    }
    planning.exec();
    return controller;
}

} // namespace daemok::bench
