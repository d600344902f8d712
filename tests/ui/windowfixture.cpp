// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include "tests/ui/studiofixture.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/studio/verdictstrip.h"

#include <QTest>

namespace daemok::ui::fixture {

StudioWindow::StudioWindow() : controller(studioData())
{
    window = appearance.unstyled(
        [this] { return std::make_unique<MainWindow>(&controller, &settings, &appearance); });
}

bool StudioWindow::show()
{
    window->show();
    return QTest::qWaitForWindowActive(window.get());
}

bool StudioWindow::showAgain()
{
    window->saveRegions();
    window = std::make_unique<MainWindow>(&controller, &settings, &appearance);
    return show();
}

bool StudioWindow::open(const QString &preset)
{
    const auto before = controller.plan();
    const bool opened = preset == QLatin1String("sample")
                            ? controller.openSample().ok()
                            : controller.newFromPreset(preset.toStdString()).ok();
    if (!opened
        || ((!controller.plan() || controller.plan() == before) && !waitForPlan(controller)))
        return false;
    const bool empty = page()->diagram()->view()->spec().nodes.empty();
    return controller.plan() != before && (!empty || !plan().recommended);
}

QList<FactTile *> StudioWindow::tiles() const
{
    return window->verdict()->findChildren<FactTile *>();
}

void addPresetRows()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("sample") << QStringLiteral("sample");
    for (const auto &[id, preset] : studioData().presets)
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
}

} // namespace daemok::ui::fixture
