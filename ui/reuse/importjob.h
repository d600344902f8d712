// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measure.h"
#include "core/reuse/loggedreuse.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace daemok::ui {

/// A log that was read: what it says, and what a project keeps of it.
struct ReadLog
{
    calllog::Measurement measurement;
    std::shared_ptr<const LoggedReuse> kept;
};

/// Looks at and reads call logs off the GUI thread, one at a time. A new request or cancel() stops the running one, which
/// leaves nothing behind; nothing of a stopped one arrives any more.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Reading, Counting };

    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    void look(const std::filesystem::path &file, const calllog::ReadingChoice &choice);
    /// `today` (ISO 8601) dates a log without dates.
    void read(const std::filesystem::path &file, const calllog::Format &format,
              const calllog::Sampling &sampling, const std::string &today);
    void cancel();
    [[nodiscard]] bool busy() const { return m_running > 0; }

signals:
    void looked(const daemok::Result<daemok::calllog::Format> &format);
    void progressed(daemok::ui::ImportJob::Stage stage, double share); ///< 0..1 of the stage
    void finished(const daemok::Result<std::shared_ptr<const daemok::ui::ReadLog>> &log);

private:
    template <class Work> void launch(Work work);
    void progress(quint64 generation, Stage stage, double share);

    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    int m_running = 0;
};

} // namespace daemok::ui
