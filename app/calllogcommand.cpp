// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calllogcommand.h"

#include "app/terminal.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <filesystem>
#include <utility>

namespace daemok::app {
namespace {

using namespace calllog;

constexpr std::uint64_t kLargeFile = 256'000'000;

/// Progress on standard error every tenth, for files that take a while.
Progress progressOf(const std::filesystem::path &file)
{
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    if (error || size < kLargeFile)
        return {};
    return [tenth = 0](double share) mutable {
        if (share * 10 < tenth + 1)
            return;
        tenth = static_cast<int>(share * 10);
        Terminal::note(QCoreApplication::translate("CallLogCommand", "read %1 %").arg(tenth * 10));
    };
}

Error placed(Error error, const std::string &option, const std::string &value)
{
    error.place.file = option + " " + value;
    return error;
}

Result<ReadingChoice> choiceOf(const CallLogArguments &arguments)
{
    ReadingChoice choice;
    if (arguments.separator == "tab" || arguments.separator == "\\t")
        choice.separator = '\t';
    else if (arguments.separator.size() == 1)
        choice.separator = arguments.separator.front();
    else if (!arguments.separator.empty())
        return Error{ErrorId::NotOneOf,
                     Place{"--separator"},
                     {"separator", arguments.separator, "one character, tab"}};
    if (!arguments.header.empty())
        choice.header = arguments.header == "yes";
    return choice;
}

/// "none" takes a role away.
Result<Done> giveRole(Format &format, ColumnRole role, const char *option,
                      const std::string &column)
{
    if (column.empty())
        return Done{};
    if (column == "none") {
        format.mapping.set(role, std::nullopt);
        return Done{};
    }
    const auto given = assign(format, role, column);
    return given ? given : Result<Done>(placed(given.error(), option, column));
}

Result<Done> giveRoles(Format &format, const CallLogArguments &arguments)
{
    const std::array<std::tuple<ColumnRole, const char *, const std::string &>, 5> roles{{
        {ColumnRole::Time, "--time", arguments.time},
        {ColumnRole::User, "--user", arguments.user},
        {ColumnRole::InputTokens, "--input-tokens", arguments.inputTokens},
        {ColumnRole::OutputTokens, "--output-tokens", arguments.outputTokens},
        {ColumnRole::Duration, "--duration", arguments.duration},
    }};
    for (const auto &[role, option, column] : roles)
        if (const auto given = giveRole(format, role, option, column); !given)
            return given.error();
    if (!arguments.keys.empty())
        format.mapping.keys.clear();
    for (const std::string &key : arguments.keys) {
        if (key == "none")
            continue;
        if (const auto given = assign(format, ColumnRole::Key, key); !given)
            return placed(given.error(), "--key", key);
    }
    return Done{};
}

} // namespace

Result<MeasuredLog> measureLog(const CallLogArguments &arguments)
{
    const std::filesystem::path file(arguments.file);
    ImportOptions import;
    if (!arguments.sampled.empty()) {
        const auto sampling = samplingFromText(arguments.sampled);
        if (!sampling)
            return placed(sampling.error(), "--sampled", arguments.sampled);
        import.sampling = *sampling;
    }
    const auto choice = choiceOf(arguments);
    if (!choice)
        return choice.error();
    auto format = sniff(file, *choice);
    if (!format)
        return format.error();
    if (const auto given = giveRoles(*format, arguments); !given)
        return given.error();
    import.progress = progressOf(file);
    auto measurement = measureFile(file, *format, import);
    if (!measurement)
        return measurement.error();
    return MeasuredLog{std::move(*format), std::move(*measurement)};
}

} // namespace daemok::app
