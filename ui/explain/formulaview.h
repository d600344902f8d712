// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/formulalayout.h"
#include "ui/state/theme.h"

#include <QWidget>

namespace daemok::ui {

/// A formula in the panel, as high as its width makes it.
class FormulaView : public QWidget
{
    Q_OBJECT

public:
    explicit FormulaView(const Theme &theme, QWidget *parent = nullptr);

    void setFormula(const QString &text, const FormulaLayout::PutIn &putIn = {});
    void setTheme(const Theme &theme);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const FormulaLayout &layoutFor(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 20}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Theme m_theme;
    QString m_text;
    FormulaLayout::PutIn m_putIn;
    mutable FormulaLayout m_layout; ///< for m_layoutWidth; -1: none
    mutable int m_layoutWidth = -1;
};

} // namespace daemok::ui
