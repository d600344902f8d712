// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramwords.h"

#include <string>

namespace daemok::testing {

/// Words for tests of the drawing: the ids themselves, or each of them `times` over, as another language
/// might need.
class PlainWords : public DiagramWords
{
public:
    explicit PlainWords(std::string more = {}) : m_more(std::move(more)) {}

    [[nodiscard]] BoxWords users(const Topology &) const override { return box("Users"); }
    [[nodiscard]] BoxWords service(const Topology &of) const override
    {
        BoxWords words = box("AI service");
        words.lines = {number(of.connections) + " connections"};
        return words;
    }
    [[nodiscard]] BoxWords api(const TopologyApi &of) const override
    {
        BoxWords words = box("LLM API");
        words.lines = {of.model, number(of.tokensPerMinute) + " tokens/min"};
        return words;
    }
    [[nodiscard]] BoxWords store(const TopologyStore &of) const override
    {
        BoxWords words = box(of.name);
        words.count = std::to_string(of.nodes);
        words.lines = {"purposes of the store" + m_more, std::to_string(of.copies) + " copies"};
        return words;
    }
    [[nodiscard]] BoxWords role(const TopologyRole &of) const override
    {
        BoxWords words = box(of.id);
        words.count = "x" + std::to_string(of.count);
        words.lines = {of.word + m_more, of.server + " · 16 vCPU", "Memory 98 % full · CPU 12 %"};
        return words;
    }
    [[nodiscard]] BoxWords managed(const TopologyStore &of) const override
    {
        BoxWords words = box("Managed capacity");
        for (const TopologyUnits &units : of.units)
            words.lines.push_back(number(units.quantity) + " " + std::string(units.unit));
        return words;
    }
    [[nodiscard]] std::vector<std::string> requests(const Topology &of) const override
    {
        return {number(of.requestsPerSecond) + " requests/s" + m_more};
    }
    [[nodiscard]] std::vector<std::string> calls(const TopologyApi &of) const override
    {
        return {number(of.callsPerSecond) + " calls/s" + m_more};
    }
    [[nodiscard]] std::vector<std::string> served(const TopologyStore &of) const override
    {
        std::vector<std::string> lines;
        for (const OperationRate &rate : of.served)
            lines.push_back(number(rate.perSecond) + " operations/s" + m_more);
        return lines;
    }
    [[nodiscard]] std::vector<std::string> fed(const TopologyStore &of) const override
    {
        return {"feeds " + number(of.fedPerSecond) + "/s" + m_more};
    }
    [[nodiscard]] std::string nodesPerCell(int nodes) const override
    {
        return "= " + std::to_string(nodes);
    }
    [[nodiscard]] std::string separator() const override { return " · "; }
    [[nodiscard]] std::string legend(const Topology &) const override { return "legend" + m_more; }
    [[nodiscard]] std::string summary(const Topology &) const override { return "summary"; }

private:
    [[nodiscard]] BoxWords box(const std::string &title) const
    {
        BoxWords words;
        words.title = title + m_more;
        words.name = title;
        return words;
    }
    [[nodiscard]] static std::string number(double value)
    {
        return std::to_string(static_cast<long long>(value));
    }

    std::string m_more;
};

} // namespace daemok::testing
