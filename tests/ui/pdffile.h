// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qrect.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace daemok::testing {

/// A PDF as poppler's own programs read it: what a reader, a printer or a search sees.
class PdfFile
{
public:
    explicit PdfFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] static bool
    canRead(); ///< pdftotext, pdffonts, pdfimages and pdfinfo are installed
    [[nodiscard]] int pages() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QSizeF pageSize() const; ///< points
    /// Text in the order it was written, page by page, without any white space: lines may break anywhere.
    [[nodiscard]] QString text() const;
    /// Boxes of all words, in points from the top left of their page.
    [[nodiscard]] QList<QRectF> words() const;

    /// How many there are on one page, counted from 1.
    [[nodiscard]] qsizetype wordsOn(int page) const;

    struct Font
    {
        QString name;
        bool embedded = false;
        bool hasCodes = false; ///< a map to Unicode, without which text cannot be copied
    };
    [[nodiscard]] QList<Font> fonts() const;
    [[nodiscard]] int images() const;

private:
    [[nodiscard]] QString read(const QString &program, const QStringList &arguments) const;

    QString m_path;
};

[[nodiscard]] QString withoutSpace(QString text);

} // namespace daemok::testing
