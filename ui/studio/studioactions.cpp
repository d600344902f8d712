// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studioactions.h"

#include "ui/state/projectcontroller.h"
#include "ui/state/settings.h"
#include "ui/text/questiontext.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
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
      quit(new QAction(tr("&Quit"), this)),
      undo(controller->undoStack()->createUndoAction(this, tr("&Undo"))),
      redo(controller->undoStack()->createRedoAction(this, tr("&Redo"))),
      layoutPage(new QAction(tr("&Layout"), this)),
      nextRegion(new QAction(tr("&Next region"), this)),
      moreQuestions(new QAction(tr("Show &more questions"), this)),
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
    layoutPage->setShortcut(QKeySequence(QStringLiteral("Ctrl+1")));
    nextRegion->setShortcut(QKeySequence(QStringLiteral("F6")));
    moreQuestions->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    moreQuestions->setCheckable(true);
}

void StudioActions::fill(QMenuBar *bar)
{
    fillFile(bar->addMenu(tr("&File")));
    bar->addMenu(tr("&Edit"))->addActions({undo, redo});
    fillView(bar->addMenu(tr("&View")));
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 6, 2);
    layout->setSpacing(2);
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

void StudioActions::fillView(QMenu *menu)
{
    menu->addAction(layoutPage);
    menu->addAction(moreQuestions);
    menu->addAction(nextRegion);
    menu->addSeparator();
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
