// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/diagramtext.h"

#include "ui/text/plantext.h"
#include "ui/text/producttext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr std::size_t kMostRates = 4; // along one flow; the tooltip of the store has them all

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void addLine(std::vector<std::string> &lines, const QString &line)
{
    if (!line.isEmpty())
        lines.push_back(line.toStdString());
}

// Figures keep their units on their line.
QString unbroken(QString figure)
{
    return figure.replace(QLatin1Char(' '), QChar(0xA0));
}

std::string joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

BoxWords DiagramText::users(const Topology &) const
{
    BoxWords words;
    words.title = tr("Users").toStdString();
    words.name = tr("Users of the service").toStdString();
    return words;
}

BoxWords DiagramText::service(const Topology &topology) const
{
    BoxWords words;
    words.title = tr("AI service").toStdString();
    if (topology.hitRatio > 0)
        addLine(words.lines, unbroken(tr("%1 from the store", "share of requests")
                                          .arg(m_format.percent(topology.hitRatio))));
    if (topology.connections > 0)
        addLine(words.lines, m_format.withUnit(topology.connections, "connections"));
    words.name = tr("The AI service, which asks every store").toStdString();
    return words;
}

BoxWords DiagramText::api(const TopologyApi &api) const
{
    BoxWords words;
    words.title = api.servers > 0 ? tr("Local model").toStdString() : tr("LLM API").toStdString();
    addLine(words.lines, text(api.model));
    if (api.servers > 0) {
        words.count = m_format.count(api.servers).toStdString();
        addLine(words.lines, text(api.server));
    }
    if (api.tokensPerMinute > 0)
        addLine(words.lines, tr("%1 tokens/min").arg(m_format.scaled(api.tokensPerMinute)));
    words.name = api.servers > 0 ? tr("Local model: %1 on %n server(s) %2", nullptr, api.servers)
                                       .arg(text(api.model), text(api.server))
                                       .toStdString()
                                 : tr("LLM API: %1").arg(text(api.model)).toStdString();
    return words;
}

BoxWords DiagramText::store(const TopologyStore &store) const
{
    BoxWords words;
    words.title = store.name;
    if (store.nodes > 0)
        words.count = m_format.count(store.nodes).toStdString();
    addLine(words.lines, store.existing && store.purposes.size() == 1
                             ? tr("existing database")
                             : PlanText::purposes(store.purposes, m_format));
    QStringList facts;
    if (store.copies > 1)
        facts << tr("%n copies of the data", nullptr, store.copies);
    if (store.standIn)
        facts << tr("planned with stand-in facts");
    addLine(words.lines, facts.join(tr(" · ", "between two figures")));
    words.name = tr("Store %1: %2, %n node(s)", nullptr, store.nodes)
                     .arg(text(store.name), PlanText::purposes(store.purposes, m_format))
                     .toStdString();
    QStringList tip;
    for (const OperationRate &served : store.served)
        tip << rate(served);
    words.tip = joined(tip);
    return words;
}

QString DiagramText::fullness(const TopologyRole &role) const
{
    const bool idle = role.utilisation <= 0 && (!role.fullest || role.fullest->share <= 0);
    if (idle && role.binding)
        return tr("for: %1", "why a node is there").arg(PlanText::constraint(*role.binding));
    const QString cpu = unbroken(tr("CPU %1").arg(m_format.percent(role.utilisation)));
    if (!role.fullest || role.fullest->constraint == Constraint::Cpu)
        return unbroken(tr("CPU %1 busy").arg(m_format.percent(role.utilisation)));
    const QString full = unbroken(tr("%1 %2 full", "constraint, share of what is usable")
                                      .arg(PlanText::constraint(role.fullest->constraint),
                                           m_format.percent(role.fullest->share)));
    return full + tr(" · ", "between two figures") + cpu;
}

