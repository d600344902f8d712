// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementfigures.h"

#include "ui/text/devicetext.h"
#include "ui/text/format.h"
#include "ui/text/placementtext.h"

#include <algorithm>

namespace daemok::ui {

using namespace placement;

namespace {

constexpr int kShownChunks = 6;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString nothingToShow(const PlacementStudy &study)
{
    if (study.serves)
        return PlacementFigures::tr(
            "The weights of a model stay on the card: nothing is cut into chunks.");
    if (!study.device)
        return PlacementFigures::tr("Probe this machine or describe a device: then this is drawn.");
    return PlacementFigures::tr("Nothing runs on this device; the table says why.");
}

BarRow memoryRow(const QString &id, const QString &label, double bytes, const Format &format)
{
    BarRow row;
    row.id = utf8(id);
    row.label = utf8(label);
    row.value = bytes;
    row.text = utf8(PlacementText::gib(bytes, format));
    return row;
}

BarRow deviceRow(const DeviceProfile &profile, const Format &format)
{
    const double total = profile.total->bytes.value();
    BarRow row = memoryRow(QStringLiteral("device"), PlacementFigures::tr("Memory"), total, format);
    row.tip = utf8(PlacementFigures::tr("Memory: %1\nFree: %2")
                       .arg(DeviceText::memory(profile.total, format),
                            DeviceText::memory(profile.free, format)));
    if (profile.free) {
        const double used = std::clamp(total - profile.free->bytes.value(), 0.0, total);
        row.pieces = {{0, used, BarPiece::Look::Quiet}, {used, total, BarPiece::Look::Hollow}};
        row.text =
            utf8(PlacementFigures::tr("%1, %2 used", "memory")
                     .arg(PlacementText::gib(total, format), PlacementText::gib(used, format)));
    } else {
        row.pieces = {{0, total, BarPiece::Look::Hollow}};
        row.note = utf8(PlacementFigures::tr("used: unknown"));
    }
    return row;
}

BarGroup limitsOf(const DeviceProfile &profile, const Format &format)
{
    NoTerms none;
    BarGroup group;
    group.id = "device";
    group.title = utf8(PlacementText::compute(profile.compute));
    group.note = profile.name;
    group.rows.push_back(deviceRow(profile, format));
    const Bytes usable = formula::usableMemory(profile, none).value_or(Bytes(0));
    BarRow row =
        memoryRow(QStringLiteral("usable"), PlacementFigures::tr("Usable"), usable.value(), format);
    row.marked = true;
    row.tip = utf8(PlacementFigures::tr(
        "What a program may plan with: free memory less what the driver takes and a margin; where "
        "free memory is unknown, twice the margin."));
    group.rows.push_back(std::move(row));
    if (profile.largestAllocation)
        group.rows.push_back(memoryRow(QStringLiteral("largest"),
                                       PlacementFigures::tr("Largest buffer"),
                                       profile.largestAllocation->bytes.value(), format));
    return group;
}

// Options of one device profile, in the order of the strategies.
std::vector<const Option *> optionsOn(const PlacementStudy &study, std::size_t profile)
{
    std::vector<const Option *> found;
    for (const Option &option : study.decision.options) {
        if (option.profile == profile)
            found.push_back(&option);
    }
    std::sort(found.begin(), found.end(),
              [](const Option *a, const Option *b) { return a->strategy < b->strategy; });
    return found;
}

// The chosen device by its best way of use; the host's own only where there is nothing else.
std::size_t profileIndex(const PlacementStudy &study)
{
    for (const Option &option : study.decision.options) {
        if (option.compute != Compute::Cpu)
            return option.profile;
    }
    return 0;
}

const DeviceProfile *shownProfile(const PlacementStudy &study)
{
    return study.device && !study.device->profiles.empty()
               ? &study.device->profiles[profileIndex(study)]
               : nullptr;
}

ChartSpec empty(const QString &title, const PlacementStudy &study)
{
    ChartSpec spec;
    spec.title = utf8(title);
    spec.empty = utf8(nothingToShow(study));
    return spec;
}

ChartSeries curve(Strategy strategy, const std::vector<CurvePoint> &points, bool isBest)
{
    ChartSeries series{isBest ? SeriesRole::Subject : SeriesRole::Other,
                       utf8(DeviceText::strategy(strategy)),
                       {},
                       SeriesKind::Line,
                       static_cast<int>(strategy)};
    for (const CurvePoint &point : points)
        series.points.push_back({point.x, point.y, {}});
    return series;
}

} // namespace

BarSpec PlacementFigures::servingMemory(const PlacementStudy &study, const Format &format)
{
    NoTerms none;
    BarSpec spec;
    spec.title = utf8(tr("Memory of an instance"));
    spec.labelTitle = utf8(tr("What"));
    spec.valueTitle = utf8(tr("Memory"));
    const ServingOption *option = study.here              ? &*study.here
                                  : study.options.empty() ? nullptr
                                                          : &study.options.front();
    spec.empty = utf8(tr("Neither this device nor a server type here has a card that the "
                         "catalogue knows."));
    if (!study.model || option == nullptr || option->gpus.memoryEach.value() <= 0)
        return spec;
    const double total = option->gpus.memoryEach.value() * option->gpus.count;
    const double usable = formula::usableOf(option->gpus).value();
    const double weights = formula::weightBytes(*study.model, none).value();
    const double buffer = formula::computeBuffer(*study.model, study.assumed, none).value();
    const double kv = formula::kvBytesPerCall(*study.model, study.load, none).value();
    const double calls =
        option->count > 0 ? std::ceil(study.load.callsInFlight / option->count) : 1;
    BarGroup group;
    group.id = "instance";
    group.title =
        utf8(tr("%1 × %2", "number of cards, card")
                 .arg(format.count(option->gpus.count), QString::fromStdString(option->gpus.name)));
    group.rows.push_back(memoryRow(QStringLiteral("device"), tr("Memory"), total, format));
    group.rows.back().pieces = {{0, total, BarPiece::Look::Hollow}};
    group.rows.push_back(memoryRow(QStringLiteral("usable"), tr("Usable"), usable, format));
    group.rows.back().marked = true;
    BarRow needed = memoryRow(QStringLiteral("needed"), tr("Taken at peak"),
                              weights + buffer + calls * kv, format);
    needed.reference = usable;
    needed.pieces = {{0, weights, BarPiece::Look::First},
                     {weights, weights + buffer, BarPiece::Look::Fourth},
                     {weights + buffer, weights + buffer + calls * kv, BarPiece::Look::Second}};
    group.rows.push_back(needed);
    for (auto &[id, label, bytes, look] :
         {std::tuple("weights", tr("Weights"), weights, BarPiece::Look::First),
          std::tuple("buffers", tr("Buffers"), buffer, BarPiece::Look::Fourth),
          std::tuple("cache", tr("Cache of %1 calls").arg(format.count(calls)), calls * kv,
                     BarPiece::Look::Second)}) {
        BarRow row = memoryRow(QString::fromLatin1(id), label, bytes, format);
        row.pieces = {{0, bytes, look}};
        group.rows.push_back(std::move(row));
    }
    spec.groups.push_back(std::move(group));
    spec.summary = utf8(tr("Weights, buffers and cache take %1 of %2 that can be used.")
                            .arg(PlacementText::gib(weights + buffer + calls * kv, format),
                                 PlacementText::gib(usable, format)));
    return spec;
}

BarSpec PlacementFigures::memory(const PlacementStudy &study, const Format &format)
{
    if (study.serves)
        return servingMemory(study, format);
    BarSpec spec;
    spec.title = utf8(tr("Memory and what each strategy takes"));
    spec.empty = utf8(nothingToShow(study));
    spec.labelTitle = utf8(tr("What"));
    spec.valueTitle = utf8(tr("Memory"));
    const DeviceProfile *profile = shownProfile(study);
    if (profile == nullptr || !profile->total)
        return spec;
    NoTerms none;
    const double usable = formula::usableMemory(*profile, none).value_or(Bytes(0)).value();
    spec.groups.push_back(limitsOf(*profile, format));
    BarGroup needs;
    needs.id = "needs";
    needs.title = utf8(tr("What each strategy takes"));
    const double total = profile->total->bytes.value();
    for (const Option *option : optionsOn(study, profileIndex(study))) {
        // A resident run that does not fit says how much it would need.
        const double bytes =
            option->deviceBytes.value() > 0 ? option->deviceBytes.value() : option->needed;
        BarRow row =
            memoryRow(QString::fromLatin1(nameOf(option->strategy).data(),
                                          static_cast<qsizetype>(nameOf(option->strategy).size())),
                      DeviceText::strategy(option->strategy), bytes, format);
        row.value = std::min(bytes, 1.25 * total); // what is far beyond need not be drawn to scale
        row.reference = usable;
        row.faint = !option->runs() && bytes <= 0;
        row.marked = option == study.decision.best();
        row.tip = utf8(PlacementText::reason(*option, format));
        if (!option->runs())
            row.note = utf8(DeviceText::gate(option->gate));
        if (row.marked)
            row.badge = utf8(tr("best"));
        needs.rows.push_back(std::move(row));
    }
    if (!needs.rows.empty())
        spec.groups.push_back(std::move(needs));
    spec.summary =
        utf8(tr("%1 of %2 can be used.")
                 .arg(PlacementText::gib(usable, format), PlacementText::gib(total, format)));
    return spec;
}

ChartSpec PlacementFigures::chunks(const PlacementStudy &study, const std::optional<LabResult> &lab,
                                   const Format &format)
{
    const QString title = tr("Throughput against chunk size");
    const DeviceProfile *profile = shownProfile(study);
    if (study.serves || profile == nullptr || !study.workload.streamable)
        return empty(title, study);
    ChartSpec spec = empty(title, study);
    spec.x = {utf8(tr("Chunk")), Scale::Log, {}, "B"};
    spec.y = {utf8(tr("Data a second")), Scale::Linear, {}, "MB/s"};
    spec.y.fromZero = true;
    const Option *best = study.decision.best();
    double largest = 0, chosen = 0, top = 0;
    for (const Strategy strategy : {Strategy::Chunked, Strategy::Streamed}) {
        const ChunkCurve curveOf = throughputByChunk(*profile, study.workload, strategy);
        std::vector<CurvePoint> points = curveOf.points;
        for (CurvePoint &point : points) {
            point.y /= 1e6;
            top = std::max(top, point.y);
        }
        const bool isBest = best != nullptr && best->strategy == strategy;
        spec.series.push_back(curve(strategy, points, isBest));
        if (isBest || chosen <= 0) {
            largest = curveOf.largest;
            chosen = curveOf.chosen;
        }
    }
    if (largest > 0 && !spec.series.front().points.empty()) {
        ChartSeries band{SeriesRole::Range, utf8(tr("Fits the device")), {}, SeriesKind::Band};
        const double from = spec.series.front().points.front().x;
        const double to = std::min(largest, spec.series.front().points.back().x);
        if (to > from)
            band.points = {{from, top * 1.08, {}}, {to, top * 1.08, {}}};
        spec.series.insert(spec.series.begin(), std::move(band));
    }
    if (lab) {
        ChartSeries measured{SeriesRole::Recommended, utf8(tr("Measured by the lab")), {}};
        for (const LabRun &run : lab->runs) {
            if (run.series == "curve" && run.medianMs > 0)
                measured.points.push_back(
                    {run.chunk.value(),
                     run.bytes.value() * run.passes / run.medianMs / 1e3,
                     {utf8(tr("Measured by the lab")), utf8(DeviceText::strategy(run.strategy))}});
        }
        spec.series.push_back(std::move(measured));
    }
    if (chosen > 0)
        spec.markers.push_back(
            {"chunk", ChartMarker::Across::X, chosen, utf8(tr("Chosen:")), chosen, chosen, false});
    spec.summary =
        utf8(tr("The chosen chunk is %1; up to %2 fit.")
                 .arg(PlacementText::gib(chosen, format), PlacementText::gib(largest, format)));
    return spec;
}

ChartSpec PlacementFigures::bySize(const PlacementStudy &study, const Format &format)
{
    const QString title = tr("Time against the size of the data");
    const DeviceProfile *profile = shownProfile(study);
    ChartSpec spec = empty(title, study);
    if (study.serves || profile == nullptr)
        return spec;
    spec.x = {utf8(tr("Data")), Scale::Log, {}, "B"};
    spec.y = {utf8(tr("Time")), Scale::Log, {}, "s"};
    const Option *best = study.decision.best();
    for (const Option *option : optionsOn(study, profileIndex(study)))
        spec.series.push_back(curve(option->strategy,
                                    timeBySize(*profile, study.workload, option->strategy),
                                    option == best));
    spec.markers.push_back({"size", ChartMarker::Across::X, study.workload.input.value(),
                            utf8(tr("Now:")), 0, 0, false});
    spec.summary = utf8(
        tr("The data are now %1.").arg(PlacementText::gib(study.workload.input.value(), format)));
    return spec;
}

ChartSpec PlacementFigures::byPasses(const PlacementStudy &study,
                                     const std::optional<LabResult> &lab, const Format &format)
{
    const DeviceProfile *profile = shownProfile(study);
    // It means something only where the data can be kept.
    const std::vector<const Option *> here = optionsOn(study, profileIndex(study));
    const bool canKeep = std::any_of(here.begin(), here.end(), [](const Option *option) {
        return isResident(option->strategy)
               && (option->runs() || option->gate == Gate::MissesDeadline);
    });
    const auto crossover =
        canKeep && profile != nullptr ? breakEvenOn(*profile, study.workload) : std::nullopt;
    ChartSpec spec = empty(
        crossover
            ? tr("From %1 passes on, keeping the data is faster").arg(format.number(*crossover))
            : tr("Time against passes over the data"),
        study);
    if (study.serves || profile == nullptr)
        return spec;
    spec.x = {utf8(tr("Passes")), Scale::Log, {}, "count"};
    spec.y = {utf8(tr("Time")), Scale::Log, {}, "s"};
    const Option *best = study.decision.best();
    for (const Option *option : optionsOn(study, profileIndex(study)))
        spec.series.push_back(curve(option->strategy,
                                    timeByPasses(*profile, study.workload, option->strategy),
                                    option == best));
    const double most = std::max(64.0, 4 * study.workload.passes);
    if (crossover && *crossover >= 1 && *crossover <= most)
        spec.markers.push_back({"crossover", ChartMarker::Across::X, *crossover,
                                utf8(tr("Break-even:")), 0, 0, false});
    spec.summary =
        utf8(crossover ? tr("Keeping the data is faster from %1 passes on; now there "
                            "are %2.")
                             .arg(format.number(*crossover), format.number(study.workload.passes))
                       : tr("No number of passes makes keeping the data faster."));
    if (lab)
        if (const auto measured = crossoverOf(*lab, *profile); measured && measured->measured)
            spec.summary +=
                " "
                + utf8(tr("The lab's own data crossed at %1 passes, by the model at %2.")
                           .arg(format.number(*measured->measured),
                                measured->predicted ? format.number(*measured->predicted)
                                                    : tr("none")));
    return spec;
}

BarSpec PlacementFigures::steps(const PlacementStudy &study, const Format &format)
{
    BarSpec spec;
    spec.title = utf8(tr("The first chunks of one pass, step by step"));
    spec.empty = utf8(nothingToShow(study));
    spec.labelTitle = utf8(tr("Strategy and step"));
    spec.valueTitle = utf8(tr("Time since the start"));
    spec.columns = {utf8(tr("Begins")), utf8(tr("Ends"))};
    const DeviceProfile *profile = shownProfile(study);
    if (study.serves || profile == nullptr)
        return spec;
    constexpr std::array looks{BarPiece::Look::Quiet, BarPiece::Look::Third, BarPiece::Look::First,
                               BarPiece::Look::Subject, BarPiece::Look::Second};
    for (const Option *option : optionsOn(study, profileIndex(study))) {
        const std::vector<LaneStep> all = schedule(*profile, study.workload, *option, kShownChunks);
        if (all.empty())
            continue;
        BarGroup group;
        group.id = std::string(nameOf(option->strategy));
        group.title = utf8(DeviceText::strategy(option->strategy));
        group.note =
            utf8(tr("chunks of %1").arg(PlacementText::gib(option->chunk.value(), format)));
        double end = 0;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            BarRow row;
            row.id = group.id + "/" + std::to_string(lane);
            row.label = utf8(PlacementText::lane(static_cast<Lane>(lane)));
            double busy = 0;
            for (const LaneStep &step : all) {
                if (step.lane != static_cast<Lane>(lane))
                    continue;
                row.pieces.push_back({step.from, step.to, looks[lane]});
                row.value = std::max(row.value, step.to);
                busy += step.to - step.from;
            }
            if (row.pieces.empty())
                continue;
            row.text = utf8(PlacementText::time(busy, format));
            row.columns = {utf8(PlacementText::time(row.pieces.front().from, format)),
                           utf8(PlacementText::time(row.value, format))};
            end = std::max(end, row.value);
            group.rows.push_back(std::move(row));
        }
        group.text = utf8(PlacementText::time(end, format));
        spec.groups.push_back(std::move(group));
    }
    spec.summary = utf8(tr("What overlaps and what waits, for each strategy that runs."));
    return spec;
}

