// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace daemok {

/// Calls work(chunk) once for each chunk 0 ... chunks - 1 on `threads` threads (the caller's is one). Chunks are taken
/// in order as threads come free: whatever a chunk makes must depend on its number alone and be reduced in the order
/// of numbers, so that results are the same bytes on any number of threads. `work` must not throw.
template <class Work> void parallelFor(std::size_t chunks, int threads, const Work &work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t chunk = next++; chunk < chunks; chunk = next++)
            work(chunk);
    };
    const auto helpers =
        std::min<std::size_t>(chunks, static_cast<std::size_t>(std::max(1, threads)));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < helpers; ++i)
        others.emplace_back(run);
    run();
}

} // namespace daemok
