// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementpage.h"

#include "core/placement/lab/labresult.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/layout/rowtable.h"
#include "ui/placement/devicepanel.h"
#include "ui/placement/placementfigures.h"
#include "ui/placement/placementrows.h"
#include "ui/placement/placementstate.h"
#include "ui/placement/workloadpanel.h"
#include "ui/probing/probeservice.h"
#include "ui/text/devicetext.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kLeastHeight = 96;        // of a card: on a small screen it scrolls
constexpr int kLeastFigureHeight = 200; // a chart with its axes

QFrame *createCard()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setMinimumHeight(kLeastHeight);
    return card;
}

QTabBar *createTabs(const QStringList &names, const QString &name)
{
    auto *tabs = new QTabBar;
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setAccessibleName(name);
    for (const QString &text : names)
        tabs->addTab(text);
    return tabs;
}

QWidget *tabbed(QTabBar *tabs, QStackedWidget *stack)
{
    QFrame *card = createCard();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 6);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(stack, 1);
    QObject::connect(tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    return card;
}

} // namespace

PlacementPage::PlacementPage(ProjectController *controller, const Appearance *appearance,
                             ProbeService *probes, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_probes(probes),
      m_state(new PlacementState(controller, probes, this)),
      m_devices(new DevicePanel(m_state)),
      m_workload(new WorkloadPanel(m_state))
{
    setObjectName(QStringLiteral("placement"));
    auto *memoryCard = createCard();
    m_memory = new BarPanel(appearance->theme());
    m_memory->view()->setObjectName(QStringLiteral("memory"));
    m_memory->header()->setContentsMargins(11, 0, 0, 0);
    auto *memory = new QVBoxLayout(memoryCard);
    memory->setContentsMargins(1, 4, 1, 6);
    memory->addWidget(m_memory);
    QSplitter *above = createCardSplitter(Qt::Horizontal, createOptions(), memoryCard, {60, 40});
    QSplitter *below = createCardSplitter(Qt::Horizontal, createFigures(), createWords(), {60, 40});
    m_rows = createCardSplitter(Qt::Vertical, above, below, {44, 56});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    column->addWidget(createHead());
    column->addWidget(m_rows, 1);
    connect(m_state, &PlacementState::changed, this, &PlacementPage::showStudy);
    connect(m_appearance, &Appearance::changed, this, [this] {
        const Theme &theme = m_appearance->theme();
        m_memory->setTheme(theme);
        m_steps->setTheme(theme);
        for (int i = 0; i < NUM_FIGURES; ++i)
            if (ChartCard *card = chart(static_cast<Figure>(i)))
                card->setTheme(theme);
    });
    if (probes)
        connectLab();
    showStudy();
}

QWidget *PlacementPage::createHead()
{
    QFrame *card = createCard();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    card->setMinimumHeight(0);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_devices);
    column->addWidget(m_workload);
    return card;
}

QWidget *PlacementPage::createOptions()
{
    QFrame *card = createCard();
    m_verdict = new QLabel;
    m_verdict->setProperty("heading", true);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(12, 4, 12, 2);
    m_options = new RowTable(
        m_appearance, PlacementRows::optionTitles(),
        {PlacementRows::Time, PlacementRows::Headroom, PlacementRows::Chunk, PlacementRows::Score},
        {-1, 84, 92, 76, 58});
    m_options->setObjectName(QStringLiteral("options"));
    m_options->setAccessibleName(tr("Interfaces and strategies"));
    m_options->setEmptyText(tr("Probe this machine, paste text, or describe a device: every way to "
                               "run the workload then stands here with its reason."));
    m_serving = new RowTable(m_appearance, PlacementRows::servingTitles(),
                             {PlacementRows::Count, PlacementRows::Calls, PlacementRows::Busy,
                              PlacementRows::Speed, PlacementRows::Monthly},
                             {-1, 84, 66, 66, 84, 108});
    m_serving->setObjectName(QStringLiteral("serving"));
    m_serving->setAccessibleName(tr("Servers for the model"));
    m_serving->setEmptyText(tr("No server type of the chosen regions has cards."));
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_options);
    m_tables->addWidget(m_serving);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 6);
    column->setSpacing(2);
    column->addWidget(m_verdict);
    column->addWidget(m_tables, 1);
    return card;
}

QWidget *PlacementPage::createFigures()
{
    m_figureTabs =
        createTabs({tr("Chunk size"), tr("Data size"), tr("Passes"), tr("Steps"), tr("Over time")},
                   tr("Charts"));
    m_figures = new QStackedWidget;
    for (int i = 0; i < NUM_FIGURES; ++i) {
        if (i == Steps) {
            m_steps = new BarPanel(m_appearance->theme());
            m_steps->view()->setObjectName(QStringLiteral("steps"));
            m_steps->header()->setContentsMargins(11, 0, 0, 0);
            m_figures->addWidget(m_steps);
            continue;
        }
        auto *card = new ChartCard(m_appearance->theme());
        card->setProperty("card", false);
        m_figures->addWidget(card);
    }
    QWidget *figures = tabbed(m_figureTabs, m_figures);
    figures->setMinimumHeight(kLeastFigureHeight);
    connect(m_figureTabs, &QTabBar::currentChanged, this, &PlacementPage::showFigure);
    return figures;
}

