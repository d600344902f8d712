// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interviewpanel.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/listfield.h"
#include "ui/fields/numberfield.h"
#include "ui/fields/originbadge.h"
#include "ui/interview/questions.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/origintext.h"
#include "ui/text/questiontext.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kMargin = 14;
constexpr int kGroupGap = 12;

/// A mark of origin with its word, for the legend under the heading.
class OriginMark : public QWidget
{
public:
    explicit OriginMark(Origin origin) : m_origin(origin) { setFixedSize(12, 12); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto role =
            m_origin == Origin::Preset ? QPalette::PlaceholderText : QPalette::Highlight;
        paintOrigin(painter, QRectF(1, 1, 10, 10), m_origin, palette().color(role));
    }

private:
    Origin m_origin;
};

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

} // namespace

InterviewPanel::InterviewPanel(ProjectController *controller, QWidget *parent)
    : QFrame(parent),
      m_controller(controller),
      m_scroll(new QScrollArea)
{
    setProperty("side", true);
    setObjectName(QStringLiteral("interview"));
    setAccessibleName(tr("Interview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(createLegend());
    createQuestions();

    connect(m_controller, &ProjectController::projectChanged, this, &InterviewPanel::showValues);
    // Another project may bring other servers and regions: the lists are made anew.
    connect(m_controller, &ProjectController::projectReplaced, this,
            &InterviewPanel::createQuestions);
}

QWidget *InterviewPanel::createHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(kMargin, 12, kMargin, 8);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    auto *title = heading(tr("Service usage"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() + 2);
    title->setFont(font);
    m_sample = new QLabel(tr("Sample"));
    m_sample->setProperty("pill", true);
    row->addWidget(title);
    row->addWidget(m_sample);
    row->addStretch(1);
    layout->addLayout(row);
    m_progress = new QLabel;
    m_progress->setProperty("muted", true);
    layout->addWidget(m_progress);
    return header;
}

QWidget *InterviewPanel::createLegend()
{
    auto *legend = new QWidget;
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(kMargin, 6, kMargin, 7);
    layout->setSpacing(5);
    for (const Origin origin : {Origin::Measured, Origin::Estimate, Origin::Preset}) {
        layout->addWidget(new OriginMark(origin));
        auto *word = new QLabel(OriginText::word(origin));
        word->setProperty("muted", true);
        word->setToolTip(OriginText::sentence(origin));
        layout->addWidget(word);
        layout->addSpacing(8);
    }
    layout->addStretch(1);
    return legend;
}

void InterviewPanel::createPresetChoice(QVBoxLayout *layout)
{
    auto *label = new QLabel(tr("&Which service is closest?"));
    m_preset = new EntryBox;
    m_preset->setAccessibleName(tr("Which service is closest?"));
    m_preset->setObjectName(QStringLiteral("preset"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[id, preset] : m_controller->data().presets)
        m_preset->addItem(QuestionText::preset(id), QString::fromStdString(id));
    label->setBuddy(m_preset);
    layout->addWidget(label);
    layout->addWidget(m_preset);
    connect(m_preset, &QComboBox::activated, this,
            [this] { m_controller->setPreset(m_preset->currentData().toString().toStdString()); });

    auto *clientLabel = new QLabel(tr("C&lient"));
    m_client = new QLineEdit;
    m_client->setAccessibleName(tr("Client"));
    m_client->setObjectName(QStringLiteral("client"));
    m_client->setPlaceholderText(tr("name as it appears in the report"));
    clientLabel->setBuddy(m_client);
    layout->addWidget(clientLabel);
    layout->addWidget(m_client);
    connect(m_client, &QLineEdit::textEdited, m_controller, &ProjectController::setClient);
    connect(m_client, &QLineEdit::editingFinished, m_controller, &ProjectController::endGesture);
}

void InterviewPanel::createQuestions()
{
    const bool moreShown = m_more && m_more->isVisibleTo(this);
    m_fields.clear();
    m_goals.clear();
    m_more = nullptr;
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_questions = new QVBoxLayout(page);
    m_questions->setContentsMargins(kMargin, 0, 6, kMargin);
    m_questions->setSpacing(5);
    createPresetChoice(m_questions);
    addGroups(Questions::groups(true), m_questions);

    m_moreButton = new QToolButton;
    m_moreButton->setProperty("flat", true);
    m_moreButton->setStyleSheet(QStringLiteral("padding-left: 0"));
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setText(tr("&More questions"));
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_questions->addSpacing(kGroupGap);
    m_questions->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_questions->addStretch(1);
    connect(m_moreButton, &QToolButton::toggled, this, &InterviewPanel::setMoreShown);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(page);
    if (moreShown)
        setMoreShown(true);
    showValues();
}

void InterviewPanel::setMoreShown(bool shown)
{
    if (shown && !m_more) {
        m_more = new QWidget;
        auto *layout = new QVBoxLayout(m_more);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(5);
        addGroups(Questions::groups(false), layout);
        m_questions->insertWidget(m_questions->count() - 1, m_more);
        showValues();
    }
    if (m_more)
        m_more->setVisible(shown);
    const QSignalBlocker blocker(m_moreButton);
    m_moreButton->setChecked(shown);
    m_moreButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void InterviewPanel::addGroups(const std::vector<QuestionGroup> &groups, QVBoxLayout *layout)
{
    for (const QuestionGroup &group : groups) {
        layout->addSpacing(kGroupGap);
        layout->addWidget(heading(group.title));
        for (const AnswerId id : group.answers) {
            m_fields.insert(id, createField(id));
            addField(m_fields.value(id), layout);
        }
        for (const GoalId id : group.goals) {
            m_goals.insert(id, createField(id));
            addField(m_goals.value(id), layout);
        }
    }
}

void InterviewPanel::addField(Field *field, QVBoxLayout *layout)
{
    layout->addWidget(field);
    const QString key = field->text().key;
    connect(field, &Field::gestureEnded, m_controller, &ProjectController::endGesture);
    connect(field, &Field::problemChanged, m_controller,
            [this, key](const QString &sentence) { m_controller->setFieldProblem(key, sentence); });
}

Field *InterviewPanel::createField(AnswerId id)
{
    const AnswerSpec &spec = answerSpec(id);
    const Catalog &catalog = *m_controller->catalog();
    Field *field = nullptr;
    switch (spec.kind) {
    case AnswerKind::Number:
    case AnswerKind::Share:
        field = new NumberField(Questions::text(id), Questions::form(id));
        break;
    case AnswerKind::Flag:
        field = new FlagField(Questions::text(id));
        break;
    case AnswerKind::Choice:
    case AnswerKind::Name:
        field = new ChoiceField(Questions::text(id), Questions::options(id, catalog),
                                Questions::mayBeTyped(id));
        break;
    case AnswerKind::Choices:
    case AnswerKind::Names:
        field = new ListField(Questions::text(id), Questions::options(id, catalog),
                              Questions::noneText(id));
        break;
    }
    connect(field, &Field::answered, this, [this, id](std::optional<Answer> answer) {
        if (answer) {
            const Preset *preset = m_controller->pattern().preset.get();
            answer->number = rangeFor(id, answer->number.likely, answer->origin, preset);
        }
        m_controller->setAnswer(id, std::move(answer));
    });
    return field;
}

Field *InterviewPanel::createField(GoalId id)
{
    auto *field = new NumberField(Questions::text(id), Questions::form(id));
    connect(field, &Field::answered, this, [this, id](const std::optional<Answer> &answer) {
        m_controller->setGoal(id, answer ? std::optional(answer->number.likely) : std::nullopt);
    });
    connect(field, &Field::withoutChosen, this, [this, id] { m_controller->removeGoal(id); });
    return field;
}

Field *InterviewPanel::field(const QString &key)
{
    const auto find = [&]() -> Field * { return m_scroll->widget()->findChild<Field *>(key); };
    if (Field *found = find())
        return found;
    setMoreShown(true);
    return find();
}

QWidget *InterviewPanel::firstEntry() const
{
    return m_preset;
}

void InterviewPanel::showValues()
{
    const UsagePattern &pattern = m_controller->pattern();
    if (!pattern.preset)
        return;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto index = static_cast<std::size_t>(it.key());
        it.value()->show(FieldValue{pattern.answers[index], pattern.preset->answers[index], false});
    }
    const auto asAnswer = [](const std::optional<double> &ms,
                             Origin origin) -> std::optional<Answer> {
        if (!ms)
            return std::nullopt;
        Answer answer;
        answer.number = {*ms, *ms, *ms};
        answer.origin = origin;
        return answer;
    };
    for (auto it = m_goals.cbegin(); it != m_goals.cend(); ++it) {
        const auto index = static_cast<std::size_t>(it.key());
        it.value()->show(FieldValue{asAnswer(pattern.goalsMs[index], Origin::Estimate),
                                    asAnswer(pattern.preset->goalsMs[index], Origin::Preset),
                                    pattern.goalRemoved[index]});
    }
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(pattern.preset->id)));
    const QString client = QString::fromStdString(m_controller->project().client);
    if (m_client->text() != client)
        m_client->setText(client);
    showProgress();
}

void InterviewPanel::showProgress()
{
    int bold = 0;
    int open = 0;
    for (const AnswerSpec &spec : answerSpecs())
        bold += spec.bold ? 1 : 0;
    for (const AnswerId id : m_controller->pattern().unconfirmed())
        open += answerSpec(id).bold ? 1 : 0;
    m_progress->setText(tr("%1 of %2 main questions answered").arg(bold - open).arg(bold));
    m_sample->setVisible(m_controller->isSample());
}

} // namespace daemok::ui
