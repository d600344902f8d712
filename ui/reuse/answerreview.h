// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measuredanswers.h"
#include "core/pattern/pattern.h"

#include <QWidget>

#include <set>
#include <utility>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace daemok::ui {

/// The answers that a log fills: as they are, as measured, each with a tick.
class AnswerReview : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerReview(QWidget *parent = nullptr);

    /// Ticks of answers that stay are kept.
    void show(const std::vector<calllog::MeasuredAnswer> &answers, const UsagePattern &pattern);
    using QWidget::show;
    /// All ticked again.
    void reset() { m_without.clear(); }
    [[nodiscard]] std::vector<std::pair<AnswerId, Answer>> taken() const;
    [[nodiscard]] QCheckBox *tick(AnswerId id) const;

private:
    void addRow(const calllog::MeasuredAnswer &answer, const UsagePattern &pattern, int row);

    QGridLayout *m_grid;
    std::vector<calllog::MeasuredAnswer> m_answers;
    std::vector<std::pair<AnswerId, QCheckBox *>> m_ticks;
    std::set<AnswerId> m_without;
};

} // namespace daemok::ui
