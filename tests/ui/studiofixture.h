// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/projectcontroller.h"
#include "ui/state/studiodata.h"

namespace daemok::ui::fixture {

/// The shipped catalogue, presets and sample; read once for a test program.
const StudioData &studioData();

/// An answer as a client gives it: one likely value, an estimate.
Answer estimate(double likely);

/// Waits until every plan asked for has arrived. False after a minute without it.
bool waitForPlan(ProjectController &controller);

} // namespace daemok::ui::fixture
