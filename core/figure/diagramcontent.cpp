// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagramcontent.h"

#include "core/figure/textfit.h"

#include <algorithm>
#include <cmath>

namespace daemok::figure {
namespace {

constexpr double kActor = 148; // width of a box at the left
constexpr double kCompactActor = 122;

EdgeLabel labelOf(std::vector<std::string> lines, const TextMeter &meter)
{
    EdgeLabel label;
    for (const std::string &line : lines)
        label.width = std::max(label.width, std::ceil(meter(line, TextStyle::Small)) + 1);
    label.height = lineHeight(TextStyle::Small) * static_cast<double>(lines.size());
    label.lines = std::move(lines);
    return label;
}

EdgeLabel inRow(const std::vector<std::string> &lines, const DiagramWords &words,
                const TextMeter &meter)
{
    std::string row;
    for (const std::string &line : lines)
        row += (row.empty() ? "" : words.separator()) + line;
    return labelOf(row.empty() ? std::vector<std::string>{} : std::vector{row}, meter);
}

// In lines as short as its words allow.
EdgeLabel brokenLabel(const std::vector<std::string> &lines, const TextMeter &meter)
{
    constexpr double kShort = 64;
    std::vector<std::string> broken;
    for (const std::string &line : lines) {
        for (std::string &piece : fitText(line, kShort, TextStyle::Small, meter, 3).lines)
            broken.push_back(std::move(piece));
    }
    return labelOf(std::move(broken), meter);
}

} // namespace

EdgeLabel withinLength(const EdgeLabel &label, double length, const TextMeter &meter)
{
    if (label.width <= length)
        return label;
    std::vector<std::string> lines;
    for (const std::string &line : label.lines) {
        for (std::string &piece : fitText(line, length, TextStyle::Small, meter, 4).lines)
            lines.push_back(std::move(piece));
    }
    return labelOf(std::move(lines), meter);
}

Content contentOf(const Topology &topology, const DiagramWords &words, const TextMeter &meter,
                  Detail detail)
{
    const bool compact = detail == Detail::Compact;
    Content content;
    content.actorWidth = compact ? kCompactActor : kActor;
    content.users = words.users(topology);
    content.service = shortened(words.service(topology), detail);
    // Compact: these rates stand in the boxes, so that the boxes stand close.
    std::vector<std::string> requests = words.requests(topology);
    if (compact)
        content.users.lines.swap(requests);
    content.requests = labelOf(std::move(requests), meter);
    if (topology.api) {
        content.api = shortened(words.api(*topology.api), detail);
        const std::vector<std::string> calls = words.calls(*topology.api);
        if (compact)
            content.api->lines.insert(content.api->lines.end(), calls.begin(), calls.end());
        else
            content.calls = inRow(calls, words, meter);
    }
    for (const TopologyStore &store : topology.stores) {
        SaidStore said = saidStore(store, words, meter, detail);
        if (store.existing && topology.stores.size() > 1 && !content.existing) {
            content.existingServed = labelOf(said.served, meter);
            content.existing = std::move(said);
            continue;
        }
        content.served.push_back(labelOf(said.served, meter));
        content.servedInRow.push_back(inRow(said.served, words, meter));
        content.fed.push_back(compact ? brokenLabel(said.fed, meter) : labelOf(said.fed, meter));
        content.stores.push_back(std::move(said));
    }
    return content;
}

} // namespace daemok::figure
