// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanationpanel.h"

#include "ui/charts/glyphbutton.h"
#include "ui/explain/explaincontroller.h"
#include "ui/explain/formulaview.h"
#include "ui/explain/termrow.h"
#include "ui/text/explaintext.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kSide = 14;

QLabel *textLabel(const char *property = nullptr)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        label->setProperty(property, true);
    return label;
}

void setShown(QWidget *inRow, bool shown)
{
    inRow->parentWidget()->setVisible(shown);
}

} // namespace

ExplanationPanel::ExplanationPanel(ExplainController *controller, const Appearance *appearance,
                                   QWidget *parent)
    : QFrame(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_title(new QLabel),
      m_back(new GlyphButton(GlyphButton::Glyph::Back)),
      m_forward(new GlyphButton(GlyphButton::Glyph::Forward)),
      m_copy(new GlyphButton(GlyphButton::Glyph::Copy)),
      m_close(new GlyphButton(GlyphButton::Glyph::Close)),
      m_scroll(new QScrollArea),
      m_name(textLabel("heading")),
      m_place(textLabel("muted")),
      m_value(textLabel()),
      m_sentence(textLabel()),
      m_missing(textLabel()),
      m_nearest(new QPushButton),
      m_formulaTitle(textLabel("muted")),
      m_formula(new FormulaView(appearance->theme())),
      m_valuesTitle(textLabel("muted")),
      m_values(new FormulaView(appearance->theme())),
      m_why(textLabel("reason")),
      m_termsTitle(textLabel("muted")),
      m_notes(textLabel("muted"))
{
    setObjectName(QStringLiteral("explanation"));
    setProperty("sideRight", true);
    setMinimumWidth(288);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    m_scroll->setWidget(createBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);

    const auto shortcut = [this](Qt::Key key, auto act) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(keys, &QShortcut::activated, m_controller, act);
    };
    shortcut(Qt::Key_Left, &ExplainController::back);
    shortcut(Qt::Key_Right, &ExplainController::forward);
    connect(m_back, &QToolButton::clicked, m_controller, &ExplainController::back);
    connect(m_forward, &QToolButton::clicked, m_controller, &ExplainController::forward);
    connect(m_copy, &QToolButton::clicked, this, &ExplanationPanel::copy);
    connect(m_close, &QToolButton::clicked, this, &ExplanationPanel::closeAsked);
    connect(m_nearest, &QPushButton::clicked, this,
            [this] { m_controller->open(QString::fromStdString(m_controller->view().nearest)); });
    connect(m_controller, &ExplainController::changed, this, &ExplanationPanel::showView);
    connect(m_appearance, &Appearance::changed, this, [this] {
        m_formula->setTheme(m_appearance->theme());
        m_values->setTheme(m_appearance->theme());
        for (TermRow *row : m_rows)
            row->setTheme(m_appearance->theme());
    });
    retranslate();
}

QWidget *ExplanationPanel::createHeader()
{
    m_title->setProperty("heading", true);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kSide, 8, 8, 6);
    row->setSpacing(2);
    row->addWidget(m_title, 1);
    for (GlyphButton *button : {m_back, m_forward, m_copy, m_close})
        row->addWidget(button);
    return header;
}

QWidget *ExplanationPanel::createBody()
{
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() + 6);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_nearest->setProperty("plain", true);
    m_page = new QWidget;
    m_page->setProperty("page", true);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 2, 0, 12);
    column->setSpacing(0);
    // Each in a row of its own, which goes with its margins when there is nothing to say.
    const auto add = [column](QWidget *widget, int before) {
        auto *row = new QWidget;
        auto *inRow = new QHBoxLayout(row);
        inRow->setContentsMargins(kSide, before, kSide, 0);
        inRow->addWidget(widget);
        column->addWidget(row);
    };
    add(m_name, 0);
    add(m_place, 1);
    add(m_value, 4);
    add(m_sentence, 4);
    add(m_missing, 6);
    add(m_nearest, 8);
    m_nearest->parentWidget()->layout()->setAlignment(m_nearest, Qt::AlignLeft);
    add(m_formulaTitle, 10);
    add(m_formula, 3);
    add(m_valuesTitle, 8);
    add(m_values, 3);
    add(m_why, 10);
    add(m_termsTitle, 10);
    m_termBox = new QVBoxLayout;
    m_termBox->setContentsMargins(4, 1, 4, 0);
    m_termBox->setSpacing(0);
    column->addLayout(m_termBox);
    add(m_notes, 8);
    column->addStretch(1);
    return m_page;
}

void ExplanationPanel::retranslate()
{
    setAccessibleName(tr("Explanation"));
    m_title->setText(tr("Explanation"));
    m_back->setName(tr("Back (Alt+Left)"));
    m_forward->setName(tr("Forward (Alt+Right)"));
    m_copy->setName(tr("Copy as text"));
    m_close->setName(tr("Close (Esc)"));
    m_formulaTitle->setText(tr("Formula"));
    m_valuesTitle->setText(tr("With the values put in"));
    m_termsTitle->setText(tr("Where each value comes from"));
    showView();
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplanationPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_controller->setActive(true);
}

void ExplanationPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_controller->setActive(false);
}

// The side buttons of a mouse go back and forward, as in a browser.
void ExplanationPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_controller->back();
    else if (event->button() == Qt::ForwardButton)
        m_controller->forward();
    else
        QFrame::mouseReleaseEvent(event);
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

