// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/helperprocess.h"

#include <QProcess>

#include <utility>

namespace daemok::ui {
namespace {

using Kind = placement::ProcessEnd::Kind;

constexpr qsizetype kMostOutput = 8 << 20;
constexpr int kGraceMs = 500;

} // namespace

HelperProcess::HelperProcess(QString program, QStringList arguments, int deadlineMs,
                             QObject *parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_arguments(std::move(arguments))
{
    // Coarse timers are 5 % off: a deadline is a promise.
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endBy(Kind::TimedOut); });
    m_grace.setSingleShot(true);
    m_grace.setInterval(kGraceMs);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (m_kind == Kind::Exited)
            endBy(Kind::TimedOut); // "done" was said, but the process stays
        else
            report({m_kind, 0, 0}); // killed, but the process stays
    });
}

HelperProcess::~HelperProcess()
{
    letGo();
}

// QProcess's destructor waits for the end of its process; one that cannot end must outlive us.
void HelperProcess::letGo()
{
    if (m_process == nullptr)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void HelperProcess::start()
{
    m_process = new QProcess(this);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::readOutput);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report({Kind::NotStarted, 0, 0});
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        if (m_kind == Kind::Exited && status == QProcess::CrashExit)
            m_kind = Kind::Signalled;
        report({m_kind, code, 0});
    });
    m_clock.start();
    m_deadline.start();
    m_process->start(m_program, m_arguments, QIODevice::ReadOnly);
}

void HelperProcess::cancel()
{
    endBy(Kind::Cancelled);
}

void HelperProcess::readOutput()
{
    if (m_process == nullptr)
        return;
    m_text += m_process->readAllStandardOutput();
    if (m_text.size() > kMostOutput) {
        m_text.truncate(kMostOutput);
        endBy(Kind::TimedOut);
        return;
    }
    for (qsizetype end = m_text.indexOf('\n', m_scanned); end >= 0;
         end = m_text.indexOf('\n', m_scanned)) {
        const QByteArray line = m_text.mid(m_scanned, end - m_scanned);
        m_scanned = end + 1;
        if (line == R"({"line":"done"})")
            m_grace.start();
        emit lineRead(line);
    }
}

void HelperProcess::endBy(Kind kind)
{
    if (m_reported || m_kind != Kind::Exited)
        return;
    m_kind = kind;
    m_deadline.stop();
    m_grace.start();
    if (m_process != nullptr)
        m_process->kill();
}

void HelperProcess::report(placement::ProcessEnd end)
{
    if (std::exchange(m_reported, true))
        return;
    end.ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_deadline.stop();
    m_grace.stop();
    letGo();
    emit finished(m_text, end);
}

} // namespace daemok::ui
