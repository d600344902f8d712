// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace daemok::app {

enum class Command {
    Studio,
    New,
    Plan,
    Explain,
    Export,
    Report,
    CallLog,
    Calibrate,
    Probe,
    Lab,
    Simulate
};

/// Of `daemok calllog`: columns by name or number from 1, "none" for no column; empty: as found.
struct CallLogArguments
{
    std::string file;
    std::string time;
    std::vector<std::string> keys; ///< together one key
    std::string user;
    std::string inputTokens;
    std::string outputTokens;
    std::string duration;
    std::string sampled;   ///< call:SHARE or key:SHARE
    std::string separator; ///< one character or "tab"
    std::string header;    ///< "yes" or "no"
};

/// Of `daemok calibrate`.
struct CalibrateArguments
{
    std::vector<std::string> results;
    std::string product;                 ///< that was measured, for --save
    std::vector<std::string> operations; ///< NAME=OPERATION, or one OPERATION for all
    double vcpu = 0;                     ///< of one measured node; 0: not said
    std::vector<double> nodes;           ///< one for all results, or one each; empty: 1
    std::vector<double> clients;         ///< likewise; empty: as the files say
    bool save = false;
};

/// The command line, read. Paths and texts are UTF-8 as the shell gave them.
struct Arguments
{
    Command command = Command::Studio;
    std::string name; ///< of the command, for messages
    std::string project;
    std::string preset;
    std::string figure;
    std::string out;
    std::string scenario;
    std::string language;            ///< of the report: ko, en, ja; empty: the project's
    std::string edition = "summary"; ///< of the report
    std::string resources;           ///< empty: found by themselves
    std::vector<std::string> assignments;
    int threads = 0; ///< 0 = as the program likes; the answer is the same at any count
    std::uint64_t requests = 1000000; ///< to simulate at most
    std::uint64_t seed = 1;           ///< of the simulation
    std::string fail;        ///< what fails in it: ROLE[:N], zone, llm_down, llm_slow[:FACTOR]
    std::string replay;      ///< recorded probe to play
    std::string record;      ///< file for a recording
    std::string device;      ///< id, as probe lists it
    double watchSeconds = 0; ///< 0: once
    int rounds = 0;          ///< of watching; 0: until stopped
    double seconds = 0;      ///< a lab may take; 0: as the program likes
    bool wake = false;       ///< also ask drivers of sleeping devices
    bool again = false;      ///< also ask drivers that failed before
    bool quick = false;
    bool json = false;
    bool force = false;
    bool noColour = false;
    CallLogArguments callLog;
    CalibrateArguments calibrate;
};

/// Nothing to run any more: help was asked for (text on standard output, exit 0) or the line is wrong
/// (sentence on standard error, exit 2).
struct Answered
{
    int exit = 0;
    std::string text;
};

[[nodiscard]] std::variant<Arguments, Answered> readArguments(int argc, const char *const *argv);

} // namespace daemok::app
