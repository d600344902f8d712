// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/importjob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

using namespace calllog;

namespace {

/// Every hundredth of a stage is worth a word to the GUI thread.
template <class Tell> Progress everyHundredth(Tell tell)
{
    return [tell, next = 0.0](double share) mutable {
        if (share < next)
            return;
        next = share + 0.01;
        tell(share);
    };
}

Result<std::shared_ptr<const ReadLog>>
readLog(const std::filesystem::path &file, const calllog::Format &format,
        const ImportOptions &import, const MeasureOptions &measure, const std::string &today)
{
    auto measured = measureFile(file, format, import, measure);
    if (!measured)
        return measured.error();
    auto log = std::make_shared<ReadLog>();
    log->kept = std::make_shared<const LoggedReuse>(loggedReuse(*measured, today));
    log->measurement = std::move(measured).value();
    return std::shared_ptr<const ReadLog>(std::move(log));
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ImportJob::~ImportJob()
{
    cancel();
    m_pool.waitForDone();
}

void ImportJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
}

// `work` runs on the worker and returns what is to be done with its result on this thread.
template <class Work> void ImportJob::launch(Work work)
{
    cancel();
    m_stop = std::stop_source();
    ++m_running;
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token(),
                  generation = m_generation]() mutable {
        auto deliver = work(stop, generation);
        QMetaObject::invokeMethod(
            this,
            [this, generation, deliver = std::move(deliver)] {
                --m_running;
                if (generation == m_generation)
                    deliver();
            },
            Qt::QueuedConnection);
    });
}

void ImportJob::look(const std::filesystem::path &file, const ReadingChoice &choice)
{
    launch([this, file, choice](const std::stop_token &, quint64) {
        return [this, format = sniff(file, choice)] { emit looked(format); };
    });
}

void ImportJob::read(const std::filesystem::path &file, const calllog::Format &format,
                     const Sampling &sampling, const std::string &today)
{
    launch([this, file, format, sampling, today](const std::stop_token &stop, quint64 generation) {
        ImportOptions import;
        import.sampling = sampling;
        import.stop = stop;
        import.progress = everyHundredth(
            [this, generation](double share) { progress(generation, Stage::Reading, share);
    });
    MeasureOptions measure;
    measure.stop = stop;
    measure.progress = everyHundredth(
        [this, generation](double share) { progress(generation, Stage::Counting, share); });
    return [this, log = readLog(file, format, import, measure, today)] { emit finished(log); };
});
}

void ImportJob::progress(quint64 generation, Stage stage, double share)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, stage, share] {
            if (generation == m_generation)
                emit progressed(stage, share);
        },
        Qt::QueuedConnection);
}

} // namespace daemok::ui
