// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"

#include <QWidget>

namespace daemok::ui {

/// A small picture among the questions: it shows what some answers mean together, follows them, and can be
/// dragged or moved with the arrow keys instead of typing.
class InterviewAid : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewAid(QWidget *parent = nullptr);
    void showPattern(const UsagePattern &pattern);
    /// Whether the answers are such that the picture says something.
    [[nodiscard]] virtual bool isMeaningful() const { return true; }

signals:
    void likelyMoved(daemok::AnswerId id, double likely);
    void fieldAsked(daemok::AnswerId id); ///< go to the question
    void gestureEnded();

protected:
    virtual void patternChanged() = 0;
    [[nodiscard]] const UsagePattern &pattern() const { return m_pattern; }
    /// The next rounder number of an answer.
    void step(AnswerId id, int direction);
    /// Two digits, as the pointer is no finer.
    [[nodiscard]] static double rounded(double value);
    void paintFocus(QPainter &painter) const;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    UsagePattern m_pattern;
};

} // namespace daemok::ui