ChartSpec PlacementFigures::live(const MemoryHistory &history, const std::string &deviceId,
                                 const Format &format)
{
    ChartSpec spec;
    spec.title = utf8(tr("Memory over time"));
    spec.empty = utf8(tr("Probe or watch this machine: each answer is a point. Nothing is asked "
                         "in the background unless you watch."));
    spec.x = {utf8(tr("Since the first probe")), Scale::Linear, {}, "s"};
    spec.x.fromZero = true;
    constexpr double leastSeconds = 60; // one point alone needs an axis as well
    spec.x.high = std::max(leastSeconds, history.lastSeconds());
    spec.y = {utf8(tr("Memory")), Scale::Linear, {}, "GiB"};
    spec.y.fromZero = true;
    const auto stretches = history.of(deviceId);
    for (const MemoryHistory::Stretch &stretch : stretches) {
        ChartSeries used{SeriesRole::Subject, utf8(tr("Used")), {}, SeriesKind::Line};
        ChartSeries free{SeriesRole::Feasible, utf8(tr("Free")), {}, SeriesKind::Line};
        for (const MemoryHistory::Sample &sample : stretch) {
            used.points.push_back({sample.at, sample.used / kGiB, {}});
            free.points.push_back({sample.at, sample.free / kGiB, {}});
        }
        if (stretch.size() == 1) { // a line of one point is a dot
            used.points.push_back(used.points.front());
            free.points.push_back(free.points.front());
        }
        spec.series.push_back(std::move(used));
        spec.series.push_back(std::move(free));
    }
    if (!stretches.empty() && !stretches.back().empty()) {
        const MemoryHistory::Sample &last = stretches.back().back();
        spec.summary = utf8(
            tr("Last seen: %1 used, %2 free.")
                .arg(PlacementText::gib(last.used, format), PlacementText::gib(last.free, format)));
    }
    return spec;
}

} // namespace daemok::ui
