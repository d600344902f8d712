// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio.h"

#include "app/exitcode.h"
#include "app/resources.h"
#include "app/terminal.h"
#include "core/quantity/textfile.h"
#include "ui/studio/studio.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace daemok::app {
namespace {

// Qt would abort where it finds none.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qgetenv(variable).isEmpty())
            return true;
    }
    return false;
#else
    return true;
#endif
}

// The program's folder is known to an application object only, and the studio makes its own later.
QString resourcesFor(int argc, char **argv, const Arguments &arguments)
{
    const QCoreApplication application(argc, argv);
    return QString::fromStdString(utf8(resourcesFolder(arguments.resources)));
}

int refused(ExitCode code, const Error &error)
{
    Terminal::note(ui::ErrorText::withPlace(error));
    return static_cast<int>(code);
}

} // namespace

int openStudio(int argc, char **argv, const Arguments &arguments)
{
    const QString project = QString::fromStdString(arguments.project);
    if (!project.isEmpty() && !QFileInfo(project).isFile()) {
        return refused(
            ExitCode::BadInput,
            Error{ErrorId::Usage,
                  Place{arguments.project},
                  {"It is neither a command nor an existing project file; see daemok --help."}});
    }
    if (!hasDisplay()) {
        return refused(ExitCode::Failed, Error{ErrorId::Usage,
                                               {},
                                               {"The studio needs a display; `daemok plan PROJECT` "
                                                "prints the plan without one."}});
    }
    ui::StudioOptions options;
    options.resourcesPath = resourcesFor(argc, argv, arguments);
    options.projectPath = project;
    return ui::runStudio(argc, argv, options);
}

} // namespace daemok::app
