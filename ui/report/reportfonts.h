// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <QRawFont>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

namespace daemok::ui {

/// The report's own fonts, read from resources/fonts: Korean and Japanese with Latin, the same on every machine.
/// They belong to the application while this lives.
class ReportFonts
{
public:
    /// Needs a QGuiApplication. FileNotReadable names the file.
    [[nodiscard]] static Result<std::shared_ptr<const ReportFonts>>
    load(const std::filesystem::path &resources);
    ~ReportFonts();
    ReportFonts(const ReportFonts &) = delete;
    ReportFonts &operator=(const ReportFonts &) = delete;

    /// Family names, that of the language first: shapes of Chinese characters differ.
    [[nodiscard]] QStringList families(const QString &language) const;
    /// `text` in composed form, on one line, with every character that neither font has as [U+XXXX]. Those are
    /// added to `missing`, each once.
    [[nodiscard]] QString printable(const QString &text, QStringList &missing) const;
    [[nodiscard]] QString printable(const QString &text) const;

private:
    ReportFonts() = default;

    std::vector<int> m_ids; ///< of QFontDatabase
    std::vector<QRawFont> m_regular;
};

} // namespace daemok::ui
