// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/logtab.h"

#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/reuse/logcharts.h"
#include "ui/text/calllogtext.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace daemok::ui {

LogTab::LogTab(const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_bars(new BarPanel(appearance->theme())),
      m_notes(new QLabel)
{
    m_bars->view()->setObjectName(QStringLiteral("repeatBars"));
    m_notes->setWordWrap(true);
    m_notes->setProperty("muted", true);
    m_notes->setContentsMargins(12, 2, 12, 6);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bars, 1);
    layout->addWidget(m_notes);
    connect(appearance, &Appearance::changed, this,
            [this, appearance] { m_bars->setTheme(appearance->theme()); });
}

void LogTab::show(const LogCharts &charts, const LoggedReuse *log)
{
    const BarSpec spec = charts.repeats();
    m_bars->setSpec(spec);
    m_bars->view()->setEmptyText(QString::fromStdString(spec.empty));
    QStringList notes;
    if (log) {
        const Format format;
        if (log->users && log->largestUserShare)
            notes << tr("%1 users; the largest makes %2 of the calls.")
                         .arg(format.count(*log->users), format.percent(*log->largestUserShare));
        for (const calllog::Warning &warning : log->warnings)
            notes << CallLogText::warning(warning, format);
        if (log->keys && log->keys->errorPoints)
            notes << tr("A sample of the keys was replayed: hit ratios may be off by %1 points.")
                         .arg(format.number(*log->keys->errorPoints));
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setToolTip(m_notes->text());
    m_notes->setVisible(!notes.isEmpty());
}

QString LogTab::notes() const
{
    return m_notes->text();
}

} // namespace daemok::ui
