// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok {

/// What is wrong with the rows of a project's tables; the first is kept.
class RowProblems
{
public:
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void fail(ErrorId id, const Place &place, std::vector<std::string> args);
    void take(const Result<Done> &done);
    void inRange(double value, double least, double most, std::string field, const Place &place);
    void checkCurrency(const std::string &currency, std::string field, const Place &place);

private:
    std::optional<Error> m_error;
};

/// Puts a project's prices into the catalogue: on servers, volumes (or fixed sizes of them), unit prices and
/// language models of that name; rows that price request units, managed storage or a cost item are kept in
/// Catalog::priceBook ("rcu", "licence" ...; "licence/couchbase" for one product only). Empty provider or
/// region = all. Unknown items, providers and regions are errors naming the nearest.
Result<Done> applyPriceBook(Catalog &catalog, const std::vector<PriceBookRow> &rows);

} // namespace daemok
