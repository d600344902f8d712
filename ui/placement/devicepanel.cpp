// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/devicepanel.h"

#include "ui/charts/elidedlabel.h"
#include "ui/fields/entrybox.h"
#include "ui/fields/unitedit.h"
#include "ui/placement/formentry.h"
#include "ui/placement/placementstate.h"
#include "ui/probing/probeservice.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/placementtext.h"
#include "ui/text/questiontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

NumberForm gibForm()
{
    NumberForm form;
    form.min = 0.001;
    form.max = 1e6;
    form.shownUnit = DevicePanel::tr("GiB");
    return form;
}

QPushButton *plainButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setProperty("plain", true);
    button->setToolTip(tip);
    return button;
}

} // namespace

DevicePanel::DevicePanel(PlacementState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_source(new EntryBox),
      m_ways(new QStackedWidget),
      m_device(new EntryBox),
      m_free(new FormEntry(tr("Free"), tr("What is planned with as free; empty: as it was read."),
                           gibForm(), FormEntry::Shape::Beside)),
      m_largest(new FormEntry(tr("Buffer"), tr("What one buffer may have; empty: as it was read."),
                              gibForm(), FormEntry::Shape::Beside)),
      m_badge(new QLabel(tr("changed by hand"))),
      m_status(new QLabel)
{
    m_source->setObjectName(QStringLiteral("source"));
    m_device->setObjectName(QStringLiteral("device"));
    m_source->addItems(
        {tr("This machine"), tr("Pasted text"), tr("Typed by hand"), tr("A server type")});
    for (QWidget *way : {createLive(), createPasted(), createTyped(), createServerType()})
        m_ways->addWidget(way);
    showWay(0);
    m_device->setMinimumContentsLength(12);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_badge->setProperty("pill", true);
    m_badge->setToolTip(tr("A figure of this device was changed by hand; empty the entry to take "
                           "what was read."));
    m_status->setProperty("muted", true);
    m_status->setWordWrap(true);
    for (FormEntry *entry : {m_free, m_largest})
        entry->edit()->setFixedWidth(84);
    m_source->setAccessibleName(tr("Devices of"));
    m_source->setToolTip(tr("Where the devices come from."));
    m_device->setAccessibleName(tr("Device"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_source);
    row->addWidget(m_ways, 1);
    row->addWidget(m_device);
    row->addWidget(m_free);
    row->addWidget(m_largest);
    row->addWidget(m_badge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_status);

    connect(m_source, &QComboBox::currentIndexChanged, this, &DevicePanel::chooseSource);
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        m_state->chooseDevice(m_device->itemData(index).toString().toStdString());
    });
    connect(m_free, &FormEntry::entered, this, [this](std::optional<double> gib) {
        MemoryOverride changed = m_state->changedMemory();
        changed.freeBytes = gib ? std::optional(*gib * kGiB) : std::nullopt;
        m_state->changeMemory(changed);
    });
    connect(m_largest, &FormEntry::entered, this, [this](std::optional<double> gib) {
        MemoryOverride changed = m_state->changedMemory();
        changed.largestBytes = gib ? std::optional(*gib * kGiB) : std::nullopt;
        m_state->changeMemory(changed);
    });
    for (FormEntry *entry : {m_free, m_largest})
        connect(entry, &FormEntry::problemChanged, this,
                [this, entry] { say(entry->problem(), !entry->problem().isEmpty()); });
    std::vector<QLineEdit *> edits{m_name, m_free->edit(), m_largest->edit()};
    for (FormEntry *entry : m_typedEntries)
        edits.push_back(entry->edit());
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::editingFinished, m_state->controller(),
                &ProjectController::endGesture);
    connect(m_state, &PlacementState::changed, this, &DevicePanel::showState);
    connectProbes();
    showState();
}

QWidget *DevicePanel::createLive()
{
    auto *way = new QWidget;
    m_probe = plainButton(tr("Probe"), tr("Asks every driver of this machine once, each in a "
                                          "process of its own."));
    m_watch = plainButton(tr("Watch"), tr("Asks every two seconds until it is pressed again. "
                                          "Nothing is asked in the background otherwise."));
    m_watch->setCheckable(true);
    m_lab = plainButton(tr("Lab"), tr("Measures this device for half a minute: rates, chunk sizes "
                                      "and passes; the model then uses what was measured."));
    m_more = new QToolButton;
    m_more->setProperty("flat", true);
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_wake = menu->addAction(tr("&Wake and measure"));
    m_askAgain = menu->addAction(tr("Ask &failed drivers again"));
    menu->addSeparator();
    m_export = menu->addAction(tr("&Save the probe report…"));
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_probe, m_watch, m_lab, m_more})
        row->addWidget(widget);
    m_asked = new ElidedLabel;
    m_asked->setProperty("muted", true);
    row->addWidget(m_asked, 1);
    return way;
}

