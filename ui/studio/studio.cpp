// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio.h"

#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/state/studiodata.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/session.h"
#include "ui/studio/startreport.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

#include <cstdio>
#include <future>
#include <memory>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kBadInput = 2;

int fail(const Error &error)
{
    std::fputs(qUtf8Printable(ErrorText::withPlace(error) + QLatin1Char('\n')), stderr);
    return kBadInput;
}

} // namespace

int runStudio(int argc, char **argv, const StudioOptions &options)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    // The catalogue is read while the application and its fonts come up.
    const std::filesystem::path resources(options.resourcesPath.toStdU16String());
    auto loading = std::async(std::launch::async, loadStudioData, resources);

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("daemok"));
    QApplication::setApplicationDisplayName(QStringLiteral("Daemok"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.daemok.Daemok"));
    QApplication::setWindowIcon(QIcon(options.resourcesPath + QStringLiteral("/icons/daemok.svg")));
    QApplication::setQuitOnLastWindowClosed(true);
    Settings settings(Settings::userFile());
    installLanguage(options.resourcesPath,
                    options.language.isEmpty() ? settings.language() : options.language);

    auto data = loading.get();
    if (!data)
        return fail(data.error());
    ProjectController controller(std::move(data).value());
    // Planning begins before the window is built; the result waits for the event loop.
    const auto sample =
        options.projectPath.isEmpty() ? controller.openSample() : Result<Done>(Done{});
    if (!sample)
        return fail(sample.error());
    Session session(controller, settings, options.resourcesPath);
    MainWindow &window = session.openWindow();
    if (!options.projectPath.isEmpty())
        window.openFile(options.projectPath);

    std::unique_ptr<StartReport> report;
    if (qEnvironmentVariableIsSet("DAEMOK_START_REPORT"))
        report = std::make_unique<StartReport>(&window, &controller, sinceStart);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::offerLostWork);
    return QApplication::exec();
}

} // namespace daemok::ui
