// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/popover.h"
#include "ui/text/howto.h"

namespace daemok::ui {

/// What a question means and how its number is got: each command stands as it is typed, with a button
/// that copies it.
class HelpPopover : public Popover
{
    Q_OBJECT

public:
    struct Content
    {
        QString title;
        QString meaning;
        QString allowed; ///< empty where there is nothing to say
        std::vector<HowStep> steps;
    };

    HelpPopover(QWidget *anchor, const Content &content);
    /// The commands in their order, as the copy buttons give them.
    [[nodiscard]] const QStringList &commands() const { return m_commands; }
    void open();

private:
    QWidget *createStep(const HowStep &step);
    QWidget *createCommand(const QString &command);

    QWidget *m_first = nullptr;
    QStringList m_commands;
};

} // namespace daemok::ui
