// SPDX-License-Identifier: GPL-3.0-or-later
// daemok-shots --out DIR [--page P] [--language ko|en|ja] [--theme light|dark] [--size WxH] [--project FILE] [--log FILE]
// Paints every page of the studio offscreen, each as PAGE-LANGUAGE-THEME-WxH.png. Without filters
// the whole matrix. `--page charts` and `--page diagram` paint galleries of figures instead, and `--tab N`
// a tab of the page (of `--page failure` what is lost), `--explain FIGURE` (a JSON pointer into plan --json) the explanation panel; all only when
// asked for. `--log FILE` measures a call log and takes its answers over before, and `--page import` and
// `--page review` show the steps of its import. `--replay FILE` is the probe that the Placement page has made,
// `--workshop` paints the window for a room, `--hide-prices` without prices, `--help` with the guide open.
// `--words N` its tab of words, `--workload N` its workload. Exit 2: bad usage; 3: a picture could not be made or written.
#include "core/calllog/measuredanswers.h"
#include "core/reuse/loggedreuse.h"
#include "tests/shots/gallery.h"
#include "ui/calibrate/calibratepage.h"
#include "ui/calibrate/calibrationstate.h"
#include "ui/explain/explanationpanel.h"
#include "ui/growth/growthpage.h"
#include "ui/layout/layoutpage.h"
#include "ui/placement/devicepanel.h"
#include "ui/placement/placementpage.h"
#include "ui/placement/workloadpanel.h"
#include "ui/probing/helperprogram.h"
#include "ui/probing/probeservice.h"
#include "ui/report/reportpage.h"
#include "ui/reuse/importpanel.h"
#include "ui/reuse/reusepage.h"
#include "ui/risk/failuretab.h"
#include "ui/risk/riskpage.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"
#include "ui/text/pricecurtain.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace daemok;

constexpr int kBadUsage = 2;
constexpr int kFailed = 3;
constexpr int kPatienceMs = 60000;
constexpr int kWorkerMs = 1000;

struct Shot
{
    QString page;
    QString language;
    QString theme;
    QSize size;

    [[nodiscard]] QString fileName() const
    {
        return QStringLiteral("%1-%2-%3-%4x%5.png")
            .arg(page, language, theme)
            .arg(size.width())
            .arg(size.height());
    }
};

struct Request
{
    QString out;
    QString project;
    QString log;
    QString resources;
    QString replay;
    QString explain;
    int tab = 0;
    int words = 0;
    int workload = 0;
    bool workshop = false;
    bool hidePrices = false;
    bool help = false;
    std::vector<Shot> shots;
};

int complain(const QString &sentence, int status)
{
    std::fputs(qUtf8Printable(QStringLiteral("daemok-shots: ") + sentence + QLatin1Char('\n')),
               stderr);
    return status;
}

// The filter's one value if it is allowed, all values without a filter, nothing if it is not allowed.
QStringList chosen(const QCommandLineParser &parser, const QString &option, const QStringList &all)
{
    if (!parser.isSet(option))
        return all;
    const QString value = parser.value(option);
    return all.contains(value) ? QStringList{value} : QStringList();
}

std::optional<std::vector<QSize>> sizes(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("size")))
        return std::vector<QSize>{{1366, 768}, {1920, 1080}};
    const QStringList parts = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 640 || size.height() < 480 || size.width() > 7680
        || size.height() > 4320)
        return std::nullopt;
    return std::vector<QSize>{size};
}

