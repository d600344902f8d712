// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "ui/state/appearance.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace daemok::ui {

class ExplainController;
class FormulaView;
class GlyphButton;
class TermRow;

/// How a figure comes about, at the right of the window: what it is called and its value, the formula and the
/// formula with the values put in, every term with its origin and source, and why one node fewer would not do.
/// Terms lead on: to the figure that they are, or to the question that was answered.
class ExplanationPanel : public QFrame
{
    Q_OBJECT

public:
    ExplanationPanel(ExplainController *controller, const Appearance *appearance,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QLabel *sentence() const { return m_sentence; }
    [[nodiscard]] QLabel *notes() const { return m_notes; }
    [[nodiscard]] GlyphButton *closeButton() const { return m_close; }
    [[nodiscard]] FormulaView *formula() const { return m_formula; }
    [[nodiscard]] FormulaView *values() const { return m_values; }
    [[nodiscard]] std::vector<TermRow *> terms() const; ///< those on screen
    [[nodiscard]] QLabel *whyNotFewer() const { return m_why; }
    [[nodiscard]] QLabel *missing() const { return m_missing; }
    [[nodiscard]] QPushButton *nearest() const { return m_nearest; }
    [[nodiscard]] GlyphButton *backButton() const { return m_back; }
    [[nodiscard]] GlyphButton *forwardButton() const { return m_forward; }
    [[nodiscard]] GlyphButton *copyButton() const { return m_copy; }
    /// Takes the keyboard: the first term that leads on, or the close button.
    void takeFocus();

signals:
    /// The question an answer belongs to: its name in files ("burst", "lookup_p99_ms").
    void answerAsked(const QString &key);
    void closeAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHeader();
    QWidget *createBody();
    void retranslate();
    void showView();
    void showExplanation(const planner::Explanation &explanation, const Plan &plan);
    void showFormulas(const planner::Explanation &explanation);
    void showTerms(const planner::Explanation &explanation, const Plan &plan);
    void showNothing();
    void copy();
    void follow(const TermRow &row);

    ExplainController *m_controller;
    const Appearance *m_appearance;
    QLabel *m_title;
    GlyphButton *m_back;
    GlyphButton *m_forward;
    GlyphButton *m_copy;
    GlyphButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_page = nullptr;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_value;
    QLabel *m_sentence;
    QLabel *m_missing;
    QPushButton *m_nearest;
    QLabel *m_formulaTitle;
    FormulaView *m_formula;
    QLabel *m_valuesTitle;
    FormulaView *m_values;
    QLabel *m_why;
    QLabel *m_termsTitle;
    QVBoxLayout *m_termBox = nullptr;
    std::vector<TermRow *> m_rows; ///< made as they are needed, hidden when they are not
    QLabel *m_notes;
};

} // namespace daemok::ui
