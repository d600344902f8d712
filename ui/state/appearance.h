// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"
#include "ui/state/theme.h"

#include <QObject>

namespace daemok::ui {

/// The theme in force. Applies it to the application; what paints by itself listens to changed().
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Type, pens and hit areas for a room to follow. A window takes it when it is built.
    [[nodiscard]] bool workshop() const { return m_workshop; }
    void setWorkshop(bool on);
    /// Builds a window without the style sheet and applies it once: with it, a tree made from the leaves up is
    /// styled anew at each level, which took half of the time to the first picture.
    template <class Build> [[nodiscard]] auto unstyled(const Build &build) const
    {
        setSheet({});
        auto built = build();
        setSheet(m_theme.styleSheet());
        return built;
    }

signals:
    void changed();

private:
    void apply();
    static void setSheet(const QString &sheet);

    ThemeChoice m_choice;
    bool m_workshop = false;
    bool m_systemIsDark; ///< as found at start, before our palette
    Theme m_theme;
};

} // namespace daemok::ui
