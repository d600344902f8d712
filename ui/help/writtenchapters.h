// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QAction;

namespace daemok {
struct Catalog;
}

namespace daemok::ui {

/// Chapters of the guide that are written from what is true now; Markdown that begins with the title.
class WrittenChapters
{
    Q_DECLARE_TR_FUNCTIONS(WrittenChapters)

public:
    /// Every action that has a key, and the keys that belong to no action.
    [[nodiscard]] static QString keyboard(const QList<QAction *> &actions);
    /// Versions, dates of the catalogue's files, licences.
    [[nodiscard]] static QString about(const Catalog &catalog);
};

} // namespace daemok::ui
