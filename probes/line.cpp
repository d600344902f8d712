// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/line.h"

#include "probes/host/seam.h"

namespace daemok::probes {

Line lineOf(std::string_view kind)
{
    Line line;
    line["line"] = kind;
    return line;
}

void say(const Line &line)
{
    host::writeOut(line.dump(-1, ' ', false, Line::error_handler_t::replace) + "\n");
}

void sayHello(Api api, const std::string &driver)
{
    Line line = lineOf("hello");
    line["protocol"] = kProtocol;
    line["api"] = nameOf(api);
    line["driver"] = driver;
    say(line);
}

void sayStage(Stage stage, const std::string &what)
{
    Line line = lineOf("stage");
    line["stage"] = nameOf(stage);
    line["what"] = what;
    say(line);
}

void sayFail(Detail detail, int code, const std::string &text)
{
    Line line = lineOf("fail");
    line["detail"] = nameOf(detail);
    line["code"] = code;
    line["text"] = text;
    say(line);
}

void sayDone()
{
    if (const std::size_t stray = host::strayBytes(); stray > 0) {
        Line line = lineOf("noise");
        line["bytes"] = stray;
        say(line);
    }
    say(lineOf("done"));
}

} // namespace daemok::probes
