// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <QAbstractButton>

namespace daemok::ui {

/// One origin to choose: its mark, a word, and a line under it.
class OriginChoice : public QAbstractButton
{
    Q_OBJECT

public:
    OriginChoice(Origin mark, const QString &title, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect noteRect(int width) const;

    Origin m_mark;
    QString m_note;
};

} // namespace daemok::ui
