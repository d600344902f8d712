// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/reply.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QProcess;

namespace daemok::ui {

/// One run of daemok-probe. Never waits: what a driver does to its process arrives as a signal or not at all, and a process
/// that not even SIGKILL ends (asleep inside a driver) is let go.
class HelperProcess : public QObject
{
    Q_OBJECT

public:
    HelperProcess(QString program, QStringList arguments, int deadlineMs, QObject *parent);
    ~HelperProcess() override;

    void start();
    /// finished() follows.
    void cancel();

signals:
    /// A whole line of output.
    void lineRead(const QByteArray &line);
    /// Once, last. `text` is everything that was written.
    void finished(const QByteArray &text, const daemok::placement::ProcessEnd &end);

private:
    void readOutput();
    void endBy(placement::ProcessEnd::Kind kind);
    void report(placement::ProcessEnd end);
    void letGo();

    QString m_program;
    QStringList m_arguments;
    QProcess *m_process = nullptr;
    QTimer m_deadline;
    QTimer m_grace; ///< after SIGKILL, or after "done": the process should be gone
    QElapsedTimer m_clock;
    QByteArray m_text;
    qsizetype m_scanned = 0; ///< bytes of m_text given out as lines
    placement::ProcessEnd::Kind m_kind = placement::ProcessEnd::Kind::Exited;
    bool m_reported = false;
};

} // namespace daemok::ui