std::optional<Request> readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    const QStringList pages = {QStringLiteral("layout"), QStringLiteral("reuse"),
                               QStringLiteral("growth"), QStringLiteral("risk"),
                               QStringLiteral("placement"), QStringLiteral("calibrate"),
                               QStringLiteral("report")};
    const QStringList onRequest = {QStringLiteral("charts"), QStringLiteral("diagram"),
                                   QStringLiteral("import"), QStringLiteral("review"),
                                   QStringLiteral("failure")};
    const QStringList languages = {QStringLiteral("ko"), QStringLiteral("en"),
                                   QStringLiteral("ja")};
    const QStringList themes = {QStringLiteral("light"), QStringLiteral("dark")};
    for (const auto *name : {"out", "page", "language", "theme", "size", "project", "log",
                             "resources", "tab", "explain", "replay", "words", "workload"})
        parser.addOption({QLatin1String(name), QString(), QLatin1String(name)});
    for (const auto *flag : {"workshop", "hide-prices", "help"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    if (!parser.parse(app.arguments()) || !parser.isSet(QStringLiteral("out"))
        || !parser.positionalArguments().isEmpty()) {
        complain(parser.errorText().isEmpty() ? QStringLiteral("--out DIR is missing")
                                              : parser.errorText(),
                 0);
        return std::nullopt;
    }
    const auto shotSizes = sizes(parser);
    Request request;
    request.out = parser.value(QStringLiteral("out"));
    request.project = parser.value(QStringLiteral("project"));
    request.log = parser.value(QStringLiteral("log"));
    request.resources =
        parser.isSet(QStringLiteral("resources"))
            ? parser.value(QStringLiteral("resources"))
            : QCoreApplication::applicationDirPath() + QStringLiteral("/../share/daemok");
    request.tab = parser.value(QStringLiteral("tab")).toInt();
    request.replay = parser.value(QStringLiteral("replay"));
    request.words = parser.value(QStringLiteral("words")).toInt();
    request.workshop = parser.isSet(QStringLiteral("workshop"));
    request.hidePrices = parser.isSet(QStringLiteral("hide-prices"));
    request.help = parser.isSet(QStringLiteral("help"));
    request.workload = parser.value(QStringLiteral("workload")).toInt();
    request.explain = parser.value(QStringLiteral("explain"));
    QStringList asked = chosen(parser, QStringLiteral("page"), pages);
    if (onRequest.contains(parser.value(QStringLiteral("page"))))
        asked = QStringList{parser.value(QStringLiteral("page"))};
    for (const QString &page : asked) {
        for (const QString &language : chosen(parser, QStringLiteral("language"), languages)) {
            for (const QString &theme : chosen(parser, QStringLiteral("theme"), themes)) {
                for (const QSize size : shotSizes.value_or(std::vector<QSize>()))
                    request.shots.push_back({page, language, theme, size});
            }
        }
    }
    if (request.shots.empty()) {
        complain(QStringLiteral(
                     "allowed: --page %1, --language %2, --theme %3, --size 640x480 to 7680x4320")
                     .arg(pages.join(QLatin1Char('|')), languages.join(QLatin1Char('|')),
                          themes.join(QLatin1Char('|'))),
                 0);
        return std::nullopt;
    }
    return request;
}

Result<Done> openProject(ui::ProjectController &controller, const Request &request)
{
    return request.project.isEmpty() ? controller.openSample() : controller.open(request.project);
}

// Views lay themselves out in posted events, and those may post more.
bool grab(QWidget &widget, const Request &request, const Shot &shot)
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString file = QDir(request.out).filePath(shot.fileName());
    if (!widget.grab().save(file))
        return false;
    std::printf("%s\n", qUtf8Printable(file));
    return true;
}

// With a recorded machine, or as it is before anybody has asked.
void showPlacement(ui::MainWindow &window, ui::ProbeService &probes, const Request &request)
{
    window.pages()->choose(ui::PageId::Placement);
    ui::PlacementPage &page = *window.placementPage();
    if (!request.replay.isEmpty()) {
        QEventLoop probing;
        QObject::connect(&probes, &ui::ProbeService::probingChanged, &probing, [&] {
            if (!probes.isProbing())
                probing.quit();
        });
        QTimer::singleShot(kPatienceMs, &probing, &QEventLoop::quit);
        probes.probe();
        probing.exec();
    }
    page.workload()->kind()->setCurrentIndex(request.workload);
    page.figureTabs()->setCurrentIndex(request.tab);
    page.wordTabs()->setCurrentIndex(request.words);
}

