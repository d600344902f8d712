// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "core/project/atomicfile.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QTimer>

#include <filesystem>

namespace daemok::ui {

ReportPdf::ReportPdf(std::shared_ptr<const ReportDocument> document)
    : m_document(std::move(document))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_writer->setResolution(static_cast<int>(kUnitsPerInch));
    m_writer->setTitle(m_document->title());
    m_writer->setCreator(QStringLiteral("Daemok"));
}

ReportPdf::~ReportPdf() = default;

void ReportPdf::paintNext()
{
    if (atEnd())
        return;
    if (!m_painter)
        m_painter = std::make_unique<QPainter>(m_writer.get());
    else
        m_writer->newPage();
    m_document->paint(*m_painter, m_page++);
}

Result<QByteArray> ReportPdf::bytes()
{
    m_painter.reset(); // writes fonts and the table of pages
    return completedPdf(m_buffer.data(), m_document->extras());
}

Result<QByteArray> reportPdf(const std::shared_ptr<const ReportDocument> &document)
{
    ReportPdf pdf(document);
    while (!pdf.atEnd())
        pdf.paintNext();
    return pdf.bytes();
}

void ReportExport::start(std::shared_ptr<const ReportDocument> document, const QString &path)
{
    if (isRunning())
        return;
    m_document = std::move(document);
    m_path = path;
    m_pdf = std::make_unique<ReportPdf>(m_document);
    emit progressed(0, m_document->pageCount());
    QTimer::singleShot(0, this, &ReportExport::step);
}

void ReportExport::cancel()
{
    if (isRunning())
        finish(Error{ErrorId::Cancelled, {}, {}});
}

void ReportExport::step()
{
    if (!isRunning())
        return;
    if (!m_pdf->atEnd()) {
        m_pdf->paintNext();
        emit progressed(m_pdf->pagesDone(), m_document->pageCount());
        QTimer::singleShot(0, this, &ReportExport::step);
        return;
    }
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile()) {
        const std::string path = m_path.toStdString();
        return finish(Error{ErrorId::FileNotWritable, Place{path}, {path, "not a file"}});
    }
    const auto bytes = m_pdf->bytes();
    if (!bytes)
        return finish(bytes.error());
    const auto written = writeAtomically(
        std::filesystem::path(m_path.toStdU16String()),
        std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    finish(written ? std::optional<Error>() : written.error());
}

void ReportExport::finish(const std::optional<Error> &error)
{
    m_pdf.reset();
    m_document.reset();
    emit finished(m_path, error);
}

} // namespace daemok::ui
