// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/tablecells.h"
#include "ui/text/tabletext.h"

#include <memory>
#include <span>
#include <vector>

namespace daemok::ui {

class ProjectController;

/// One of the project's own tables as rows of text: reads it, says what is wrong with a row, and makes a new
/// set of rows the project's by one undo step.
class OwnTable
{
public:
    OwnTable() = default;
    virtual ~OwnTable() = default;
    OwnTable(const OwnTable &) = delete;
    OwnTable &operator=(const OwnTable &) = delete;

    [[nodiscard]] virtual TableKind kind() const = 0;
    [[nodiscard]] virtual std::span<const TableColumn> columns() const = 0;
    [[nodiscard]] virtual std::vector<Cells> rows() const = 0; ///< the project's
    /// What is wrong with the cells of a row by themselves.
    [[nodiscard]] virtual std::vector<CellProblem> problems(const Cells &cells) const = 0;
    /// Good cells as the project will write them.
    [[nodiscard]] virtual Cells tidied(const Cells &cells) const = 0;
    /// Whether both rows are about the same thing.
    [[nodiscard]] virtual bool sameSubject(const Cells &a, const Cells &b) const = 0;
    /// Makes good rows the project's if they fit together and to the catalogue; the error's line is the row,
    /// from 1.
    virtual Result<Done> commit(const std::vector<Cells> &rows) = 0;
    /// The column an error of commit() speaks of; the first where it names none.
    [[nodiscard]] std::size_t columnOf(const Error &error) const;
};

[[nodiscard]] std::unique_ptr<OwnTable> ownServers(ProjectController *controller);
[[nodiscard]] std::unique_ptr<OwnTable> ownPrices(ProjectController *controller);
[[nodiscard]] std::unique_ptr<OwnTable> ownTable(TableKind kind, ProjectController *controller);

} // namespace daemok::ui
