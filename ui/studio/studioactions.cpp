// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studioactions.h"

#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/text/questiontext.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace daemok::ui {
namespace {

QToolButton *quickButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setProperty("flat", true);
    button->setText(text);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setFocusPolicy(Qt::NoFocus); // the menu holds the same for the keyboard
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    return button;
}

} // namespace

StudioActions::StudioActions(ProjectController *controller, const Settings *settings,
                             QObject *parent)
    : QObject(parent),
      open(new QAction(tr("&Open…"), this)),
      openSample(new QAction(tr("Open the &sample"), this)),
      save(new QAction(tr("&Save"), this)),
      saveAs(new QAction(tr("Save &as…"), this)),
      importLog(new QAction(tr("&Import a call log…"), this)),
      quit(new QAction(tr("&Quit"), this)),
      undo(controller->undoStack()->createUndoAction(this, tr("&Undo"))),
      redo(controller->undoStack()->createRedoAction(this, tr("&Redo"))),
      duplicateScenario(new QAction(tr("&Duplicate"), this)),
      renameScenario(new QAction(tr("Re&name"), this)),
      removeScenario(new QAction(tr("Re&move"), this)),
      pin(new QAction(tr("&Pin for comparison"), this)),
      unpin(new QAction(tr("&Unpin"), this)),
      exportReport(new QAction(tr("&Export the report…"), this)),
      nextRegion(new QAction(tr("&Next region"), this)),
      moreQuestions(new QAction(tr("Show &more questions"), this)),
      explanation(new QAction(tr("&Explanation"), this)),
      pinQuestion(new QAction(tr("Pin this &question"), this)),
      workshop(new QAction(tr("&Workshop"), this)),
      hidePrices(new QAction(tr("Hide &prices"), this)),
      help(new QAction(tr("&Help for this page"), this)),
      keys(new QAction(tr("&Keys"), this)),
      about(new QAction(tr("&About Daemok"), this)),
      m_controller(controller),
      m_settings(settings)
{
    open->setShortcut(QKeySequence::Open);
    save->setShortcut(QKeySequence::Save);
    saveAs->setShortcut(QKeySequence::SaveAs);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    duplicateScenario->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    renameScenario->setShortcut(QKeySequence(QStringLiteral("F2")));
    pin->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    pin->setToolTip(tr("Keep the plan as it is now; changes are shown against it."));
    unpin->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    connect(duplicateScenario, &QAction::triggered, controller,
            &ProjectController::duplicateScenario);
    connect(removeScenario, &QAction::triggered, controller, &ProjectController::removeScenario);
    connect(pin, &QAction::triggered, controller, &ProjectController::pin);
    connect(unpin, &QAction::triggered, controller, &ProjectController::unpin);
    connect(controller, &ProjectController::scenariosChanged, this,
            &StudioActions::enableScenarios);
    connect(controller, &ProjectController::pinnedChanged, this, &StudioActions::enableScenarios);
    enableScenarios();
    exportReport->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    importLog->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    nextRegion->setShortcut(QKeySequence(QStringLiteral("F6")));
    moreQuestions->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    moreQuestions->setCheckable(true);
    explanation->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    explanation->setCheckable(true);
    pinQuestion->setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
    pinQuestion->setToolTip(
        tr("Pinned questions can be shown alone in a workshop; once more lets it go."));
    workshop->setShortcut(QKeySequence(QStringLiteral("F11")));
    workshop->setCheckable(true);
    hidePrices->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    hidePrices->setCheckable(true);
    help->setShortcut(QKeySequence(QStringLiteral("F1")));
}

void StudioActions::enableScenarios()
{
    removeScenario->setEnabled(m_controller->project().scenarios.size() > 1);
    unpin->setEnabled(m_controller->pinned().has_value());
}

