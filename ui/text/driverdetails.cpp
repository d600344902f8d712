// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/devicetext.h"

#include <QStringList>

namespace daemok::ui {

using probes::Detail;

QString DeviceText::detail(Detail detail)
{
    switch (detail) {
    case Detail::None:
        return {};
    case Detail::SingleDevice:
        return tr("It lists one device.");
    case Detail::SeveralDevices:
        return tr("It lists several devices.");
    case Detail::UnifiedMemory:
        return tr("Its device shares the memory of the host.");
    case Detail::Asleep:
        return tr(
            "It was not asked, because that would wake a sleeping device; daemok probe --wake "
            "asks it.");
    case Detail::LateCrash:
        return tr("It answered completely and crashed afterwards; the answer is used.");
    case Detail::LateHang:
        return tr("It answered completely and did not end afterwards; the answer is used.");
    case Detail::NoisyDriver:
        return tr("It answered, and printed text of its own that was left out.");
    case Detail::LibraryMissing:
        return tr("Its driver is not installed; without such a card that is as it should be.");
    case Detail::IcdLibraryMissing:
        return tr("It is registered, but its library is missing; reinstall the package or remove "
                  "the .icd file.");
    case Detail::NoIcd:
        return tr("No OpenCL driver is registered; pocl-opencl-icd runs OpenCL on the processor.");
    case Detail::ToolkitStub:
        return tr("In the driver's place lies the CUDA Toolkit's stub, which only serves linking; "
                  "install the NVIDIA driver.");
    case Detail::NoDeviceReported:
        return tr("The driver is there and says that there is no device.");
    case Detail::ZeroDevices:
        return tr("The driver answers and lists no device.");
    case Detail::NoPlatform:
        return tr("The driver answers and offers no platform.");
    case Detail::CrashLoading:
        return tr("It crashed while it was loaded; the other drivers were asked without it.");
    case Detail::CrashCalling:
        return tr("It crashed in a call; the other drivers were asked without it.");
    case Detail::Aborted:
        return tr("It aborted its process; the other drivers were asked without it.");
    case Detail::ExitedEarly:
        return tr("It ended its process before it had answered.");
    case Detail::HangLoading:
        return tr("It did not come back from being loaded and was stopped.");
    case Detail::HangCalling:
        return tr("It did not come back from a call and was stopped.");
    case Detail::DriverTooOld:
        return tr(
            "It is older than the measuring kernels need; its memory is known, the lab cannot "
            "run.");
    case Detail::DriverMismatch:
        return tr("Its library and its kernel module differ in version; restart the machine after "
                  "an update.");
    case Detail::PtxUnsupported:
        return tr("It refused the measuring kernels; its memory is known, the lab cannot run.");
    case Detail::Garbage:
        return tr("What it wrote cannot be read.");
    case Detail::CutOff:
        return tr("It ended without an answer.");
    case Detail::CallFailed:
        return tr("A call failed.");
    case Detail::SymbolMissing:
        return tr("Its library lacks a function.");
    case Detail::PermissionDenied:
        return tr("This user may not use it; check the rights of its device files.");
    case Detail::HelperMissing:
        return tr("The program daemok-probe cannot be started; it belongs beside daemok.");
    case Detail::NotBuilt:
        return tr("This daemok-probe was built without it.");
    case Detail::Quarantined:
        return tr("It failed before and its file has not changed since, so it was not asked; "
                  "daemok probe --again asks it.");
    case Detail::Cancelled:
        return tr("Asking it was cancelled.");
    }
    return {};
}

QString DeviceText::backend(const placement::Backend &backend)
{
    QStringList facts;
    if (backend.detail == Detail::LibraryMissing)
        return detail(backend.detail); // which file, and that it is missing, is all the linker says
    if (backend.state != probes::State::Ok && !backend.what.empty())
        facts << tr("at %1: %2", "stage of a driver's work, call")
                     .arg(QString::fromUtf8(
                              probes::nameOf(backend.stage).data(),
                              static_cast<qsizetype>(probes::nameOf(backend.stage).size())),
                          QString::fromStdString(backend.what));
    if (backend.code != 0)
        facts << tr("code %1").arg(backend.code);
    if (!backend.text.empty())
        facts << QString::fromStdString(backend.text);
    if (!backend.since.empty())
        facts << tr("since %1").arg(QString::fromStdString(backend.since));
    const QString sentence = detail(backend.detail);
    return facts.isEmpty()
               ? sentence
               : sentence + QStringLiteral(" (") + facts.join(QStringLiteral("; ")) + u')';
}

} // namespace daemok::ui
