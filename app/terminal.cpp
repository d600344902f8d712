// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QByteArray>

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace daemok::app {
namespace {

bool outputIsTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

bool isSet(const char *variable)
{
    return !qgetenv(variable).isEmpty();
}

} // namespace

void Terminal::write(std::string_view utf8)
{
    if (std::fwrite(utf8.data(), 1, utf8.size(), stdout) != utf8.size())
        m_lost = true;
}

void Terminal::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

bool Terminal::finish()
{
    if (std::fflush(stdout) != 0)
        m_lost = true;
    return !m_lost;
}

void Terminal::note(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool Terminal::wantsColour(bool switchedOff)
{
    if (switchedOff || isSet("NO_COLOR"))
        return false;
    if (isSet("CLICOLOR_FORCE"))
        return true;
    return outputIsTerminal() && qgetenv("TERM") != "dumb";
}

} // namespace daemok::app
