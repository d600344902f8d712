// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace daemok::ui {

class ProgressMark;

/// Over the questions: title, mark of the sample, progress, and the search over all questions.
class InterviewHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewHeader(QWidget *parent = nullptr);

    void showSample(bool sample);
    [[nodiscard]] ProgressMark *progress() const { return m_progress; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// Only what is pinned; hidden until somebody has a use for it.
    [[nodiscard]] QToolButton *pinnedOnly() const { return m_pinnedOnly; }

signals:
    void searched(const QString &words);
    void firstHitAsked(); ///< Enter or Down in the search

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sample;
    ProgressMark *m_progress;
    QLineEdit *m_search;
    QToolButton *m_pinnedOnly;
};

} // namespace daemok::ui