// Takes over all that a log says, dated so that pictures stay the same.
Result<Done> takeLog(ui::ProjectController &controller, const QString &file)
{
    const std::filesystem::path path(file.toStdU16String());
    const auto format = calllog::sniff(path);
    if (!format)
        return format.error();
    const auto measured = calllog::measureFile(path, *format);
    if (!measured)
        return measured.error();
    const std::string date = "2026-01-31";
    std::vector<std::pair<AnswerId, Answer>> answers;
    for (const calllog::MeasuredAnswer &answer : calllog::measuredAnswers(*measured, date))
        answers.emplace_back(answer.id, answer.answer);
    controller.applyCallLog(answers,
                            std::make_shared<const LoggedReuse>(loggedReuse(*measured, date)));
    return Done{};
}

// Until the panel has reached a step, or patience ends.
void waitForStep(const ui::ImportPanel &panel, ui::ImportPanel::Step step)
{
    QElapsedTimer patience;
    patience.start();
    while (panel.step() != step && patience.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void showReusePage(ui::MainWindow &window, const Request &request, const Shot &shot)
{
    ui::ReusePage &page = *window.reusePage();
    window.pages()->choose(ui::PageId::Reuse);
    page.tabs()->setCurrentIndex(request.tab);
    if (shot.page == QLatin1String("reuse")) {
        QEventLoop computing;
        QObject::connect(&page, &ui::ReusePage::figuresShown, &computing, &QEventLoop::quit);
        QTimer::singleShot(kPatienceMs, &computing, &QEventLoop::quit);
        computing.exec();
        return;
    }
    window.importLog(request.log);
    waitForStep(*page.importPanel(), ui::ImportPanel::Step::Preview);
    if (shot.page == QLatin1String("review")) {
        page.importPanel()->next()->click();
        waitForStep(*page.importPanel(), ui::ImportPanel::Step::Review);
    }
}

// The failure tab alone, with `--tab N` of what can be lost, simulated.
bool paintFailure(ui::ProjectController &controller, const ui::Appearance &appearance,
                  const Request &request, const Shot &shot)
{
    if (const auto opened = openProject(controller, request); !opened)
        return false;
    ui::FailureTab tab(&controller, &appearance);
    tab.resize(shot.size - QSize(364, 200)); // what the window leaves it
    tab.show();
    QEventLoop waiting;
    QTimer::singleShot(kPatienceMs, &waiting, &QEventLoop::quit);
    QObject::connect(&tab, &ui::FailureTab::shown, &waiting, &QEventLoop::quit);
    waiting.exec();
    if (request.tab > 0) {
        tab.list()->setCurrentRow(request.tab);
        waiting.exec();
        QObject::connect(&tab, &ui::FailureTab::simulated, &waiting, &QEventLoop::quit);
        tab.simulate()->click();
        waiting.exec();
    }
    return grab(tab, request, shot);
}

// `--log` names the results, separated by commas.
void showCalibrate(ui::MainWindow &window, const Request &request)
{
    window.pages()->choose(ui::PageId::Calibrate);
    ui::CalibratePage &page = *window.calibratePage();
    if (request.log.isEmpty())
        return;
    page.readFiles(request.log.split(QLatin1Char(',')));
    QElapsedTimer patience;
    patience.start();
    while (page.state()->busy() && patience.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (request.tab > 0)
        page.use()->click();
}

// Until all futures are in the figures.
void showRisk(ui::MainWindow &window, const Request &request)
{
    ui::RiskPage &page = *window.riskPage();
    QEventLoop computing;
    QObject::connect(&page, &ui::RiskPage::figuresShown, &computing, [&](bool last) {
        if (last)
            computing.quit();
    });
    QTimer::singleShot(kPatienceMs, &computing, &QEventLoop::quit);
    window.pages()->choose(ui::PageId::Risk);
    page.tabs()->setCurrentIndex(request.tab);
    computing.exec();
}

// Waits for the plan, shows the window, and lets it lay itself out.
bool paint(const Request &request, const Shot &shot, const ui::StudioData &data)
{
    const QTemporaryDir settingsFolder;
    ui::Settings settings(settingsFolder.filePath(QStringLiteral("studio.ini")));
    ui::Appearance appearance(shot.theme == QLatin1String("dark") ? ui::ThemeChoice::Dark
                                                                  : ui::ThemeChoice::Light);
    if (const auto figures = shots::gallery(shot.page, shot.language, appearance.theme())) {
        figures->resize(shot.size);
        figures->show();
        return grab(*figures, request, shot);
    }
    appearance.setWorkshop(request.workshop);
    ui::PriceCurtain::draw(request.hidePrices);
    ui::ProjectController controller(data);
    QEventLoop planning;
    // Until the plan at the asked confidence is there.
    QObject::connect(&controller, &ui::ProjectController::planChanged, &planning, [&] {
        if (!controller.isPlanning())
            planning.quit();
    });
    QTimer::singleShot(kPatienceMs, &planning, &QEventLoop::quit);
    if (shot.page == QLatin1String("failure"))
        return paintFailure(controller, appearance, request, shot);
    ui::ProbeOptions probeOptions;
    probeOptions.helper = ui::helperProgram();
    probeOptions.recording = request.replay;
    ui::ProbeService probes(probeOptions, {});
    const auto made = appearance.unstyled([&] {
        return std::make_unique<ui::MainWindow>(&controller, &settings, &appearance, nullptr,
                                                &probes);
    });
    ui::MainWindow &window = *made;
    if (const auto opened = openProject(controller, request); !opened) {
        complain(ui::ErrorText::withPlace(opened.error()), 0);
        return false;
    }
    const bool importing = shot.page == QLatin1String("calibrate")
                           || shot.page == QLatin1String("import")
                           || shot.page == QLatin1String("review");
    if (!request.log.isEmpty() && !importing)
        if (const auto taken = takeLog(controller, request.log); !taken) {
            complain(ui::ErrorText::withPlace(taken.error()), 0);
            return false;
        }
    window.resize(shot.size);
    window.show();
    planning.exec();
    if (!controller.plan())
        return false;
    if (request.help)
        window.actions()->help->trigger();
    if (shot.page == QLatin1String("placement")) {
        showPlacement(window, probes, request);
        return grab(window, request, shot);
    }
    if (shot.page == QLatin1String("calibrate")) {
        showCalibrate(window, request);
        return grab(window, request, shot);
    }
    if (shot.page == QLatin1String("risk")) {
        showRisk(window, request);
        return grab(window, request, shot);
    }
    if (shot.page == QLatin1String("report")) {
        window.reportPage()->setReportLanguage(shot.language);
        window.pages()->choose(ui::PageId::Report);
        return grab(window, request, shot);
    }
    if (shot.page == QLatin1String("growth")) {
        QEventLoop computing;
        QObject::connect(window.growthPage(), &ui::GrowthPage::figuresShown, &computing,
                         &QEventLoop::quit);
        QTimer::singleShot(kPatienceMs, &computing, &QEventLoop::quit);
        window.pages()->choose(ui::PageId::Growth);
        window.growthPage()->tabs()->setCurrentIndex(request.tab);
        computing.exec();
        return grab(window, request, shot);
    }
    if (shot.page != QLatin1String("layout")) {
        showReusePage(window, request, shot);
        return grab(window, request, shot);
    }
    window.layoutPage()->tabs()->setCurrentIndex(request.tab);
    if (request.tab > 0) // what the next node buys comes from a worker
        QTimer::singleShot(kWorkerMs, &planning, &QEventLoop::quit), planning.exec();
    if (!request.explain.isEmpty()) {
        window.explain(request.explain);
        if (window.explanation()->heading().isEmpty()) {
            complain(QStringLiteral("this plan has no figure %1").arg(request.explain), 0);
            return false;
        }
    }
    return grab(window, request, shot);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const auto request = readArguments(app);
    if (!request)
        return kBadUsage;
    if (!QDir().mkpath(request->out))
        return complain(QStringLiteral("cannot make the folder %1").arg(request->out), kFailed);
    const std::filesystem::path resources(request->resources.toStdU16String());
    auto data = ui::loadStudioData(resources);
    if (!data)
        return complain(ui::ErrorText::withPlace(data.error()), kBadUsage);
    QString language;
    for (const Shot &shot : request->shots) {
        if (shot.language != language) {
            language = shot.language;
            if (!ui::installLanguage(request->resources, language))
                complain(
                    QStringLiteral("no translation for %1 yet: English is shown").arg(language), 0);
        }
        if (!paint(*request, shot, *data))
            return complain(QStringLiteral("%1 could not be made").arg(shot.fileName()), kFailed);
    }
    return 0;
}
