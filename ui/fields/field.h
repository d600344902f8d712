// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"
#include "ui/text/howto.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace daemok::ui {

class HelpPopover;
class OriginBadge;
class OriginPopover;
class QuestionLabel;

/// What a field shows: the scenario's own answer, or the preset's where that is absent.
struct FieldValue
{
    std::optional<Answer> own;
    std::optional<Answer> preset;
    bool without = false; ///< explicitly none (a goal that was removed)

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// What a field is, in words.
struct FieldText
{
    QString key; ///< name in files; also the object name
    QString label;
    QString help;
    std::vector<HowStep> howTo{};
    bool mayBeWithout = false; ///< can be set to none explicitly
    bool hasEvidence = true;   ///< keeps who says so and when
};

/// One question: label with its help, entry, mark of origin, and the sentence under it when the text is no
/// answer. Shows what it is given and reports what the user does; it decides nothing and stores nothing.
/// F1 opens the help, the menu key the origin.
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
    [[nodiscard]] OriginBadge *badge() const { return m_badge; }

    HelpPopover *openHelp();
    OriginPopover *openOrigin();

signals:
    /// A new answer, or nothing: unknown again.
    void answered(const std::optional<daemok::Answer> &answer);
    void withoutChosen();
    void problemChanged(const QString &sentence);
    void gestureEnded();

protected:
    virtual void display() = 0;    ///< value() has changed
    void setEntry(QWidget *entry); ///< once, by the constructor of each kind
    /// A widget under the entry, at its width, or across the whole field; hidden ones take no room.
    void addUnderEntry(QWidget *widget);
    void addAcross(QWidget *widget);
    [[nodiscard]] const FieldValue &value() const { return m_value; }
    [[nodiscard]] const Answer *shown() const; ///< own, else the preset's, else null
    void setProblem(const QString &sentence);
    /// `answer` with the origin it gets by being typed: an estimate of today.
    void submit(Answer answer);
    /// The answer as it is reported; numbers get the range that belongs to them.
    [[nodiscard]] virtual Answer completed(Answer answer) const { return answer; }
    [[nodiscard]] virtual QString presetText() const { return {}; } ///< what "unknown" stands for
    [[nodiscard]] virtual QString allowedText() const { return {}; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void confirm(Origin origin);
    void takeEvidence(const QString &evidence, const QString &isoDate);
    void showHelpMark();

    FieldText m_text;
    FieldValue m_value;
    bool m_isShown = false; ///< m_value is what the entry says
    QString m_problem;
    QWidget *m_entryWidget = nullptr;
    QGridLayout *m_grid;
    QuestionLabel *m_label;
    OriginBadge *m_badge;
    QPointer<HelpPopover> m_help;     ///< made when asked for
    QPointer<OriginPopover> m_origin; ///< made when asked for
    QLabel *m_problemLabel = nullptr;
};

} // namespace daemok::ui
