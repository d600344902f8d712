// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <optional>
#include <string>
#include <vector>

namespace daemok::ui {

class ProjectController;

/// What stands on the Calibrate page: results that were read, what they were measured on, what they calibrate. Files are read
/// off the GUI thread; nothing of the project changes before use().
class CalibrationState : public QObject
{
    Q_OBJECT

public:
    explicit CalibrationState(ProjectController *controller, QObject *parent = nullptr);
    ~CalibrationState() override;

    /// Adds results; a file that is none leaves its sentence in problems().
    void read(const QStringList &paths);
    void remove(int run);
    void setNodes(int run, double nodes);
    void setClients(int run, std::optional<double> clients);
    void setVcpu(std::optional<double> vcpu);
    void setProduct(const std::string &id);
    void mapOperation(int operation, std::optional<Operation> to);
    /// The rows that use() would write; several names of one operation: the dearest counts.
    [[nodiscard]] std::vector<RateOverride> rows() const;
    [[nodiscard]] std::optional<ScalingOverride> scalingRow() const;
    /// Puts the rows into the project: one undo step.
    void use();
    /// Takes what the project holds of the product out of it: one undo step.
    void forget();

    [[nodiscard]] bool busy() const { return m_running > 0; }
    [[nodiscard]] const std::vector<calibration::Run> &runs() const { return m_runs; }
    [[nodiscard]] const std::optional<calibration::Calibration> &calibration() const
    {
        return m_calibration;
    }
    [[nodiscard]] const std::string &product() const { return m_product; }
    [[nodiscard]] std::optional<double> vcpu() const { return m_vcpu; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] ProjectController *controller() const { return m_controller; }
    /// Whether the project holds anything of the product.
    [[nodiscard]] bool inPlan() const;

signals:
    void changed();

private:
    void take(std::vector<Result<calibration::Benchmark>> results);
    void compute();

    ProjectController *m_controller;
    QThreadPool m_pool;
    quint64 m_generation = 0;
    int m_running = 0;
    std::vector<calibration::Run> m_runs;
    std::vector<std::pair<std::string, std::optional<Operation>>>
        m_mapped; ///< by the user, by name
    std::optional<double> m_vcpu;
    std::string m_product;
    std::optional<calibration::Calibration> m_calibration;
    QStringList m_problems;
};

} // namespace daemok::ui
