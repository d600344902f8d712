// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tabletext.h"

#include "ui/text/errortext.h"

namespace daemok::ui {

QString TableText::title(TableKind kind)
{
    return kind == TableKind::Servers ? tr("Own servers") : tr("Own prices");
}

QString TableText::hint(TableKind kind)
{
    return kind == TableKind::Servers ? tr("Servers of the client, owned or quoted: planned with "
                                           "where their provider is chosen.")
                                      : tr("Quoted prices that go before the catalogue's.");
}

QString TableText::title(ServerColumn column)
{
    switch (column) {
    case ServerColumn::Name:
        return tr("Name");
    case ServerColumn::Provider:
        return tr("Provider");
    case ServerColumn::Region:
        return tr("Region");
    case ServerColumn::CoreCount:
        return tr("Cores");
    case ServerColumn::ThreadsPerCore:
        return tr("Threads/core");
    case ServerColumn::MemoryGib:
        return tr("Memory (GiB)");
    case ServerColumn::Disks:
        return tr("Disks");
    case ServerColumn::NetworkGbps:
        return tr("Network (Gbit/s)");
    case ServerColumn::Price:
        return tr("Price");
    case ServerColumn::Per:
        return tr("Per");
    case ServerColumn::Currency:
        return tr("Currency");
    case ServerColumn::Vat:
        return tr("VAT included");
    case ServerColumn::Quote:
        return tr("Quote");
    case ServerColumn::Date:
        return tr("Date");
    case ServerColumn::Count_:
        break;
    }
    return {};
}

QString TableText::help(ServerColumn column)
{
    switch (column) {
    case ServerColumn::Name:
        return tr("What the server is called in the plan; each once for a provider and region.");
    case ServerColumn::Provider:
        return tr(
            "Empty is on-premise (onprem); or a word of your own that can be chosen as provider.");
    case ServerColumn::Region:
        return tr("A site or region; may be empty.");
    case ServerColumn::CoreCount:
        return tr("Physical cores of the whole server, 1 to 4,096.");
    case ServerColumn::ThreadsPerCore:
        return tr("Threads a core runs: 2 with hyper-threading (empty), 1 without.");
    case ServerColumn::MemoryGib:
        return tr("Memory of the server in GiB; TiB may be written.");
    case ServerColumn::Disks:
        return tr("Count x size, kind (nvme, ssd, hdd) and IOPS of each, groups parted by “;”: "
                  "2 x 3840 GB nvme 90000 IOPS; 2 x 480 GB ssd");
    case ServerColumn::NetworkGbps:
        return tr("Network in Gbit/s; may be empty.");
    case ServerColumn::Price:
        return tr("Price of one server; empty is not priced, which is not 0.");
    case ServerColumn::Per:
        return tr("What the price pays: an hour, a month, or the purchase, spread over 36 months.");
    case ServerColumn::Currency:
        return tr("Three letters: KRW, JPY, USD, EUR. It is not converted without a dated rate.");
    case ServerColumn::Vat:
        return tr("Whether the price contains value added tax: yes or no.");
    case ServerColumn::Quote:
        return tr("Number or name of the quotation.");
    case ServerColumn::Date:
        return tr("Day of the quotation: 2026-01-31.");
    case ServerColumn::Count_:
        break;
    }
    return {};
}

QString TableText::title(PriceColumn column)
{
    switch (column) {
    case PriceColumn::Item:
        return tr("Item");
    case PriceColumn::Provider:
        return tr("Provider");
    case PriceColumn::Region:
        return tr("Region");
    case PriceColumn::Price:
        return tr("Price");
    case PriceColumn::Per:
        return tr("Per");
    case PriceColumn::Currency:
        return tr("Currency");
    case PriceColumn::Discount:
        return tr("Discount");
    case PriceColumn::Quote:
        return tr("Quote");
    case PriceColumn::Date:
        return tr("Date");
    case PriceColumn::Count_:
        break;
    }
    return {};
}

QString TableText::help(PriceColumn column)
{
    switch (column) {
    case PriceColumn::Item:
        return tr(
            "A server type (m7i.xlarge), a volume (gp3), an LLM model, rcu, wcu, ru, or licence, "
            "support, maintenance, staff, backup, power_and_rack, dr_site; licence/PRODUCT for "
            "one product.");
    case PriceColumn::Provider:
        return tr("Provider whose price it is; empty is all.");
    case PriceColumn::Region:
        return tr("Region whose price it is; empty is all.");
    case PriceColumn::Price:
        return tr("Price of one unit before the discount.");
    case PriceColumn::Per:
        return tr(
            "Servers: hour, month, purchase. Volumes: GiB-month, IOPS-month, MBps-month. Models: "
            "million-input, million-output. Others: as the message says.");
    case PriceColumn::Currency:
        return tr("Three letters: KRW, JPY, USD, EUR. It is not converted without a dated rate.");
    case PriceColumn::Discount:
        return tr("Share taken off the price: 15 % or 0.15.");
    case PriceColumn::Quote:
        return tr("Number or name of the quotation.");
    case PriceColumn::Date:
        return tr("Day of the quotation: 2026-01-31.");
    case PriceColumn::Count_:
        break;
    }
    return {};
}

QString TableText::title(TableKind kind, std::size_t column)
{
    return kind == TableKind::Servers ? title(static_cast<ServerColumn>(column))
                                      : title(static_cast<PriceColumn>(column));
}

QString TableText::help(TableKind kind, std::size_t column)
{
    return kind == TableKind::Servers ? help(static_cast<ServerColumn>(column))
                                      : help(static_cast<PriceColumn>(column));
}

QString TableText::sentence(TableKind kind, const CellProblem &problem)
{
    const QString column = title(kind, problem.column);
    if (problem.error.id == ErrorId::MissingKey)
        return tr("“%1” is empty; it must be given.").arg(column);
    Error error = problem.error;
    const bool namesColumn = error.id != ErrorId::DuplicateEntry && !error.args.empty();
    if (namesColumn)
        error.args.front() = column.toStdString();
    return ErrorText::sentence(error);
}

QString TableText::inRow(std::size_t row, const QString &sentence)
{
    return tr("Row %1: %2").arg(row).arg(sentence);
}

} // namespace daemok::ui