void StudioActions::fill(QMenuBar *bar, QWidget *scenario)
{
    fillFile(bar->addMenu(tr("&File")));
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(pinQuestion);
    fillScenario(bar->addMenu(tr("&Scenario")));
    fillView(bar->addMenu(tr("&View")));
    fillHelp(bar->addMenu(tr("&Help")));
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 6, 2);
    layout->setSpacing(2);
    layout->addWidget(scenario);
    layout->addWidget(quickButton(undo, tr("Undo")));
    layout->addWidget(quickButton(redo, tr("Redo")));
    layout->addWidget(quickButton(save, tr("Save")));
    bar->setCornerWidget(corner);
}

void StudioActions::fillFile(QMenu *menu)
{
    QMenu *fresh = menu->addMenu(tr("&New from preset"));
    for (const auto &[id, preset] : m_controller->data().presets) {
        const QString presetId = QString::fromStdString(id);
        connect(fresh->addAction(QuestionText::preset(id)), &QAction::triggered, this,
                [this, presetId] { emit newAsked(presetId); });
    }
    menu->addAction(open);
    QMenu *recent = menu->addMenu(tr("&Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    connect(menu, &QMenu::aboutToShow, this,
            [this, recent] { recent->setEnabled(!m_settings->recentFiles().isEmpty()); });
    menu->addAction(openSample);
    menu->addSeparator();
    menu->addAction(save);
    menu->addAction(saveAs);
    menu->addAction(exportReport);
    menu->addSeparator();
    menu->addAction(importLog);
    menu->addSeparator();
    menu->addAction(quit);
}

void StudioActions::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_settings->recentFiles()) {
        QAction *action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentAsked(path); });
    }
    menu->setToolTipsVisible(true);
}

void StudioActions::fillScenario(QMenu *menu)
{
    menu->addActions({duplicateScenario, renameScenario, removeScenario});
    menu->addSeparator();
    menu->addAction(pin);
    QMenu *compare = menu->addMenu(tr("&Compare with"));
    connect(compare, &QMenu::aboutToShow, this, [this, compare] { fillCompare(compare); });
    connect(menu, &QMenu::aboutToShow, this,
            [this, compare] { compare->setEnabled(m_controller->project().scenarios.size() > 1); });
    menu->addAction(unpin);
}

void StudioActions::fillCompare(QMenu *menu)
{
    menu->clear();
    const auto &scenarios = m_controller->project().scenarios;
    for (int i = 0; i < static_cast<int>(scenarios.size()); ++i) {
        if (i == m_controller->scenarioIndex())
            continue;
        const QString name = QString::fromStdString(scenarios[static_cast<std::size_t>(i)].name);
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, i] { m_controller->pinScenario(i); });
    }
}

// Each language is named in itself.
void StudioActions::fillLanguages(QMenu *menu)
{
    auto *languages = new QActionGroup(this);
    for (const auto &[code, name] :
         {std::pair("ko", "한국어"), std::pair("en", "English"), std::pair("ja", "日本語")}) {
        QAction *action = menu->addAction(QString::fromUtf8(name));
        const QString language = QString::fromLatin1(code);
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(language));
        languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { emit languageAsked(language); });
    }
}

void StudioActions::fillHelp(QMenu *menu)
{
    menu->addActions({help, keys});
    menu->addSeparator();
    menu->addAction(about);
}

void StudioActions::insertPages(const QList<QAction *> &pages)
{
    m_view->insertActions(moreQuestions, pages);
    m_view->insertSeparator(moreQuestions);
}

void StudioActions::fillView(QMenu *menu)
{
    m_view = menu;
    menu->addAction(moreQuestions);
    menu->addAction(explanation);
    menu->addAction(nextRegion);
    menu->addSeparator();
    menu->addActions({workshop, hidePrices});
    menu->addSeparator();
    fillLanguages(menu->addMenu(tr("Lan&guage")));
    m_themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, tr("Theme of the s&ystem")},
        {ThemeChoice::Light, tr("L&ight theme")},
        {ThemeChoice::Dark, tr("&Dark theme")}};
    for (const auto &[choice, text] : themes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings->theme() == choice);
        m_themes->addAction(action);
        const ThemeChoice asked = choice;
        connect(action, &QAction::triggered, this, [this, asked] { emit themeAsked(asked); });
    }
}

} // namespace daemok::ui
