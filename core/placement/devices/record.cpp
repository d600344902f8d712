// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/record.h"

#include "core/placement/devices/jsonread.h"

#include <utility>

namespace daemok::placement {
namespace {

using Json = nlohmann::ordered_json;
using json::Value;

constexpr std::size_t kMostProcesses = 64;

std::string dumped(const Json &line)
{
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

ProcessEnd endOf(const Value &line)
{
    ProcessEnd end;
    end.ms = json::amount(line, "ms").value_or(0);
    end.value = json::whole(line, "exit");
    if (json::flag(line, "timeout").value_or(false)) {
        end.kind = ProcessEnd::Kind::TimedOut;
    } else if (const int signal = json::whole(line, "signal"); signal > 0) {
        end.kind = ProcessEnd::Kind::Signalled;
        end.value = signal;
    }
    return end;
}

Json endLine(const ProcessEnd &end)
{
    Json line{{"line", "end"}};
    if (end.kind == ProcessEnd::Kind::TimedOut)
        line["timeout"] = true;
    else if (end.kind == ProcessEnd::Kind::Signalled)
        line["signal"] = end.value;
    else
        line["exit"] = end.value;
    line["ms"] = end.ms;
    return line;
}

class Reader
{
public:
    explicit Reader(Recording &recording) : m_recording(recording) {}

    void line(std::string_view text)
    {
        const Value line = json::parse(text);
        const std::string kind = json::text(line, "line");
        if (kind == "process") {
            m_open = m_recording.processes.size() < kMostProcesses;
            if (m_open)
                m_recording.processes.push_back(
                    {probes::fromName<probes::Api>(probes::kApiNames, json::text(line, "api"))
                         .value_or(probes::Api::Host),
                     json::text(line, "driver"),
                     {},
                     {}});
        } else if (m_open && kind == "end") {
            m_recording.processes.back().end = endOf(line);
            m_open = false;
        } else if (m_open) {
            m_recording.processes.back().text.append(text).append("\n");
        }
    }

private:
    Recording &m_recording;
    bool m_open = false;
};

} // namespace

Result<Recording> readRecording(std::string_view text, const std::string &file)
{
    const Value head = json::parse(text.substr(0, text.find('\n')));
    if (json::text(head, "schema") != probes::kProbeRecord)
        return Error{ErrorId::WrongSchema,
                     {file, 1, 1},
                     {json::text(head, "schema"), std::string(probes::kProbeRecord)}};
    Recording recording;
    recording.at = json::text(head, "at");
    recording.source = json::text(head, "source");
    recording.note = json::text(head, "note");
    Reader reader(recording);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        reader.line(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return recording;
}

std::string writeRecording(const Recording &recording)
{
    std::string text = dumped({{"line", "record"},
                               {"schema", probes::kProbeRecord},
                               {"at", recording.at},
                               {"source", recording.source},
                               {"note", recording.note}});
    for (const RecordedProcess &process : recording.processes) {
        text += dumped({{"line", "process"},
                        {"api", probes::nameOf(process.api)},
                        {"driver", process.driver}});
        text += process.text;
        if (!process.text.empty() && process.text.back() != '\n')
            text += '\n';
        text += dumped(endLine(process.end));
    }
    return text;
}

ProbedMachine machineOf(const Recording &recording)
{
    std::vector<Answer> answers;
    for (const RecordedProcess &process : recording.processes) {
        Reply reply = parseReply(process.text, process.api, process.driver, recording.at);
        Backend backend = judge(reply, process.end);
        answers.push_back({std::move(reply), std::move(backend)});
    }
    return merge(answers, recording.at);
}

} // namespace daemok::placement
