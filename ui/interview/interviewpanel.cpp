// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interviewpanel.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/field.h"
#include "ui/fields/originbadge.h"
#include "ui/interview/daycurve.h"
#include "ui/interview/fieldfactory.h"
#include "ui/interview/interviewheader.h"
#include "ui/interview/peoplefunnel.h"
#include "ui/interview/progressmark.h"
#include "ui/interview/questions.h"
#include "ui/state/projectcontroller.h"
#include "ui/tables/tablelink.h"
#include "ui/tables/tablesheet.h"
#include "ui/text/origintext.h"
#include "ui/text/questiontext.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kMargin = 14;
constexpr int kGroupGap = 14;
constexpr int kRowGap = 2;

/// A mark of origin with its word, for the legend under the questions.
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

} // namespace

InterviewPanel::InterviewPanel(ProjectController *controller, QWidget *parent)
    : QFrame(parent),
      m_controller(controller),
      m_header(new InterviewHeader),
      m_scroll(new QScrollArea)
{
    setProperty("side", true);
    setObjectName(QStringLiteral("interview"));
    setAccessibleName(tr("Interview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(createLegend());
    createQuestions();

    connect(m_header, &InterviewHeader::searched, this, &InterviewPanel::search);
    connect(m_header, &InterviewHeader::firstHitAsked, this, &InterviewPanel::goToFirstHit);
    connect(m_header->progress(), &QAbstractButton::clicked, this, &InterviewPanel::goToNextOpen);
    connect(m_header->pinnedOnly(), &QToolButton::toggled, this, &InterviewPanel::setPinnedOnly);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    });
    connect(m_controller, &ProjectController::projectChanged, this, &InterviewPanel::showValues);
    connect(m_controller, &ProjectController::catalogChanged, this, &InterviewPanel::showOptions);
    // Another project may bring other servers and regions: the lists are made anew.
    connect(m_controller, &ProjectController::projectReplaced, this,
            &InterviewPanel::createQuestions);
}

// The keyboard begins with the first question, not with the search above it.
void InterviewPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!window()->focusWidget())
        firstEntry()->setFocus();
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
    connect(m_preset, &QComboBox::activated, this,
            [this] { m_controller->setPreset(m_preset->currentData().toString().toStdString()); });

    auto *clientLabel = new QLabel(tr("C&lient"));
    m_client = new QLineEdit;
    m_client->setAccessibleName(tr("Client"));
    m_client->setObjectName(QStringLiteral("client"));
    m_client->setPlaceholderText(tr("name as it appears in the report"));
    clientLabel->setBuddy(m_client);
    connect(m_client, &QLineEdit::textEdited, m_controller, &ProjectController::setClient);
    connect(m_client, &QLineEdit::editingFinished, m_controller, &ProjectController::endGesture);
    m_service = {label, m_preset, clientLabel, m_client};
    for (QWidget *part : m_service)
        layout->addWidget(part);
}

void InterviewPanel::createQuestions()
{
    m_fields.clear();
    m_goals.clear();
    m_groups.clear();
    m_aids.clear();
    m_links.clear();
    m_more = nullptr;
    auto *page = new QWidget;
    page->setProperty("page", true);
    m_questions = new QVBoxLayout(page);
    m_questions->setContentsMargins(kMargin, 0, 6, kMargin);
    m_questions->setSpacing(kRowGap);
    createPresetChoice(m_questions);
    addGroups(Questions::groups(true), m_questions);
    createMoreButton();
    m_noHit = new QLabel;
    m_noHit->setObjectName(QStringLiteral("noHit"));
    m_noHit->setProperty("muted", true);
    m_noHit->setWordWrap(true);
    m_noHit->hide();
    m_questions->addWidget(m_noHit);
    m_questions->addStretch(1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(page);
    if (m_moreShown || m_pinnedOnly || !m_words.isEmpty())
        createMore();
    applySearch();
    showValues();
}

void InterviewPanel::createMoreButton()
{
    m_moreButton = new QToolButton;
    m_moreButton->setProperty("flat", true);
    m_moreButton->setStyleSheet(QStringLiteral("padding-left: 0"));
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setText(tr("&More questions"));
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_questions->addWidget(m_moreButton, 0, Qt::AlignLeft);
    connect(m_moreButton, &QToolButton::toggled, this, &InterviewPanel::setMoreShown);
}

void InterviewPanel::createMore()
{
    if (m_more)
        return;
    m_more = new QWidget;
    auto *layout = new QVBoxLayout(m_more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kRowGap);
    addGroups(Questions::groups(false), layout);
    m_questions->insertWidget(m_questions->indexOf(m_noHit), m_more);
    showValues();
}

void InterviewPanel::setMoreShown(bool shown)
{
    m_moreShown = shown;
    if (shown)
        createMore();
    applySearch();
}

void InterviewPanel::addGroups(const std::vector<QuestionGroup> &groups, QVBoxLayout *layout)
{
    for (const QuestionGroup &questions : groups) {
        Group group;
        group.title = questions.title;
        group.heading = new QLabel(questions.title);
        group.heading->setProperty("heading", true);
        group.heading->setContentsMargins(0, kGroupGap, 0, 2);
        layout->addWidget(group.heading);
        for (const AnswerId id : questions.answers) {
            Field *field = createField(id, m_controller);
            m_fields.insert(id, field);
            group.fields.push_back(field);
            layout->addWidget(field);
            addExtras(id, group, layout);
        }
        for (const GoalId id : questions.goals) {
            Field *field = createField(id, m_controller);
            m_goals.insert(id, field);
            group.fields.push_back(field);
            layout->addWidget(field);
        }
        m_groups.push_back(std::move(group));
    }
}

// What stands under a question besides it: pictures, and the way to the tables.
void InterviewPanel::addExtras(AnswerId after, Group &group, QVBoxLayout *layout)
{
    if (after == AnswerId::ConcurrentUsers)
        addAid(new PeopleFunnel, group, layout);
    if (after == AnswerId::BurstIncluded)
        addAid(new DayCurve, group, layout);
    if (after != AnswerId::RegionList)
        return;
    for (const TableKind kind : {TableKind::Servers, TableKind::Prices}) {
        auto *link = new TableLink(kind, m_controller);
        connect(link, &TableLink::openAsked, this, [this, kind] { openTable(kind); });
        m_links.push_back(link);
        group.extras.push_back(link);
        layout->addWidget(link);
    }
}

void InterviewPanel::addAid(InterviewAid *aid, Group &group, QVBoxLayout *layout)
{
    m_aids.push_back(aid);
    group.extras.push_back(aid);
    layout->addWidget(aid);
    connect(aid, &InterviewAid::likelyMoved, this, &InterviewPanel::moveLikely);
    connect(aid, &InterviewAid::gestureEnded, this, [this] {
        m_dragged.reset();
        m_controller->endGesture();
    });
    connect(aid, &InterviewAid::fieldAsked, this, [this](AnswerId id) {
        const std::string_view name = answerSpec(id).name;
        goTo(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    });
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
    return m_preset->isVisibleTo(this) ? static_cast<QWidget *>(m_preset) : m_header->search();
}

TableSheet *InterviewPanel::openTable(TableKind kind)
{
    if (!m_sheet)
        m_sheet = new TableSheet(m_controller, this);
    m_sheet->open(kind);
    return m_sheet;
}

} // namespace daemok::ui
