// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibrate/calibrationstate.h"

#include "ui/state/projectcontroller.h"
#include "ui/text/errortext.h"

#include <QDate>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace daemok::ui {

using namespace calibration;

CalibrationState::CalibrationState(ProjectController *controller, QObject *parent)
    : QObject(parent),
      m_controller(controller)
{
    m_pool.setMaxThreadCount(1);
    connect(controller, &ProjectController::projectReplaced, this, [this] {
        ++m_generation;
        m_runs.clear();
        m_mapped.clear();
        m_problems.clear();
        m_vcpu.reset();
        compute();
    });
    connect(controller, &ProjectController::projectChanged, this, &CalibrationState::changed);
}

CalibrationState::~CalibrationState()
{
    ++m_generation;
    m_pool.waitForDone();
}

void CalibrationState::read(const QStringList &paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.emplace_back(path.toStdU16String());
    ++m_running;
    m_pool.start([this, files = std::move(files), generation = m_generation] {
        std::vector<Result<Benchmark>> results;
        for (const std::filesystem::path &file : files)
            results.push_back(loadBenchmark(file));
        QMetaObject::invokeMethod(
            this,
            [this, generation, results = std::move(results)]() mutable {
                --m_running;
                if (generation == m_generation)
                    take(std::move(results));
                else
                    emit changed();
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void CalibrationState::take(std::vector<Result<Benchmark>> results)
{
    m_problems.clear();
    for (Result<Benchmark> &result : results) {
        if (!result) {
            m_problems << ErrorText::withPlace(result.error());
            continue;
        }
        Run run;
        run.result = std::move(result).value();
        m_runs.push_back(std::move(run));
    }
    compute();
}

void CalibrationState::remove(int run)
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    m_runs.erase(m_runs.begin() + run);
    m_problems.clear();
    compute();
}

void CalibrationState::setNodes(int run, double nodes)
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    m_runs[static_cast<std::size_t>(run)].nodes = nodes;
    compute();
}

void CalibrationState::setClients(int run, std::optional<double> clients)
{
    if (run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    m_runs[static_cast<std::size_t>(run)].clients = clients;
    compute();
}

void CalibrationState::setVcpu(std::optional<double> vcpu)
{
    m_vcpu = vcpu;
    compute();
}

void CalibrationState::setProduct(const std::string &id)
{
    m_product = id;
    emit changed();
}

void CalibrationState::mapOperation(int operation, std::optional<Operation> to)
{
    if (!m_calibration || operation < 0
        || operation >= static_cast<int>(m_calibration->operations.size()))
        return;
    const std::string &name = m_calibration->operations[static_cast<std::size_t>(operation)].name;
    std::erase_if(m_mapped, [&](const auto &each) { return each.first == name; });
    m_mapped.emplace_back(name, to);
    compute();
}

void CalibrationState::compute()
{
    m_calibration.reset();
    if (!m_runs.empty()) {
        m_calibration = calibrate(m_runs, m_vcpu);
        for (CalibratedOperation &one : m_calibration->operations)
            for (const auto &[name, operation] : m_mapped)
                if (name == one.name)
                    one.operation = operation;
    }
    emit changed();
}

std::vector<RateOverride> CalibrationState::rows() const
{
    std::vector<RateOverride> rows;
    const Product *product = m_controller->catalog()->findProduct(m_product);
    if (!m_calibration || !product)
        return rows;
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    for (const CalibratedOperation &one : m_calibration->operations) {
        // A product that does not answer an operation has no rate to replace.
        if (!one.operation || !one.serviceMs
            || !product->rates[0][static_cast<std::size_t>(*one.operation)])
            continue;
        RateOverride row = rowOf(*m_calibration, one, m_product, *one.operation, today);
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const RateOverride &other) {
            return other.operation == row.operation;
        });
        if (same == rows.end())
            rows.push_back(std::move(row));
        else if (same->serviceMs < row.serviceMs)
            *same = std::move(row);
    }
    return rows;
}

std::optional<ScalingOverride> CalibrationState::scalingRow() const
{
    if (!m_calibration || m_product.empty())
        return std::nullopt;
    return scalingRowOf(*m_calibration, m_product,
                        QDate::currentDate().toString(Qt::ISODate).toStdString());
}

void CalibrationState::use()
{
    const UserTables &tables = m_controller->project().tables;
    std::vector<RateOverride> rates = tables.rates;
    std::vector<ScalingOverride> scalings = tables.scalings;
    for (RateOverride &row : rows())
        putRate(rates, std::move(row));
    if (auto row = scalingRow())
        putScaling(scalings, std::move(*row));
    if (const auto done = m_controller->setCalibration(std::move(rates), std::move(scalings));
        !done) {
        m_problems = QStringList{ErrorText::withPlace(done.error())};
        emit changed();
    }
}

void CalibrationState::forget()
{
    const UserTables &tables = m_controller->project().tables;
    std::vector<RateOverride> rates = tables.rates;
    std::vector<ScalingOverride> scalings = tables.scalings;
    std::erase_if(rates, [&](const RateOverride &row) { return row.product == m_product; });
    std::erase_if(scalings, [&](const ScalingOverride &row) { return row.product == m_product; });
    (void)m_controller->setCalibration(std::move(rates), std::move(scalings));
}

bool CalibrationState::inPlan() const
{
    const UserTables &tables = m_controller->project().tables;
    const auto ours = [&](const auto &row) { return row.product == m_product; };
    return std::any_of(tables.rates.begin(), tables.rates.end(), ours)
           || std::any_of(tables.scalings.begin(), tables.scalings.end(), ours);
}

} // namespace daemok::ui
