// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsource.h"

#include "core/catalog/sha256.h"
#include "core/export/plandigest.h"
#include "core/quantity/textfile.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kFutures = 1000; // what a table of two digits needs
constexpr std::size_t kSweepPoints = 24;
constexpr std::size_t kLargestProject = std::size_t{1} << 22U;

std::string sha256(const std::string &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

bool hasOwnServers(const Plan &plan)
{
    return plan.catalog
           && std::any_of(plan.catalog->servers.begin(), plan.catalog->servers.end(),
                          [](const ServerType &server) { return server.own; });
}

} // namespace

std::string projectText(const Project &project, const std::filesystem::path &file,
                        const Presets &presets)
{
    std::string written = writeProject(project);
    if (file.empty())
        return written;
    const auto text = readTextFile(file, kLargestProject);
    if (!text)
        return written;
    const auto stored = readProject(*text, file.string(), presets);
    return stored && writeProject(*stored) == written ? *text : written;
}

std::string attachmentName(const QString &projectFile)
{
    constexpr qsizetype kLongest = 60;
    const QString base = projectFile.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
    std::string name;
    for (const QChar c : base.left(kLongest)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                           || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        name += plain ? static_cast<char>(c.unicode()) : '-';
    }
    if (name.find_first_not_of('-') == std::string::npos)
        name = "project";
    return name + ".daemok.yaml";
}

ReportStudies reportStudies(const UsagePattern &pattern, const Plan &plan,
                            std::shared_ptr<const LoggedReuse> log, const std::stop_token &stop)
{
    ReportStudies studies;
    planner::SweepOptions sweep;
    sweep.points = kSweepPoints;
    sweep.stop = stop;
    if (auto reuse = reuseReport(pattern, plan, std::move(log), sweep))
        studies.reuse = std::make_shared<const ReuseReport>(std::move(*reuse));
    planner::FuturesOptions futures;
    futures.count = kFutures;
    futures.stop = stop;
    if (auto risk = planner::riskStudy(pattern, plan, futures))
        studies.risk = std::make_shared<const planner::RiskStudy>(std::move(*risk));
    planner::GrowthOptions months;
    months.stop = stop;
    if (auto growth = planner::growth(pattern, plan, months))
        studies.growth = std::make_shared<const planner::Growth>(std::move(*growth));
    if (hasOwnServers(plan))
        studies.beside = std::make_shared<const planner::OwnBesideCloud>(
            planner::ownBesideCloud(pattern, plan, stop));
    return studies;
}

void addStudies(ReportSource &source, const ReportStudies &studies)
{
    source.reuse = studies.reuse;
    source.risk = studies.risk;
    source.growth = studies.growth;
    source.beside = studies.beside;
}

std::vector<Finding> findingsOf(const ReportSource &source, const Project &project,
                                const DossierData &data)
{
    return submissionFindings(data.checks, {source.pattern, *source.plan, project.tables.servers,
                                            source.tta, source.heading.date});
}

void carryFiles(ReportSource &source, std::string project)
{
    PlanHeading heading;
    heading.appVersion = source.heading.appVersion;
    heading.project = source.heading.project;
    heading.rates = source.pattern.name(AnswerId::Rates);
    for (const AnswerId id : source.pattern.unconfirmed())
        heading.unconfirmed.emplace_back(answerSpec(id).name);
    source.carried.name = attachmentName(QString::fromStdString(source.heading.project));
    source.carried.project = std::move(project);
    source.carried.plan = planDocument(*source.plan, heading);
    source.heading.projectSha256 = sha256(source.carried.project);
    source.heading.planSha256 = sha256(source.carried.plan);
}

} // namespace daemok::ui
