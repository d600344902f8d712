// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop of two hours, replayed without waiting: every page in every language and theme, edits and their undo,
// imports, a driver that crashes, exports. Memory stays, nothing is logged, and the longest wait of the window is printed.
// DAEMOK_WORKSHOP=whole replays it at its length; otherwise the three minutes of it that show most.
#include "tests/probes/matrixmachine.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/logfiles.h"
#include "tests/ui/studiofixture.h"
#include "ui/explain/explanationpanel.h"
#include "ui/placement/placementpage.h"
#include "ui/report/reportpage.h"
#include "ui/reuse/importpanel.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/projectedit.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/session.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::MatrixMachine;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::studioData;

namespace {

constexpr qint64 kAllowedGrowth = 20 * 1000 * 1000; ///< bytes
constexpr int kWarmRounds = 2; ///< until every font, language and picture is in its cache
constexpr int kMinute = 60000; ///< ms
constexpr PageId kPages[] = {PageId::Layout,    PageId::Reuse,     PageId::Growth, PageId::Risk,
                             PageId::Placement, PageId::Calibrate, PageId::Report, PageId::Compare};

/// How long the event loop was away, by what was being done.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { beat(); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(kEveryMs);
        m_since.start();
    }
    /// What is done from now on.
    void doing(const QString &what)
    {
        beat();
        m_doing = what;
    }
    [[nodiscard]] int beats() const { return m_beats; }
    [[nodiscard]] QString worst() const
    {
        QStringList said;
        for (auto it = m_longest.begin(); it != m_longest.end(); ++it)
            said << QStringLiteral("%1 %2").arg(it.key()).arg(it.value(), 0, 'f', 0);
        return said.join(QLatin1String(", "));
    }

private:
    static constexpr int kEveryMs = 4;

    void beat()
    {
        const double away = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kEveryMs;
        double &longest = m_longest[m_doing];
        longest = std::max(longest, away);
        ++m_beats;
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    QString m_doing = QStringLiteral("start");
    QMap<QString, double> m_longest; ///< ms
    int m_beats = 0;
};

/// Resident bytes of this process; nothing where the system does not say.
std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// How often each thing is done.
struct Length
{
    int rounds = 3;
    int undoSteps = 60;
    int exports = 2;
};

Length asked()
{
    if (qEnvironmentVariable("DAEMOK_WORKSHOP") == QLatin1String("whole"))
        return {12, 200, 20};
    if (qEnvironmentVariable("DAEMOK_WORKSHOP") == QLatin1String("once"))
        return {1, 20, 1};
    return {};
}

} // namespace

class TestScriptedWorkshop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    MatrixMachine m_machine;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StallWatch> m_watch;
    Length m_length = asked();

    [[nodiscard]] MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    /// Until nothing is planned and the loop has turned some more: a page's own work begins by then.
    bool quiet() const
    {
        const bool planned = QTest::qWaitFor(
            [this] { return !m_controller->isPlanning() && !m_controller->isRefining(); }, kMinute);
        const int before = m_watch->beats();
        return planned && QTest::qWaitFor([&] { return m_watch->beats() >= before + 20; }, kMinute);
    }

    void everyPageInEveryLanguageAndTheme();
    void editsAndTheirUndo();
    void everyFigureIsExplained();
    void imports();
    void aDriverCrashes();
    void scenariosAndWorkshop();
    void exports(int round);
    void saveAndOpen();

private slots:
    void theWorkshop();
};

void TestScriptedWorkshop::everyPageInEveryLanguageAndTheme()
{
    for (const char *language : {"ko", "ja", "en"}) {
        m_watch->doing(QStringLiteral("language"));
        QSignalSpy replaced(m_session.get(), &Session::windowReplaced);
        emit window().languageAsked(QLatin1String(language));
        QVERIFY(replaced.wait(kMinute));
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_watch->doing(QStringLiteral("theme"));
            emit window().actions()->themeAsked(theme);
            for (const PageId page : kPages) {
                m_watch->doing(QStringLiteral("page %1").arg(static_cast<int>(page)));
                window().pages()->action(page)->trigger();
                QVERIFY(quiet());
            }
        }
    }
}

