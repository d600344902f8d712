// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/probing/probeservice.h"
#include "ui/state/appearance.h"
#include "ui/state/autosave.h"

#include <QObject>
#include <QString>

#include <memory>

namespace daemok::ui {

class MainWindow;
class ProjectController;
class Settings;

/// The window in the language asked for. Another language, a workshop or hidden prices make another window over the same
/// project: nothing that was built in the first can stay behind in its words, sizes or figures.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `resources` is share/daemok. Controller and settings outlive the session.
    Session(ProjectController &controller, Settings &settings, QString resources);
    ~Session() override;

    MainWindow &openWindow();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ProbeService &probes() { return m_probes; }

signals:
    void windowReplaced();

private:
    void changeLanguage(const QString &language);
    void changeWorkshop(bool on);
    void changePrices(bool hidden);
    void replaceWindow();

    ProjectController &m_controller;
    Settings &m_settings;
    QString m_resources;
    Appearance m_appearance;
    Autosave m_autosave;
    ProbeService m_probes;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace daemok::ui
