// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/sidebysidetab.h"

#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/progressline.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/comparetable.h"
#include "ui/fields/entrybox.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kPad = 8;
constexpr int kBothFrom = 31; // lines of text that both parts need together

QFrame *card(QLayout *layout)
{
    auto *made = new QFrame;
    made->setProperty("card", true);
    made->setLayout(layout);
    return made;
}

} // namespace

SideBySideTab::SideBySideTab(ProjectController *controller, const Appearance *appearance,
                             QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_job(new CompareJob(this)),
      m_sources(controller),
      m_progress(new ProgressLine),
      m_table(new CompareTable(appearance)),
      m_targets(new QTabBar),
      m_waterfall(new BarPanel(appearance->theme()))
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    m_figures = card(inside);
    m_steps = createWaterfall();
    auto *rows = createShareSplitter(Qt::Vertical, m_figures, m_steps, {56, 44});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(createChoosers());
    layout->addWidget(rows, 1);
    connect(appearance, &Appearance::changed, this, [this, appearance] {
        m_waterfall->setTheme(appearance->theme());
        m_table->viewport()->update();
    });
    connect(m_job, &CompareJob::planArrived, this,
            [this](const auto &request, int index, const auto &plan) {
                takePlan(request, index, plan);
            });
    connect(m_job, &CompareJob::waterfallArrived, this, &SideBySideTab::takeWaterfall);
    connect(m_job, &CompareJob::progressed, this, [this](double share) {
        m_progress->setShare(share);
        if (share < 0 && !m_final) { // one version alone has no waterfall to end with
            m_final = true;
            emit shown(true);
        }
    });
    connect(m_controller, &ProjectController::projectChanged, this, &SideBySideTab::compute);
    connect(m_controller, &ProjectController::scenariosChanged, this, &SideBySideTab::compute);
    connect(m_controller, &ProjectController::pinnedChanged, this, &SideBySideTab::compute);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_job->cancel();
        m_sources.clearFiles();
        m_chosen = false;
        m_made.reset();
        m_shown.reset();
        compute();
    });
    retranslate();
    refreshSources();
    showTable();
    showWaterfall();
}

QWidget *SideBySideTab::createChoosers()
{
    m_head = new QLabel;
    m_head->setProperty("muted", true);
    m_head->setWordWrap(true);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(kPad, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_head);
    for (int i = 0; i < kColumns; ++i) {
        auto *chooser = new EntryBox;
        chooser->setObjectName(QStringLiteral("compareColumn%1").arg(i));
        m_choosers[static_cast<std::size_t>(i)] = chooser;
        m_row->addWidget(chooser);
        connect(chooser, &QComboBox::activated, this, [this, chooser, i](int index) {
            const QString id = chooser->itemData(index).toString();
            if (id == QLatin1String("file"))
                emit fileAsked();
            choose(i, id == QLatin1String("file") ? m_ids[static_cast<std::size_t>(i)] : id);
        });
    }
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(3);
    layout->addLayout(m_row);
    layout->addWidget(m_progress);
    return box;
}

QWidget *SideBySideTab::createWaterfall()
{
    m_targets->setDrawBase(false);
    m_targets->setExpanding(false);
    m_targets->setUsesScrollButtons(true);
    m_targets->setObjectName(QStringLiteral("compareTargets"));
    connect(m_targets, &QTabBar::currentChanged, this, [this] {
        if (!m_filling)
            compute();
    });
    connect(m_waterfall->view(), &BarView::rowChosen, this, [this](const QString &id) {
        if (answerFromName(id.toStdString()) || goalFromName(id.toStdString()))
            emit answerAsked(id);
        else if (id == QLatin1String("reread_mix"))
            emit answerAsked(QString::fromUtf8(answerSpec(rereadMix().front()).name.data()));
    });
    m_waterfall->view()->setObjectName(QStringLiteral("compareWaterfall"));
    m_waterfall->header()->setContentsMargins(12, 0, 7, 0);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(2);
    layout->addWidget(m_targets);
    layout->addWidget(m_waterfall, 1);
    return card(layout);
}

void SideBySideTab::setPart(Part part)
{
    m_part = part;
    fitParts();
}

void SideBySideTab::fitParts()
{
    const bool both = height() >= kBothFrom * fontMetrics().height();
    m_figures->setVisible(both || m_part == Figures);
    m_steps->setVisible(both || m_part == Steps);
    if (std::exchange(m_both, both) != both)
        emit bothChanged(both);
}

