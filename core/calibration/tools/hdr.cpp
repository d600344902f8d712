// SPDX-License-Identifier: GPL-3.0-or-later
// Percentile text of HdrHistogram (.hgrm): "Value  Percentile  TotalCount  1/(1-Percentile)". Nothing in it says the
// unit or how requests were sent; values are taken as milliseconds.
#include "core/calibration/tools/page.h"

#include <algorithm>

namespace daemok::calibration {
namespace {

std::size_t headOf(const Page &page)
{
    for (std::size_t i = 0; i < page.size(); ++i)
        if (page.line(i).find("Value") < 3
            && page.line(i).find("1/(1-Percentile)") != std::string_view::npos)
            return i;
    return page.size();
}

void takeNote(std::string_view line, MeasuredOperation &op)
{
    for (const std::string_view cell : parts(line.substr(2), ',')) {
        const std::size_t equals = cell.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto number = leadingNumber(trimmed(cell.substr(equals + 1)));
        if (!number)
            continue;
        if (cell.starts_with("Mean"))
            op.meanMs = number->value;
        else if (cell.starts_with("StdDeviation"))
            op.deviationMs = number->value;
        else if (cell.starts_with("Total count"))
            op.requests = number->value;
    }
}

Result<Benchmark> readHdr(const Page &page)
{
    Benchmark result;
    result.tool = Tool::HdrHistogram;
    MeasuredOperation op;
    op.name = "requests";
    const std::size_t head = headOf(page);
    const bool csv = page.line(head).find(',') != std::string_view::npos;
    for (std::size_t i = head + 1; i < page.size(); ++i) {
        const std::string_view line = page.line(i);
        if (line.empty())
            continue;
        if (line.starts_with("#[")) {
            takeNote(line, op);
            continue;
        }
        const auto cells = csv ? parts(line, ',') : words(line);
        if (cells.size() < 3)
            return page.fail(
                i, ErrorId::ColumnCount,
                {std::to_string(cells.size()), "4: value, percentile, count, 1/(1-p)"});
        const auto value = page.number(i, "Value", cells[0]);
        const auto share = page.number(i, "Percentile", cells[1]);
        if (!value || !share)
            return value ? share.error() : value.error();
        if (*share > 1)
            return page.fail(i, ErrorId::OutOfRange, {"Percentile", std::string(cells[1]), "0..1"});
        op.quantiles.push_back({*share, *value});
    }
    if (op.quantiles.empty())
        return page.missing("Value Percentile");
    result.operations.push_back(std::move(op));
    return result;
}

} // namespace

const Reader kHdrHistogram{[](const Page &page) { return headOf(page) < page.size(); }, readHdr};

} // namespace daemok::calibration