QString ExplanationPanel::heading() const
{
    return m_name->text();
}

QString ExplanationPanel::value() const
{
    return m_value->text();
}

std::vector<TermRow *> ExplanationPanel::terms() const
{
    std::vector<TermRow *> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [](const TermRow *row) { return !row->isHidden(); });
    return shown;
}

void ExplanationPanel::takeFocus()
{
    const auto shown = terms();
    const auto first =
        std::find_if(shown.begin(), shown.end(), [](const TermRow *row) { return row->leadsOn(); });
    QWidget *next = first == shown.end() ? static_cast<QWidget *>(m_close) : *first;
    next->setFocus(Qt::ShortcutFocusReason);
}

void ExplanationPanel::showView()
{
    const ExplainView &view = m_controller->view();
    m_back->setEnabled(m_controller->canGoBack());
    m_forward->setEnabled(m_controller->canGoForward());
    m_copy->setEnabled(view.explanation.has_value());
    if (view.explanation)
        showExplanation(*view.explanation, *view.plan);
    else
        showNothing();
}

void ExplanationPanel::showExplanation(const planner::Explanation &explanation, const Plan &plan)
{
    const Format format;
    const QString name = ExplainText::name(plan, explanation.figure);
    if (name != m_name->text())
        m_scroll->verticalScrollBar()->setValue(0);
    m_name->setText(name);
    m_place->setText(ExplainText::place(plan, explanation.figure, format));
    m_value->setText(format.withUnit(explanation.value, explanation.unit));
    m_sentence->setText(ExplainText::sentence(plan, explanation.figure));
    setShown(m_missing, false);
    setShown(m_nearest, false);
    for (QLabel *label : {m_name, m_place, m_value, m_sentence})
        setShown(label, true);
    showFormulas(explanation);
    showTerms(explanation, plan);
    setShown(m_why, explanation.whyNotFewer.has_value());
    if (explanation.whyNotFewer)
        m_why->setText(tr("Why not fewer? %1")
                           .arg(ExplainText::whyNotFewer(*explanation.whyNotFewer, format)));
    QStringList notes;
    for (const std::string &id : explanation.terms.notes)
        notes << ExplainText::note(id);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    setShown(m_notes, !notes.isEmpty());
}

void ExplanationPanel::showFormulas(const planner::Explanation &explanation)
{
    const QString text = QString::fromStdString(explanation.terms.text);
    const bool equation = text.contains(QLatin1Char('='));
    const bool anyTerm = !explanation.terms.terms.empty();
    setShown(m_formulaTitle, equation);
    setShown(m_formula, equation);
    setShown(m_valuesTitle, equation && anyTerm);
    setShown(m_values, equation && anyTerm);
    if (!equation)
        return;
    const std::vector<Term> terms = explanation.terms.terms;
    m_formula->setFormula(text);
    m_values->setFormula(text, [terms](const QString &symbol) {
        const std::string wanted = symbol.toStdString();
        for (const Term &term : terms)
            if (term.symbol == wanted)
                return ExplainText::putIn(term.value, term.unit, Format());
        return QString();
    });
}

void ExplanationPanel::showTerms(const planner::Explanation &explanation, const Plan &plan)
{
    const Format format;
    const auto &terms = explanation.terms.terms;
    while (m_rows.size() < terms.size()) {
        auto *row = new TermRow(m_appearance->theme());
        connect(row, &TermRow::followed, this, [this, row] { follow(*row); });
        m_termBox->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < terms.size();
        if (used)
            m_rows[i]->setTerm(terms[i], format.withUnit(terms[i].value, terms[i].unit),
                               ExplainText::cameFrom(terms[i], plan, explanation.figure, format),
                               ExplainText::sourceHelp(terms[i], plan));
        m_rows[i]->setVisible(used);
    }
    setShown(m_termsTitle, !terms.empty());
}

void ExplanationPanel::showNothing()
{
    const ExplainView &view = m_controller->view();
    const bool gone = !view.figure.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_name, m_place, m_value, m_sentence, m_formulaTitle, m_formula, m_valuesTitle,
             m_values, m_why, m_termsTitle, m_notes})
        setShown(widget, false);
    for (TermRow *row : m_rows)
        row->hide();
    m_missing->setText(gone ? tr("The present plan has no such figure.")
                            : tr("Choose a number on the page: here stands how it comes about."));
    for (QLabel *label : {m_name, m_value, m_sentence})
        label->clear();
    setShown(m_missing, true);
    setShown(m_nearest, gone && !view.nearest.empty());
    if (gone && view.plan && !view.nearest.empty())
        m_nearest->setText(
            tr("Show instead: %1", "figure").arg(ExplainText::name(*view.plan, view.nearest)));
}

void ExplanationPanel::copy()
{
    const ExplainView &view = m_controller->view();
    if (view.explanation)
        QApplication::clipboard()->setText(
            ExplainText::asText(*view.explanation, *view.plan, Format()));
}

void ExplanationPanel::follow(const TermRow &row)
{
    const std::string figure = row.term().figure;
    if (!figure.empty())
        return m_controller->open(QString::fromStdString(figure));
    const QString answer = QString::fromStdString(row.term().answer);
    emit answerAsked(answer.mid(answer.indexOf(QLatin1Char('.')) + 1));
}

} // namespace daemok::ui
