// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rangeeditor.h"

#include "ui/fields/unitedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kEndWidth = 84;

} // namespace

RangeEditor::RangeEditor(NumberEntry entry, const QString &label, QWidget *parent)
    : QWidget(parent),
      m_entry(std::move(entry)),
      m_low(createEnd(tr("%1: low", "question").arg(label),
                      tr("Low: in one case of twenty it is less."))),
      m_high(createEnd(tr("%1: high", "question").arg(label),
                       tr("High: in one case of twenty it is more."))),
      m_band(new RangeBand(RangeBand::Size::Large)),
      m_rule(new QLabel),
      m_reset(new QToolButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_low, 0, 0);
    grid->addWidget(m_band, 0, 1);
    grid->addWidget(m_high, 0, 2);
    grid->setColumnStretch(1, 1);
    m_low->setObjectName(QStringLiteral("low"));
    m_high->setObjectName(QStringLiteral("high"));
    m_band->setObjectName(QStringLiteral("band"));
    m_band->setAccessibleName(tr("%1: range", "question").arg(label));
    m_band->setAccessibleDescription(
        tr("The arrow keys move an end or the likely value; Space takes the next one."));
    m_band->setToolTip(tr("Drag the ends, or the bar of the likely value."));
    m_rule->setProperty("muted", true);
    m_rule->setWordWrap(true);
    m_reset->setProperty("flat", true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setText(tr("By origin"));
    m_reset->setObjectName(QStringLiteral("resetRange"));
    m_reset->setToolTip(tr("Take the range that follows from the origin again."));
    grid->addWidget(m_rule, 1, 0, 1, 2);
    grid->addWidget(m_reset, 1, 2, Qt::AlignRight);
    setTabOrder(m_low, m_band);
    setTabOrder(m_band, m_high);
    setTabOrder(m_high, m_reset);
    connect(m_band, &RangeBand::moved, this, &RangeEditor::move);
    connect(m_band, &RangeBand::gestureEnded, this, &RangeEditor::gestureEnded);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        emit resetAsked();
        emit gestureEnded();
    });
}

UnitEdit *RangeEditor::createEnd(const QString &name, const QString &help)
{
    auto *edit = new UnitEdit;
    edit->setFixedWidth(kEndWidth);
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(help);
    edit->setToolTip(help);
    connect(edit, &QLineEdit::textEdited, this, &RangeEditor::read);
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_wrong)
            showEnds();
        emit gestureEnded();
    });
    connect(edit, &UnitEdit::stepAsked, this, [this, edit](int direction) {
        step(edit, edit == m_low ? m_range.low : m_range.high, direction);
    });
    connect(edit, &UnitEdit::resetAsked, this, [this] {
        reset();
        emit closeAsked();
    });
    return edit;
}

QWidget *RangeEditor::firstEntry() const
{
    return m_low;
}

void RangeEditor::show(const Interval &range, bool own, bool stated, const QString &rule)
{
    m_range = range;
    m_band->setRange(range, m_entry.form(), own, stated);
    m_rule->setText(rule);
    m_reset->setVisible(stated);
    if (!m_low->hasFocus() && !m_high->hasFocus() && !m_wrong)
        showEnds();
}

void RangeEditor::reset()
{
    showEnds();
    emit problemFound({});
}

void RangeEditor::showEnds()
{
    m_wrong = false;
    for (auto [edit, value] : {std::pair(m_low, m_range.low), std::pair(m_high, m_range.high)}) {
        edit->setText(m_entry.text(value));
        edit->setWrong(false);
    }
}

void RangeEditor::read()
{
    const NumberEntry::Parsed low = m_entry.parse(m_low->text());
    const NumberEntry::Parsed high = m_entry.parse(m_high->text());
    const bool lowAbove = low.problem.isEmpty() && low.value > m_range.likely;
    const bool highBelow = high.problem.isEmpty() && high.value < m_range.likely;
    m_low->setWrong(lowAbove || !low.problem.isEmpty());
    m_high->setWrong(highBelow || !high.problem.isEmpty());
    const QString likely = m_entry.withUnit(m_range.likely);
    const QString problem = !low.problem.isEmpty()    ? low.problem
                            : !high.problem.isEmpty() ? high.problem
                            : lowAbove ? tr("Low must be at most the likely value, %1.").arg(likely)
                            : highBelow
                                ? tr("High must be at least the likely value, %1.").arg(likely)
                                : QString();
    m_wrong = !problem.isEmpty();
    emit problemFound(problem);
    if (!m_wrong)
        emit rangeTyped({low.value, m_range.likely, high.value});
}

void RangeEditor::step(UnitEdit *edit, double value, int direction)
{
    if (m_wrong)
        return;
    edit->setText(m_entry.text(m_entry.stepped(value, direction)));
    read();
}

void RangeEditor::move(RangeBand::Handle handle, double value)
{
    // Three digits: a pointer is no finer than that.
    const double size = std::abs(value);
    const double digit = size > 0 ? std::pow(10, std::floor(std::log10(size)) - 2) : 1;
    value = m_entry.form().integer ? std::round(std::round(value / digit) * digit)
                                   : std::round(value / digit) * digit;
    value = std::clamp(value, m_entry.form().min, m_entry.form().max);
    switch (handle) {
    case RangeBand::Handle::Low:
        emit rangeTyped({std::min(value, m_range.likely), m_range.likely, m_range.high});
        break;
    case RangeBand::Handle::High:
        emit rangeTyped({m_range.low, m_range.likely, std::max(value, m_range.likely)});
        break;
    case RangeBand::Handle::Likely:
        emit likelyMoved(value);
        break;
    }
    if (!m_wrong)
        showEnds();
}

} // namespace daemok::ui
