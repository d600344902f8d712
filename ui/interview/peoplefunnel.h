// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/interviewaid.h"

#include <array>

namespace daemok::ui {

/// Registered people, those of a day, those of the worst minute: bars in proportion, with the share each
/// stage is of the one before. Up and down choose a stage, left and right change it, Enter goes to its
/// question; the lower two bars can be dragged.
class PeopleFunnel : public InterviewAid
{
    Q_OBJECT

public:
    static constexpr std::array kStages = {AnswerId::RegisteredUsers, AnswerId::DailyUsers,
                                           AnswerId::ConcurrentUsers};

    explicit PeopleFunnel(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Bar of a stage, for the pointer.
    [[nodiscard]] QRectF bar(int stage) const;

protected:
    void patternChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double value(int stage) const;
    [[nodiscard]] QString figure(int stage) const;
    [[nodiscard]] QString word(int stage) const;
    [[nodiscard]] int stageAt(const QPointF &point) const;
    [[nodiscard]] bool isOnEdge(const QPointF &point, int stage) const;
    void paintStage(QPainter &painter, int stage) const;

    int m_stage = 0;
    int m_dragged = -1;
};

} // namespace daemok::ui
