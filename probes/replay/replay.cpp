// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/replay/replay.h"

#include "probes/host/seam.h"
#include "probes/line.h"

#include <fstream>

namespace daemok::probes {
namespace {

int endAs(const Line &end)
{
    if (end.value("timeout", false))
        host::hang();
    if (const int signal = end.value("signal", 0); signal > 0 && signal < 32)
        host::endBySignal(signal);
    return end.value("exit", 0);
}

std::string kindOf(const Line &line)
{
    return line.is_object() && line.contains("line") && line["line"].is_string()
               ? line["line"].get<std::string>()
               : std::string();
}

} // namespace

int replay(const std::string &file, int index)
{
    std::ifstream stream(file);
    int process = -1;
    for (std::string text; std::getline(stream, text);) {
        const Line line = Line::parse(text, nullptr, false);
        const std::string kind = kindOf(line);
        if (kind == "process")
            ++process;
        else if (process == index && kind == "end")
            return endAs(line);
        else if (process == index)
            host::writeOut(text + "\n"); // as it stands: garbage is part of the record
    }
    return process >= index ? 0 : 2;
}

} // namespace daemok::probes
