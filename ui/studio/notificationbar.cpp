// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/notificationbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace daemok::ui {

NotificationBar::NotificationBar(QWidget *parent)
    : QFrame(parent),
      m_label(new QLabel),
      m_offers(new QHBoxLayout)
{
    setProperty("notice", true);
    setObjectName(QStringLiteral("notice"));
    m_label->setWordWrap(true);
    auto *close = new QToolButton;
    close->setProperty("flat", true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_offers);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NotificationBar::dismiss);
    hide();
}

void NotificationBar::say(const QString &sentence, const std::vector<Offer> &offers)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text);
        button->setProperty("plain", true);
        m_offers->addWidget(button);
        m_buttons.push_back(button);
        // The bar is closed first: what is done may have something of its own to say.
        connect(
            button, &QPushButton::clicked, this,
            [this, act = offer.act] {
                dismiss();
                act();
            },
            Qt::QueuedConnection);
    }
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    if (!m_buttons.empty())
        m_buttons.front()->setFocus();
}

void NotificationBar::dismiss()
{
    hide();
    m_label->clear();
}

QString NotificationBar::sentence() const
{
    return m_label->text();
}

} // namespace daemok::ui
