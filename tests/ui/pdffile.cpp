// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdffile.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>

namespace daemok::testing {

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00A0}\\f]+"));
    // One glyph draws both wave dashes, and a PDF names it by the first.
    return text.remove(space).replace(QChar(0xFF5E), QChar(0x301C));
}

bool PdfFile::canRead()
{
    for (const char *program : {"pdftotext", "pdffonts", "pdfimages", "pdfinfo"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return false;
    }
    return true;
}

QString PdfFile::read(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

int PdfFile::pages() const
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(read(QStringLiteral("pdfinfo"), {m_path})).captured(1).toInt();
}

QString PdfFile::title() const
{
    static const QRegularExpression title(QStringLiteral("Title:\\s+(.+)"));
    return title.match(read(QStringLiteral("pdfinfo"), {m_path})).captured(1);
}

QSizeF PdfFile::pageSize() const
{
    static const QRegularExpression size(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)"));
    const auto match = size.match(read(QStringLiteral("pdfinfo"), {m_path}));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QString PdfFile::text() const
{
    return withoutSpace(
        read(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_path, QStringLiteral("-")}));
}

QList<QRectF> PdfFile::words() const
{
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""));
    QList<QRectF> boxes;
    auto matches = word.globalMatch(
        read(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_path, QStringLiteral("-")}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QPointF first(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF last(match.captured(3).toDouble(), match.captured(4).toDouble());
        boxes << QRectF(first, last);
    }
    return boxes;
}

qsizetype PdfFile::wordsOn(int page) const
{
    const QString number = QString::number(page);
    return read(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                              number, m_path, QStringLiteral("-")})
        .simplified()
        .split(u' ', Qt::SkipEmptyParts)
        .size();
}

QList<PdfFile::Font> PdfFile::fonts() const
{
    QList<Font> fonts;
    const QStringList lines = read(QStringLiteral("pdffonts"), {m_path}).split(u'\n');
    for (qsizetype i = 2; i < lines.size(); ++i) {
        // name, type in two words, encoding, emb, sub, uni, object
        const QStringList words = lines[i].simplified().split(u' ');
        if (words.size() < 8)
            continue;
        const qsizetype end = words.size();
        fonts << Font{words.front(), words[end - 5] == QLatin1String("yes"),
                      words[end - 3] == QLatin1String("yes")};
    }
    return fonts;
}

int PdfFile::images() const
{
    return static_cast<int>(
               read(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_path}).count(u'\n'))
           - 2;
}

} // namespace daemok::testing
