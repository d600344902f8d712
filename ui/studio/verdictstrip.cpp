// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/verdictstrip.h"

#include "ui/state/projectcontroller.h"
#include "ui/studio/facttile.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace daemok::ui {

VerdictStrip::VerdictStrip(ProjectController *controller, const Appearance *appearance,
                           QWidget *parent)
    : QFrame(parent),
      m_controller(controller),
      m_headline(new QLabel),
      m_promise(new QLabel)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("verdict"));
    setAccessibleName(tr("Verdict"));
    m_headline->setProperty("heading", true);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() + 2.5);
    m_headline->setFont(font);
    m_headline->setWordWrap(true);
    m_promise->setProperty("muted", true);
    m_promise->setWordWrap(true);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    // Shares of the width, in the order of FactId: nodes and limits have most to say.
    constexpr std::array<int, VerdictText::NUM_FACTS> kShares = {12, 14, 13, 10, 13, 13, 14};
    for (const int share : kShares) {
        m_tiles.push_back(new FactTile(appearance));
        tiles->addWidget(m_tiles.back(), share);
        connect(m_tiles.back(), &FactTile::figureAsked, this, &VerdictStrip::figureAsked);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_promise);
    layout->addSpacing(6);
    layout->addLayout(tiles);

    connect(m_controller, &ProjectController::planChanged, this, &VerdictStrip::showPlan);
    connect(m_controller, &ProjectController::refiningChanged, this, &VerdictStrip::showPromise);
    connect(m_controller, &ProjectController::pinnedChanged, this, [this] {
        if (m_controller->plan())
            showPlan();
    });
    connect(appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
    if (m_controller->plan())
        showPlan();
    else
        m_headline->setText(tr("Planning…"));
}

QString VerdictStrip::headline() const
{
    return m_headline->text();
}

QString VerdictStrip::value(VerdictText::FactId fact) const
{
    return m_tiles[static_cast<std::size_t>(fact)]->fact().value;
}

void VerdictStrip::showPromise()
{
    if (!m_controller->plan())
        return;
    const Format format;
    const Plan &plan = *m_controller->plan();
    QStringList parts{VerdictText::promise(plan, m_controller->pattern(), format)};
    const QString futures = VerdictText::futures(plan, format);
    if (m_controller->isRefining())
        parts << tr("Refining: planned at likely answers so far.");
    else if (!futures.isEmpty())
        parts << futures;
    m_promise->setText(parts.join(QLatin1Char(' ')));
}

void VerdictStrip::showPlan()
{
    const Format format;
    const Plan &plan = *m_controller->plan();
    m_headline->setText(VerdictText::headline(plan, format));
    showPromise();
    auto facts = VerdictText::facts(plan, format);
    if (const auto &pinned = m_controller->pinned(); pinned && pinned->plan)
        VerdictText::addChanges(facts, plan, *pinned->plan, format);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFact(facts[i]);
}

} // namespace daemok::ui
