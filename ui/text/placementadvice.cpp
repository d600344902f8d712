// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the recommendation, what makes the data fit, and the note for the developers.
#include "ui/text/devicetext.h"
#include "ui/text/format.h"
#include "ui/text/placementtext.h"

#include <algorithm>

namespace daemok::ui {

using namespace placement;

namespace {

double at(const NoteLine &line, std::size_t i)
{
    return i < line.values.size() ? line.values[i] : 0;
}

QString strategyOf(const NoteLine &line)
{
    const int number =
        std::clamp(static_cast<int>(at(line, 0)), 0, static_cast<int>(kStrategies) - 1);
    return DeviceText::strategy(static_cast<Strategy>(number));
}

} // namespace

QString PlacementText::flip(const Flip &flip, const Format &format)
{
    const QString winner = way(flip.compute, flip.strategy);
    switch (flip.kind) {
    case FlipKind::MorePasses:
        return tr("From %1 passes on: %2.").arg(format.count(flip.value), winner);
    case FlipKind::FewerPasses:
        return tr("Up to %1 passes: %2.").arg(format.count(flip.value), winner);
    case FlipKind::MoreFreeMemory:
        return tr("With %1 more free memory: %2.").arg(gib(flip.value, format), winner);
    case FlipKind::LargerAllocation:
        return tr("With buffers of %1 allowed: %2.").arg(gib(flip.value, format), winner);
    case FlipKind::MoreData:
        return tr("From %1 of data on: %2.").arg(gib(flip.value, format), winner);
    }
    return {};
}

QString PlacementText::remedyName(RemedyKind kind)
{
    switch (kind) {
    case RemedyKind::HalfPrecision:
        return tr("16 bits a number");
    case RemedyKind::EightBit:
        return tr("8 bits a number");
    case RemedyKind::Ivf:
        return tr("An IVF index");
    case RemedyKind::BatchQueries:
        return tr("Queries in batches");
    case RemedyKind::Chunk:
        return tr("Work in chunks");
    case RemedyKind::Shard:
        return tr("Share it out");
    }
    return {};
}

QString PlacementText::remedy(const Remedy &remedy, const Format &format)
{
    QString what;
    switch (remedy.kind) {
    case RemedyKind::HalfPrecision:
    case RemedyKind::EightBit:
        what = tr("the data shrink to %1").arg(gib(remedy.value, format));
        break;
    case RemedyKind::Ivf:
        what = tr("a search reads %1 of the data").arg(format.percent(remedy.value));
        break;
    case RemedyKind::BatchQueries:
        what = tr("%1 queries share a pass").arg(format.count(remedy.value));
        break;
    case RemedyKind::Chunk:
        what = tr("chunks of %1").arg(gib(remedy.value, format));
        break;
    case RemedyKind::Shard:
        what = tr("%1 devices, each with its part").arg(format.count(remedy.value));
        break;
    }
    const QString name = remedyName(remedy.kind);
    if (!remedy.fits)
        return tr("%1: %2; that alone is not enough.").arg(name, what);
    return remedy.seconds
               ? tr("%1: %2; it takes %3.").arg(name, what, time(*remedy.seconds, format))
               : tr("%1: %2; it fits.").arg(name, what);
}

QString PlacementText::note(const NoteLine &line, const Format &format)
{
    const auto bytes = [&](std::size_t i) { return gib(at(line, i), format); };
    switch (line.id) {
    case NoteId::Strategy:
        return tr("Run it %1; the model predicts %2.")
            .arg(strategyOf(line), time(at(line, 1), format));
    case NoteId::UsableMemory:
        return tr("Stay below %1 of the device's %2: the rest is the driver's and a margin.")
            .arg(bytes(0), bytes(1));
    case NoteId::LargestBuffer:
        return tr("No single buffer above %1.").arg(bytes(0));
    case NoteId::ChunkSize:
        return at(line, 0) == at(line, 1)
                   ? tr("Load in transfers of %1.").arg(bytes(0))
                   : tr("Work in chunks of %1; up to %2 fit, larger ones gain nothing.")
                         .arg(bytes(0), bytes(1));
    case NoteId::Buffers:
        return tr("Buffers in rotation: %1 on the host, %2 on the device.")
            .arg(format.count(at(line, 0)), format.count(at(line, 1)));
    case NoteId::LockStaging:
        return tr("Page-lock the host's buffers (%1): only then do copies run beside kernels.")
            .arg(bytes(0));
    case NoteId::OverlapOnDevice:
        return tr("Copy and compute side by side, with a queue or stream for each of the %1 "
                  "buffers.")
            .arg(format.count(at(line, 0)));
    case NoteId::OverlapReadOnly:
        return tr("Read ahead with a thread of its own: that is all the overlap there is here.");
    case NoteId::KeepResident:
        return tr("From %1 passes over the data on, keep them on the device.")
            .arg(format.number(at(line, 0)));
    case NoteId::ZeroCopy:
        return tr("Memory is shared: map host buffers instead of copying them.");
    case NoteId::LateRefusal:
        return tr("Check every call: a driver may refuse memory only when it is first used.");
    case NoteId::SilentFallback:
        return tr("On Windows a driver may spill into host memory without an error: that it ran "
                  "does not prove that it fitted.");
    case NoteId::LargeBufferFlags:
        return tr("Intel: buffers above 4 GiB need a flag at allocation and one at compilation.");
    case NoteId::FallBack:
        return tr("Where memory is short, fall back to %1: it needs %2.")
            .arg(strategyOf(line), bytes(1));
    case NoteId::MeasureFirst:
        return tr("Some figures are assumed: measure before promising a time.");
    case NoteId::CompareResults:
        return tr("Compare the results of two strategies once before relying on either.");
    case NoteId::WeightsResident:
        return tr("The weights take %1 on every instance and stay there.").arg(bytes(0));
    case NoteId::KvPerCall:
        return tr("A call keeps %1 of cache; %2 calls fit on an instance.")
            .arg(bytes(0), format.count(at(line, 1)));
    case NoteId::LimitContext:
        return tr("Limit a call to %1 tokens, its answer included.").arg(format.count(at(line, 0)));
    case NoteId::SpareInstance:
        return tr("%1 instances, of which one may fail at peak.").arg(format.count(at(line, 0)));
    }
    return {};
}

} // namespace daemok::ui
