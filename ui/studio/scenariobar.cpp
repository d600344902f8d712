// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/scenariobar.h"

#include "ui/fields/entrybox.h"
#include "ui/state/projectcontroller.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace daemok::ui {
namespace {

constexpr int kNameWidth = 170;

} // namespace

ScenarioBar::ScenarioBar(ProjectController *controller, QAction *pin, QAction *unpin,
                         QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_pinAction(pin),
      m_unpinAction(unpin),
      m_chooser(new EntryBox),
      m_pin(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(tr("S&cenario"));
    label->setProperty("muted", true);
    label->setBuddy(m_chooser);
    layout->addWidget(label);
    layout->addWidget(m_chooser);
    layout->addWidget(m_pin);

    m_chooser->setEditable(true);
    m_chooser->setInsertPolicy(QComboBox::NoInsert);
    m_chooser->setFixedWidth(kNameWidth);
    m_chooser->setFocusPolicy(
        Qt::ClickFocus); // the window opens on the first question; F2 comes here
    m_chooser->setAccessibleName(tr("Scenario"));
    m_chooser->setToolTip(
        tr("The scenario on screen. Type another name and press Enter to rename it."));
    m_pin->setProperty("flat", true);
    m_pin->setPopupMode(QToolButton::DelayedPopup);
    connect(m_chooser, &QComboBox::activated, m_controller, &ProjectController::chooseScenario);
    connect(m_chooser->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_controller->renameScenario(m_chooser->currentText());
        showScenarios(); // a name that was refused gives way to the one it has
    });
    connect(m_pin, &QToolButton::clicked, this,
            [this] { (m_controller->pinned() ? m_unpinAction : m_pinAction)->trigger(); });
    connect(m_controller, &ProjectController::scenariosChanged, this, &ScenarioBar::showScenarios);
    connect(m_controller, &ProjectController::pinnedChanged, this, &ScenarioBar::showPinned);
    showScenarios();
    showPinned();
}

void ScenarioBar::startRenaming()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    m_chooser->lineEdit()->selectAll();
}

void ScenarioBar::showScenarios()
{
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (const Scenario &scenario : m_controller->project().scenarios)
        m_chooser->addItem(QString::fromStdString(scenario.name));
    m_chooser->setCurrentIndex(m_controller->scenarioIndex());
}

void ScenarioBar::showPinned()
{
    const auto &pinned = m_controller->pinned();
    m_pin->setText(pinned ? tr("Pinned: %1").arg(pinned->name) : tr("Pin"));
    m_pin->setToolTip(pinned ? tr("Differences are to this. Click to unpin it.")
                             : m_pinAction->toolTip());
    m_pin->setChecked(pinned.has_value());
}

} // namespace daemok::ui
