// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/calibrationreport.h"

#include "ui/text/calibrationtext.h"
#include "ui/text/producttext.h"

#include <QFileInfo>
#include <QLocale>

namespace daemok::app {

using namespace calibration;
using ui::CalibrationText;

namespace {

constexpr Column kRight{Column::Align::Right};

QString fileName(const std::string &file)
{
    return QFileInfo(QString::fromStdString(file)).fileName();
}

} // namespace

CalibrationReport::CalibrationReport(const Calibration &calibration, const std::vector<Run> &runs)
    : m_calibration(calibration),
      m_runs(runs),
      m_format(QLocale(QLocale::English, QLocale::UnitedStates))
{}

TextPage CalibrationReport::page() const
{
    TextPage page;
    addRuns(page);
    addOperations(page);
    addScaling(page);
    addWarnings(page);
    return page;
}

void CalibrationReport::addRuns(TextPage &page) const
{
    page.title(tr("Results"));
    TextTable table({Column{}, Column{}, Column{}, kRight, kRight, kRight, kRight});
    table.row({{tr("File"), Tone::Quiet},
               {tr("Tool"), Tone::Quiet},
               {tr("Loop"), Tone::Quiet},
               {tr("Nodes"), Tone::Quiet},
               {tr("Clients"), Tone::Quiet},
               {tr("Requests/s"), Tone::Quiet},
               {tr("p99"), Tone::Quiet}});
    for (const Run &run : m_runs) {
        const auto clients = clientsOf(run);
        const auto p99 = run.result.operations.front().quantileMs(0.99);
        const bool tail = tellsTail(run.result.loop);
        table.row({{fileName(run.result.file)},
                   {CalibrationText::tool(run.result.tool)},
                   {CalibrationText::loop(run.result.loop)},
                   {m_format.count(run.nodes)},
                   {clients ? m_format.count(*clients) : QString()},
                   {run.result.perSecond > 0 ? m_format.number(run.result.perSecond) : QString()},
                   {tail && p99 ? m_format.milliseconds(*p99)
                    : tail      ? QString()
                                : tr("not used"),
                    tail ? Tone::Plain : Tone::Quiet}});
    }
    page.table(table);
    page.blank();
}

void CalibrationReport::addOperations(TextPage &page) const
{
    page.title(tr("Service times, one vCPU"));
    TextTable table({Column{}, Column{}, kRight, kRight, kRight, Column{}});
    table.row({{tr("Operation"), Tone::Quiet},
               {tr("Counts as"), Tone::Quiet},
               {tr("Most/s"), Tone::Quiet},
               {tr("Service time"), Tone::Quiet},
               {tr("CV"), Tone::Quiet},
               {tr("How"), Tone::Quiet}});
    for (const CalibratedOperation &one : m_calibration.operations)
        table.row(
            {{QString::fromStdString(one.name)},
             {one.operation ? ui::ProductText::operation(*one.operation) : tr("not mapped"),
              one.operation ? Tone::Plain : Tone::Caution},
             {m_format.number(one.perSecond)},
             {one.serviceMs ? m_format.milliseconds(*one.serviceMs) : QString(), Tone::Strong},
             {one.cvMeasured ? m_format.number(one.cv)
                             : tr("%1 (assumed)").arg(m_format.number(one.cv))},
             {one.serviceMs ? CalibrationText::method(one.method) : QString(), Tone::Quiet}});
    page.table(table);
    page.blank();
}

void CalibrationReport::addScaling(TextPage &page) const
{
    if (!m_calibration.usl)
        return;
    page.title(tr("Scalability"));
    page.paragraph(CalibrationText::scaling(*m_calibration.usl, m_calibration.axis, m_format));
    TextTable table({kRight, kRight, kRight});
    table.row({{CalibrationText::axis(m_calibration.axis), Tone::Quiet},
               {tr("Measured/s"), Tone::Quiet},
               {tr("Curve/s"), Tone::Quiet}});
    for (const ScalingPoint &point : m_calibration.points)
        table.row({{m_format.count(point.n)},
                   {m_format.number(point.perSecond)},
                   {m_format.number(m_calibration.usl->perSecond(point.n))}});
    page.table(table);
    page.blank();
}

void CalibrationReport::addWarnings(TextPage &page) const
{
    if (m_calibration.warnings.empty())
        return;
    page.title(tr("Beware"));
    for (const Warning warning : m_calibration.warnings)
        page.paragraph(CalibrationText::warning(warning), Tone::Caution);
}

} // namespace daemok::app
