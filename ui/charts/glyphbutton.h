// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace daemok::ui {

/// A small flat button with a drawn sign, in the colours of the theme at any scale.
class GlyphButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Glyph { Whole, Table, More, Back, Forward, Copy, Close };

    explicit GlyphButton(Glyph glyph, QWidget *parent = nullptr);
    /// Tooltip and accessible name.
    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace daemok::ui