QWidget *DevicePanel::createPasted()
{
    m_pasted = new QPlainTextEdit;
    m_pasted->setObjectName(QStringLiteral("pasted"));
    m_pasted->setPlaceholderText(
        tr("Paste the text of nvidia-smi, clinfo, rocm-smi or daemok probe "
           "--json here."));
    m_pasted->setAccessibleName(tr("Text of the client's machine"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &DevicePanel::readPasted);
    return m_pasted;
}

QWidget *DevicePanel::createTyped()
{
    auto *way = new QWidget;
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name = new QLineEdit;
    m_name->setMinimumWidth(70);
    m_interface = new EntryBox;
    m_interface->addItems({PlacementText::compute(placement::Compute::Cuda),
                           PlacementText::compute(placement::Compute::OpenCl)});
    m_name->setPlaceholderText(tr("Name of the card"));
    m_name->setAccessibleName(tr("Name of the card"));
    m_interface->setAccessibleName(tr("Interface"));
    row->addWidget(m_name, 1);
    row->addWidget(m_interface);
    const auto change = [this](const std::function<void(TypedDevice &)> &edit) {
        TypedDevice device = m_state->typed();
        edit(device);
        m_state->setTyped(device);
    };
    connect(m_name, &QLineEdit::textEdited, this, [change](const QString &name) {
        change([&](TypedDevice &device) { device.name = name.toStdString(); });
    });
    connect(m_interface, &QComboBox::currentIndexChanged, this, [change](int index) {
        change([&](TypedDevice &device) {
            device.compute = index == 0 ? placement::Compute::Cuda : placement::Compute::OpenCl;
        });
    });
    NumberForm rate = gibForm();
    rate.shownUnit = tr("GB/s");
    const std::tuple<QString, QString, NumberForm, double TypedDevice::*> entries[] = {
        {tr("Memory"), tr("Memory of the device."), gibForm(), &TypedDevice::totalGib},
        {tr("Bandwidth"), tr("Bandwidth of its memory; the catalogue's card where it is empty."),
         rate, &TypedDevice::bandwidthGBs}};
    for (const auto &[label, help, form, member] : entries) {
        auto *entry = new FormEntry(label, help, form, FormEntry::Shape::Bare);
        entry->edit()->setFixedWidth(112);
        entry->setPlaceholder(label);
        entry->setValue(std::nullopt, Origin::Estimate);
        row->addWidget(entry);
        m_typedEntries.push_back(entry);
        connect(entry, &FormEntry::entered, this,
                [change, target = member](std::optional<double> value) {
                    change([&](TypedDevice &device) { device.*target = value.value_or(0); });
                });
        connect(entry, &FormEntry::problemChanged, this,
                [this, entry] { say(entry->problem(), !entry->problem().isEmpty()); });
    }
    return way;
}

QWidget *DevicePanel::createServerType()
{
    m_serverType = new EntryBox;
    m_serverType->setObjectName(QStringLiteral("serverType"));
    m_serverType->setMinimumContentsLength(18);
    m_serverType->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_serverType, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_state->setServerType(m_serverType->itemData(index).toInt());
    });
    m_serverType->setAccessibleName(tr("Server type"));
    return m_serverType;
}

void DevicePanel::connectProbes()
{
    ProbeService *probes = m_state->probes();
    if (!probes) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_probe, m_watch, m_lab, m_more})
            widget->setEnabled(false);
        return;
    }
    connect(m_probe, &QPushButton::clicked, this, [probes] {
        if (probes->isProbing())
            probes->cancelProbe();
        else
            probes->probe();
    });
    connect(m_watch, &QPushButton::toggled, this, [probes](bool on) {
        if (on)
            probes->watch();
        else
            probes->stopWatching();
    });
    connect(m_wake, &QAction::triggered, this, [probes] { probes->probe(true); });
    connect(m_askAgain, &QAction::triggered, this, [probes] { probes->probe(false, true); });
    connect(m_export, &QAction::triggered, this, &DevicePanel::askReportFile);
    connect(m_lab, &QPushButton::clicked, this, &DevicePanel::startLab);
    connect(probes, &ProbeService::probingChanged, this, &DevicePanel::showProbing);
    connect(probes, &ProbeService::machineChanged, this, &DevicePanel::showProbing);
    connect(probes, &ProbeService::labChanged, this, &DevicePanel::showProbing);
    connect(probes, &ProbeService::stillWaiting, this, [this](const QString &driver) {
        say(tr("Still waiting for %1 …").arg(driver), false);
    });
    connect(probes, &ProbeService::probeFailed, this,
            [this](const Error &error) { say(ErrorText::withPlace(error), true); });
    connect(probes, &ProbeService::labProgressed, this, [this](double share) {
        say(tr("The lab is measuring: %1.").arg(Format().percent(share)), false);
    });
}

} // namespace daemok::ui
