// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/session.h"

#include "ui/probing/helperprogram.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studiopages.h"
#include "ui/text/language.h"
#include "ui/text/pricecurtain.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace daemok::ui {
namespace {

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

} // namespace

Session::Session(ProjectController &controller, Settings &settings, QString resources)
    : m_controller(controller),
      m_settings(settings),
      m_resources(std::move(resources)),
      m_appearance(settings.theme()),
      m_autosave(&controller, Autosave::userFolder()),
      m_probes(probeOptions(), labOptions(m_resources), Quarantine::standardFile())
{}

Session::~Session() = default;

MainWindow &Session::openWindow()
{
    m_window = m_appearance.unstyled([this] {
        return std::make_unique<MainWindow>(&m_controller, &m_settings, &m_appearance, &m_autosave,
                                            &m_probes);
    });
    connect(m_window.get(), &MainWindow::languageAsked, this, &Session::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::workshopAsked, this, &Session::changeWorkshop,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::pricesHiddenAsked, this, &Session::changePrices,
            Qt::QueuedConnection);
    return *m_window;
}

void Session::changeLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_window->saveRegions();
    installLanguage(m_resources, language);
    replaceWindow();
}

void Session::changeWorkshop(bool on)
{
    m_window->saveRegions(); // in a workshop: of the workshop
    m_appearance.setWorkshop(on);
    replaceWindow();
}

void Session::changePrices(bool hidden)
{
    m_window->saveRegions();
    PriceCurtain::draw(hidden);
    replaceWindow();
}

// The old window goes before the new one is built: a style sheet is laid over every widget there is.
void Session::replaceWindow()
{
    const PageId page = m_window->pages()->current();
    m_window->hide();
    m_window.reset();
    MainWindow &window = openWindow();
    window.pages()->choose(page);
    if (m_appearance.workshop())
        window.showFullScreen();
    else
        window.show();
    emit windowReplaced();
}

} // namespace daemok::ui
