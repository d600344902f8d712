// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/seam.h"

#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace daemok::probes::host {
namespace {

/// The process's own output and the pipe that takes the drivers'; set once by keepOutput().
struct Output
{
    int own = STDOUT_FILENO;
    int stray = -1;
};

Output &output()
{
    static Output files;
    return files;
}

} // namespace

void keepOutput()
{
    std::array<int, 2> ends{};
    const int own = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    // A full pipe must not block who writes: what does not fit is dropped.
    if (own < 0 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[1]);
    output() = {own, ends[0]};
}

std::size_t strayBytes()
{
    int waiting = 0;
    return output().stray >= 0 && ::ioctl(output().stray, FIONREAD, &waiting) == 0 && waiting > 0
               ? static_cast<std::size_t>(waiting)
               : 0;
}

void writeOut(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(output().own, text.data(), text.size());
        if (written <= 0)
            leave(3); // nobody listens any more
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void leave(int status)
{
    ::_exit(status);
}

void guard(int seconds)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() == 1)
        leave(3); // the parent was gone before the line above
    ::signal(SIGALRM, SIG_DFL);
    if (seconds > 0)
        ::alarm(static_cast<unsigned>(seconds));
}

void endBySignal(int signal)
{
    ::signal(signal, SIG_DFL);
    ::raise(signal);
    leave(3);
}

void hang()
{
    for (;;)
        ::pause();
}

double monotonicSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

} // namespace daemok::probes::host
