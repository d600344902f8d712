// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/openanswers.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::testing;

namespace {

const OpenAnswer *find(const std::vector<OpenAnswer> &open, AnswerId id)
{
    const auto found = std::find_if(open.begin(), open.end(),
                                    [id](const OpenAnswer &each) { return each.id == id; });
    return found == open.end() ? nullptr : &*found;
}

Answer confirmed(double likely)
{
    Answer answer;
    answer.number = {likely, likely, likely};
    answer.origin = Origin::Estimate;
    return answer;
}

} // namespace

/// What nobody has confirmed, and what stands on it.
class TestOpenAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyUnconfirmedAnswerIsListedOnce()
    {
        const Planned &planned = planOfPreset("rag");
        const auto open = openAnswers(planned.pattern, planned.plan);
        QCOMPARE(open.size(), planned.pattern.unconfirmed().size());
        for (const AnswerId id : planned.pattern.unconfirmed())
            QVERIFY(find(open, id) != nullptr);
    }

    void mostMoneyComesFirst()
    {
        const Planned &planned = planOfPreset("rag");
        const auto open = openAnswers(planned.pattern, planned.plan);
        QVERIFY(open.front().atStake > 0);
        QVERIFY(std::is_sorted(open.begin(), open.end(),
                               [](const auto &a, const auto &b) { return a.atStake > b.atStake; }));
    }

    // Requests a day are proportional to everything that is counted per request (models: section 1), so the
    // ends of the range are the ends of the driver.
    void requestsMoveTheirDriverInProportion()
    {
        const Planned &planned = planOfPreset("rag");
        const auto open = openAnswers(planned.pattern, planned.plan);
        const OpenAnswer *requests = find(open, AnswerId::RequestsPerDay);
        QVERIFY(requests && requests->driver);
        const double likely = planned.pattern.likely(AnswerId::RequestsPerDay);
        QVERIFY(std::abs(requests->atLow - requests->range.low / likely) < 0.02);
        QVERIFY(std::abs(requests->atHigh - requests->range.high / likely) < 0.02);
    }

    void aConfirmedAnswerIsNotOpen()
    {
        const Planned &planned = planOfPreset("rag");
        UsagePattern pattern = planned.pattern;
        pattern.answers[static_cast<std::size_t>(AnswerId::RequestsPerDay)] = confirmed(20000);
        QVERIFY(find(openAnswers(pattern, planned.plan), AnswerId::RequestsPerDay) == nullptr);
    }

    void aDecisionHasNoRange()
    {
        const Planned &planned = planOfPreset("rag");
        const auto open = openAnswers(planned.pattern, planned.plan);
        const OpenAnswer *survive = find(open, AnswerId::Survive);
        QVERIFY(survive && !survive->driver);
        QCOMPARE(survive->atStake, 0.0);
    }
};

DAEMOK_TEST_MAIN(TestOpenAnswers)
#include "tst_openanswers.moc"
