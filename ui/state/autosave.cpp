// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/autosave.h"

#include "core/project/project.h"
#include "ui/state/projectcontroller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kDelayMs =
    1000; ///< from the first unsaved change to its copy, with time left to write it
const QString kCopy = QStringLiteral(".daemok.yaml");
const QString kPath = QStringLiteral(".path");
const QString kLock = QStringLiteral(".lock");

std::filesystem::path toPath(const QString &path)
{
    return {path.toStdU16String()};
}

QString baseOf(const LostWork &lost)
{
    return lost.file.left(lost.file.size() - kCopy.size());
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void removeAll(const QString &base)
{
    QFile::remove(base + kCopy);
    QFile::remove(base + kPath);
}

} // namespace

QString Autosave::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
           + QStringLiteral("/recovery");
}

Autosave::Autosave(ProjectController *controller, const QString &folder, QObject *parent)
    : QObject(parent),
      m_controller(controller),
      m_folder(folder),
      m_base(folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(m_base + kLock);
    m_lock->setStaleLockTime(0); // only a dead owner makes it stale
    m_lock->tryLock(0);
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(m_controller, &ProjectController::projectChanged, this, &Autosave::changed);
    connect(m_controller->undoStack(), &QUndoStack::cleanChanged, this, &Autosave::changed);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
}

void Autosave::changed()
{
    if (!m_controller->isModified()) {
        m_timer.stop();
        removeCopy();
    } else if (!m_timer.isActive()) {
        m_timer
            .start(); // not again for each change: the copy is never further behind than the delay
    }
}

void Autosave::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        write();
    }
    m_pool.waitForDone();
}

void Autosave::write()
{
    m_pool.clear(); // an older copy that has not begun is not worth writing
    m_pool.start([this, project = m_controller->project(), path = m_controller->filePath()] {
        QSaveFile origin(m_base + kPath);
        if (origin.open(QIODevice::WriteOnly)) {
            origin.write(path.toUtf8());
            origin.commit();
        }
        const Result<Done> saved = saveProject(project, toPath(m_base + kCopy));
        QMetaObject::invokeMethod(
            this,
            [this, saved] {
                if (!saved && !std::exchange(m_failing, true))
                    emit failed(saved.error());
                if (saved) {
                    m_failing = false;
                    emit written();
                }
                if (!m_controller->isModified())
                    removeCopy(); // saved meanwhile
            },
            Qt::QueuedConnection);
    });
}

void Autosave::removeCopy()
{
    m_pool.clear();
    m_pool.waitForDone();
    removeAll(m_base);
}

void Autosave::discard()
{
    m_timer.stop();
    removeCopy();
    m_lock->unlock();
}

std::vector<LostWork> Autosave::lostWork() const
{
    std::vector<LostWork> all;
    const QFileInfoList copies =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + kCopy}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        const LostWork lost{copy.absoluteFilePath(),
                            textOf(copy.absolutePath() + QLatin1Char('/')
                                   + copy.fileName().chopped(kCopy.size()) + kPath),
                            copy.lastModified()};
        QLockFile owner(baseOf(lost) + kLock);
        owner.setStaleLockTime(0);
        if (owner.tryLock(0))
            all.push_back(lost);
    }
    std::sort(all.begin(), all.end(),
              [](const LostWork &a, const LostWork &b) { return a.changed > b.changed; });
    return all;
}

void Autosave::forget(const LostWork &lost)
{
    removeAll(baseOf(lost));
}

} // namespace daemok::ui
