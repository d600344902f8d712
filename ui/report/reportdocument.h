// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"
#include "ui/report/dossierdata.h"
#include "ui/report/livingpdf.h"
#include "ui/report/printable.h"
#include "ui/report/reportfonts.h"
#include "ui/text/language.h"

#include <QPainter>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace daemok::ui {

/// What a report is set with; shared by every report in one language.
struct ReportSetting
{
    QString language; ///< ko, en or ja
    std::shared_ptr<const ReportFonts> fonts;
    std::shared_ptr<const LanguageWords> words;
    std::shared_ptr<const DossierData> data; ///< null where a file of it is broken
};

[[nodiscard]] ReportSetting reportSetting(const std::filesystem::path &resources,
                                          const QString &language,
                                          std::shared_ptr<const ReportFonts> fonts);

/// A report set on pages: window, preview and PDF paint the same ones. Type gives way until a page holds what
/// belongs on it; a page that is full even then goes on on another. Nothing is cut. On the GUI thread only.
class ReportDocument
{
public:
    ReportDocument(const ReportSource &source, ReportSetting setting);
    ~ReportDocument();
    ReportDocument(const ReportDocument &) = delete;
    ReportDocument &operator=(const ReportDocument &) = delete;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &language() const { return m_setting.language; }
    /// Codes of characters that no font of the report has, in the order found.
    [[nodiscard]] const QStringList &missingCharacters() const { return m_missing; }
    /// The page on which a chapter begins, from 0; 0 where it is left out.
    [[nodiscard]] int pageOf(ChapterId chapter) const;
    /// Language, bookmarks, links, attachments and facts of the PDF.
    [[nodiscard]] PdfExtras extras() const;
    /// Scale of the smallest type against the roomiest setting, for tests.
    [[nodiscard]] double density() const { return m_density; }

    /// Paints page 0.. in page units (1/720 inch), its top left corner at the origin.
    void paint(QPainter &painter, int page) const;

private:
    class Maker;

    void setSummary();
    void setChapters();
    void addPage(std::unique_ptr<Block> page);
    [[nodiscard]] QString footer() const;

    void paintFrame(QPainter &painter, int page) const;

    ReportSetting m_setting;
    QStringList m_missing; ///< filled while m_source is made
    ReportSource m_source; ///< printable
    ReportModel m_model;
    QString m_title;
    QString m_edition;
    double m_density = 1;
    int m_assumptionsPage = 0; ///< of a long edition, from 1; 0: it has none
    Style m_frameStyle;
    std::vector<std::unique_ptr<Block>> m_pages;
    std::vector<OutlineEntry> m_outline;
    std::vector<PageLink> m_links;
    std::map<ChapterId, int> m_chapterPages;
};

} // namespace daemok::ui
