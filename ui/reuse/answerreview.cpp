// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/answerreview.h"

#include "ui/fields/entrycheck.h"
#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/questiontext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace daemok::ui {

using calllog::MeasuredAnswer;

namespace {

QString valueText(AnswerId id, const Answer &answer, const Format &format)
{
    const AnswerSpec &spec = answerSpec(id);
    const double value = answer.number.likely;
    if (spec.kind == AnswerKind::Flag)
        return value != 0 ? AnswerReview::tr("yes") : AnswerReview::tr("no");
    return format.withUnit(value, spec.kind == AnswerKind::Share ? "share" : spec.unit);
}

QLabel *label(const QString &text, bool muted)
{
    auto *made = new QLabel(text);
    made->setProperty("muted", muted);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

AnswerReview::AnswerReview(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 8, 4);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 1);
}

void AnswerReview::show(const std::vector<MeasuredAnswer> &answers, const UsagePattern &pattern)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ticks.clear();
    m_answers = answers;
    int column = 0;
    for (const QString &title : {tr("Question"), tr("Now"), tr("Measured"), QString()})
        m_grid->addWidget(label(title, true), 0, column++);
    int row = 1;
    for (const MeasuredAnswer &answer : answers)
        addRow(answer, pattern, row++);
    m_grid->setRowStretch(row, 1);
}

void AnswerReview::addRow(const MeasuredAnswer &answer, const UsagePattern &pattern, int row)
{
    const Format format;
    const AnswerId id = answer.id;
    auto *tick = new EntryCheck(QuestionText::label(id));
    const std::string_view name = answerSpec(id).name;
    tick->setObjectName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    tick->setToolTip(QuestionText::help(id));
    tick->setChecked(m_without.count(id) == 0);
    connect(tick, &QCheckBox::toggled, this, [this, id](bool on) {
        if (on)
            m_without.erase(id);
        else
            m_without.insert(id);
    });
    const Answer *before = pattern.find(id);
    const QString now =
        before ? tr("%1, %2", "value, where it comes from")
                     .arg(valueText(id, *before, format), OriginText::word(pattern.origin(id)))
               : tr("unknown");
    auto *measured = label(valueText(id, answer.answer, format), false);
    QFont bold = measured->font();
    bold.setBold(true);
    measured->setFont(bold);
    m_grid->addWidget(tick, row, 0);
    m_grid->addWidget(label(now, true), row, 1);
    m_grid->addWidget(measured, row, 2);
    m_ticks.emplace_back(id, tick);
}

std::vector<std::pair<AnswerId, Answer>> AnswerReview::taken() const
{
    std::vector<std::pair<AnswerId, Answer>> answers;
    for (const MeasuredAnswer &answer : m_answers)
        if (m_without.count(answer.id) == 0)
            answers.emplace_back(answer.id, answer.answer);
    return answers;
}

QCheckBox *AnswerReview::tick(AnswerId id) const
{
    for (const auto &[of, box] : m_ticks)
        if (of == id)
            return box;
    return nullptr;
}

} // namespace daemok::ui
