// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <QPainter>
#include <QToolButton>

namespace daemok::ui {

/// The mark of where a figure comes from: shape before colour. Measured is a full disc, published a
/// ring with a dot, an estimate half a disc, a preset a ring, assumed a broken ring.
void paintOrigin(QPainter &painter, const QRectF &square, Origin origin, const QColor &colour);

/// The mark beside an answer; pressed, it opens origin, evidence and date.
class OriginBadge : public QToolButton
{
    Q_OBJECT

public:
    explicit OriginBadge(QWidget *parent = nullptr);

    void setOrigin(Origin origin);
    [[nodiscard]] Origin origin() const { return m_origin; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    Origin m_origin = Origin::Preset;
};

} // namespace daemok::ui
