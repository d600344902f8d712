// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/waterfall.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace daemok::ui {

class ProjectController;

/// A version that can stand in a column: a scenario of the project, what is pinned, a scenario of another file.
struct CompareSource
{
    QString id; ///< stays while its scenario keeps its name
    QString name;
    planner::ComparedPlan version; ///< without a plan
};

/// All of them, in the order in which they are offered.
class CompareSources
{
    Q_DECLARE_TR_FUNCTIONS(CompareSources)

public:
    explicit CompareSources(const ProjectController *controller) : m_controller(controller) {}

    /// Reads another version of a project beside the open one. An error has the place in the file. The id of the
    /// scenario that is named as the one on screen, else of the first.
    Result<QString> addFile(const QString &path);
    void clearFiles() { m_files.clear(); }

    /// The project's scenarios as they are now.
    [[nodiscard]] std::vector<CompareSource> all() const;
    [[nodiscard]] QString currentId() const; ///< of the scenario on screen
    /// What is compared until somebody chooses: the pinned scenario with the one on screen, else the project's scenarios.
    [[nodiscard]] std::vector<QString> defaults() const;

private:
    struct File
    {
        QString path;
        Project project;
        std::shared_ptr<const Catalog> catalog;
    };

    [[nodiscard]] static CompareSource sourceOf(const QString &id, const QString &name,
                                                const UsagePattern &pattern,
                                                const UserTables &tables,
                                                std::shared_ptr<const Catalog> catalog);

    const ProjectController *m_controller;
    std::vector<File> m_files;
};

} // namespace daemok::ui
