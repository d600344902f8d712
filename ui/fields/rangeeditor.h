// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/numberentry.h"
#include "ui/fields/rangeband.h"

class QLabel;
class QToolButton;

namespace daemok::ui {

class UnitEdit;

/// The opened range of an answer, under its entry: low and high to type, a band to drag, and the way back
/// to the range that follows from the origin. Says what is wrong with a typed end and reports good ones.
class RangeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RangeEditor(NumberEntry entry, const QString &label, QWidget *parent = nullptr);

    /// `rule` says in words where the range comes from; `stated`: its ends were given by someone.
    void show(const Interval &range, bool own, bool stated, const QString &rule);
    using QWidget::show;
    void reset(); ///< gives up a wrong end that is being typed
    void setEntry(const NumberEntry &entry) { m_entry = entry; }
    [[nodiscard]] QWidget *firstEntry() const;

signals:
    void rangeTyped(const daemok::Interval &range);
    void likelyMoved(double likely);
    void resetAsked();                          ///< the range that follows from the origin again
    void problemFound(const QString &sentence); ///< empty: nothing is wrong any more
    void gestureEnded();
    void closeAsked(); ///< Escape

private:
    UnitEdit *createEnd(const QString &name, const QString &help);
    void read();
    void step(UnitEdit *edit, double value, int direction);
    void move(RangeBand::Handle handle, double value);
    void showEnds();

    NumberEntry m_entry;
    UnitEdit *m_low;
    UnitEdit *m_high;
    RangeBand *m_band;
    QLabel *m_rule;
    QToolButton *m_reset;
    Interval m_range;
    bool m_wrong = false;
};

} // namespace daemok::ui
