// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/mainwindow.h"

#include "core/export/plandigest.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/sidebysidetab.h"
#include "ui/report/livingpdf.h"
#include "ui/report/reportpage.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/studiopages.h"
#include "ui/studio/veil.h"
#include "ui/text/changetext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace daemok::ui {
namespace {

constexpr QLatin1String kSuffix(".daemok.yaml");

// What is no project is taken for a call log.
bool isProjectFile(const QString &path)
{
    return isPdf(path) || path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
}

} // namespace

void MainWindow::report(const Error &error)
{
    m_notice->say(ErrorText::withPlace(error));
}

void MainWindow::showProblem()
{
    m_veil->setDimmed(m_controller->planIsStale());
    if (m_controller->problem())
        report(*m_controller->problem());
    else if (m_noticeIsProblem)
        m_notice->dismiss();
    m_noticeIsProblem = m_controller->problem().has_value();
}

// The project inside is opened as one that was never saved; what changed is said when its plan is there.
void MainWindow::openReport(const QString &path)
{
    const auto carried = carriedProject(path);
    if (!carried)
        return report(carried.error());
    const QString name = QFileInfo(path).fileName();
    QTemporaryFile copy;
    const QByteArray text = QByteArray::fromStdString(carried->text);
    if (!copy.open() || copy.write(text) != text.size() || !copy.flush())
        return report(Error{ErrorId::FileNotWritable,
                            {},
                            {copy.fileName().toStdString(), copy.errorString().toStdString()}});
    if (const auto done = m_controller->recover(copy.fileName(), {}); !done) {
        Error error = done.error();
        error.place.file = path.toStdString();
        return report(error);
    }
    const auto before = readPlanDocument(carried->plan);
    m_reportPage->setPrevious(before);
    const auto &scenarios = m_controller->project().scenarios;
    for (std::size_t i = 0; before && i < scenarios.size(); ++i) {
        if (scenarios[i].name == before->scenario)
            m_controller->chooseScenario(static_cast<int>(i));
    }
    QStringList damage;
    if (!carried->projectIntact)
        damage << ChangeText::projectAltered();
    if (!carried->planIntact)
        damage << ChangeText::planAltered();
    if (!before) {
        m_notice->say(damage.join(QLatin1Char(' ')));
        return;
    }
    connect(
        m_controller, &ProjectController::planChanged, this,
        [this, name, damage, before] {
            if (!m_controller->plan())
                return;
            const auto changes =
                changesBetween(*before, digestOf(*m_controller->plan(), before->appVersion));
            QStringList sentences = damage;
            sentences << ChangeText::restored(name, changes, Format());
            m_notice->say(sentences.join(QLatin1Char(' ')));
        },
        Qt::SingleShotConnection);
}

void MainWindow::openFile(const QString &path)
{
    if (isPdf(path))
        return openReport(path);
    const auto done = m_controller->open(path);
    if (!done) {
        report(done.error());
        return;
    }
    m_settings->addRecentFile(m_controller->filePath());
}

void MainWindow::settleChanges(const std::function<void()> &next)
{
    if (!m_controller->isModified()) {
        next();
        return;
    }
    m_notice->say(tr("There are changes that are not saved."), {{tr("Save and go on"),
                                                                 [this, next] {
                                                                     m_afterSave = next;
                                                                     save();
                                                                 }},
                                                                {tr("Go on without saving"), next},
                                                                {tr("Stay here"), [] {}}});
}

void MainWindow::offerLostWork()
{
    if (!m_autosave)
        return;
    const std::vector<LostWork> lost = m_autosave->lostWork();
    if (lost.empty())
        return;
    const LostWork &newest = lost.front();
    const QString name =
        newest.path.isEmpty() ? tr("a new project") : QFileInfo(newest.path).fileName();
    m_notice->say(tr("Changes to %1 of %2 were not saved when the program ended.")
                      .arg(name, QLocale().toString(newest.changed, QLocale::ShortFormat)),
                  {{tr("Recover"),
                    [this, newest] {
                        settleChanges([this, newest] {
                            if (const auto done = m_controller->recover(newest.file, newest.path);
                                !done)
                                report(done.error());
                            else
                                m_autosave->forget(newest);
                        });
                    }},
                   {tr("Discard"),
                    [this, newest] {
                        m_autosave->forget(newest);
                        offerLostWork(); // the next, if there are several
                    }},
                   {tr("Later"), [] {}}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.front().toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // The sender of the drop waits for this handler: what may ask something comes after it.
    QTimer::singleShot(0, this, [this, path] {
        if (isProjectFile(path))
            settleChanges([this, path] { openFile(path); });
        else
            importLog(path);
    });
}

void MainWindow::importLog(const QString &path)
{
    m_pages->choose(PageId::Reuse);
    m_reusePage->importFile(path);
}

void MainWindow::askLog()
{
    auto *dialog = new QFileDialog(this, tr("Import a call log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Call logs (*.csv *.tsv *.txt *.log *.jsonl *.json *.i32be *.gz *.xz "
            "*.zst)"),
         tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importLog);
    dialog->open();
}

void MainWindow::compareWith(const QString &path)
{
    m_pages->choose(PageId::Compare);
    m_comparePage->tabs()->setCurrentIndex(ComparePage::SideBySide);
    m_comparePage->sideBySide()->addFile(path);
}

void MainWindow::askComparedFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with another version"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Daemok projects (*%1)").arg(kSuffix));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::compareWith);
    dialog->open();
}

void MainWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Daemok projects and reports (*%1 *.pdf)").arg(kSuffix)});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::save()
{
    if (m_controller->filePath().isEmpty())
        askSaveFile();
    else
        saveTo(m_controller->filePath());
}

void MainWindow::askSaveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the project as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Daemok projects (*%1)").arg(kSuffix));
    dialog->setDefaultSuffix(kSuffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveTo);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = nullptr; });
    dialog->open();
}

void MainWindow::saveTo(const QString &path)
{
    const auto next = std::exchange(m_afterSave, nullptr);
    const auto done = m_controller->saveAs(path);
    if (!done) {
        report(done.error());
        return;
    }
    m_settings->addRecentFile(m_controller->filePath());
    if (next)
        next();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller->isModified() && !m_mayClose) {
        event->ignore();
        settleChanges([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    saveRegions();
    if (m_autosave)
        m_autosave->discard();
    event->accept();
}

} // namespace daemok::ui
