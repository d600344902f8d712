// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ratefiller.h"

#include "core/quantity/nearest.h"

#include <algorithm>
#include <string>

namespace daemok::catalogfile {
namespace {

constexpr auto kPlanning = static_cast<std::size_t>(RateFamily::Planning);
constexpr auto kVendor = static_cast<std::size_t>(RateFamily::Vendor);

bool needsRate(const Product &product, std::size_t op)
{
    return !product.managed && product.capabilities[op].state != Capability::No;
}

void widen(Interval &range, double likely, double ratio)
{
    const Interval least = rateRange(likely, ratio);
    range = {std::min(range.low, least.low), likely, std::max(range.high, least.high)};
}

Rate planningFromVendor(const Rate &vendor, const Defaults &defaults)
{
    Rate rate = vendor;
    const double scale = 1 / defaults.vendorShare.value;
    rate.fixedMs.value *= scale;
    rate.fixedMs.origin = Origin::Assumed;
    rate.fixedMs.source.status = Status::Assumed;
    rate.fixedRangeMs.low *= scale;
    rate.fixedRangeMs.high *= scale;
    widen(rate.fixedRangeMs, rate.fixedMs.value, defaults.assumedRatio);
    rate.derivedFromVendor = true;
    return rate;
}

/// The parts for items and volume are the borrower's: they depend on how it answers the operation.
void putWork(Rate &rate, const Product &borrower, std::size_t op, const Defaults &defaults,
             const Place &place, Context &context)
{
    const auto &work = defaults.work[op][static_cast<std::size_t>(borrower.capabilities[op].state)];
    if (!work) {
        context.fail({ErrorId::Inconsistent,
                      place,
                      {borrower.id + ": capabilities."
                           + std::string(operationName(static_cast<Operation>(op))),
                       "defaults.yaml has no work row for this state"}});
        return;
    }
    rate.perItemMs = work->perItemMs;
    rate.perGbMs = work->perGbMs;
}

const ProductFile *find(const std::vector<ProductFile> &files, const std::string &id)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&id](const ProductFile &f) { return f.product.id == id; });
    return found == files.end() ? nullptr : &*found;
}

using OwnRates = std::vector<std::array<std::array<std::optional<Rate>, kOperations>, 2>>;

class Borrower
{
public:
    Borrower(std::vector<ProductFile> &files, const Defaults &defaults, Context &context)
        : m_files(files),
          m_defaults(defaults),
          m_context(context)
    {
        for (const ProductFile &file : files)
            m_own.push_back(file.product.rates);
    }

    void borrow(ProductFile &file, std::size_t family, std::size_t op)
    {
        const StandIn &named = file.standIns[family][op];
        const StandIn &standIn = named.product.empty() ? m_defaults.standIns[family][op] : named;
        Rate rate;
        if (standIn.fixedMs) {
            rate.fixedMs = figure(*standIn.fixedMs, standIn.source);
            rate.fixedRangeMs = rateRange(*standIn.fixedMs, m_defaults.assumedRatio);
            rate.note = standIn.reason;
        } else if (const Rate *lent = lender(standIn, family, op)) {
            rate = *lent;
            rate.standIn = standIn.product;
            rate.fixedMs.origin = Origin::Assumed;
            rate.fixedMs.source.status = Status::Assumed;
            widen(rate.fixedRangeMs, rate.fixedMs.value, m_defaults.assumedRatio);
        } else {
            return;
        }
        putWork(rate, file.product, op, m_defaults, file.place, m_context);
        file.product.rates[family][op] = std::move(rate);
    }

private:
    const Rate *lender(const StandIn &standIn, std::size_t family, std::size_t op)
    {
        const ProductFile *file = find(m_files, standIn.product);
        if (file == nullptr) {
            std::vector<std::string> ids;
            for (const ProductFile &each : m_files)
                ids.push_back(each.product.id);
            m_context.fail({ErrorId::UnknownReference,
                            standIn.place,
                            {"stand_ins", standIn.product, nearest(standIn.product, ids)}});
            return nullptr;
        }
        const auto &own = m_own[static_cast<std::size_t>(file - m_files.data())][family][op];
        if (!own) {
            m_context.fail({ErrorId::Inconsistent,
                            standIn.place,
                            {"stand_ins." + std::string(operationName(static_cast<Operation>(op))),
                             standIn.product + " has no rate of its own to lend"}});
            return nullptr;
        }
        return &*own;
    }

    std::vector<ProductFile> &m_files;
    const Defaults &m_defaults;
    Context &m_context;
    OwnRates m_own; ///< before anything was borrowed, so that nothing is lent on
};

} // namespace

void completeRates(std::vector<ProductFile> &files, const Defaults &defaults, Context &context)
{
    for (ProductFile &file : files) {
        auto &rates = file.product.rates;
        for (std::size_t op = 0; op < kOperations; ++op) {
            if (!rates[kPlanning][op] && rates[kVendor][op])
                rates[kPlanning][op] = planningFromVendor(*rates[kVendor][op], defaults);
        }
    }
    Borrower borrower(files, defaults, context);
    for (ProductFile &file : files) {
        for (std::size_t op = 0; op < kOperations; ++op) {
            for (const std::size_t family : {kPlanning, kVendor}) {
                if (needsRate(file.product, op) && !file.product.rates[family][op])
                    borrower.borrow(file, family, op);
            }
        }
    }
}

} // namespace daemok::catalogfile
