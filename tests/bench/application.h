// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <benchmark/benchmark.h>

namespace daemok::bench {

/// One application for all benchmarks of the program, offscreen; it lives as long as the program.
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "daemok-bench";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Never destroyed: Qt's own statics are gone by the time those of a benchmark's file go.
    if (!QCoreApplication::instance())
        benchmark::DoNotOptimize(new QApplication(argc, argv));
}

} // namespace daemok::bench
