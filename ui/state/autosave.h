// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace daemok::ui {

class ProjectController;

/// What was not saved when a studio ended without being closed.
struct LostWork
{
    QString file; ///< the copy in the recovery folder
    QString path; ///< the project it belongs to; empty if it never had one
    QDateTime changed;
};

/// Keeps a copy of unsaved changes in a folder of its own, at most two seconds behind, until they are saved or
/// given up. The project's own file is only ever written when the user saves. A lock tells whether the studio
/// that made a copy still runs. Writing happens off the GUI thread; a failure is said once.
class Autosave : public QObject
{
    Q_OBJECT

public:
    Autosave(ProjectController *controller, const QString &folder, QObject *parent = nullptr);
    ~Autosave() override; ///< waits for what is being written; the copy stays

    /// Copies of studios that are gone, newest first.
    [[nodiscard]] std::vector<LostWork> lostWork() const;
    void forget(const LostWork &lost);
    /// The user closes the window: nothing is to be recovered.
    void discard();
    /// Writes what is unsaved now. For tests and for the end of a session.
    void flush();

    [[nodiscard]] static QString userFolder();

signals:
    void failed(const daemok::Error &error);
    void written();

private:
    void changed();
    void write();
    void removeCopy();

    ProjectController *m_controller;
    QString m_folder;
    QString m_base; ///< folder/ID
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_failing = false;
};

} // namespace daemok::ui
