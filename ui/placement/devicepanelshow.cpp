// SPDX-License-Identifier: GPL-3.0-or-later
// What DevicePanel shows of its state, the report and the lab.
#include "core/placement/devices/probejson.h"
#include "ui/charts/figuremenu.h"
#include "ui/fields/unitedit.h"
#include "ui/placement/devicepanel.h"
#include "ui/placement/formentry.h"
#include "ui/placement/placementstate.h"
#include "ui/probing/probeservice.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/questiontext.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace daemok::ui {

void DevicePanel::showWay(int source)
{
    // A way that is not shown must not widen the window.
    for (int i = 0; i < m_ways->count(); ++i)
        m_ways->widget(i)->setSizePolicy(
            i == source ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ways->setCurrentIndex(source);
    m_ways->setFixedHeight(m_ways->currentWidget() == m_pasted ? kPastedHeight : kWayHeight);
}

void DevicePanel::fillServerTypes()
{
    if (m_serverType->count() > 0)
        return;
    const Catalog &catalog = *m_state->controller()->catalog();
    const QSignalBlocker blocker(m_serverType);
    for (const int i : m_state->serverTypes()) {
        const ServerType &server = catalog.servers[static_cast<std::size_t>(i)];
        m_serverType->addItem(
            tr("%1 · %2 × %3 · %4 %5", "server type, cards, card, provider, region")
                .arg(QString::fromStdString(server.name), Format().number(server.gpuCount),
                     QString::fromStdString(server.gpu),
                     QuestionText::choice(AnswerId::ProviderList, server.provider),
                     QString::fromStdString(server.region)),
            i);
    }
}

void DevicePanel::chooseSource(int index)
{
    showWay(index);
    say({}, false);
    const auto source = static_cast<DeviceSource>(index);
    if (source == DeviceSource::ServerType)
        fillServerTypes();
    m_state->setSource(source);
    if (source == DeviceSource::ServerType) {
        if (m_serverType->count() == 0)
            say(tr("No server type of the chosen regions has a card that the catalogue knows."),
                true);
        else
            m_state->setServerType(m_serverType->currentData().toInt());
    }
    if (source == DeviceSource::Pasted)
        readPasted();
}

void DevicePanel::readPasted()
{
    if (m_state->source() != DeviceSource::Pasted)
        return;
    const QString text = m_pasted->toPlainText();
    if (text.trimmed().isEmpty()) {
        say({}, false);
        return;
    }
    if (const auto read = m_state->paste(text); !read)
        say(ErrorText::sentence(read.error()), true);
    else
        say(tr("%n device(s) in this text.", nullptr, static_cast<int>(m_state->devices().size())),
            false);
}

void DevicePanel::startLab()
{
    ProbeService *probes = m_state->probes();
    if (probes->isMeasuring()) {
        probes->cancelLab();
        return;
    }
    const placement::ProbedMachine *machine = m_state->machine();
    const placement::PhysicalDevice *device =
        machine != nullptr ? machine->find(m_state->deviceId()) : nullptr;
    if (device == nullptr || device->paths.empty())
        return;
    say(tr("The lab prepares its data and kernels …"), false);
    probes->startLab(device->id, device->paths.front());
}

void DevicePanel::showState()
{
    const int source = static_cast<int>(m_state->source());
    if (m_source->currentIndex() != source) {
        const QSignalBlocker blocker(m_source);
        m_source->setCurrentIndex(source);
        showWay(source);
    }
    showDescribed();
    showDevices();
    showMemory();
    showProbing();
}

// What a person described: undone, or of another project. What is being typed is not rewritten under the hand.
void DevicePanel::showDescribed()
{
    const PlacementSettings &settings = m_state->settings();
    const QString pasted = QString::fromStdString(settings.pasted);
    if (m_shownPasted != pasted) {
        m_shownPasted = pasted;
        const QSignalBlocker blocker(m_pasted);
        if (m_pasted->toPlainText() != pasted)
            m_pasted->setPlainText(pasted);
    }
    const QString name = QString::fromStdString(settings.typed.name);
    if (m_name->text() != name)
        m_name->setText(name);
    {
        const QSignalBlocker blocker(m_interface);
        m_interface->setCurrentIndex(settings.typed.compute == placement::Compute::Cuda ? 0 : 1);
    }
    const auto entered = [](double value) {
        return value > 0 ? std::optional(value) : std::nullopt;
    };
    m_typedEntries[0]->setValue(entered(settings.typed.totalGib), Origin::Estimate);
    m_typedEntries[1]->setValue(entered(settings.typed.bandwidthGBs), Origin::Estimate);
    if (m_state->source() != DeviceSource::ServerType)
        return;
    fillServerTypes();
    const QSignalBlocker blocker(m_serverType);
    if (const int index = m_serverType->findData(m_state->serverType()); index >= 0)
        m_serverType->setCurrentIndex(index);
}

void DevicePanel::showDevices()
{
    const QSignalBlocker blocker(m_device);
    m_device->clear();
    for (const DeviceChoice &choice : m_state->devices()) {
        const QString id = QString::fromStdString(choice.id);
        m_device->addItem(choice.name.empty() ? id : QString::fromStdString(choice.name), id);
        m_device->setItemData(m_device->count() - 1, id, Qt::ToolTipRole);
    }
    m_device->setCurrentIndex(m_device->findData(QString::fromStdString(m_state->deviceId())));
    m_device->setEnabled(m_device->count() > 1);
    m_device->setToolTip(m_device->currentText());
    m_device->setVisible(m_state->source() == DeviceSource::Live
                         || m_state->source() == DeviceSource::Pasted);
}

// What was read stands as placeholder, what was changed as text with its badge.
void DevicePanel::showMemory()
{
    const MemoryOverride changed = m_state->changedMemory();
    const PlacementStudy &study = m_state->study();
    const placement::DeviceProfile *profile = nullptr;
    for (const DeviceChoice &choice : m_state->devices()) {
        if (choice.id == m_state->deviceId() && !choice.profiles.empty())
            profile = &choice.profiles.front();
    }
    const auto placeholder = [](const std::optional<placement::MemoryReading> &reading,
                                const QString &unknown) {
        return reading ? Format().number(reading->bytes.value() / kGiB) : unknown;
    };
    m_free->setPlaceholder(profile ? placeholder(profile->free, tr("unknown")) : QString());
    m_largest->setPlaceholder(profile ? placeholder(profile->largestAllocation, tr("no limit"))
                                      : QString());
    const auto gib = [](const std::optional<double> &bytes) {
        return bytes ? std::optional(*bytes / kGiB) : std::nullopt;
    };
    const auto origin = [](const std::optional<double> &bytes) {
        return bytes ? Origin::Estimate : Origin::Measured;
    };
    m_free->setValue(gib(changed.freeBytes), origin(changed.freeBytes));
    m_largest->setValue(gib(changed.largestBytes), origin(changed.largestBytes));
    m_badge->setVisible(changed.freeBytes || changed.largestBytes);
    const bool usable = profile != nullptr && !study.serves;
    m_free->setEnabled(usable);
    m_largest->setEnabled(usable);
}

void DevicePanel::showProbing()
{
    const ProbeService *probes = m_state->probes();
    if (!probes)
        return;
    m_probe->setText(probes->isProbing() && !probes->isWatching() ? tr("Stop") : tr("Probe"));
    m_lab->setText(probes->isMeasuring() ? tr("Stop the lab") : tr("Lab"));
    const placement::ProbedMachine *machine = m_state->machine();
    const placement::PhysicalDevice *device =
        machine != nullptr && m_state->source() == DeviceSource::Live
            ? machine->find(m_state->deviceId())
            : nullptr;
    m_lab->setEnabled(probes->isMeasuring() || (device != nullptr && !device->paths.empty()));
    const auto known = probes->machine();
    m_wake->setEnabled(known
                       && std::any_of(known->devices.begin(), known->devices.end(),
                                      [](const auto &one) { return one.asleep; }));
    m_askAgain->setEnabled(
        known
        && std::any_of(known->backends.begin(), known->backends.end(), [](const auto &backend) {
               return backend.detail == probes::Detail::Quarantined;
           }));
    m_export->setEnabled(known && !probes->isProbing());
    if (probes->isMeasuring() || m_state->source() != DeviceSource::Live)
        return;
    if (probes->isProbing() && !probes->isWatching())
        say(tr("Asking the drivers of this machine …"), false);
    else if (known)
        say(tr("Asked at %1; %n device(s).", nullptr, static_cast<int>(known->devices.size()))
                .arg(QString::fromStdString(known->at)),
            false);
    else
        say(tr("Not asked yet: Probe asks the drivers of this machine."), false);
}

// What only informs stands beside the buttons; what is wrong has a line of its own.
void DevicePanel::say(const QString &sentence, bool problem)
{
    if (m_state->source() == DeviceSource::Live && !problem) {
        m_asked->setText(sentence);
        m_asked->setToolTip(sentence);
        m_status->clear();
        m_status->hide();
        return;
    }
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    if (m_status->property("problem").toBool() == problem)
        return;
    m_status->setProperty("problem", problem);
    m_status->setProperty("muted", !problem);
    m_status->style()->unpolish(m_status);
    m_status->style()->polish(m_status);
}

QString DevicePanel::writeReport(const QString &path) const
{
    const ProbeService *probes = m_state->probes();
    if (!probes || !probes->machine())
        return tr("There is nothing to save before this machine was asked.");
    const std::string text =
        path.endsWith(QLatin1String(".jsonl"))
            ? placement::writeRecording(probes->recording())
            : placement::probeJson(*probes->machine())
                      .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                  + "\n";
    return FigureMenu::write(path, QByteArray::fromStdString(text));
}

void DevicePanel::askReportFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the probe report"), QStringLiteral("probe.json"),
        tr("Probe report (*.json);;Recording that can be replayed (*.jsonl)"));
    if (path.isEmpty())
        return;
    const QString problem = writeReport(path);
    say(problem.isEmpty() ? tr("Saved: %1").arg(path) : problem, !problem.isEmpty());
}

} // namespace daemok::ui
