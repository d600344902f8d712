// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <QString>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QMenu;

namespace daemok::ui {

class OriginBadge;

/// What a field shows: the scenario's own answer, or the preset's where that is absent.
struct FieldValue
{
    std::optional<Answer> own;
    std::optional<Answer> preset;
    bool without = false; ///< explicitly none (a goal that was removed)
};

/// What a field is, in words.
struct FieldText
{
    QString key; ///< name in files; also the object name
    QString label;
    QString help;
    bool mayBeWithout = false; ///< can be set to none explicitly
};

/// One question: label, entry, mark of origin, and the sentence under it when the text is no answer.
/// Shows what it is given and reports what the user does; it decides nothing and stores nothing.
class Field : public QWidget
{
    Q_OBJECT

public:
    explicit Field(FieldText text, QWidget *parent = nullptr);
    ~Field() override;

    [[nodiscard]] const FieldText &text() const { return m_text; }
    void show(const FieldValue &value);
    using QWidget::show;
    /// Entry that takes the keyboard.
    [[nodiscard]] virtual QWidget *entry() const = 0;
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// A new answer, or nothing: unknown again. Numbers carry the likely value in all three places.
    void answered(const std::optional<daemok::Answer> &answer);
    void withoutChosen();
    void problemChanged(const QString &sentence);
    void gestureEnded();

protected:
    virtual void display() = 0;    ///< value() has changed
    void setEntry(QWidget *entry); ///< once, by the constructor of each kind
    [[nodiscard]] const FieldValue &value() const { return m_value; }
    [[nodiscard]] const Answer *shown() const; ///< own, else the preset's, else null
    void setProblem(const QString &sentence);
    /// `answer` with the origin it gets by being typed: an estimate of today.
    void submit(Answer answer);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void confirm(Origin origin);

    FieldText m_text;
    FieldValue m_value;
    QString m_problem;
    QWidget *m_entryWidget = nullptr;
    QGridLayout *m_grid;
    QLabel *m_label;
    OriginBadge *m_badge;
    QMenu *m_menu;
    QLabel *m_problemLabel = nullptr;
};

} // namespace daemok::ui
