// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/billofmaterials.h"

#include <QCoreApplication>

namespace daemok::app {

/// Words of ui/text under the ids core/export asks for.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    [[nodiscard]] static Label billOfMaterials();
};

} // namespace daemok::app
