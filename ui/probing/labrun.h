// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "core/placement/devices/reply.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace daemok::ui {

class HelperProcess;

struct LabOptions
{
    QString helper;
    QString kernels; ///< folder with lab.cl and lab.ptx
    QString scratch; ///< folder for the data set; empty: in memory
    double seconds = 30;
    double bytes = 0; ///< of the data set; 0: as the helper likes
    int repeats = 0;
    bool quick = false;
    bool asCard = false;          ///< drive a processor as a card is driven; tests
    double preparingSeconds = 60; ///< for kernels and data set, before the time that is asked for
};

/// Measures one access path of a device in the helper. Nothing blocks.
class LabRun : public QObject
{
    Q_OBJECT

public:
    LabRun(LabOptions options, placement::AccessPath path, QObject *parent = nullptr);
    ~LabRun() override;

    void start();
    void cancel();

    /// Everything that was measured until now, as the helper wrote it.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// How it ended; valid after finished().
    [[nodiscard]] const placement::Backend &backend() const { return m_backend; }

signals:
    void progressed(double share);
    void finished();

private:
    LabOptions m_options;
    placement::AccessPath m_path;
    HelperProcess *m_process = nullptr;
    QByteArray m_text;
    placement::Backend m_backend;
};

} // namespace daemok::ui
