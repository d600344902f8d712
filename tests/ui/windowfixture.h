// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanationpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/studio/facttile.h"
#include "ui/studio/mainwindow.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace daemok::ui::fixture {

/// The studio's window as a user has it, on settings of its own.
struct StudioWindow
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("studio.ini"))};
    Appearance appearance{ThemeChoice::Light};
    ProjectController controller;
    std::unique_ptr<MainWindow> window;

    StudioWindow();
    /// Shows the window; false if it does not become active.
    bool show();
    /// Another window over the same project and settings.
    bool showAgain();
    /// A preset, or "sample"; waits until its plan is on the page.
    bool open(const QString &preset);

    [[nodiscard]] const Plan &plan() const { return *controller.plan(); }
    [[nodiscard]] ExplanationPanel *panel() const { return window->explanation(); }
    [[nodiscard]] LayoutPage *page() const { return window->layoutPage(); }
    [[nodiscard]] QList<FactTile *> tiles() const;
    void explain(const std::string &figure) const
    {
        window->explain(QString::fromStdString(figure));
    }
};

/// A row for the sample and for each preset: column "preset".
void addPresetRows();

} // namespace daemok::ui::fixture
