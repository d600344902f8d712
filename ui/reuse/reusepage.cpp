// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/reusepage.h"

#include "core/reuse/loggedreuse.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/reuse/factgrid.h"
#include "ui/reuse/importpanel.h"
#include "ui/reuse/logtab.h"
#include "ui/reuse/regrettab.h"
#include "ui/reuse/reusejob.h"
#include "ui/state/projectcontroller.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace daemok::ui {
namespace {

constexpr QSize kLeastTabs(200, 110); // what is larger scrolls or shrinks
constexpr QSize kLeastPage(420, 260);

ChartCard *chartCard(const Appearance *appearance, const char *name, bool card)
{
    auto *made = new ChartCard(appearance->theme());
    made->setProperty("card", card);
    made->view()->setObjectName(QLatin1String(name));
    QObject::connect(appearance, &Appearance::changed, made,
                     [made, appearance] { made->setTheme(appearance->theme()); });
    return made;
}

} // namespace

ReusePage::ReusePage(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_job(new ReuseJob(this)),
      m_source(new QLabel),
      m_choose(new QPushButton),
      m_remove(new QPushButton),
      m_stack(new QStackedWidget),
      m_import(new ImportPanel(controller)),
      m_hits(chartCard(appearance, "hitChart", true)),
      m_volume(chartCard(appearance, "volumeChart", true)),
      m_money(chartCard(appearance, "moneyChart", true)),
      m_store(chartCard(appearance, "storeChart", false)),
      m_gaps(chartCard(appearance, "gapChart", false)),
      m_arrivals(chartCard(appearance, "arrivalChart", false)),
      m_regret(new RegretTab(controller, appearance)),
      m_repeats(new LogTab(appearance))
{
    m_stack->addWidget(createFigures());
    m_stack->addWidget(m_import);
    m_stack->setMinimumSize(kLeastPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(createHead());
    layout->addWidget(m_stack, 1);
    for (ChartCard *card : {m_hits, m_volume, m_money, m_gaps})
        connectMarkers(card);
    retranslate();
    connect(m_choose, &QPushButton::clicked, this, &ReusePage::fileAsked);
    connect(m_remove, &QPushButton::clicked, m_controller, &ProjectController::removeCallLog);
    connect(m_import, &ImportPanel::closed, this, &ReusePage::showImport);
    connect(m_job, &ReuseJob::finished, this, &ReusePage::showCurves);
    connect(m_controller, &ProjectController::planChanged, this, &ReusePage::compute);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_job->cancel();
        m_curves.reset();
    });
    connect(m_controller, &ProjectController::projectChanged, this, [this] {
        showSource();
        if (isVisible() && m_curves)
            showFigures(); // markers follow at once; the curves when they are computed
    });
}

QWidget *ReusePage::createHead()
{
    for (QPushButton *button : {m_choose, m_remove})
        button->setProperty("plain", true);
    m_choose->setObjectName(QStringLiteral("chooseLog"));
    m_remove->setObjectName(QStringLiteral("removeLog"));
    m_source->setWordWrap(true);
    m_source->setObjectName(QStringLiteral("reuseSource"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(m_source, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    return head;
}

QWidget *ReusePage::createFigures()
{
    QSplitter *upper = createShareSplitter(Qt::Horizontal, m_hits, m_money, {1, 1});
    QSplitter *lower = createShareSplitter(Qt::Horizontal, m_volume, createTabs(), {1, 1});
    m_rows = createShareSplitter(Qt::Vertical, upper, lower, {9, 10});
    // One axis: the columns of both rows move together.
    const auto follow = [](QSplitter *from, QSplitter *to) {
        QObject::connect(from, &QSplitter::splitterMoved, to,
                         [from, to] { to->setSizes(from->sizes()); });
    };
    follow(upper, lower);
    follow(lower, upper);
    return m_rows;
}

QWidget *ReusePage::createEconomics()
{
    m_facts = new FactGrid;
    m_notes = new QLabel;
    m_notes->setProperty("muted", true);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 0, 12, 6);
    auto *inner = new QWidget;
    inner->setProperty("page", true);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inner);
    return area;
}

QWidget *ReusePage::createTabs()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setObjectName(QStringLiteral("reuseTabs"));
    m_pages = new QStackedWidget;
    m_pages->setMinimumSize(kLeastTabs);
    for (QWidget *page : std::initializer_list<QWidget *>{createEconomics(), m_regret, m_store,
                                                          m_gaps, m_arrivals, m_repeats}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    // The tab is the title of the bars; their buttons stand beside it.
    m_repeats->bars()->hideTitle();
    QWidget *buttons = m_repeats->bars()->header()->takeButtons();
    buttons->hide();
    connect(m_tabs, &QTabBar::currentChanged, buttons,
            [buttons](int tab) { buttons->setVisible(tab == RepeatsTab); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 7, 0);
    head->addWidget(m_tabs, 1);
    head->addWidget(buttons);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        showTab();
    });
    return card;
}

void ReusePage::connectMarkers(ChartCard *card)
{
    ChartView *view = card->view();
    connect(view, &ChartView::markerDragBegan, this, [this] { m_controller->endGesture(); });
    connect(view, &ChartView::markerMoved, this, &ReusePage::moveMarker);
    connect(view, &ChartView::markerDragEnded, this, [this] {
        m_controller->endGesture();
        if (m_curves)
            showFigures(); // where the answer is, not where the hand was
    });
}

void ReusePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_curves)
        showFigures();
}

void ReusePage::retranslate()
{
    m_choose->setText(tr("Import a call log…"));
    m_remove->setText(tr("Remove the log"));
    m_remove->setToolTip(tr("Its curves leave the project; answers stay as they are."));
    m_tabs->setTabText(MoneyTab, tr("Money"));
    m_tabs->setTabText(SimilarTab, tr("Similar"));
    m_tabs->setTabText(StoreTab, tr("Store"));
    m_tabs->setTabText(GapsTab, tr("Gaps"));
    m_tabs->setTabText(ArrivalsTab, tr("Arrivals"));
    m_tabs->setTabText(RepeatsTab, tr("Repeats"));
    m_tabs->setAccessibleName(tr("Parts of the Reuse page"));
    showSource();
}

QList<QWidget *> ReusePage::regions() const
{
    if (m_import->isOpen())
        return {m_import->next()};
    QWidget *page = m_pages->currentWidget();
    if (auto *card = qobject_cast<ChartCard *>(page))
        page = card->view();
    else if (page == m_regret)
        page = m_regret->gain();
    else if (page == m_repeats)
        page = m_repeats->bars()->view();
    return {m_hits->view(), m_money->view(), m_volume->view(), page};
}

void ReusePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        compute();
}

void ReusePage::importFile(const QString &path)
{
    m_import->open(path);
    showImport();
}

void ReusePage::showImport()
{
    m_stack->setCurrentIndex(m_import->isOpen() ? 1 : 0);
    showSource();
}

void ReusePage::compute()
{
    m_outdated = !isVisible();
    if (m_outdated || !m_controller->plan())
        return;
    m_job->start(m_controller->pattern(), m_controller->plan(), m_controller->scenario().callLog);
}

} // namespace daemok::ui
