// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/pastedtable.h"

#include "core/project/celltext.h"

#include <algorithm>
#include <array>

namespace daemok {

namespace {

constexpr std::size_t kMostRows = 5000;

// Columns of spreadsheets that together are the one column `disks`.
enum class DiskPart : std::uint8_t { Count, Size, Kind, Iops };
constexpr std::array<std::pair<std::string_view, DiskPart>, 15> kDiskParts{
    {{"diskcount", DiskPart::Count},
     {"disks.count", DiskPart::Count},
     {"디스크수", DiskPart::Count},
     {"디스크수량", DiskPart::Count},
     {"ディスク数", DiskPart::Count},
     {"diskgib", DiskPart::Size},
     {"diskgb", DiskPart::Size},
     {"disksize", DiskPart::Size},
     {"디스크용량", DiskPart::Size},
     {"ディスク容量", DiskPart::Size},
     {"diskkind", DiskPart::Kind},
     {"disktype", DiskPart::Kind},
     {"디스크종류", DiskPart::Kind},
     {"ディスク種別", DiskPart::Kind},
     {"diskiops", DiskPart::Iops}}};

struct Target
{
    std::optional<std::size_t> column;
    std::optional<DiskPart> part;
};

// "Memory (GiB)" and "memory_gib" are the same heading.
std::string normal(std::string_view heading)
{
    std::string result;
    for (const char c : celltext::lower(celltext::trimmed(heading))) {
        if (c != ' ' && c != '_' && c != '-' && c != '(' && c != ')' && c != '/' && c != '*'
            && c != '[' && c != ']')
            result += c;
    }
    return result;
}

std::optional<std::size_t> columnOf(std::string_view heading, std::span<const TableColumn> columns,
                                    const std::vector<std::string> &titles)
{
    const std::string wanted = normal(heading);
    if (wanted.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TableColumn &column = columns[i];
        const bool title = i < titles.size() && normal(titles[i]) == wanted;
        const auto same = [&](std::string_view other) { return normal(other) == wanted; };
        if (title || normal(column.key) == wanted
            || std::any_of(column.headings.begin(), column.headings.end(), same))
            return i;
    }
    return std::nullopt;
}

std::optional<DiskPart> diskPartOf(std::string_view heading)
{
    const std::string wanted = normal(heading);
    for (const auto &[name, part] : kDiskParts) {
        if (wanted == name)
            return part;
    }
    return std::nullopt;
}

std::vector<Target> targetsOf(const std::vector<std::string> &header,
                              std::span<const TableColumn> columns,
                              const std::vector<std::string> &titles)
{
    const bool hasDisks =
        std::any_of(columns.begin(), columns.end(),
                    [](const TableColumn &column) { return column.key == "disks"; });
    std::vector<Target> targets;
    for (const std::string &heading : header) {
        Target target{columnOf(heading, columns, titles), std::nullopt};
        if (!target.column && hasDisks)
            target.part = diskPartOf(heading);
        targets.push_back(target);
    }
    return targets;
}

std::string disksFrom(const std::array<std::string, 4> &parts)
{
    const auto part = [&parts](DiskPart which) {
        return celltext::trimmed(parts[static_cast<std::size_t>(which)]);
    };
    if (part(DiskPart::Size).empty() || part(DiskPart::Count) == "0")
        return {};
    std::string text = part(DiskPart::Count).empty() ? "1" : part(DiskPart::Count);
    text += " x " + part(DiskPart::Size);
    if (!part(DiskPart::Kind).empty())
        text += " " + part(DiskPart::Kind);
    if (!part(DiskPart::Iops).empty())
        text += " " + part(DiskPart::Iops) + " IOPS";
    return text;
}

Cells arranged(const std::vector<std::string> &cells, const std::vector<Target> &targets,
               std::span<const TableColumn> columns)
{
    Cells result(columns.size());
    std::array<std::string, 4> disk;
    for (std::size_t i = 0; i < cells.size() && i < targets.size(); ++i) {
        if (targets[i].column)
            result[*targets[i].column] = celltext::trimmed(cells[i]);
        else if (targets[i].part)
            disk[static_cast<std::size_t>(*targets[i].part)] = cells[i];
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == "disks" && result[i].empty())
            result[i] = disksFrom(disk);
    }
    return result;
}

std::vector<Target> inOrder(std::size_t count)
{
    std::vector<Target> targets;
    for (std::size_t i = 0; i < count; ++i)
        targets.push_back({i, std::nullopt});
    return targets;
}

// The heading that stands twice, if one does.
std::optional<std::size_t> doubled(const std::vector<Target> &targets)
{
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (targets[i].column && targets[i].column == targets[j].column)
                return i;
        }
    }
    return std::nullopt;
}

} // namespace

PastedTable readPasted(std::string_view text, std::span<const TableColumn> columns,
                       const std::vector<std::string> &titles)
{
    PastedTable table;
    const auto rows = celltext::grid(text);
    if (rows.empty())
        return table;
    std::vector<Target> targets = targetsOf(rows.front(), columns, titles);
    const auto known = static_cast<std::size_t>(
        std::count_if(targets.begin(), targets.end(),
                      [](const Target &target) { return target.column || target.part; }));
    const bool header = known > 0 && 2 * known >= rows.front().size();
    if (!header)
        targets = inOrder(columns.size());
    if (const auto twice = header ? doubled(targets) : std::nullopt) {
        table.error = Error{ErrorId::DuplicateKey, {}, {rows.front()[*twice]}};
        table.errorLine = 1;
        return table;
    }
    for (std::size_t i = 0; header && i < targets.size(); ++i) {
        if (!targets[i].column && !targets[i].part && !celltext::trimmed(rows[0][i]).empty())
            table.unused.push_back(celltext::trimmed(rows[0][i]));
    }
    for (std::size_t i = header ? 1 : 0; i < rows.size(); ++i) {
        if (i > kMostRows || rows[i].size() > targets.size()) {
            table.error =
                i > kMostRows
                    ? Error{ErrorId::FileTooLarge,
                            {},
                            {std::to_string(rows.size()), std::to_string(kMostRows)}}
                    : Error{ErrorId::ColumnCount,
                            {},
                            {std::to_string(rows[i].size()), std::to_string(targets.size())}};
            table.errorLine = i + 1;
            return table;
        }
        table.rows.push_back({i + 1, arranged(rows[i], targets, columns)});
    }
    return table;
}

} // namespace daemok
