// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/fieldfactory.h"

#include "ui/fields/flagfield.h"
#include "ui/fields/listfield.h"
#include "ui/fields/numberfield.h"
#include "ui/interview/questions.h"
#include "ui/state/projectcontroller.h"

namespace daemok::ui {
namespace {

Field *created(AnswerId id, ProjectController *controller)
{
    const AnswerSpec &spec = answerSpec(id);
    const Catalog &catalog = *controller->catalog();
    switch (spec.kind) {
    case AnswerKind::Number:
    case AnswerKind::Share: {
        auto *field = new NumberField(Questions::text(id), Questions::form(id));
        if (Questions::hasRange(id)) {
            field->setRangeRule([id, controller](double likely, Origin origin) {
                return rangeFor(id, likely, origin, controller->pattern().preset.get());
            });
        }
        return field;
    }
    case AnswerKind::Flag:
        return new FlagField(Questions::text(id));
    case AnswerKind::Choice:
    case AnswerKind::Name:
        return new ChoiceField(Questions::text(id), Questions::options(id, catalog),
                               Questions::mayBeTyped(id));
    case AnswerKind::Choices:
    case AnswerKind::Names:
        break;
    }
    return new ListField(Questions::text(id), Questions::options(id, catalog),
                         Questions::noneText(id));
}

void tie(Field *field, ProjectController *controller)
{
    const QString key = field->text().key;
    QObject::connect(field, &Field::gestureEnded, controller, &ProjectController::endGesture);
    QObject::connect(
        field, &Field::problemChanged, controller,
        [controller, key](const QString &sentence) { controller->setFieldProblem(key, sentence); });
}

} // namespace

Field *createField(AnswerId id, ProjectController *controller)
{
    Field *field = created(id, controller);
    QObject::connect(field, &Field::answered, controller,
                     [controller, id](const std::optional<Answer> &answer) {
                         controller->setAnswer(id, answer);
                     });
    tie(field, controller);
    return field;
}

Field *createField(GoalId id, ProjectController *controller)
{
    auto *field = new NumberField(Questions::text(id), Questions::form(id));
    QObject::connect(
        field, &Field::answered, controller, [controller, id](const std::optional<Answer> &answer) {
            controller->setGoal(id, answer ? std::optional(answer->number.likely) : std::nullopt);
        });
    QObject::connect(field, &Field::withoutChosen, controller,
                     [controller, id] { controller->removeGoal(id); });
    tie(field, controller);
    return field;
}

} // namespace daemok::ui
