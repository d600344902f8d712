// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"
#include "ui/report/reportdocument.h"

#include <QBuffer>
#include <QObject>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <optional>

namespace daemok::ui {

/// Paints a report into a PDF in memory, one page a call: A4, vectors and embedded fonts only. A file is written
/// when the document is whole, never a part of it.
class ReportPdf
{
public:
    explicit ReportPdf(std::shared_ptr<const ReportDocument> document);
    ~ReportPdf();
    ReportPdf(const ReportPdf &) = delete;
    ReportPdf &operator=(const ReportPdf &) = delete;

    [[nodiscard]] bool atEnd() const { return m_page >= m_document->pageCount(); }
    [[nodiscard]] int pagesDone() const { return m_page; }
    void paintNext();
    /// After the last page: the whole document, with what travels inside.
    [[nodiscard]] Result<QByteArray> bytes();

private:
    std::shared_ptr<const ReportDocument> m_document;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_page = 0;
};

/// All pages at once.
[[nodiscard]] Result<QByteArray> reportPdf(const std::shared_ptr<const ReportDocument> &document);

/// Writes a report to a file page by page between the window's other events, so that it can be cancelled. The
/// file is replaced whole or left as it was.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject *parent = nullptr) : QObject(parent) {}

    void start(std::shared_ptr<const ReportDocument> document, const QString &path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_pdf != nullptr; }

signals:
    void progressed(int pagesDone, int pages);
    /// The error is nothing after success; Cancelled after cancel().
    void finished(const QString &path, const std::optional<daemok::Error> &error);

private:
    void step();
    void finish(const std::optional<Error> &error);

    std::shared_ptr<const ReportDocument> m_document;
    std::unique_ptr<ReportPdf> m_pdf;
    QString m_path;
};

} // namespace daemok::ui
