// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

namespace daemok::ui {

class Field;
class ProjectController;

/// The field of a question, tied to the controller: what is typed becomes an edit, what is no answer becomes
/// its field problem. The caller shows values in it and owns it.
[[nodiscard]] Field *createField(AnswerId id, ProjectController *controller);
[[nodiscard]] Field *createField(GoalId id, ProjectController *controller);

} // namespace daemok::ui
