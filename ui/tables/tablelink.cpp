// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablelink.h"

#include "ui/fields/entrybox.h"
#include "ui/state/projectcontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace daemok::ui {
namespace {

constexpr int kEntryWidth = 128;
constexpr int kBadgeRoom = 20;

} // namespace

TableLink::TableLink(TableKind kind, ProjectController *controller, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_controller(controller),
      m_button(new EntryButton)
{
    setObjectName(kind == TableKind::Servers ? QStringLiteral("servers.link")
                                             : QStringLiteral("prices.link"));
    setToolTip(TableText::hint(kind));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, kBadgeRoom + 4, 4);
    layout->setSpacing(4);
    auto *label = new QLabel(TableText::title(kind));
    label->setBuddy(m_button);
    m_button->setFixedWidth(kEntryWidth);
    m_button->setAccessibleName(TableText::title(kind));
    layout->addWidget(label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &TableLink::openAsked);
}

void TableLink::showCount()
{
    const UserTables &tables = m_controller->project().tables;
    const std::size_t rows =
        m_kind == TableKind::Servers ? tables.servers.size() : tables.priceBook.size();
    m_button->setProperty("unknown", rows == 0);
    m_button->setFullText(
        rows == 0 ? tr("none") : tr("rows: %1").arg(QLocale().toString(static_cast<int>(rows))));
}

} // namespace daemok::ui
