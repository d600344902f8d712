// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectcontroller.h"

#include "ui/state/owncatalog.h"

#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace daemok::ui {
namespace {

std::filesystem::path toPath(const QString &path)
{
    const QByteArray utf8 = path.toUtf8();
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

} // namespace

Result<Done> ProjectController::adopt(Project project, const QString &path, bool sample)
{
    auto catalog = catalogWith(m_data.catalog, project.tables);
    if (!catalog)
        return catalog.error();
    if (const auto known = checkAgainst(project, **catalog); !known)
        return known.error();

    m_catalog = std::move(catalog).value();
    m_project = std::move(project);
    m_scenario = 0;
    m_undo.clear();
    m_filePath = path;
    m_isSample = sample;
    m_fieldProblems.clear();
    m_job.cancel();
    m_arrived.reset();
    m_plan.reset();
    unpin();
    emit fileChanged();
    emit scenariosChanged();
    emit projectReplaced();
    emit projectChanged();
    replan();
    emit problemChanged();
    return Done{};
}

Result<Done> ProjectController::newFromPreset(const std::string &presetId)
{
    auto project = newProject(presetId, m_data.presets);
    if (!project)
        return project.error();
    return adopt(std::move(project).value(), {}, false);
}

Result<Done> ProjectController::open(const QString &path)
{
    auto project = loadProject(toPath(path), m_data.presets);
    if (!project)
        return project.error();
    return adopt(std::move(project).value(), QFileInfo(path).absoluteFilePath(), false);
}

Result<Done> ProjectController::recover(const QString &copy, const QString &path)
{
    auto project = loadProject(toPath(copy), m_data.presets);
    if (!project)
        return project.error();
    auto adopted = adopt(std::move(project).value(), path, false);
    if (adopted) {
        m_undo.resetClean();
        emit projectChanged(); // once more: now it counts as not saved
    }
    return adopted;
}

Result<Done> ProjectController::openSample()
{
    auto project = loadProject(m_data.sampleFile(), m_data.presets);
    if (!project)
        return project.error();
    return adopt(std::move(project).value(), {}, true);
}

Result<Done> ProjectController::saveAs(const QString &path)
{
    m_project.catalogVersion = m_catalog->version;
    m_project.catalogSha256 = m_catalog->sha256;
    auto saved = saveProject(m_project, toPath(path));
    if (!saved)
        return saved;
    m_filePath = QFileInfo(path).absoluteFilePath();
    m_isSample = false;
    m_undo.setClean();
    emit fileChanged();
    return saved;
}

} // namespace daemok::ui