QList<QWidget *> SideBySideTab::regions() const
{
    QList<QWidget *> parts{m_choosers.front()};
    if (m_both || m_part == Figures)
        parts << m_table;
    if (m_both || m_part == Steps)
        parts << m_waterfall->view();
    return parts;
}

void SideBySideTab::addFile(const QString &path)
{
    const auto added = m_sources.addFile(path);
    if (!added) {
        emit failed(added.error());
        return;
    }
    m_ids = {*added, m_sources.currentId(), {}, {}};
    m_chosen = true;
    compute();
}

void SideBySideTab::choose(int column, const QString &id)
{
    m_ids[static_cast<std::size_t>(column)] = id;
    m_chosen = true;
    compute();
}

// Columns whose scenario is gone are emptied; with fewer than one left the defaults return.
void SideBySideTab::refreshSources()
{
    m_all = m_sources.all();
    const auto exists = [this](const QString &id) {
        return std::any_of(m_all.begin(), m_all.end(),
                           [&id](const CompareSource &source) { return source.id == id; });
    };
    for (QString &id : m_ids)
        if (!id.isEmpty() && !exists(id))
            id.clear();
    std::stable_partition(m_ids.begin(), m_ids.end(),
                          [](const QString &id) { return !id.isEmpty(); });
    if (!m_chosen || m_ids.front().isEmpty()) {
        m_chosen = false;
        m_ids = {};
        const auto ids = m_sources.defaults();
        std::copy(ids.begin(), ids.end(), m_ids.begin());
    }
    fillChoosers();
}

void SideBySideTab::fillChoosers()
{
    m_filling = true;
    for (int i = 0; i < kColumns; ++i) {
        QComboBox *box = chooser(i);
        box->setVisible(i < columns());
        box->clear();
        if (i > 0)
            box->addItem(tr("—", "no version in this column"), QString());
        for (const CompareSource &source : m_all)
            box->addItem(source.name, source.id);
        box->insertSeparator(box->count());
        box->addItem(tr("Another file…"), QStringLiteral("file"));
        const QString &id = m_ids[static_cast<std::size_t>(i)];
        box->setCurrentIndex(std::max(0, box->findData(id)));
        if (box->property("unknown").toBool() != id.isEmpty()) {
            box->setProperty("unknown", id.isEmpty());
            box->style()->unpolish(box);
            box->style()->polish(box);
        }
    }
    m_filling = false;
}

void SideBySideTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitParts();
    fitChoosers();
    if (m_outdated)
        compute();
}

void SideBySideTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
    fitChoosers();
}

// One more than there are versions, to choose the next one in.
int SideBySideTab::columns() const
{
    const auto used =
        std::count_if(m_ids.begin(), m_ids.end(), [](const QString &id) { return !id.isEmpty(); });
    return std::min(kColumns, static_cast<int>(used) + 1);
}

// Each choice stands over its column.
void SideBySideTab::fitChoosers()
{
    const QWidget *measured = m_figures->isVisible() ? m_table->viewport() : this;
    const int width = measured->width() - (measured == this ? 4 : 0);
    const int label = CompareTable::labelWidth(width);
    m_head->setFixedWidth(label - kPad);
    for (QComboBox *box : m_choosers)
        box->setFixedWidth(std::max(60, (width - label) / columns() - kPad));
    m_row->setSpacing(kPad);
    m_row->setContentsMargins(kPad, 0, 0, 0);
}

void SideBySideTab::compute()
{
    m_outdated = !isVisible();
    if (m_outdated)
        return;
    refreshSources();
    if (m_controller->problem())
        return; // the last good figures stay, dimmed
    auto request = std::make_shared<CompareRequest>();
    std::vector<QString> ids;
    for (const QString &id : m_ids) {
        const auto found = std::find_if(m_all.begin(), m_all.end(),
                                        [&id](const CompareSource &each) { return each.id == id; });
        if (id.isEmpty() || found == m_all.end())
            continue;
        request->names << found->name;
        request->versions.push_back(found->version);
        ids.push_back(id);
    }
    request->confident = m_controller->data().refines;
    request->shipped = m_controller->data().catalog;
    std::vector<std::shared_ptr<const Plan>> plans(ids.size());
    for (std::size_t i = 0; i < ids.size() && i < m_planIds.size(); ++i)
        if (ids[i] == m_planIds[i])
            plans[i] = m_plans[i];
    m_plans = std::move(plans);
    m_planIds = std::move(ids);
    m_request = request;
    showTargets();
    request->target = request->versions.size() > 1
                          ? static_cast<std::size_t>(std::max(0, m_targets->currentIndex())) + 1
                          : 0;
    m_final = false;
    showTable();
    if (request->target == 0) {
        m_made.reset();
        showWaterfall();
    }
    if (!request->versions.empty())
        m_job->start(request);
}

