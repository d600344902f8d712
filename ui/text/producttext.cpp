// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/producttext.h"

#include "ui/text/format.h"

namespace daemok::ui {

QString ProductText::roleKind(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Session:
        return tr("session");
    case RoleKind::Query:
        return tr("query");
    case RoleKind::Data:
        return tr("data");
    case RoleKind::Coordination:
        return tr("coordination");
    case RoleKind::Ingest:
        return tr("ingest");
    case RoleKind::Log:
        return tr("log");
    case RoleKind::Rdbms:
        return tr("database");
    case RoleKind::Compute:
        return tr("model");
    }
    return {};
}

QString ProductText::nodes(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Session:
        return tr("Session nodes");
    case RoleKind::Query:
        return tr("Query nodes");
    case RoleKind::Data:
        return tr("Data nodes");
    case RoleKind::Coordination:
        return tr("Coordination nodes");
    case RoleKind::Ingest:
        return tr("Ingest nodes");
    case RoleKind::Log:
        return tr("Log nodes");
    case RoleKind::Rdbms:
        return tr("Database servers");
    case RoleKind::Compute:
        return tr("Model servers");
    }
    return {};
}

QString ProductText::nodes(const std::vector<RoleKind> &kinds, const Format &format)
{
    if (kinds.size() == 1)
        return nodes(kinds.front());
    QStringList words;
    for (const RoleKind kind : kinds)
        words << roleKind(kind);
    QString text = tr("%1 nodes", "kinds of work: session, query and data").arg(format.list(words));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString ProductText::purposeOf(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Session:
        return tr("Receive client sessions; grow with connections and with operations in flight.");
    case RoleKind::Query:
        return tr(
            "Process queries; grow with the rate of selects and with the data each one reads.");
    case RoleKind::Data:
        return tr("Hold the data; grow with volume, memory and writes.");
    case RoleKind::Coordination:
        return tr("Keep the cluster's state; a fixed small number.");
    case RoleKind::Ingest:
        return tr("Prepare and accept what is written; grow with inserts.");
    case RoleKind::Log:
        return tr("Carry the log of changes between the other nodes.");
    case RoleKind::Rdbms:
        return tr("The existing service's relational database.");
    case RoleKind::Compute:
        return tr("Run models locally.");
    }
    return {};
}

QString ProductText::operation(Operation operation)
{
    switch (operation) {
    case Operation::Lookup:
        return tr("look-up by key");
    case Operation::Insert:
        return tr("insert");
    case Operation::List:
        return tr("list and filter");
    case Operation::FullText:
        return tr("full-text search");
    case Operation::Vector:
        return tr("vector search");
    case Operation::Aggregate:
        return tr("aggregate");
    }
    return {};
}

QString ProductText::capability(Capability capability)
{
    switch (capability) {
    case Capability::No:
        return tr("not offered");
    case Capability::Scan:
        return tr("by reading through the data");
    case Capability::Index:
        return tr("with a secondary index");
    case Capability::ExtraRole:
        return tr("with an extra node type");
    case Capability::Native:
        return tr("built in");
    }
    return {};
}

QString ProductText::analysis(Analysis analysis)
{
    switch (analysis) {
    case Analysis::None:
        return tr("no language analysis");
    case Analysis::Plugin:
        return tr("language analysis by a plug-in");
    case Analysis::Native:
        return tr("language analysis built in");
    }
    return {};
}

QString ProductText::placement(ProductRole::Placement placement)
{
    switch (placement) {
    case ProductRole::Placement::Merged:
        return tr("always together with another role");
    case ProductRole::Placement::Separable:
        return tr("together or apart");
    case ProductRole::Placement::Separate:
        return tr("always apart");
    }
    return {};
}

QString ProductText::spread(Spread spread)
{
    switch (spread) {
    case Spread::Ring:
        return tr("ring: any number of nodes, each item on several of them");
    case Spread::Groups:
        return tr("groups: each with a leader that takes the writes, and its copies");
    case Spread::Primary:
        return tr("one primary with standbys: grows only by a bigger machine");
    }
    return {};
}

QString ProductText::rateFamily(RateFamily family)
{
    switch (family) {
    case RateFamily::Planning:
        return tr("planning rates");
    case RateFamily::Vendor:
        return tr("vendor's best case");
    }
    return {};
}

QString ProductText::dataSet(DataSetId id)
{
    switch (id) {
    case DataSetId::Results:
        return tr("stored results");
    case DataSetId::Records:
        return tr("records of every request");
    case DataSetId::Vectors:
        return tr("vectors");
    case DataSetId::Corpus:
        return tr("document corpus");
    case DataSetId::Existing:
        return tr("existing database");
    }
    return {};
}

} // namespace daemok::ui