void TestScriptedWorkshop::editsAndTheirUndo()
{
    m_watch->doing(QStringLiteral("edits"));
    window().pages()->action(PageId::Layout)->trigger();
    const Project begun = m_controller->project();
    QUndoStack *undo = m_controller->undoStack();
    const int before = undo->index();
    const double requests = m_controller->pattern().likely(AnswerId::RequestsPerDay);
    const double kept = m_controller->pattern().likely(AnswerId::RecordRetentionDays);
    for (int i = 1; i <= m_length.undoSteps; ++i) {
        if (i % 2 == 0)
            m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(requests * (1 + 0.02 * i)));
        else
            m_controller->setAnswer(AnswerId::RecordRetentionDays, estimate(kept + i));
        m_controller->endGesture();
        QCoreApplication::processEvents();
    }
    QCOMPARE(undo->index(), before + m_length.undoSteps);
    QVERIFY(quiet());
    m_watch->doing(QStringLiteral("undo"));
    for (int i = 0; i < m_length.undoSteps; ++i) {
        window().actions()->undo->trigger();
        QCoreApplication::processEvents();
    }
    QVERIFY(sameAnswers(begun, m_controller->project()));
    QVERIFY(quiet());
}

void TestScriptedWorkshop::everyFigureIsExplained()
{
    m_watch->doing(QStringLiteral("explanations"));
    int shown = 0;
    for (const std::string &figure : planner::figures(*m_controller->plan())) {
        if (figure.starts_with("/alternatives/"))
            continue;
        window().explain(QString::fromStdString(figure));
        QCoreApplication::processEvents();
        ++shown;
    }
    QVERIFY(shown > 50);
}

