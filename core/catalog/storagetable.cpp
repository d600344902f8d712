// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tables.h"

#include "core/quantity/nearest.h"

#include <algorithm>
#include <set>

namespace daemok::catalogfile {
namespace {

constexpr double kMost = 1e9;

struct PriceRow
{
    std::string provider, region, kind, name, unit, note;
    std::optional<Price> price;
    double from = 0;
    Source source;
    bool used = false; ///< by a volume
};

std::vector<PriceRow> readPriceRows(const csv::Table &table, Context &context)
{
    std::vector<PriceRow> rows;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        PriceRow out;
        const std::vector<std::string_view> kinds{"block",  "object",     "snapshot",
                                                  "egress", "cross_zone", "local"};
        out.provider = row.required("provider");
        out.region = row.required("region");
        out.kind = std::string(kinds[row.oneOf("kind", kinds)]);
        out.name = row.required("name");
        out.unit = row.required("unit");
        out.note = row.text("note");
        out.source = rowSource(row, "source", context, &out.note);
        if (const std::optional<double> amount = row.maybe("price_usd", 0, kMost))
            out.price = Price{*amount, "USD", out.source, false};
        out.from = row.maybe("tier_from_gb", 0, kMost).value_or(0);
        if (!seen.insert(out.provider + " " + out.region + " " + out.name).second)
            row.fail({ErrorId::DuplicateEntry,
                      row.place("name"),
                      {out.provider + " " + out.region + " " + out.name}});
        rows.push_back(std::move(out));
    }
    return rows;
}

/// One line of volumes.csv: a volume, or one fixed size of it.
struct VolumeRow
{
    std::string priceRow, iopsRow, mbpsRow;
    std::optional<double> gib;
    VolumeType type; ///< without region and prices
};

VolumeRow readVolumeRow(csv::Row &row, Context &context)
{
    VolumeRow out;
    VolumeType &type = out.type;
    type.provider = row.required("provider");
    type.name = row.required("volume");
    out.priceRow = row.required("price_row");
    out.iopsRow = row.text("iops_row");
    out.mbpsRow = row.text("mbps_row");
    out.gib = row.maybe("gib", 1, 1e6);
    type.includedIops = row.maybe("included_iops", 0, kMost);
    type.includedMbps = row.maybe("included_mbps", 0, kMost);
    type.iopsPerGib = row.maybe("iops_per_gib", 0, 1e6);
    type.mbpsPerGib = row.maybe("mbps_per_gib", 0, 1e6);
    type.maxIops = row.maybe("max_iops", 1, kMost);
    type.maxMbps = row.maybe("max_mbps", 1, kMost);
    type.maxGib = row.maybe("max_gib", 1, kMost);
    type.note = row.text("note");
    type.limitsSource = rowSource(row, "source", context);
    return out;
}

class Builder
{
public:
    explicit Builder(std::vector<PriceRow> &prices) : m_prices(prices) {}

    /// Every region that lists the row's price; false if none does.
    bool add(const VolumeRow &row)
    {
        bool any = false;
        for (PriceRow &price : m_prices) {
            if (price.provider != row.type.provider || price.name != row.priceRow)
                continue;
            price.used = any = true;
            if (row.gib)
                addStep(row, price);
            else
                m_volumes.push_back(volumeOf(row, price));
        }
        return any;
    }

    std::vector<VolumeType> take()
    {
        for (VolumeType &volume : m_volumes) {
            std::sort(
                volume.steps.begin(), volume.steps.end(),
                [](const VolumeType::Step &a, const VolumeType::Step &b) { return a.gib < b.gib; });
        }
        return std::move(m_volumes);
    }

private:
    std::optional<Price> priceOf(const PriceRow &beside, const std::string &name)
    {
        for (PriceRow &price : m_prices) {
            if (!name.empty() && price.provider == beside.provider && price.region == beside.region
                && price.name == name) {
                price.used = true;
                return price.price;
            }
        }
        return std::nullopt;
    }

    VolumeType volumeOf(const VolumeRow &row, const PriceRow &price)
    {
        VolumeType volume = row.type;
        volume.region = price.region;
        volume.source = price.source;
        volume.perGibMonth = price.price;
        volume.perIopsMonth = priceOf(price, row.iopsRow);
        volume.perMbpsMonth = priceOf(price, row.mbpsRow);
        if (!price.note.empty())
            volume.note += (volume.note.empty() ? "" : "; ") + price.note;
        return volume;
    }

    void addStep(const VolumeRow &row, const PriceRow &price)
    {
        const auto same = [&](const VolumeType &volume) {
            return volume.provider == price.provider && volume.region == price.region
                   && volume.name == row.type.name;
        };
        auto found = std::find_if(m_volumes.begin(), m_volumes.end(), same);
        if (found == m_volumes.end()) {
            VolumeType volume;
            volume.provider = price.provider;
            volume.region = price.region;
            volume.name = row.type.name;
            volume.source = price.source;
            volume.limitsSource = row.type.limitsSource;
            volume.note = row.type.note;
            m_volumes.push_back(std::move(volume));
            found = std::prev(m_volumes.end());
        }
        const std::size_t prefix = row.type.name.size() + 1;
        const bool named =
            row.priceRow.size() > prefix && row.priceRow.rfind(row.type.name, 0) == 0;
        found->steps.push_back({*row.gib, price.price,
                                named ? row.priceRow.substr(prefix) : row.priceRow,
                                row.type.includedIops, row.type.includedMbps});
        found->maxGib = std::max(found->maxGib.value_or(0), *row.gib);
        found->maxIops = std::max(found->maxIops.value_or(0), row.type.includedIops.value_or(0));
        found->maxMbps = std::max(found->maxMbps.value_or(0), row.type.includedMbps.value_or(0));
    }

    std::vector<PriceRow> &m_prices;
    std::vector<VolumeType> m_volumes;
};

} // namespace

Storage readStorage(const csv::Table &prices, const csv::Table &volumes, Context &context)
{
    std::vector<PriceRow> rows = readPriceRows(prices, context);
    Builder builder(rows);
    for (std::size_t i = 0; i < volumes.rows.size(); ++i) {
        csv::Row row(volumes, i, context.error);
        const VolumeRow volume = readVolumeRow(row, context);
        if (builder.add(volume))
            continue;
        std::vector<std::string> names;
        names.reserve(rows.size());
        for (const PriceRow &price : rows)
            names.push_back(price.name);
        row.fail({ErrorId::UnknownReference,
                  row.place("price_row"),
                  {"price_row", volume.priceRow, nearest(volume.priceRow, names)}});
    }
    Storage storage;
    storage.volumes = builder.take();
    for (PriceRow &row : rows) {
        if (!row.used)
            storage.unitPrices.push_back({row.provider, row.region, row.kind, row.name, row.unit,
                                          std::move(row.price), row.from, row.note});
    }
    return storage;
}

} // namespace daemok::catalogfile
