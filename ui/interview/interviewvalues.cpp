// SPDX-License-Identifier: GPL-3.0-or-later
// What the interview shows of the project, and where it goes: values, progress, search.
#include "ui/fields/choicefield.h"
#include "ui/fields/listfield.h"
#include "ui/fields/numberfield.h"
#include "ui/interview/interviewaid.h"
#include "ui/interview/interviewheader.h"
#include "ui/interview/interviewpanel.h"
#include "ui/interview/progressmark.h"
#include "ui/interview/questions.h"
#include "ui/state/projectcontroller.h"
#include "ui/tables/tablelink.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace daemok::ui {
namespace {

std::optional<Answer> goalAnswer(const std::optional<double> &ms, Origin origin,
                                 const std::string &evidence = {})
{
    if (!ms)
        return std::nullopt;
    Answer answer;
    answer.number = {*ms, *ms, *ms};
    answer.origin = origin;
    answer.evidence = evidence;
    return answer;
}

QString keyOf(AnswerId id)
{
    const std::string_view name = answerSpec(id).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool isConfirmed(const UsagePattern &pattern, AnswerId id)
{
    const Answer *own = pattern.own(id);
    return own && own->origin != Origin::Preset;
}

} // namespace

void InterviewPanel::showValues()
{
    const UsagePattern &pattern = m_controller->pattern();
    if (!pattern.preset)
        return;
    const QString currency = QString::fromStdString(pattern.name(AnswerId::Currency));
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto index = static_cast<std::size_t>(it.key());
        if (answerSpec(it.key()).unit == "money")
            static_cast<NumberField *>(it.value())->setUnit(currency);
        it.value()->show(FieldValue{pattern.answers[index], pattern.preset->answers[index], false});
    }
    for (auto it = m_goals.cbegin(); it != m_goals.cend(); ++it) {
        const auto index = static_cast<std::size_t>(it.key());
        it.value()->show(FieldValue{goalAnswer(pattern.goalsMs[index], Origin::Estimate),
                                    goalAnswer(pattern.preset->goalsMs[index], Origin::Preset,
                                               pattern.preset->goalEvidence[index]),
                                    pattern.goalRemoved[index]});
    }
    for (InterviewAid *aid : m_aids) {
        aid->showPattern(pattern);
        aid->setVisible(m_words.isEmpty() && !m_pinnedOnly && aid->isMeaningful());
    }
    for (TableLink *link : m_links)
        link->showCount();
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(pattern.preset->id)));
    const QString client = QString::fromStdString(m_controller->project().client);
    if (m_client->text() != client)
        m_client->setText(client);
    showProgress();
}

// Own servers bring providers and regions that can be chosen from now on.
void InterviewPanel::showOptions()
{
    const Catalog &catalog = *m_controller->catalog();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (auto *list = qobject_cast<ListField *>(it.value()))
            list->setOptions(Questions::options(it.key(), catalog));
        else if (auto *choice = qobject_cast<ChoiceField *>(it.value()))
            choice->setOptions(Questions::options(it.key(), catalog));
    }
}

void InterviewPanel::showProgress()
{
    int all = 0;
    for (const AnswerSpec &spec : answerSpecs())
        all += spec.bold ? 1 : 0;
    const auto open = static_cast<int>(openKeyQuestions().size());
    m_header->progress()->setProgress(all - open, all);
    m_header->showSample(m_controller->isSample());
}

// In the order in which they are asked.
std::vector<AnswerId> InterviewPanel::openKeyQuestions() const
{
    std::vector<AnswerId> open;
    for (const QuestionGroup &group : Questions::groups(true)) {
        for (const AnswerId id : group.answers) {
            if (!isConfirmed(m_controller->pattern(), id))
                open.push_back(id);
        }
    }
    return open;
}

