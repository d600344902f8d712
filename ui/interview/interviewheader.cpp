// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interviewheader.h"

#include "ui/fields/unitedit.h"
#include "ui/interview/progressmark.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kMargin = 14;

} // namespace

InterviewHeader::InterviewHeader(QWidget *parent)
    : QWidget(parent),
      m_sample(new QLabel(tr("Sample"))),
      m_progress(new ProgressMark),
      m_search(new UnitEdit),
      m_pinnedOnly(new QToolButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 12, kMargin, 8);
    layout->setSpacing(7);
    auto *title = new QLabel(tr("Service usage"));
    title->setProperty("heading", true);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() + 2);
    title->setFont(font);
    m_sample->setProperty("pill", true);
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_sample);
    row->addStretch(1);
    m_pinnedOnly->setProperty("choice", true);
    m_pinnedOnly->setText(tr("Pinned"));
    m_pinnedOnly->setToolTip(tr("Show the pinned questions only"));
    m_pinnedOnly->setCheckable(true);
    m_pinnedOnly->setFocusPolicy(Qt::StrongFocus);
    m_pinnedOnly->hide();
    row->addWidget(m_pinnedOnly);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    m_search->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_search->setPlaceholderText(
        tr("Search all questions (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setToolTip(
        tr("Words of the question, its help, or its name in files; Enter goes to the "
           "first, Esc ends the search."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &InterviewHeader::searched);
}

void InterviewHeader::showSample(bool sample)
{
    m_sample->setVisible(sample);
}

bool InterviewHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_search->clear();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            emit firstHitAsked();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace daemok::ui
