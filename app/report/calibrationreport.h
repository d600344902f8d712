// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/calibration/calibration.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::app {

/// Benchmark results and what they calibrate, as a page for a terminal.
class CalibrationReport
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationReport)

public:
    CalibrationReport(const calibration::Calibration &calibration,
                      const std::vector<calibration::Run> &runs);

    [[nodiscard]] TextPage page() const;

private:
    void addRuns(TextPage &page) const;
    void addOperations(TextPage &page) const;
    void addScaling(TextPage &page) const;
    void addWarnings(TextPage &page) const;

    const calibration::Calibration &m_calibration;
    const std::vector<calibration::Run> &m_runs;
    ui::Format m_format;
};

} // namespace daemok::app
