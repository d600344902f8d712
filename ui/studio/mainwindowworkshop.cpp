// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it stands in front of a room: larger type (Appearance), two figures at a time, the pinned questions,
// the client's name, and prices that can be hidden.
#include "ui/interview/interviewheader.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/state/projectcontroller.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/studioactions.h"
#include "ui/text/pricecurtain.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

namespace daemok::ui {
namespace {

constexpr QLatin1String kPinned("workshop.pinned");
/// What a room asks first, until somebody pins other questions.
constexpr const char *kAskedFirst = "requests_per_day,concurrent_users,burst,reuse_share,"
                                    "record_retention_days,survive";

QStringList pinnedIn(const Settings &settings)
{
    const QByteArray known = settings.state(kPinned);
    return QString::fromLatin1(known.isNull() ? QByteArray(kAskedFirst) : known)
        .split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

void MainWindow::connectWorkshop()
{
    m_actions->workshop->setChecked(m_appearance->workshop());
    m_actions->hidePrices->setChecked(PriceCurtain::isDrawn());
    connect(m_actions->workshop, &QAction::toggled, this, &MainWindow::workshopAsked);
    connect(m_actions->hidePrices, &QAction::toggled, this, &MainWindow::pricesHiddenAsked);
    m_interview->setPinned(pinnedIn(*m_settings));
    connect(m_interview, &InterviewPanel::pinnedChanged, this, [this] {
        m_settings->setState(kPinned, m_interview->pinned().join(QLatin1Char(',')).toLatin1());
    });
    connect(m_actions->pinQuestion, &QAction::triggered, this, [this] {
        const QStringList before = m_interview->pinned();
        const QString question = m_interview->togglePin();
        if (question.isEmpty())
            m_notice->say(tr("Put the keyboard in a question first; then it can be pinned."));
        else if (m_interview->pinned().size() > before.size())
            m_notice->say(tr("Pinned for the workshop: %1").arg(question));
        else
            m_notice->say(tr("No longer pinned: %1").arg(question));
    });
    if (m_appearance->workshop())
        arrangeWorkshop();
}

void MainWindow::arrangeWorkshop()
{
    m_layoutPage->showTwoAtATime();
    m_interview->setPinnedOnly(true);
    m_client = new QLabel;
    m_client->setProperty("heading", true);
    m_client->setContentsMargins(10, 0, 10, 0);
    const auto showClient = [this] {
        m_client->setText(QString::fromStdString(m_controller->project().client));
    };
    connect(m_controller, &ProjectController::projectChanged, m_client, showClient);
    showClient();
    auto *corner = menuBar()->cornerWidget();
    static_cast<QBoxLayout *>(corner->layout())->insertWidget(0, m_client);
}

} // namespace daemok::ui
