// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio.h"

#include "ui/probing/helperprogram.h"
#include "ui/probing/probeservice.h"
#include "ui/state/appearance.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/state/studiodata.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/startreport.h"
#include "ui/studio/studiopages.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"
#include "ui/text/pricecurtain.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <future>
#include <memory>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kBadInput = 2;

ProbeOptions probeOptions()
{
    ProbeOptions options;
    options.helper = helperProgram();
    return options;
}

LabOptions labOptions(const QString &resources)
{
    LabOptions options;
    options.helper = helperProgram();
    options.kernels = resources + QStringLiteral("/kernels");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                           + QStringLiteral("/daemok");
    options.scratch = QDir().mkpath(folder) ? folder : QDir::tempPath();
    return options;
}

/// The window in the language asked for. Another language makes another window over the same project: nothing
/// that was built in the first can stay behind in its words.
class Session : public QObject
{
public:
    Session(ProjectController &controller, Settings &settings, const QString &resources)
        : m_controller(controller),
          m_settings(settings),
          m_resources(resources),
          m_appearance(settings.theme()),
          m_autosave(&controller, Autosave::userFolder()),
          m_probes(probeOptions(), labOptions(resources), Quarantine::standardFile())
    {}

    MainWindow &openWindow()
    {
        m_window = m_appearance.unstyled([this] {
            return std::make_unique<MainWindow>(&m_controller, &m_settings, &m_appearance,
                                                &m_autosave, &m_probes);
        });
        QObject::connect(m_window.get(), &MainWindow::languageAsked, this, &Session::changeLanguage,
                         Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::workshopAsked, this, &Session::changeWorkshop,
                         Qt::QueuedConnection);
        QObject::connect(m_window.get(), &MainWindow::pricesHiddenAsked, this,
                         &Session::changePrices, Qt::QueuedConnection);
        return *m_window;
    }

private:
    void changeLanguage(const QString &language)
    {
        m_settings.setLanguage(language);
        m_window->saveRegions();
        installLanguage(m_resources, language);
        replaceWindow();
    }
    void changeWorkshop(bool on)
    {
        m_window->saveRegions(); // in a workshop: of the workshop
        m_appearance.setWorkshop(on);
        replaceWindow();
    }
    void changePrices(bool hidden)
    {
        m_window->saveRegions();
        PriceCurtain::draw(hidden);
        replaceWindow();
    }
    void replaceWindow()
    {
        const auto before = std::move(m_window);
        MainWindow &window = openWindow();
        window.pages()->choose(before->pages()->current());
        if (m_appearance.workshop())
            window.showFullScreen();
        else
            window.show();
        before->hide();
    }

    ProjectController &m_controller;
    Settings &m_settings;
    QString m_resources;
    Appearance m_appearance;
    Autosave m_autosave;
    ProbeService m_probes;
    std::unique_ptr<MainWindow> m_window;
};

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