void TestScriptedWorkshop::imports()
{
    ImportPanel *panel = window().reusePage()->importPanel();
    m_watch->doing(QStringLiteral("import"));
    const Project begun = m_controller->project();
    window().importLog(fixture::writeLog(file("chat.csv"), fixture::chatLog(1200)));
    QTRY_COMPARE_WITH_TIMEOUT(panel->step(), ImportPanel::Step::Preview, kMinute);
    QTest::mouseClick(panel->next(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(panel->step(), ImportPanel::Step::Review, kMinute);
    QTest::mouseClick(panel->next(), Qt::LeftButton);
    QVERIFY(!sameAnswers(begun, m_controller->project()));
    QVERIFY(quiet());
    window().actions()->undo->trigger();
    QVERIFY(sameAnswers(begun, m_controller->project()));

    m_watch->doing(QStringLiteral("rubbish"));
    window().importLog(
        fixture::writeLog(file("rubbish.csv"), QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\x4b", 11)));
    QTRY_VERIFY_WITH_TIMEOUT(!panel->problem().isEmpty(), kMinute);
    panel->cancel();
    QVERIFY(sameAnswers(begun, m_controller->project()));
    QVERIFY(quiet());
}

void TestScriptedWorkshop::aDriverCrashes()
{
    m_watch->doing(QStringLiteral("probe"));
    window().pages()->action(PageId::Placement)->trigger();
    ProbeService &probes = m_session->probes();
    probes.probe(false, true);
    QVERIFY(probes.isProbing());
    QVERIFY(QTest::qWaitFor([&] { return !probes.isProbing(); }, kMinute));
    QVERIFY(probes.machine());
    const auto count = [&](daemok::probes::State state) {
        const auto &backends = probes.machine()->backends;
        return std::count_if(backends.begin(), backends.end(), [state](const auto &backend) {
            return backend.api == daemok::probes::Api::OpenCl && backend.state == state;
        });
    };
    QCOMPARE(count(daemok::probes::State::Crashed), 1);
    QCOMPARE(count(daemok::probes::State::Ok), 1);
    QVERIFY(quiet());
}

void TestScriptedWorkshop::scenariosAndWorkshop()
{
    m_watch->doing(QStringLiteral("scenarios"));
    const auto scenarios = m_controller->project().scenarios.size();
    window().actions()->pin->trigger();
    window().actions()->duplicateScenario->trigger();
    QVERIFY(quiet());
    window().actions()->removeScenario->trigger();
    window().actions()->unpin->trigger();
    QCOMPARE(m_controller->project().scenarios.size(), scenarios);

    m_watch->doing(QStringLiteral("workshop"));
    for (const bool on : {true, false}) {
        QSignalSpy replaced(m_session.get(), &Session::windowReplaced);
        emit window().workshopAsked(on);
        QVERIFY(replaced.wait(kMinute));
        QVERIFY(quiet());
    }
}

void TestScriptedWorkshop::exports(int round)
{
    m_watch->doing(QStringLiteral("export"));
    const int each = (m_length.exports + m_length.rounds - 1) / m_length.rounds;
    window().pages()->action(PageId::Report)->trigger();
    for (int i = 0; i < each; ++i) {
        QSignalSpy exported(window().reportPage(), &ReportPage::exported);
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.pdf").arg(round).arg(i));
        window().reportPage()->exportTo(path);
        QVERIFY(exported.count() == 1 || exported.wait(kMinute));
        QVERIFY(QFileInfo(path).size() > 10000);
        QVERIFY(QFile::remove(path));
    }
}

void TestScriptedWorkshop::saveAndOpen()
{
    m_watch->doing(QStringLiteral("save and open"));
    const Project saved = m_controller->project();
    const QString path = file("workshop.daemok.yaml");
    QVERIFY(m_controller->saveAs(path).ok());
    window().openFile(path);
    QVERIFY(quiet());
    QVERIFY(sameAnswers(saved, m_controller->project()));
}

void TestScriptedWorkshop::theWorkshop()
{
    m_machine.icd(QStringLiteral("good")).icd(QStringLiteral("crash-call"));
    m_settings = std::make_unique<Settings>(file("studio.ini"));
    m_controller = std::make_unique<ProjectController>(studioData());
    QVERIFY(m_controller->openSample().ok());
    m_session = std::make_unique<Session>(*m_controller, *m_settings,
                                          QStringLiteral(DAEMOK_BIN_DIR "/../share/daemok"));
    m_watch = std::make_unique<StallWatch>();
    m_session->openWindow().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(quiet());

    std::optional<qint64> warm;
    for (int round = 0; round < m_length.rounds; ++round) {
        for (const auto step :
             {&TestScriptedWorkshop::everyPageInEveryLanguageAndTheme,
              &TestScriptedWorkshop::editsAndTheirUndo,
              &TestScriptedWorkshop::everyFigureIsExplained, &TestScriptedWorkshop::imports,
              &TestScriptedWorkshop::aDriverCrashes, &TestScriptedWorkshop::scenariosAndWorkshop,
              &TestScriptedWorkshop::saveAndOpen}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        exports(round);
        if (QTest::currentTestFailed())
            return;
        if (round < kWarmRounds)
            warm = residentBytes();
    }
    qInfo("longest waits of the window, ms: %s", qPrintable(m_watch->worst()));
    if (!warm || m_length.rounds <= kWarmRounds)
        return;
    const qint64 grown = *residentBytes() - *warm;
    qInfo("grown by %lld kB in %d rounds after the first %d", static_cast<long long>(grown / 1000),
          m_length.rounds - kWarmRounds, kWarmRounds);
    QVERIFY2(grown < kAllowedGrowth, qPrintable(QString::number(grown)));
}

DAEMOK_TEST_MAIN_GUI(TestScriptedWorkshop)

#include "tst_scriptedworkshop.moc"
