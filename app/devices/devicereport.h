// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/placement/devices/machine.h"
#include "core/placement/lab/labresult.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::app {

/// `daemok probe` and `daemok lab` for people.
class DeviceReport
{
    Q_DECLARE_TR_FUNCTIONS(DeviceReport)

public:
    [[nodiscard]] static TextPage probe(const placement::ProbedMachine &machine);
    [[nodiscard]] static TextPage lab(const std::vector<placement::LabResult> &labs,
                                      const std::string &device);

private:
    static void labOf(const placement::LabResult &lab, TextPage &page);
};

} // namespace daemok::app
