// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureheader.h"

#include "ui/charts/elidedlabel.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/legendrow.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace daemok::ui {
namespace {

constexpr int kGap = 16;

} // namespace

FigureHeader::FigureHeader(const ChartStyle &style, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_buttonBox(new QWidget),
      m_buttons(new QHBoxLayout(m_buttonBox)),
      m_title(new QLabel),
      m_note(new ElidedLabel),
      m_problem(new QLabel),
      m_legend(new LegendRow(style)),
      m_whole(new GlyphButton(GlyphButton::Glyph::Whole)),
      m_table(new GlyphButton(GlyphButton::Glyph::Table)),
      m_more(new GlyphButton(GlyphButton::Glyph::More))
{
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_note->hide();
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_whole->hide();
    m_table->setCheckable(true);
    m_table->hide();
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_buttons->setSpacing(2);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_title->hide();
    for (GlyphButton *button : {m_whole, m_table, m_more})
        m_buttons->addWidget(button);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_note, 0, 1);
    m_grid->addWidget(m_legend, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_buttonBox, 0, 3, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(m_problem, 2, 0, 1, 4);
    m_grid->setColumnStretch(0, 1);
    retranslate();
}

void FigureHeader::retranslate()
{
    m_whole->setName(tr("Show everything (Home)"));
    m_table->setName(tr("Show as table"));
    m_more->setName(tr("Copy or save this figure"));
}

void FigureHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FigureHeader::setTitle(const QString &title)
{
    if (title == m_title->text())
        return;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    arrange();
}

void FigureHeader::setNote(const QString &note)
{
    if (note == m_note->text())
        return;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_title->setWordWrap(note.isEmpty());
    m_grid->setColumnStretch(0, note.isEmpty() ? 1 : 0);
    m_grid->setColumnStretch(1, note.isEmpty() ? 0 : 1);
}

void FigureHeader::setMenu(FigureMenu *menu)
{
    m_menu = menu;
    m_more->setMenu(menu);
    m_more->show();
    connect(menu, &FigureMenu::problem, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
    connect(menu, &FigureMenu::saved, m_problem, &QWidget::hide);
}

QWidget *FigureHeader::takeButtons()
{
    m_grid->removeWidget(m_buttonBox);
    return m_buttonBox;
}

void FigureHeader::addWidget(QWidget *widget)
{
    m_buttons->insertWidget(0, widget);
}

void FigureHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureHeader::arrange()
{
    const int title = fontMetrics().horizontalAdvance(m_title->text()) * 11 / 10;
    const int buttons = m_buttonBox->sizeHint().width();
    const bool below = !m_legend->isEmpty()
                       && title + kGap + m_legend->sizeHint().width() + kGap + buttons > width();
    if (below != m_below) {
        m_below = below;
        m_grid->removeWidget(m_legend);
        if (below)
            m_grid->addWidget(m_legend, 1, 0, 1, 4);
        else
            m_grid->addWidget(m_legend, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_legend->setMinimumWidth(below ? 0 : m_legend->sizeHint().width());
}

} // namespace daemok::ui
