// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"
#include "core/figure/chartspec.h"
#include "ui/layout/rowmodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::ui {

/// Rows, chart and sentences of the Calibrate page: pure functions of what it holds.
class CalibrationRows
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationRows)

public:
    enum RunColumn { File, Loop, Nodes, Clients, Rate, P99 };
    enum OperationColumn { Name, CountsAs, Service, Variation, How };
    enum PlanColumn { Where, Value, Spread, When };

    [[nodiscard]] static QStringList runTitles();
    [[nodiscard]] static std::vector<Row> runs(const std::vector<calibration::Run> &runs,
                                               const Format &format);
    [[nodiscard]] static QStringList operationTitles();
    [[nodiscard]] static std::vector<Row> operations(const calibration::Calibration &calibration,
                                                     const Format &format);
    [[nodiscard]] static QStringList planTitles();
    /// What the project holds, of every product.
    [[nodiscard]] static std::vector<Row> inPlan(const Catalog &catalog, const UserTables &tables,
                                                 const Format &format);
    /// Throughput against clients or nodes: measured points, the fitted curve and its 95 % band to twice the largest count.
    [[nodiscard]] static ChartSpec chart(const calibration::Calibration *calibration,
                                         const Format &format);
    [[nodiscard]] static QString warnings(const calibration::Calibration &calibration);
};

} // namespace daemok::ui
