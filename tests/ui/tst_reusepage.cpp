// SPDX-License-Identifier: GPL-3.0-or-later
// The Reuse page: without a log, with one, with one that has no clock; its markers write answers.
#include "core/calllog/measuredanswers.h"
#include "core/reuse/loggedreuse.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/logfiles.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/reuse/factgrid.h"
#include "ui/reuse/logtab.h"
#include "ui/reuse/regrettab.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/appearance.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTableView>

#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

namespace {

constexpr double kDay = 86400;

struct TakenLog
{
    std::vector<std::pair<AnswerId, Answer>> answers;
    std::shared_ptr<const LoggedReuse> kept;
};

const TakenLog &logOf(const char *trace)
{
    static std::map<QString, TakenLog> all;
    const QString path = fixture::trace(trace);
    if (const auto found = all.find(path); found != all.end())
        return found->second;
    const std::filesystem::path file(path.toStdString());
    const auto format = calllog::sniff(file);
    if (!format)
        qFatal("%s cannot be read", qPrintable(path));
    const auto measured = calllog::measureFile(file, *format);
    if (!measured)
        qFatal("%s cannot be measured", qPrintable(path));
    TakenLog taken;
    for (const auto &answer : calllog::measuredAnswers(*measured, "2026-01-31"))
        taken.answers.emplace_back(answer.id, answer.answer);
    taken.kept = std::make_shared<const LoggedReuse>(loggedReuse(*measured, "2026-01-31"));
    return all.emplace(path, std::move(taken)).first->second;
}

const ChartMarker *marker(const ChartView *view, const char *id)
{
    for (const ChartMarker &marker : view->spec().markers)
        if (marker.id == id)
            return &marker;
    return nullptr;
}

const ChartSeries *series(const ChartView *view, SeriesRole role)
{
    for (const ChartSeries &series : view->spec().series)
        if (series.role == role)
            return &series;
    return nullptr;
}

} // namespace

class TestReusePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<ReusePage> m_page;

    [[nodiscard]] ChartView *hits() const { return m_page->hits()->view(); }
    [[nodiscard]] double retentionDays() const
    {
        return m_controller->pattern().likely(AnswerId::ReuseRetentionDays);
    }
    // Until the page shows what the controller has.
    [[nodiscard]] bool settle() const
    {
        QSignalSpy shown(m_page.get(), &ReusePage::figuresShown);
        return shown.wait(60000);
    }
    [[nodiscard]] bool take(const char *trace) const
    {
        const TakenLog &log = logOf(trace);
        m_controller->applyCallLog(log.answers, log.kept);
        return QTest::qWaitFor([this] { return m_page->curves() && m_page->curves()->fromLog; },
                               60000);
    }
    // The mouse takes a marker's line in the middle and goes to a value of x.
    void drag(ChartView *view, const char *id, double to) const
    {
        const ChartMarker *taken = marker(view, id);
        QVERIFY(taken);
        const QRectF &plot = view->frame().plot;
        const QPoint from(static_cast<int>(view->frame().pixelX(taken->value)),
                          static_cast<int>(plot.center().y()));
        const QPoint end(static_cast<int>(std::lround(view->frame().pixelX(to))), from.y());
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(view->viewport(), from + (end - from) * i / 4);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    }

private slots:
    void init();
    void withoutALogTheAnswersAreDrawn();
    void itInvitesALog();
    void theHiddenPageComputesNothing();
    void aDraggedRetentionIsOneUndoStep();
    void theMarkersOfAllChartsFollow();
    void theKeyboardMovesTheRetention();
    void theBestRetentionIsMarked();
    void economicsAreTheCurves();
    void theMeasuredCurveIsDrawnOverTheModel();
    void aLogWithoutAClockIsDrawnInTimeAndRequests();
    void removingTheLogIsUndone();
    void everyFigureHasATable();
    void gapsAreDraggedWithoutALog();
    void similarQuestionsAreWeighed();
    void aRegretDragIsOneUndoStep();
    void repeatsTellHalvesAndUsers();
    void anotherProjectShowsNothingOfTheOld();
    void aTypedLoadIsSaid();
};

