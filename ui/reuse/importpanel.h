// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reuse/importjob.h"

#include <QFrame>

#include <filesystem>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace daemok::ui {

class AnswerReview;
class FormatPreview;
class ProjectController;
class UnitEdit;

/// The import of a call log, in the page: how it is written (detected, to be corrected) and how it was sampled; reading, with
/// progress and cancel; the answers it fills, before and after, each with a tick. Nothing of the project changes before the
/// last step, which is one undo step. What is wrong stands as a sentence in the panel and takes nothing away.
class ImportPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Step { Looking, Preview, Reading, Review };

    explicit ImportPanel(ProjectController *controller, QWidget *parent = nullptr);

    void open(const QString &path);
    /// Ends an import wherever it stands; the project stays as it is.
    void cancel();
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString problem() const;

    [[nodiscard]] FormatPreview *preview() const { return m_preview; }
    [[nodiscard]] AnswerReview *review() const { return m_review; }
    [[nodiscard]] QComboBox *sampling() const { return m_sampling; }
    [[nodiscard]] UnitEdit *share() const { return m_share; }
    [[nodiscard]] QProgressBar *progress() const { return m_progress; }
    [[nodiscard]] QPushButton *next() const { return m_next; }
    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *close() const { return m_close; }
    [[nodiscard]] QString summary() const;

signals:
    void closed(bool applied);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createPreview();
    QWidget *createReading();
    QWidget *createReview();
    void setStep(Step step);
    void goOn();
    void goBack();
    void apply();
    void finish(bool applied);
    void acceptFormat(const Result<calllog::Format> &format);
    void acceptLog(const Result<std::shared_ptr<const ReadLog>> &log);
    void showProgress(ImportJob::Stage stage, double share);
    void showReview();
    void showProblem(const QString &sentence);
    void checkPreview();
    /// The sampling as chosen; nothing where the share is no share.
    [[nodiscard]] std::optional<calllog::Sampling> chosenSampling() const;
    [[nodiscard]] QString whatWasRead() const;
    [[nodiscard]] QString notes() const;
    void retranslate();

    ProjectController *m_controller;
    ImportJob *m_job;
    std::filesystem::path m_file;
    QString m_name;
    Step m_step = Step::Looking;
    bool m_open = false;
    std::shared_ptr<const ReadLog> m_log;

    QLabel *m_title;
    QLabel *m_problem;
    QStackedWidget *m_stack;
    FormatPreview *m_preview = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_samplingName = nullptr;
    QComboBox *m_sampling = nullptr;
    UnitEdit *m_share = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_progress = nullptr;
    AnswerReview *m_review = nullptr;
    QLabel *m_read = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace daemok::ui
