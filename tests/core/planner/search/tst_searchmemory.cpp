// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/planner/search/exactsearch.h"
#include "core/planner/search/pathpredicate.h"
#include "tests/core/planner/search/networks.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

namespace {

std::atomic<long> allocations = 0;

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    ++allocations;
    const std::size_t unit = static_cast<std::size_t>(alignment);
    if (void *const memory = std::aligned_alloc(unit, (size + unit - 1) / unit * unit))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

class TestSearchMemory : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAllocatedAfterTheFirstRound();
};

void TestSearchMemory::nothingIsAllocatedAfterTheFirstRound()
{
    Draws draws(5);
    std::vector<PathProblem> problems(40);
    for (PathProblem &problem : problems)
        problem = randomNetwork(draws);
    PathPredicate feasible;
    const auto round = [&] {
        int nodes = 0;
        for (const PathProblem &problem : problems) {
            SearchBox box{{1, 1, 1}, {1000, 1000, 1000}, {1, 1, 1}, {1, 1.5, 2}};
            feasible.reset(problem);
            const SearchOutcome found = exactSearch(box, feasible);
            nodes += found.counts[0] + found.counts[1] + found.counts[2];
        }
        return nodes;
    };
    const int first = round();
    const long before = allocations;
    const int second = round();
    QCOMPARE(allocations - before, 0L);
    QCOMPARE(second, first);
    QVERIFY(first > 0);
    QVERIFY(before > 0);
}

DAEMOK_TEST_MAIN(TestSearchMemory)
#include "tst_searchmemory.moc"