void TestReusePage::init()
{
    m_page.reset();
    m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    QVERIFY(m_controller->plan() || waitForPlan(*m_controller));
    m_page = std::make_unique<ReusePage>(m_controller.get(), m_appearance.get());
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->curves() != nullptr);
}

void TestReusePage::withoutALogTheAnswersAreDrawn()
{
    for (const ChartCard *card : {m_page->hits(), m_page->volume(), m_page->money()}) {
        const ChartSeries *curve = series(card->view(), SeriesRole::Subject);
        QVERIFY(curve && curve->points.size() > 20);
        QVERIFY(!card->view()->accessibleName().isEmpty());
        QVERIFY(!card->view()->accessibleDescription().isEmpty());
        // One axis.
        QCOMPARE(card->view()->spec().x.low, hits()->spec().x.low);
        QCOMPARE(card->view()->spec().x.high, hits()->spec().x.high);
    }
    QVERIFY(series(hits(), SeriesRole::Range));
    QCOMPARE(marker(hits(), "reuse_retention_days")->value, retentionDays() * kDay);
}

void TestReusePage::itInvitesALog()
{
    QVERIFY(m_page->source().contains(QLatin1String("call log")));
    QVERIFY(m_page->chooseButton()->isVisible());
    QVERIFY(!m_page->removeButton()->isVisible());
    QSignalSpy asked(m_page.get(), &ReusePage::fileAsked);
    QTest::mouseClick(m_page->chooseButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    m_page->tabs()->setCurrentIndex(ReusePage::ArrivalsTab);
    QVERIFY(m_page->arrivals()->view()->spec().series.empty());
    QVERIFY(!m_page->arrivals()->view()->spec().empty.empty());
    m_page->tabs()->setCurrentIndex(ReusePage::RepeatsTab);
    QVERIFY(!m_page->repeats()->bars()->view()->spec().empty.empty());
    // What the answers say of them is drawn.
    for (const int tab : {ReusePage::StoreTab, ReusePage::GapsTab})
        m_page->tabs()->setCurrentIndex(tab);
    QVERIFY(series(m_page->storeSize()->view(), SeriesRole::Subject)->points.size() > 20);
    QVERIFY(series(m_page->gaps()->view(), SeriesRole::Subject)->points.size() > 20);
}

void TestReusePage::theHiddenPageComputesNothing()
{
    m_page->hide();
    QSignalSpy shown(m_page.get(), &ReusePage::figuresShown);
    m_controller->setAnswer(AnswerId::ReuseShare, fixture::estimate(0.5));
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(shown.count(), 0);
    m_page->show();
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(m_page->curves()->answered.back().likely > 0.3);
}

void TestReusePage::aDraggedRetentionIsOneUndoStep()
{
    const double before = retentionDays();
    drag(hits(), "reuse_retention_days", 2 * kDay);
    QVERIFY2(std::abs(retentionDays() / 2 - 1) < 0.06,
             qPrintable(QString::number(retentionDays())));
    QCOMPARE(m_controller->pattern().origin(AnswerId::ReuseRetentionDays), Origin::Estimate);
    QCOMPARE(m_controller->undoStack()->count(), 1);
    m_controller->undoStack()->undo();
    QCOMPARE(retentionDays(), before);
    QCOMPARE(marker(hits(), "reuse_retention_days")->value, before * kDay);
}

void TestReusePage::theMarkersOfAllChartsFollow()
{
    drag(m_page->money()->view(), "reuse_retention_days", 3 * kDay);
    const double chosen = retentionDays() * kDay;
    for (const ChartCard *card : {m_page->hits(), m_page->volume(), m_page->money()})
        QVERIFY(std::abs(marker(card->view(), "reuse_retention_days")->value / chosen - 1) < 1e-9);
    QTRY_VERIFY(m_page->curves()->sweep
                && std::abs(m_page->curves()->sweep->chosen.retention.value() / chosen - 1) < 1e-9);
}

void TestReusePage::theKeyboardMovesTheRetention()
{
    const double before = retentionDays();
    hits()->setFocus();
    QTest::keyClick(hits(), Qt::Key_Tab);
    QVERIFY(hits()->activeMarker().has_value());
    QTest::keyClick(hits(), Qt::Key_Right);
    QTest::keyClick(hits(), Qt::Key_Right);
    QVERIFY(retentionDays() > before);
}

void TestReusePage::theBestRetentionIsMarked()
{
    QVERIFY(m_page->curves()->sweep && m_page->curves()->sweep->best);
    const double best = m_page->curves()->sweep->best->retention.value();
    for (const ChartCard *card : {m_page->hits(), m_page->volume(), m_page->money()}) {
        const ChartMarker *mark = marker(card->view(), "best_retention");
        QVERIFY(mark && !mark->draggable);
        QCOMPARE(mark->value, best);
    }
}

void TestReusePage::economicsAreTheCurves()
{
    const planner::RetentionSweep &sweep = *m_page->curves()->sweep;
    FactGrid *facts = m_page->economics();
    QVERIFY(facts->rows() > 8);
    QVERIFY(!facts->value(QStringLiteral("Hit ratio"), 1).isEmpty());
    QVERIFY(sweep.best.has_value());
    QVERIFY(!facts->value(QStringLiteral("Hit ratio"), 2).isEmpty());
    QVERIFY(facts->value(QStringLiteral("Net saving, a month"), 1).contains(QLatin1String("US$")));
    QVERIFY(facts->value(QStringLiteral("Pays from a hit ratio of"), 1).contains(QLatin1Char('%')));
    QCOMPARE(facts->value(QStringLiteral("Nodes"), 1), QString::number(*sweep.chosen.nodes));
}

void TestReusePage::theMeasuredCurveIsDrawnOverTheModel()
{
    QVERIFY(take(fixture::kClockTrace));
    QVERIFY(m_page->source().contains(QLatin1String(fixture::kClockTrace)));
    const ChartSeries *counted = nullptr;
    const ChartSeries *model = nullptr;
    for (const ChartSeries &of : hits()->spec().series) {
        if (of.kind == SeriesKind::Scatter)
            counted = &of;
        else if (of.role == SeriesRole::Other && of.slot == 0)
            model = &of;
    }
    QVERIFY(counted && counted->points.size() > 5);
    QVERIFY(model && series(hits(), SeriesRole::Subject) && series(hits(), SeriesRole::Range));
    m_page->tabs()->setCurrentIndex(ReusePage::ArrivalsTab);
    QVERIFY(series(m_page->arrivals()->view(), SeriesRole::Subject)->points.size() >= 59);
    m_page->tabs()->setCurrentIndex(ReusePage::GapsTab);
    QCOMPARE(m_page->gaps()->view()->spec().x.unit, std::string("s"));
    QVERIFY(!marker(m_page->gaps()->view(), "reuse_gap_p50")->draggable);
    QCOMPARE(marker(m_page->gaps()->view(), "reuse_gap_p50")->value,
             logOf(fixture::kClockTrace).kept->keys->gapP50);
    m_page->tabs()->setCurrentIndex(ReusePage::StoreTab);
    const auto &lru = series(m_page->storeSize()->view(), SeriesRole::Subject)->points;
    QVERIFY(std::abs(lru.back().y - 0.0098) < 1e-4); // 118 of 12,031
}

void TestReusePage::aLogWithoutAClockIsDrawnInTimeAndRequests()
{
    QVERIFY(take(fixture::kNoClockTrace));
    QVERIFY(m_page->source().contains(QLatin1String("without a clock")));
    QVERIFY(m_page->curves()->secondsPerUnit > 0 && m_page->curves()->secondsPerUnit != 1);
    QVERIFY(QString::fromStdString(hits()->spec().x.title).contains(QLatin1String("requests")));
    QVERIFY(m_page->curves()->sweep.has_value()); // money and volume too
    m_page->tabs()->setCurrentIndex(ReusePage::GapsTab);
    QCOMPARE(m_page->gaps()->view()->spec().x.unit, std::string());
    QCOMPARE(marker(m_page->gaps()->view(), "reuse_gap_p50")->value, 274.0); // groundtruth.json
    m_page->tabs()->setCurrentIndex(ReusePage::ArrivalsTab);
    QVERIFY(QString::fromStdString(m_page->arrivals()->view()->spec().empty)
                .contains(QLatin1String("no clock")));
}

void TestReusePage::removingTheLogIsUndone()
{
    QVERIFY(take(fixture::kClockTrace));
    QVERIFY(m_page->removeButton()->isVisible());
    QTest::mouseClick(m_page->removeButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_page->curves()->fromLog);
    QVERIFY(m_controller->scenario().callLog == nullptr);
    QVERIFY(m_controller->pattern().own(AnswerId::ReuseShare) != nullptr); // the answers stay
    m_controller->undoStack()->undo();
    QTRY_VERIFY(m_page->curves()->fromLog);
}

void TestReusePage::everyFigureHasATable()
{
    QVERIFY(take(fixture::kClockTrace));
    for (ChartCard *card : {m_page->hits(), m_page->volume(), m_page->money()}) {
        card->header()->table()->click();
        QVERIFY(card->table()->isVisible());
        QVERIFY(card->table()->model()->rowCount() > 20);
    }
    const std::pair<int, ChartCard *> inTabs[] = {{ReusePage::StoreTab, m_page->storeSize()},
                                                  {ReusePage::GapsTab, m_page->gaps()},
                                                  {ReusePage::ArrivalsTab, m_page->arrivals()}};
    for (const auto &[tab, card] : inTabs) {
        m_page->tabs()->setCurrentIndex(tab);
        card->header()->table()->click();
        QVERIFY(card->table()->isVisible() && card->table()->model()->rowCount() > 20);
    }
}

void TestReusePage::gapsAreDraggedWithoutALog()
{
    m_page->tabs()->setCurrentIndex(ReusePage::GapsTab);
    ChartView *view = m_page->gaps()->view();
    QTRY_VERIFY(view->isVisible() && view->frame().plot.width() > 100);
    const double target = marker(view, "reuse_gap_p50")->value / 3;
    drag(view, "reuse_gap_p50", target);
    QVERIFY(std::abs(m_controller->pattern().likely(AnswerId::ReuseGapP50) / target - 1) < 0.15);
    QCOMPARE(m_controller->undoStack()->count(), 1);
}

void TestReusePage::similarQuestionsAreWeighed()
{
    m_controller->setAnswer(AnswerId::SemanticGain, fixture::estimate(0));
    QVERIFY(settle());
    m_page->tabs()->setCurrentIndex(ReusePage::SimilarTab);
    RegretTab *regret = m_page->regret();
    QVERIFY(!regret->chart()->view()->spec().empty.empty());
    regret->gain()->setValue(40); // of 200 steps up to 50 %: 10 %
    QVERIFY(std::abs(m_controller->pattern().likely(AnswerId::SemanticGain) - 0.1) < 1e-12);
    QTRY_VERIFY(regret->chart()->view()->spec().empty.empty());
    m_controller->setAnswer(AnswerId::FalseHitCost, fixture::estimate(5));
    QTRY_VERIFY(marker(regret->chart()->view(), "pays_up_to") != nullptr);
    const QString title = QString::fromStdString(regret->chart()->view()->spec().title);
    QVERIFY2(title.contains(QLatin1String("US$")) && title.count(QLatin1String("a month")) == 1
                 && !title.contains(QLatin1Char('(')),
             qPrintable(title));
    const ChartSeries *net = series(regret->chart()->view(), SeriesRole::Subject);
    QVERIFY(net->points.front().y > net->points.back().y);
    // The price of a call over that of a wrong answer: at that share nothing is left.
    const double limit = marker(regret->chart()->view(), "pays_up_to")->value;
    QVERIFY(std::abs(limit - m_page->curves()->sweep->callPrice / 5) < 1e-9);
}

void TestReusePage::aRegretDragIsOneUndoStep()
{
    m_controller->setAnswer(AnswerId::SemanticGain, fixture::estimate(0.2));
    QVERIFY(settle());
    m_page->tabs()->setCurrentIndex(ReusePage::SimilarTab);
    ChartView *view = m_page->regret()->chart()->view();
    QTRY_VERIFY(view->isVisible() && view->frame().plot.width() > 100);
    const int before = m_controller->undoStack()->count();
    drag(view, "false_hit_share", 0.3);
    QVERIFY(std::abs(m_controller->pattern().likely(AnswerId::FalseHitShare) - 0.3) < 0.02);
    QCOMPARE(m_controller->undoStack()->count(), before + 1);
    QCOMPARE(m_page->regret()->wrong()->value(),
             static_cast<int>(
                 std::lround(m_controller->pattern().likely(AnswerId::FalseHitShare) * 400)));
}

void TestReusePage::repeatsTellHalvesAndUsers()
{
    LoggedReuse log = *logOf(fixture::kClockTrace).kept;
    log.keys->withinUserShare = 0.006;
    m_controller->applyCallLog({}, std::make_shared<const LoggedReuse>(log));
    QTRY_VERIFY(m_page->curves() && m_page->curves()->fromLog);
    m_page->tabs()->setCurrentIndex(ReusePage::RepeatsTab);
    const BarSpec &spec = m_page->repeats()->bars()->view()->spec();
    QCOMPARE(spec.groups.size(), std::size_t(2));
    const std::vector<BarRow> &all = spec.groups[0].rows;
    QCOMPARE(all[0].value, log.keys->share);
    QCOMPARE(all[1].value, 0.006);
    QVERIFY(std::abs(all[2].value - (log.keys->share - 0.006)) < 1e-12);
    QCOMPARE(spec.groups[1].rows[0].value, log.keys->first.share);
    QCOMPARE(spec.groups[1].rows[1].value, log.keys->second.share);
    // The log is an hour long: what that means is said.
    QVERIFY(m_page->repeats()->notes().contains(QLatin1String("58.9 min")));
}

void TestReusePage::anotherProjectShowsNothingOfTheOld()
{
    QVERIFY(take(fixture::kClockTrace));
    QVERIFY(m_controller->newFromPreset("faq").ok());
    QVERIFY(m_page->curves() == nullptr);
    QTRY_VERIFY(m_page->curves() != nullptr);
    QVERIFY(!m_page->curves()->fromLog);
    QVERIFY(!m_page->source().contains(QLatin1String(fixture::kClockTrace)));
}

void TestReusePage::aTypedLoadIsSaid()
{
    m_controller->setAnswer(AnswerId::InsertsPerS, fixture::estimate(100));
    m_controller->setAnswer(AnswerId::LookupsPerS, fixture::estimate(50));
    QTRY_VERIFY(m_page->curves()->typedLoad);
    QVERIFY(!m_page->curves()->sweep.has_value());
    QVERIFY(QString::fromStdString(m_page->money()->view()->spec().empty)
                .contains(QLatin1String("typed")));
    QCOMPARE(m_page->economics()->rows(), 0);
}

DAEMOK_TEST_MAIN_GUI(TestReusePage)
#include "tst_reusepage.moc"
