// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daemok::ui {

/// Installs daemok_LANGUAGE.qm of `resourcesPath`/i18n on the running application (plurals of English
/// too) and makes its locale the default. False if there is no translation: English stays.
bool installLanguage(const QString &resourcesPath, const QString &language);

} // namespace daemok::ui