QWidget *PlacementPage::createWords()
{
    m_wordTabs =
        createTabs({tr("Why"), tr("Note"), tr("Claims"), tr("Drivers")}, tr("Reasons and notes"));
    m_words = new QStackedWidget;
    for (int i = 0; i < Drivers; ++i) {
        auto *text = new QTextBrowser;
        text->setFrameShape(QFrame::NoFrame);
        text->setOpenLinks(false);
        text->document()->setDocumentMargin(10);
        text->setAccessibleName(m_wordTabs->tabText(i));
        m_words->addWidget(text);
    }
    m_drivers = new RowTable(m_appearance, PlacementRows::driverTitles(), {PlacementRows::Took},
                             {-1, 96, 70});
    m_drivers->setObjectName(QStringLiteral("drivers"));
    m_drivers->setAccessibleName(tr("Drivers that were asked"));
    m_drivers->setEmptyText(tr("Drivers are listed when this machine was probed."));
    m_words->addWidget(m_drivers);
    QWidget *words = tabbed(m_wordTabs, m_words);
    connect(m_wordTabs, &QTabBar::currentChanged, this, &PlacementPage::showWords);
    return words;
}

void PlacementPage::connectLab()
{
    connect(m_probes, &ProbeService::machineChanged, this, [this] {
        if (isVisible() && m_figureTabs->currentIndex() == Live)
            showFigure();
    });
    connect(
        m_probes, &ProbeService::labFinished, this,
        [this](const QString &deviceId, const QByteArray &text, const placement::Backend &backend) {
            auto lab = placement::readLab(text.toStdString());
            const bool measured = lab.ok() && !lab->runs.empty();
            const bool agrees = measured && placement::checksumsAgree(*lab);
            if (measured) {
                if (const placement::DeviceProfile *profile = m_state->study().profile())
                    placement::predict(*lab, *profile);
                m_state->setLab(deviceId.toStdString(), std::move(*lab));
            }
            if (backend.state != probes::State::Ok)
                m_devices->say(DeviceText::backend(backend), true);
            else if (!measured)
                m_devices->say(tr("The lab could not measure anything."), true);
            else if (!agrees)
                m_devices->say(tr("The strategies did not give equal results: do not trust this "
                                  "device or its driver."),
                               true);
            else
                m_devices->say(tr("The lab is done: every strategy gave the same result."), false);
        });
}

ChartCard *PlacementPage::chart(Figure figure) const
{
    return qobject_cast<ChartCard *>(m_figures->widget(figure));
}

QTextBrowser *PlacementPage::text(Words words) const
{
    return qobject_cast<QTextBrowser *>(m_words->widget(words));
}

QList<QWidget *> PlacementPage::regions() const
{
    QWidget *figure = m_figures->currentWidget();
    if (auto *card = qobject_cast<ChartCard *>(figure))
        figure = card->view();
    else
        figure = m_steps->view();
    return {m_devices->source(), m_tables->currentWidget(), m_memory->view(), figure,
            m_words->currentWidget()};
}

void PlacementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_state->setActive(true);
}

// Nobody looks: nothing is asked in the background.
void PlacementPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_state->setActive(false);
}

void PlacementPage::showStudy()
{
    const Format format;
    const PlacementStudy &study = m_state->study();
    m_verdict->setText(PlacementRows::verdict(study, format));
    m_tables->setCurrentWidget(study.serves ? m_serving : m_options);
    if (study.serves)
        m_serving->setRows(PlacementRows::serving(study, format));
    else
        m_options->setRows(PlacementRows::options(study, format));
    m_memory->setSpec(PlacementFigures::memory(study, format));
    showFigure();
    showWords();
}

// Only what is in front is made.
void PlacementPage::showFigure()
{
    const Format format;
    const PlacementStudy &study = m_state->study();
    const auto lab = m_state->lab();
    switch (m_figureTabs->currentIndex()) {
    case Chunks:
        chart(Chunks)->setSpec(PlacementFigures::chunks(study, lab, format));
        break;
    case Sizes:
        chart(Sizes)->setSpec(PlacementFigures::bySize(study, format));
        break;
    case Passes:
        chart(Passes)->setSpec(PlacementFigures::byPasses(study, lab, format));
        break;
    case Steps:
        m_steps->setSpec(PlacementFigures::steps(study, format));
        break;
    case Live:
        chart(Live)->setSpec(
            PlacementFigures::live(m_probes ? m_probes->history() : placement::MemoryHistory(),
                                   m_state->deviceId(), format));
        break;
    default:
        break;
    }
}

void PlacementPage::showWords()
{
    const Format format;
    const PlacementStudy &study = m_state->study();
    switch (m_wordTabs->currentIndex()) {
    case Advice:
        text(Advice)->setHtml(PlacementRows::advice(study, format));
        break;
    case Note:
        text(Note)->setHtml(PlacementRows::note(study, format));
        break;
    case Claims:
        text(Claims)->setHtml(PlacementRows::claims(study, format));
        break;
    case Drivers:
        m_drivers->setRows(m_state->machine() ? PlacementRows::drivers(*m_state->machine(), format)
                                              : std::vector<Row>());
        break;
    default:
        break;
    }
}

} // namespace daemok::ui
