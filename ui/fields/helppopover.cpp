// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/helppopover.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kWidth = 440;
constexpr int kTallest = 460;

QLabel *paragraph(const QString &text, const char *property = nullptr)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (property)
        label->setProperty(property, true);
    return label;
}

} // namespace

HelpPopover::HelpPopover(QWidget *anchor, const Content &content) : Popover(anchor)
{
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("How to get this number: %1").arg(content.title));
    auto *page = new QWidget;
    page->setProperty("page", true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(5);
    layout->addWidget(paragraph(content.meaning));
    if (!content.allowed.isEmpty())
        layout->addWidget(paragraph(content.allowed, "muted"));
    layout->addSpacing(6);
    layout->addWidget(paragraph(tr("How to get this number"), "heading"));
    for (const HowStep &step : content.steps)
        layout->addWidget(createStep(step));
    layout->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("help.text"));
    scroll->setAccessibleName(tr("How to get this number: %1").arg(content.title));
    scroll->setAccessibleDescription(content.meaning);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(page);
    const int inner = kWidth - 28;
    scroll->setFixedWidth(inner);
    const int tall = page->heightForWidth(inner - scroll->verticalScrollBar()->sizeHint().width());
    scroll->setMinimumHeight(std::clamp(tall + 4, 60, kTallest));
    body()->addWidget(paragraph(content.title, "heading"));
    body()->addWidget(scroll);
    m_first = scroll;
}

QWidget *HelpPopover::createStep(const HowStep &step)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    auto *where = paragraph(step.where);
    QFont font = where->font();
    font.setWeight(QFont::DemiBold);
    where->setFont(font);
    layout->addWidget(where);
    if (!step.text.isEmpty())
        layout->addWidget(paragraph(step.text, "muted"));
    if (!step.command.isEmpty())
        layout->addWidget(createCommand(step.command));
    return box;
}

QWidget *HelpPopover::createCommand(const QString &command)
{
    auto *box = new QFrame;
    box->setProperty("command", true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(8, 5, 4, 5);
    auto *text = new QLabel(command);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() - 0.5);
    text->setFont(font);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setProperty("plain", true);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy: %1").arg(command));
    copy->setToolTip(tr("Copy this command"));
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_commands << command;
    connect(copy, &QPushButton::clicked, this, [copy, command] {
        QApplication::clipboard()->setText(command);
        copy->setText(tr("Copied"));
    });
    return box;
}

void HelpPopover::open()
{
    Popover::open(m_first);
}

} // namespace daemok::ui
