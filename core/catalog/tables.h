// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/csvreader.h"
#include "core/catalog/entry.h"

namespace daemok::catalogfile {

/// The CSV files of the catalogue, each into its list. A column `source` holds source keys joined by ';': the
/// first becomes the entry's source, the others stand in its note.
[[nodiscard]] std::map<std::string, SourceEntry> readSources(const csv::Table &table,
                                                             std::optional<Error> &error);
[[nodiscard]] std::vector<ServerType> readServers(const csv::Table &table, Context &context);
[[nodiscard]] std::vector<LlmModel> readLlmModels(const csv::Table &table, Context &context);
/// gpus.csv, completed by name from gpus_cc_by_sa.csv (kept apart for its licence).
[[nodiscard]] std::vector<Gpu> readGpus(const csv::Table &table, const csv::Table &shareAlike,
                                        Context &context);
[[nodiscard]] std::vector<OpenModel> readOpenModels(const csv::Table &table, Context &context);

/// facts.csv: facts and benchmarks of products that no rule kind uses, put with their product.
void readFacts(const csv::Table &table, std::vector<Product> &products, Context &context);

/// storage.csv: rows that volumes.csv names make volumes, one a provider, region and volume; all others are
/// unit prices.
struct Storage
{
    std::vector<VolumeType> volumes;
    std::vector<UnitPrice> unitPrices;
};
[[nodiscard]] Storage readStorage(const csv::Table &prices, const csv::Table &volumes,
                                  Context &context);

/// Source of a row by its columns `column`, as_of and status; `note` takes further keys.
[[nodiscard]] Source rowSource(csv::Row &row, std::string_view column, Context &context,
                               std::string *note = nullptr);

} // namespace daemok::catalogfile
