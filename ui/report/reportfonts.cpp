// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportfonts.h"

#include "core/quantity/textfile.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <utility>

namespace daemok::ui {
namespace {

struct FontFile
{
    const char *file;
    bool regular;
};

constexpr std::array kFiles = {
    FontFile{"DaemokKR-Regular.otf", true}, FontFile{"DaemokKR-Bold.otf", false},
    FontFile{"DaemokJP-Regular.otf", true}, FontFile{"DaemokJP-Bold.otf", false}};
constexpr double kAnySize = 10;

// Drawn with the glyph of another character: a text that is copied from the PDF has that one. scripts/subset_font.py
// leaves them out of the fonts.
constexpr std::array<std::pair<char32_t, char32_t>, 10> kAliases = {{{0x00AD, U'-'},
                                                                     {0x02BB, 0x2018},
                                                                     {0x2003, U' '},
                                                                     {0x2011, U'-'},
                                                                     {0x2012, 0x2013},
                                                                     {0x2027, 0x30FB},
                                                                     {0x2035, 0xFF40},
                                                                     {0x2215, 0xFF0F},
                                                                     {0x2329, 0x3008},
                                                                     {0x232A, 0x3009}}};

char32_t meant(char32_t character)
{
    const auto found =
        std::find_if(kAliases.begin(), kAliases.end(),
                     [character](const auto &alias) { return alias.first == character; });
    return found == kAliases.end() ? character : found->second;
}

QString codeOf(char32_t character)
{
    return QStringLiteral("[U+%1]")
        .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'))
        .toUpper();
}

} // namespace

Result<std::shared_ptr<const ReportFonts>> ReportFonts::load(const std::filesystem::path &resources)
{
    std::shared_ptr<ReportFonts> fonts(new ReportFonts);
    for (const FontFile &face : kFiles) {
        const std::string path = utf8(resources / "fonts" / face.file);
        const int id = QFontDatabase::addApplicationFont(QString::fromStdString(path));
        if (id < 0)
            return Error{ErrorId::FileNotReadable, Place{path}, {path, "not a font"}};
        fonts->m_ids.push_back(id);
        if (face.regular)
            fonts->m_regular.emplace_back(QString::fromStdString(path), kAnySize);
    }
    return std::shared_ptr<const ReportFonts>(std::move(fonts));
}

ReportFonts::~ReportFonts()
{
    for (const int id : m_ids)
        QFontDatabase::removeApplicationFont(id);
}

QStringList ReportFonts::families(const QString &language) const
{
    const QString korean = QStringLiteral("Daemok KR");
    const QString japanese = QStringLiteral("Daemok JP");
    return language == QLatin1String("ja") ? QStringList{japanese, korean}
                                           : QStringList{korean, japanese};
}

QString ReportFonts::printable(const QString &text, QStringList &missing) const
{
    QString result;
    for (const char32_t written : text.normalized(QString::NormalizationForm_C).toStdU32String()) {
        const char32_t character = meant(written);
        const bool known =
            std::any_of(m_regular.begin(), m_regular.end(), [&](const QRawFont &font) {
                return font.supportsCharacter(static_cast<quint32>(character));
            });
        if (known) {
            result += QString::fromUcs4(&character, 1);
        } else if (QChar::isSpace(character)
                   || QChar::category(character) == QChar::Other_Control) {
            result += QLatin1Char(' ');
        } else {
            result += codeOf(character);
            if (!missing.contains(codeOf(character)))
                missing << codeOf(character);
        }
    }
    return result;
}

QString ReportFonts::printable(const QString &text) const
{
    QStringList ignored;
    return printable(text, ignored);
}

} // namespace daemok::ui