BoxWords DiagramText::role(const TopologyRole &role) const
{
    BoxWords words;
    const QString title = ProductText::nodes(role.kinds, m_format);
    words.title = title.toStdString();
    words.count = tr("×%1", "number of nodes").arg(m_format.count(role.count)).toStdString();
    words.lines.push_back(role.word);
    const QString server =
        QStringList{text(role.server), unbroken(m_format.withUnit(role.vcpu, "vCPU")),
                    unbroken(m_format.gib(role.memoryGib))}
            .join(tr(" · ", "between two figures"));
    addLine(words.lines, server);
    addLine(words.lines, fullness(role));
    words.name = tr("%1 (%2): %n node(s), %3", nullptr, role.count)
                     .arg(title, text(role.word), text(role.server))
                     .toStdString();
    QStringList tip;
    for (const RoleKind kind : role.kinds)
        tip << ProductText::purposeOf(kind);
    tip << server;
    if (role.disk.kind != DiskChoice::Kind::None)
        tip << PlanText::disk(role.disk, m_format);
    tip << tr("CPU %1 busy at peak").arg(m_format.percent(role.utilisation));
    if (role.binding)
        tip << tr("Why not fewer: %1").arg(PlanText::constraint(*role.binding));
    words.tip = joined(tip);
    return words;
}

BoxWords DiagramText::managed(const TopologyStore &store) const
{
    BoxWords words;
    words.title = tr("Managed capacity").toStdString();
    for (const TopologyUnits &units : store.units)
        addLine(words.lines, m_format.withUnit(units.quantity, units.unit));
    words.name = tr("%1: bought as request units").arg(text(store.name)).toStdString();
    words.tip = tr("Bought as request units; the provider runs the nodes.").toStdString();
    return words;
}

std::vector<std::string> DiagramText::requests(const Topology &topology) const
{
    if (topology.requestsPerSecond <= 0)
        return {};
    return {tr("%1 requests/s").arg(m_format.number(topology.requestsPerSecond)).toStdString()};
}

std::vector<std::string> DiagramText::calls(const TopologyApi &api) const
{
    if (api.callsPerSecond <= 0)
        return {};
    return {tr("%1 calls/s").arg(m_format.number(api.callsPerSecond)).toStdString()};
}

QString DiagramText::rate(const OperationRate &rate) const
{
    const QString number = m_format.number(rate.perSecond);
    switch (rate.operation) {
    case Operation::Lookup:
        return tr("%1 look-ups/s").arg(number);
    case Operation::Insert:
        return tr("%1 inserts/s").arg(number);
    case Operation::List:
        return tr("%1 lists/s").arg(number);
    case Operation::FullText:
        return tr("%1 text searches/s").arg(number);
    case Operation::Vector:
        return tr("%1 vector searches/s").arg(number);
    case Operation::Aggregate:
        return tr("%1 statistics/s").arg(number);
    }
    return {};
}

std::vector<std::string> DiagramText::served(const TopologyStore &store) const
{
    std::vector<std::string> lines;
    const bool all = store.served.size() <= kMostRates;
    const std::size_t shown = all ? store.served.size() : kMostRates - 1;
    for (std::size_t i = 0; i < shown; ++i)
        addLine(lines, rate(store.served[i]));
    if (!all) {
        double rest = 0;
        for (std::size_t i = shown; i < store.served.size(); ++i)
            rest += store.served[i].perSecond;
        addLine(lines, tr("%1 others/s").arg(m_format.number(rest)));
    }
    return lines;
}

std::vector<std::string> DiagramText::fed(const TopologyStore &store) const
{
    if (store.fedPerSecond <= 0)
        return {tr("feeds").toStdString()};
    return {tr("feeds %1/s").arg(m_format.number(store.fedPerSecond)).toStdString()};
}

std::string DiagramText::nodesPerCell(int nodes) const
{
    return tr("□ = %1", "a square is so many nodes").arg(m_format.count(nodes)).toStdString();
}

std::string DiagramText::separator() const
{
    return tr(" · ", "between two figures").toStdString();
}

std::string DiagramText::legend(const Topology &topology) const
{
    const bool any = std::any_of(topology.stores.begin(), topology.stores.end(),
                                 [](const TopologyStore &store) { return !store.roles.empty(); });
    if (!any)
        return {};
    return (topology.zones > 1
                ? tr("Square: a node · frame: a zone · fill: its fullest resource at peak")
                : tr("Square: a node · fill: its fullest resource at peak"))
        .toStdString();
}

std::string DiagramText::summary(const Topology &topology) const
{
    QStringList stores;
    for (const TopologyStore &store : topology.stores)
        stores << tr("%1 with %n node(s)", nullptr, store.nodes).arg(text(store.name));
    return tr("Topology: the service asks %1.").arg(m_format.list(stores)).toStdString();
}

} // namespace daemok::ui
