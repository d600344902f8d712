// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textlines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace daemok::ui {
namespace {

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

// Where Unicode allows a break, but neither within a Korean word, whose syllables stay together, nor within a
// range of numbers.
QList<qsizetype> breaksOf(const QString &text)
{
    QList<qsizetype> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        const bool inside =
            at < text.size() && !text[at - 1].isSpace()
            && (isHangul(text[at - 1]) || isHangul(text[at]) || text[at - 1] == QChar(0x2013));
        if (!inside)
            breaks << at;
    }
    if (breaks.isEmpty() || breaks.back() != text.size())
        breaks << text.size();
    // "query+data+coordination" parts between its words.
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == QLatin1Char('+') && text[at - 1].isLetter() && text[at + 1].isLetter())
            breaks.insert(std::lower_bound(breaks.begin(), breaks.end(), at + 1), at + 1);
    }
    return breaks;
}

QString trimmedEnd(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == QLatin1Char(' '))
        --end;
    return text.left(end);
}

constexpr qsizetype kSurelyLong = 1000; // characters: more than a line of a page

// As many characters of a word as fit, at least one.
// By doubling, then halving: a word of a page costs no more than its lines.
qsizetype fitting(const QString &word, Face face, double width, const ReportStyle &style)
{
    const auto fits = [&](qsizetype count) {
        return style.width(face, trimmedEnd(word.left(count))) <= width;
    };
    qsizetype count = 1;
    qsizetype beyond = 2;
    while (beyond <= word.size() && fits(beyond)) {
        count = beyond;
        beyond *= 2;
    }
    if (beyond > word.size() && fits(word.size()))
        return word.size();
    beyond = std::min(beyond, word.size());
    while (beyond - count > 1) {
        const qsizetype middle = (count + beyond) / 2;
        (fits(middle) ? count : beyond) = middle;
    }
    if (count < word.size() && word[count - 1].isHighSurrogate())
        count = std::max<qsizetype>(count - 1, 2);
    return count;
}

} // namespace

QStringList brokenLines(const QString &text, Face face, double width, const ReportStyle &style)
{
    if (text.size() < kSurelyLong && style.width(face, text) <= width)
        return {text};
    QStringList lines;
    QString line;
    qsizetype from = 0;
    for (const qsizetype to : breaksOf(text)) {
        QString word = text.mid(from, to - from);
        from = to;
        if (!line.isEmpty() && style.width(face, trimmedEnd(line + word)) > width) {
            lines << trimmedEnd(line);
            line.clear();
        }
        while (line.isEmpty()) {
            const qsizetype count = fitting(word, face, width, style);
            if (count >= word.size())
                break;
            lines << word.left(count);
            word.remove(0, count);
        }
        line += word;
    }
    if (!trimmedEnd(line).isEmpty() || lines.isEmpty())
        lines << trimmedEnd(line);
    return lines;
}

double heightOf(const QList<Span> &spans, double width, const ReportStyle &style)
{
    double height = 0;
    for (const Span &span : spans)
        height += style.lineHeight(span.face)
                  * static_cast<double>(brokenLines(span.text, span.face, width, style).size());
    return height;
}

std::pair<QList<Span>, QList<Span>> splitSpans(const QList<Span> &spans, double width, double room,
                                               const ReportStyle &style)
{
    std::pair<QList<Span>, QList<Span>> parts;
    double height = 0;
    for (const Span &span : spans) {
        for (const QString &line : brokenLines(span.text, span.face, width, style)) {
            height += style.lineHeight(span.face);
            QList<Span> &part =
                height <= room && parts.second.isEmpty() ? parts.first : parts.second;
            part << Span{line, span.face, span.ink};
        }
    }
    return parts;
}

double naturalWidth(const QList<Span> &spans, const ReportStyle &style)
{
    double widest = 0;
    for (const Span &span : spans)
        widest = std::max(widest, style.width(span.face, span.text));
    return widest;
}

void paintLine(QPainter &painter, const QPointF &at, const Span &span, const ReportStyle &style)
{
    painter.setFont(style.font(span.face));
    painter.setPen(ReportStyle::colour(span.ink));
    painter.drawText(at + QPointF(0, style.ascent(span.face)), span.text);
}

void paintSpans(QPainter &painter, const QRectF &area, const QList<Span> &spans, Side side,
                const ReportStyle &style)
{
    double y = area.top();
    for (const Span &span : spans) {
        for (const QString &line : brokenLines(span.text, span.face, area.width(), style)) {
            const double x =
                side == Side::Left ? area.left() : area.right() - style.width(span.face, line);
            paintLine(painter, {x, y}, {line, span.face, span.ink}, style);
            y += style.lineHeight(span.face);
        }
    }
}

} // namespace daemok::ui