void InterviewPanel::goToNextOpen()
{
    const std::vector<AnswerId> open = openKeyQuestions();
    if (open.empty())
        return;
    // After the question that has or had the keyboard last, else the first.
    const QWidget *focus = m_scroll->widget()->focusWidget();
    std::vector<AnswerId> asked;
    for (const QuestionGroup &group : Questions::groups(true))
        asked.insert(asked.end(), group.answers.begin(), group.answers.end());
    const auto here = std::find_if(asked.begin(), asked.end(), [&](AnswerId id) {
        const Field *field = m_fields.value(id);
        return field && focus && (field == focus || field->isAncestorOf(focus));
    });
    const auto isOpen = [&](AnswerId id) {
        return std::find(open.begin(), open.end(), id) != open.end();
    };
    auto next = here == asked.end() ? here : std::find_if(here + 1, asked.end(), isOpen);
    goTo(keyOf(next == asked.end() ? open.front() : *next));
}

void InterviewPanel::goTo(const QString &key)
{
    Field *target = field(key);
    if (!target)
        return;
    if (!target->isVisibleTo(m_scroll->widget())) {
        m_header->search()->clear();
        if (m_more && m_more->isAncestorOf(target))
            setMoreShown(true);
    }
    target->entry()->setFocus(Qt::ShortcutFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(target->entry()))
        edit->selectAll();
    // The layout of what has just been shown comes first.
    QMetaObject::invokeMethod(
        this,
        [this, target = QPointer<Field>(target)] {
            if (target)
                m_scroll->ensureWidgetVisible(target, 0, 90);
        },
        Qt::QueuedConnection);
}

void InterviewPanel::search(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!m_words.isEmpty())
        createMore();
    applySearch();
    m_scroll->ensureVisible(0, 0);
}

bool InterviewPanel::isHit(const Field &field, const Group &group) const
{
    const FieldText &text = field.text();
    QString all = group.title + QLatin1Char('\n') + text.label + QLatin1Char('\n') + text.key
                  + QLatin1Char('\n') + text.help;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

void InterviewPanel::applySearch()
{
    const bool searching = !m_words.isEmpty();
    const bool some = searching || m_pinnedOnly; // not the whole interview
    bool anywhere = false;
    for (const Group &group : m_groups) {
        bool any = false;
        for (Field *field : group.fields) {
            const bool hit = isShown(*field, group);
            field->setVisible(hit);
            any = any || hit;
        }
        group.heading->setVisible(any);
        for (QWidget *extra : group.extras) {
            const auto *aid = qobject_cast<InterviewAid *>(extra);
            extra->setVisible(!some && (!aid || aid->isMeaningful()));
        }
        anywhere = anywhere || any;
    }
    for (QWidget *part : m_service)
        part->setVisible(!some);
    if (m_more)
        m_more->setVisible(some || m_moreShown);
    m_moreButton->setVisible(!some);
    const QSignalBlocker blocker(m_moreButton);
    m_moreButton->setChecked(m_moreShown);
    m_moreButton->setArrowType(m_moreShown ? Qt::DownArrow : Qt::RightArrow);
    m_noHit->setText(
        searching
            ? tr("No question has “%1” in its words, its help or its name in files.")
                  .arg(m_words.join(QLatin1Char(' ')))
            : tr("No question is pinned. Put the keyboard in one and press %1.")
                  .arg(QKeySequence(QStringLiteral("Ctrl+B")).toString(QKeySequence::NativeText)));
    m_noHit->setVisible(!anywhere);
}

void InterviewPanel::goToFirstHit()
{
    for (const Group &group : m_groups) {
        for (Field *field : group.fields) {
            if (!m_words.isEmpty() && field->isVisibleTo(m_scroll->widget())) {
                goTo(field->text().key);
                return;
            }
        }
    }
}

// By a picture: as if typed, with the range that belongs to it.
void InterviewPanel::moveLikely(AnswerId id, double likely)
{
    const UsagePattern &pattern = m_controller->pattern();
    const RangeRule rule = [&](double x, Origin origin) {
        return rangeFor(id, x, origin, pattern.preset.get());
    };
    if (m_dragged != id) {
        m_dragged = id;
        m_statedBefore = statedRange(pattern.answers[static_cast<std::size_t>(id)], rule);
    }
    Answer answer;
    answer.origin = Origin::Estimate;
    answer.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    answer.number = rangeAround(likely, answer.origin, m_statedBefore, rule);
    m_controller->setAnswer(id, answer);
}

} // namespace daemok::ui
