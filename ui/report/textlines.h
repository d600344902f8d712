// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportstyle.h"

#include <QPainter>
#include <QString>
#include <QStringList>

#include <utility>

namespace daemok::ui {

/// A paragraph: text in one face and ink.
struct Span
{
    QString text;
    Face face = Face::Body;
    Ink ink = Ink::Text;
};

enum class Side : std::uint8_t { Left, Right };

/// Breaks where a reader expects it: Latin and Korean between words, Japanese and Chinese between characters
/// except before closing signs. A word wider than `width` is cut. Never empty.
[[nodiscard]] QStringList brokenLines(const QString &text, Face face, double width,
                                      const ReportStyle &style);

/// Height of paragraphs one below the other.
[[nodiscard]] double heightOf(const QList<Span> &spans, double width, const ReportStyle &style);
/// The paragraphs or lines that are together at most `room` high, and the rest line by line.
[[nodiscard]] std::pair<QList<Span>, QList<Span>> splitSpans(const QList<Span> &spans, double width,
                                                             double room, const ReportStyle &style);
/// Width of the widest paragraph on one line.
[[nodiscard]] double naturalWidth(const QList<Span> &spans, const ReportStyle &style);
/// Paints paragraphs from `area`'s top on.
void paintSpans(QPainter &painter, const QRectF &area, const QList<Span> &spans, Side side,
                const ReportStyle &style);
/// Paints one line whose top left corner is `at`.
void paintLine(QPainter &painter, const QPointF &at, const Span &span, const ReportStyle &style);

} // namespace daemok::ui