void SideBySideTab::showTargets()
{
    m_filling = true;
    const int now = std::max(0, m_targets->currentIndex());
    const auto wanted = static_cast<int>(std::max<qsizetype>(0, m_request->names.size() - 1));
    while (m_targets->count() > wanted)
        m_targets->removeTab(m_targets->count() - 1);
    while (m_targets->count() < wanted)
        m_targets->addTab(QString());
    for (int i = 0; i < wanted; ++i) {
        const QString text = tr("%1 → %2", "versions that are compared")
                                 .arg(m_request->names[0], m_request->names[i + 1]);
        m_targets->setTabText(i, fontMetrics().elidedText(text, Qt::ElideMiddle, 260));
        m_targets->setTabToolTip(i, text);
    }
    if (wanted > 0)
        m_targets->setCurrentIndex(std::min(now, wanted - 1));
    m_targets->setVisible(wanted > 1);
    m_filling = false;
}

void SideBySideTab::takePlan(const std::shared_ptr<const CompareRequest> &request, int index,
                             const std::shared_ptr<const Plan> &plan)
{
    if (!m_request || request->names != m_request->names
        || static_cast<std::size_t>(index) >= m_plans.size())
        return;
    m_plans[static_cast<std::size_t>(index)] = plan;
    showTable();
}

void SideBySideTab::takeWaterfall(const std::shared_ptr<const CompareRequest> &request,
                                  const std::shared_ptr<const planner::Waterfall> &made, bool last)
{
    if (!m_request || request->names != m_request->names || request->target != m_request->target)
        return;
    m_shown = request;
    m_made = made;
    m_final = last && request == m_request;
    showWaterfall();
    emit shown(m_final);
}

void SideBySideTab::showTable()
{
    std::vector<const Plan *> plans;
    for (const auto &plan : m_plans)
        plans.push_back(plan.get());
    m_table->show(m_request ? m_request->names : QStringList(), CompareText::rows(plans, Format()),
                  columns());
    fitChoosers();
}

void SideBySideTab::showWaterfall()
{
    const Format format;
    if (!m_made || !m_shown) {
        const bool alone = !m_request || m_request->versions.size() < 2;
        m_waterfall->setSpec(CompareFigures::noWaterfall(
            alone ? tr("Nothing to compare with yet: duplicate the scenario (Ctrl+D) and change "
                       "an answer, pin it (Ctrl+P), or open another version of the project.")
                  : tr("The steps are being planned.")));
        m_waterfall->header()->setNote(QString());
        return;
    }
    m_waterfall->setSpec(CompareFigures::waterfall(
        *m_made, *m_shown->versions.front().version, *m_shown->versions[m_shown->target].version,
        m_shown->names.front(), m_shown->names[static_cast<qsizetype>(m_shown->target)], format));
    QStringList note{CompareText::unsure(*m_made, format)};
    if (!m_made->steps.empty())
        note.prepend(CompareText::summary(*m_made, format));
    note.removeAll(QString());
    m_waterfall->header()->setNote(note.join(QLatin1Char(' ')));
}

void SideBySideTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showTable();
    showWaterfall();
}

void SideBySideTab::retranslate()
{
    m_head->setText(tr("Compared with the first"));
    m_table->setAccessibleName(tr("Versions side by side"));
    m_table->setEmptyText(tr("The versions are being planned."));
    m_targets->setAccessibleName(tr("Which version the waterfall leads to"));
    m_waterfall->header()->title()->setToolTip(CompareText::order());
    for (int i = 0; i < kColumns; ++i) {
        chooser(i)->setAccessibleName(i == 0 ? tr("Version that the others are compared with")
                                             : tr("Version in column %1").arg(i + 1));
    }
}

} // namespace daemok::ui
