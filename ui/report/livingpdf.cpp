// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/livingpdf.h"

#include "core/catalog/sha256.h"
#include "ui/report/reportstyle.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QFile>

#include <exception>
#include <stdexcept>

namespace daemok::ui {
namespace {

constexpr double kPageHeight = 842; // points, A4 as QPdfWriter rounds it
constexpr std::size_t kLargest = std::size_t{1} << 24U;
constexpr qint64 kLargestPdf = qint64{1} << 28;

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// Writes into a document what QPdfWriter cannot.
class Completion
{
public:
    Completion(QPDF &pdf, const PdfExtras &extras) : m_pdf(pdf), m_extras(extras)
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void write()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(m_extras.language));
        root.replaceKey("/ViewerPreferences",
                        QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        writeOutline(root);
        for (const PageLink &link : m_extras.links)
            writeLink(link);
        for (const Attachment &file : m_extras.attachments)
            attach(file);
        writeFacts();
    }

private:
    [[nodiscard]] QPDFObjectHandle destination(int page, double y) const
    {
        auto array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages.at(static_cast<std::size_t>(page)));
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(QPDFObjectHandle::newNull());
        array.appendItem(real(kPageHeight - y / kUnitsPerPoint));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    // Entries of one level below `parent`, from `at` on; deeper ones below the entry before them.
    int writeLevel(QPDFObjectHandle parent, std::size_t &at, int level)
    {
        QPDFObjectHandle last = QPDFObjectHandle::newNull();
        int count = 0;
        while (at < m_extras.outline.size() && m_extras.outline[at].level >= level) {
            const OutlineEntry &entry = m_extras.outline[at++];
            auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.page, entry.y));
            if (last.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            last = item;
            ++count;
            const int below = writeLevel(item, at, level + 1);
            if (below > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-below)); // closed
        }
        if (!last.isNull())
            parent.replaceKey("/Last", last);
        return count;
    }

    void writeOutline(QPDFObjectHandle &root)
    {
        if (m_extras.outline.empty())
            return;
        auto outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        std::size_t at = 0;
        const int count = writeLevel(outlines, at, 0);
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void writeLink(const PageLink &link)
    {
        auto note = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
        auto rect = QPDFObjectHandle::newArray();
        rect.appendItem(real(link.area.left() / kUnitsPerPoint));
        rect.appendItem(real(kPageHeight - link.area.bottom() / kUnitsPerPoint));
        rect.appendItem(real(link.area.right() / kUnitsPerPoint));
        rect.appendItem(real(kPageHeight - link.area.top() / kUnitsPerPoint));
        note.replaceKey("/Rect", rect);
        if (link.address.isEmpty()) {
            note.replaceKey("/Dest", destination(link.target, link.targetY));
        } else {
            auto action = QPDFObjectHandle::parse("<< /S /URI >>");
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.address.toStdString()));
            note.replaceKey("/A", action);
        }
        QPDFObjectHandle page = m_pages.at(static_cast<std::size_t>(link.page));
        QPDFObjectHandle notes = page.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
            page.replaceKey("/Annots", notes);
        }
        notes.appendItem(m_pdf.makeIndirectObject(note));
    }

    void attach(const Attachment &file)
    {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, file.bytes);
        stream.setSubtype(file.mime);
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, file.name, stream);
        spec.setDescription(file.description.toStdString());
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(file.name, spec);
    }

    void writeFacts()
    {
        QPDFObjectHandle trailer = m_pdf.getTrailer();
        QPDFObjectHandle info = trailer.getKey("/Info");
        if (!info.isDictionary()) {
            info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            trailer.replaceKey("/Info", info);
        }
        for (const auto &[key, value] : m_extras.facts)
            info.replaceKey("/" + key, QPDFObjectHandle::newUnicodeString(value));
    }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFObjectHandle> m_pages;
};

Error unreadable(const std::string &path, const std::string &reason)
{
    return Error{ErrorId::FileNotReadable, Place{path}, {path, reason}};
}

/// Keeps what is decoded, up to a limit: a small file may unfold into a huge one.
class Limited : public Pipeline
{
public:
    Limited() : Pipeline("attachment", nullptr) {}
    void write(const unsigned char *data, std::size_t size) override
    {
        if (m_bytes.size() + size > kLargest)
            throw std::length_error("the attachment is larger than a project may be");
        m_bytes.append(reinterpret_cast<const char *>(data), size); // NOLINT: bytes as text
    }
    void finish() override {}
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

std::string bytesOf(QPDFFileSpecObjectHelper &file)
{
    Limited kept;
    file.getEmbeddedFileStream().pipeStreamData(&kept, 0, qpdf_dl_generalized);
    return kept.take();
}

bool isIntact(QPDF &pdf, const char *fact, const std::string &bytes)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary() || !info.getKey(std::string("/") + fact).isString())
        return false;
    Sha256 hash;
    hash.add(bytes);
    return info.getKey(std::string("/") + fact).getUTF8Value() == hash.hex();
}

} // namespace

Result<QByteArray> completedPdf(const QByteArray &pdf, const PdfExtras &extras)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Completion(document, extras).write();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), // NOLINT: bytes
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &problem) {
        return unreadable("report", problem.what());
    }
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

Result<CarriedProject> carriedProject(const QString &path)
{
    const std::string name = path.toStdString();
    QFile file(path);
    if (!file.exists())
        return Error{ErrorId::FileNotFound, Place{name}, {name}};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString().toStdString());
    if (file.size() > kLargestPdf)
        return Error{ErrorId::FileTooLarge,
                     Place{name},
                     {std::to_string(file.size()) + " B", std::to_string(kLargestPdf) + " B"}};
    const QByteArray bytes = file.readAll();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        CarriedProject carried;
        for (const auto &[key, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            if (key == kPlanFile)
                carried.plan = bytesOf(*spec);
            if (!key.ends_with(".yaml"))
                continue;
            carried.name = key;
            carried.text = bytesOf(*spec);
        }
        if (carried.name.empty())
            return unreadable(name, "no Daemok project travels inside this PDF");
        carried.projectIntact = isIntact(pdf, kProjectHashFact, carried.text);
        carried.planIntact = isIntact(pdf, kPlanHashFact, carried.plan);
        return carried;
    } catch (const std::exception &problem) {
        return unreadable(name, problem.what());
    }
}

} // namespace daemok::ui
