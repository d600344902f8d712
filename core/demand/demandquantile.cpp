// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demandquantile.h"

#include <algorithm>
#include <cmath>

namespace daemok {
namespace {

constexpr std::size_t kOfDataSet = 3;
constexpr std::size_t kScalars = 6;
constexpr std::size_t kOfOperation = 5;
constexpr std::size_t kFixed = kDataSets * kOfDataSet + kScalars;
constexpr std::size_t kCompressibility = kDataSets * kOfDataSet + 2;

const OperationLoad *find(const Demand &demand, DataSetId set, Operation operation)
{
    const auto found = std::find_if(demand.operations.begin(), demand.operations.end(),
                                    [&](const OperationLoad &load) {
                                        return load.dataSet == set && load.operation == operation;
                                    });
    return found == demand.operations.end() ? nullptr : &*found;
}

double ratio(double planned, double likely)
{
    return likely > 0 ? planned / likely : 1;
}

/// Calls visit(component of demand, of planned, of likely) for all that sizes but the operations.
template <class Visit>
void forEachFixed(Demand &demand, const Demand &planned, const Demand &likely, Visit visit)
{
    for (std::size_t i = 0; i < kDataSets; ++i) {
        visit(demand.dataSets[i].items, planned.dataSets[i].items, likely.dataSets[i].items);
        visit(demand.dataSets[i].bytesPerItem, planned.dataSets[i].bytesPerItem,
              likely.dataSets[i].bytesPerItem);
        visit(demand.dataSets[i].insertedBytesPerDay, planned.dataSets[i].insertedBytesPerDay,
              likely.dataSets[i].insertedBytesPerDay);
    }
    visit(demand.peakRequests, planned.peakRequests, likely.peakRequests);
    visit(demand.storeConnections, planned.storeConnections, likely.storeConnections);
    visit(demand.compressibility, planned.compressibility, likely.compressibility);
    visit(demand.itemBytesMax, planned.itemBytesMax, likely.itemBytesMax);
    visit(demand.existingTransactions, planned.existingTransactions, likely.existingTransactions);
    visit(demand.existingGb, planned.existingGb, likely.existingGb);
}

} // namespace

DemandColumns::DemandColumns(std::span<const Demand> demands, Demand likely)
    : m_likely(std::move(likely)),
      m_rows(demands.size())
{
    const auto note = [this](const Demand &demand) {
        for (const OperationLoad &load : demand.operations) {
            const Key key{load.dataSet, load.operation};
            if (std::find(m_operations.begin(), m_operations.end(), key) == m_operations.end())
                m_operations.push_back(key);
        }
    };
    note(m_likely);
    for (const Demand &demand : demands)
        note(demand);

    m_columns.assign(kFixed + m_operations.size() * kOfOperation, std::vector<double>(m_rows));
    for (std::size_t row = 0; row < m_rows; ++row) {
        const Demand &demand = demands[row];
        std::size_t column = 0;
        const auto put = [&](double value) { m_columns[column++][row] = value; };
        for (const DataSet &data : demand.dataSets) {
            put(data.items);
            put(data.bytes().value());
            put(data.insertedBytesPerDay);
        }
        put(demand.peakRequests);
        put(demand.storeConnections);
        put(demand.compressibility);
        put(demand.itemBytesMax);
        put(demand.existingTransactions);
        put(demand.existingGb);
        for (const auto &[set, operation] : m_operations) {
            const OperationLoad *load = find(demand, set, operation);
            put(load ? load->rate.value() : 0);
            put(load ? load->itemsReturned : 0);
            put(load ? load->gbTouched : 0);
            put(load ? load->gbColumns : 0);
            put(load ? load->bytesMoved : 0);
        }
    }
    for (std::vector<double> &column : m_columns) {
        const auto [least, most] = std::minmax_element(column.begin(), column.end());
        if (*least == *most)
            column.resize(1);
        else
            std::sort(column.begin(), column.end());
    }
}

double DemandColumns::at(std::size_t column, double u) const
{
    const std::vector<double> &values = m_columns[column];
    const double place = std::clamp(column == kCompressibility ? 1 - u : u, 0.0, 1.0)
                         * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= values.size())
        return values.back();
    return values[below]
           + (place - static_cast<double>(below)) * (values[below + 1] - values[below]);
}

Demand DemandColumns::quantile(double u) const
{
    Demand demand = m_likely;
    std::size_t column = 0;
    const auto next = [&] { return at(column++, u); };
    for (DataSet &data : demand.dataSets) {
        data.items = next();
        const double bytes = next();
        data.bytesPerItem = data.items > 0 ? bytes / data.items : data.bytesPerItem;
        data.insertedBytesPerDay = next();
    }
    demand.peakRequests = next();
    demand.storeConnections = next();
    demand.compressibility = next();
    demand.itemBytesMax = next();
    demand.existingTransactions = next();
    demand.existingGb = next();
    demand.operations.clear();
    for (const auto &[set, operation] : m_operations) {
        const OperationLoad *likely = find(m_likely, set, operation);
        OperationLoad load;
        load.dataSet = set;
        load.operation = operation;
        load.rate = PerSecond(next());
        load.itemsReturned = next();
        load.gbTouched = next();
        load.gbColumns = next();
        load.bytesMoved = next();
        if (!(load.rate.value() > 0))
            continue;
        // The mean rate stays the likely one.
        load.meanShare =
            likely ? std::min(1.0, likely->meanShare * likely->rate.value() / load.rate.value())
                   : 0;
        demand.operations.push_back(load);
    }
    return demand;
}

double DemandQuantile::rateFactor(DataSetId set, Operation operation) const
{
    const OperationLoad *then = find(planned, set, operation);
    const OperationLoad *now = find(likely, set, operation);
    return then && now ? ratio(then->rate.value(), now->rate.value()) : 1;
}

Demand DemandQuantile::of(const Demand &demand) const
{
    Demand result = demand;
    forEachFixed(result, planned, likely,
                 [](double &value, double then, double now) { value *= ratio(then, now); });
    result.compressibility = std::max(1.0, result.compressibility);
    for (OperationLoad &load : result.operations) {
        const OperationLoad *then = find(planned, load.dataSet, load.operation);
        const OperationLoad *now = find(likely, load.dataSet, load.operation);
        if (!then || !now)
            continue;
        const double factor = ratio(then->rate.value(), now->rate.value());
        load.rate = load.rate * factor;
        load.meanShare = factor > 0 ? std::min(1.0, load.meanShare / factor) : load.meanShare;
        load.itemsReturned *= ratio(then->itemsReturned, now->itemsReturned);
        load.gbTouched *= ratio(then->gbTouched, now->gbTouched);
        load.gbColumns *= ratio(then->gbColumns, now->gbColumns);
        load.bytesMoved *= ratio(then->bytesMoved, now->bytesMoved);
    }
    for (const OperationLoad &load : planned.operations)
        if (!find(likely, load.dataSet, load.operation)
            && !find(demand, load.dataSet, load.operation))
            result.operations.push_back(load);
    return result;
}

} // namespace daemok
