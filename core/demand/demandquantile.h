// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace daemok {

/// The components of many demands of one month, each sorted by itself.
///
/// Components are those that size a store: of each data set its items, bytes and bytes inserted a day; of each
/// operation its rate, items returned, GB touched and bytes moved; connections, compressibility (its worse side is the
/// lower one), the largest item and the existing database. What is only paid for (mean rates, share of hits) stays as
/// in the likely demand: a layout is sized for a busy future and paid for in the likely one.
class DemandColumns
{
public:
    /// `demands` must not be empty. `likely` gives what is no component.
    DemandColumns(std::span<const Demand> demands, Demand likely);

    /// The demand whose components are the u-quantiles of the columns, 0 <= u <= 1, linear between neighbours.
    [[nodiscard]] Demand quantile(double u) const;
    [[nodiscard]] const Demand &likely() const { return m_likely; }

private:
    using Key = std::pair<DataSetId, Operation>;
    [[nodiscard]] double at(std::size_t column, double u) const;

    Demand m_likely;
    std::vector<Key> m_operations; ///< of any of the demands, in the order in which they come up
    std::size_t m_rows = 0;
    std::vector<std::vector<double>> m_columns; ///< one value where all are equal
};

/// A demand that a plan is made for instead of the likely one: what the futures job found.
struct DemandQuantile
{
    double u = 0.5;
    Demand likely;  ///< at likely answers, in the month that is planned for
    Demand planned; ///< the u-quantile

    /// The same for a demand of another month or retention: each component times planned / likely.
    [[nodiscard]] Demand of(const Demand &demand) const;
    /// planned / likely of one operation's rate; 1 where the likely demand has none.
    [[nodiscard]] double rateFactor(DataSetId set, Operation operation) const;
};

} // namespace daemok
