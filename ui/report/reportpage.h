// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportpdf.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

namespace daemok::ui {

class FindingsList;
class ProjectController;
class ReportPreview;
class StudiesJob;

/// The Report page: the PDF's pages as they will print, its language, and its export. Follows the plan while it is
/// visible; nothing modal but the system's file dialog.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    ReportPage(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Asks for a file and writes the report to it.
    void askExport();
    void exportTo(const QString &path);
    void setReportLanguage(const QString &language); ///< ko, en or ja
    void setEdition(ReportEdition edition);
    /// The plan of the report that the project was restored from; the audit names what changed.
    void setPrevious(std::optional<PlanDigest> previous);

    [[nodiscard]] ReportPreview *preview() const { return m_preview; }
    [[nodiscard]] QComboBox *languages() const { return m_languages; }
    [[nodiscard]] QComboBox *editions() const { return m_editions; }
    [[nodiscard]] QListWidget *chapters() const { return m_chapters; }  ///< with a switch each
    [[nodiscard]] FindingsList *findings() const { return m_findings; } ///< points of the check
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] bool isExporting() const { return m_job->isRunning(); }
    /// What became of the last export, or what is amiss; empty where all is well.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString
    warning() const; ///< characters that cannot be printed, a language not there
    /// The report as it stands now; null before there is a plan.
    [[nodiscard]] std::shared_ptr<const ReportDocument> document();
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void exported(const QString &path);
    /// From a point of the check: a question by its key, a figure as a JSON pointer.
    void answerAsked(const QString &key);
    void figureAsked(const QString &figure);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createBar();
    void createChapters();
    void createFindings();
    void showFindings(const std::vector<Finding> &findings);
    /// Reuse and futures of the plan on screen, or nothing while they are made; the pages follow when they are there.
    [[nodiscard]] bool studiesMissing();
    void showChapters();
    [[nodiscard]] ReportEdition edition() const;
    void switchChapter(const QListWidgetItem *item);
    void connectController();
    void outdate();
    void refresh();
    void say(const QString &sentence, bool problem);
    void showProgress(int done, int pages);
    void finished(const QString &path, const std::optional<Error> &error);
    [[nodiscard]] const ReportSetting *setting();
    [[nodiscard]] QString suggestedName() const;

    ProjectController *m_controller;
    const Appearance *m_appearance;
    ReportPreview *m_preview;
    ReportExport *m_job;
    QComboBox *m_languages = nullptr;
    QComboBox *m_editions = nullptr;
    QListWidget *m_chapters = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_warning = nullptr;
    QTimer m_settle;              ///< a drag must not set pages for each of its steps
    QTimer m_patience;            ///< until progress is worth showing
    std::set<ChapterId> m_hidden; ///< left out, in whatever edition
    std::optional<PlanDigest> m_previous;
    FindingsList *m_findings = nullptr;
    QWidget *m_chaptersCard = nullptr;
    QLabel *m_findingsTitle = nullptr;
    QWidget *m_side = nullptr;
    std::unique_ptr<StudiesJob> m_studiesJob;
    QString m_waitingExport; ///< a file to be written when the studies are there
    std::shared_ptr<const ReportFonts> m_fonts;
    std::map<QString, ReportSetting> m_settings; ///< by language
    std::shared_ptr<const ReportDocument> m_document;
};

} // namespace daemok::ui
