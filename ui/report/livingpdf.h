// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace daemok::ui {

/// A place in the report that readers jump to; y in page units from the top of the page.
struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0 = chapter
    int page = 0;  ///< from 0
    double y = 0;
};

/// An area of a page that leads to another page or to an address.
struct PageLink
{
    int page = 0;
    QRectF area; ///< page units
    int target = -1;
    double targetY = 0;
    QString address; ///< instead of a page
};

/// A file inside the report. Names are ASCII letters, digits, '.', '-' and '_'.
struct Attachment
{
    std::string name;
    std::string mime;
    QString description;
    std::string bytes;
};

/// What a printed report does not have and a living one does.
struct PdfExtras
{
    QString language; ///< ko, en or ja
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
    std::vector<Attachment> attachments;
    /// Written beside title and creator, as pdfinfo -custom shows them.
    std::vector<std::pair<std::string, std::string>> facts;
};

/// The PDF with language, bookmarks, links, attachments and facts. Same arguments, same bytes. FileNotReadable where
/// `pdf` is no PDF.
[[nodiscard]] Result<QByteArray> completedPdf(const QByteArray &pdf, const PdfExtras &extras);

// The facts that name what travels inside.
inline constexpr const char *kProjectHashFact = "DaemokProjectSHA256";
inline constexpr const char *kPlanHashFact = "DaemokPlanSHA256";
inline constexpr const char *kPlanFile = "plan.json";

/// What a report carried. The hashes tell damage and edits from the original; they are no signature, since whoever
/// edits a file can write a new hash too.
struct CarriedProject
{
    std::string name; ///< of the attachment
    std::string text; ///< the project file, byte for byte
    std::string plan; ///< plan.json, or empty
    bool projectIntact = false;
    bool planIntact = false;
};

/// Whether the file begins as a PDF does.
[[nodiscard]] bool isPdf(const QString &path);

/// FileNotFound, FileNotReadable (damaged, encrypted, no project inside), FileTooLarge.
[[nodiscard]] Result<CarriedProject> carriedProject(const QString &path);

} // namespace daemok::ui
