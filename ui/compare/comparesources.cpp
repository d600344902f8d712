// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparesources.h"

#include "ui/state/projectcontroller.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace daemok::ui {
namespace {

constexpr std::size_t kMostColumns = 4;
constexpr QLatin1String kPinned("pinned");

QString scenarioId(const std::string &name)
{
    return QStringLiteral("scenario/") + QString::fromStdString(name);
}

QString fileId(const QString &path, const std::string &scenario)
{
    return QStringLiteral("file/%1/%2").arg(path, QString::fromStdString(scenario));
}

} // namespace

CompareSource CompareSources::sourceOf(const QString &id, const QString &name,
                                       const UsagePattern &pattern, const UserTables &tables,
                                       std::shared_ptr<const Catalog> catalog)
{
    CompareSource source{id, name, {}};
    source.version.version =
        std::make_shared<const planner::Version>(planner::Version{pattern, tables});
    source.version.catalog = std::move(catalog);
    return source;
}

Result<QString> CompareSources::addFile(const QString &path)
{
    auto project =
        loadProject(std::filesystem::path(path.toStdU16String()), m_controller->data().presets);
    if (!project)
        return project.error();
    const auto placed = [&path](Error error) {
        if (error.place.file.empty())
            error.place.file = path.toStdString();
        return error;
    };
    auto catalog = withUserTables(*m_controller->data().catalog, project->tables);
    if (!catalog)
        return placed(catalog.error());
    if (const auto known = checkAgainst(*project, *catalog); !known)
        return placed(known.error());
    std::erase_if(m_files, [&path](const File &file) { return file.path == path; });
    m_files.push_back({path, std::move(project).value(),
                       std::make_shared<const Catalog>(std::move(catalog).value())});
    const Project &read = m_files.back().project;
    const Scenario *same = read.find(m_controller->scenario().name);
    return fileId(path, same ? same->name : read.scenarios.front().name);
}

std::vector<CompareSource> CompareSources::all() const
{
    std::vector<CompareSource> sources;
    const Project &project = m_controller->project();
    for (const Scenario &scenario : project.scenarios)
        sources.push_back(sourceOf(scenarioId(scenario.name), QString::fromStdString(scenario.name),
                                   scenario.pattern, project.tables, m_controller->catalog()));
    if (const auto &pinned = m_controller->pinned())
        sources.push_back(sourceOf(kPinned, tr("%1, as pinned", "scenario").arg(pinned->name),
                                   pinned->pattern, project.tables, m_controller->catalog()));
    for (const File &file : m_files) {
        const QString name = QFileInfo(file.path).fileName();
        for (const Scenario &scenario : file.project.scenarios)
            sources.push_back(sourceOf(
                fileId(file.path, scenario.name),
                tr("%1 (%2)", "scenario, file").arg(QString::fromStdString(scenario.name), name),
                scenario.pattern, file.project.tables, file.catalog));
    }
    return sources;
}

QString CompareSources::currentId() const
{
    return scenarioId(m_controller->scenario().name);
}

std::vector<QString> CompareSources::defaults() const
{
    if (m_controller->pinned())
        return {kPinned, currentId()};
    std::vector<QString> ids;
    for (const Scenario &scenario : m_controller->project().scenarios)
        if (ids.size() < kMostColumns)
            ids.push_back(scenarioId(scenario.name));
    return ids;
}

} // namespace daemok::ui
