// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/startreport.h"

#include "ui/state/projectcontroller.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace daemok::ui {
namespace {

// Linux tells it in a file; elsewhere it is reported as 0.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

} // namespace

StartReport::StartReport(QWidget *window, ProjectController *controller, QElapsedTimer sinceStart)
    : m_controller(controller),
      m_sinceStart(sinceStart)
{
    window->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    // The window paints in this event; what is posted now runs after it.
    if (event->type() == QEvent::UpdateRequest && m_controller->plan() && !m_done) {
        m_done = true;
        QTimer::singleShot(0, this, &StartReport::print);
    }
    return QObject::eventFilter(watched, event);
}

void StartReport::print()
{
    std::printf("first-paint-ms %lld resident-kib %lld\n",
                static_cast<long long>(m_sinceStart.elapsed()),
                static_cast<long long>(residentKib()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace daemok::ui
