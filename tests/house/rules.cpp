// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <regex>
#include <set>

namespace daemok::house {
namespace {

constexpr std::size_t longestFile = 500;

std::string roomOf(std::string_view path)
{
    path.remove_prefix(std::string_view("core/").size());
    return std::string(path.substr(0, path.find('/')));
}

using Includes = std::vector<Include>;

/// The identifiers of a line.
std::vector<std::string> wordsOf(std::string_view text)
{
    const auto isWord = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    std::vector<std::string> words;
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if(at, text.end(), isWord);
        const auto end = std::find_if_not(at, text.end(), isWord);
        if (at != end)
            words.emplace_back(at, end);
        at = end;
    }
    return words;
}

/// Why `file` may not include `target`, a path from the root; empty if it may.
std::string objection(const SourceFile &file, const std::string &target, const House &house)
{
    const SourceFile to{target, {}};
    if (target == "probes/protocol.h")
        return {};
    if (to.isIn("probes"))
        return file.isIn("probes") || file.isIn("tests/probes") || file.isIn("tests/fuzz")
                   ? ""
                   : "of probes/ others include only probes/protocol.h";
    if (to.isIn("app") && !file.isIn("app") && (!file.isIn("tests") || file.isIn("tests/core")))
        return "only app/ and its tests know app/";
    if (to.isIn("ui") && (file.isIn("core") || file.isIn("probes") || file.isIn("tests/core")))
        return "core/ and probes/ do not know ui/";
    if (to.isIn("tests") && !file.isIn("tests"))
        return "only tests/ know tests/";
    if (!to.isIn("core"))
        return {};
    if (file.isIn("probes") && !to.isIn("core/quantity"))
        return "of core/ probes/ know core/quantity only";
    if (!file.isIn("core"))
        return {};
    const auto own = std::find(house.rooms.begin(), house.rooms.end(), roomOf(file.path));
    const auto other = std::find(house.rooms.begin(), house.rooms.end(), roomOf(target));
    if (own == house.rooms.end() || other == house.rooms.end())
        return "not a room of core/CMakeLists.txt";
    return other <= own ? "" : "the room " + *other + " comes after " + *own;
}

void checkLayering(const SourceFile &file, const Includes &includes, const House &house,
                   std::vector<Finding> &findings)
{
    static const std::regex fromRoot("(core|probes|ui|app|tests)/.+");
    static const std::regex generated("(.+\\.moc|moc_.+\\.cpp|ui_.+\\.h)");
    for (const Include &include : includes) {
        std::string why;
        if (std::regex_match(include.target, fromRoot))
            why = objection(file, include.target, house);
        else if (include.quoted && !std::regex_match(include.target, generated))
            why = "own headers are named from the repository root";
        if (!why.empty())
            findings.push_back({file.path, include.line, "layering", include.target + ": " + why});
    }
}

void checkQt(const SourceFile &file, const Includes &includes, std::vector<Finding> &findings)
{
    static const std::regex anyQt("(Q[A-Za-z0-9]+(/.*)?|q[a-z0-9_]+\\.h)");
    static const std::regex umbrella(
        "(Qt(Core|Gui|Widgets|Charts|Svg|SvgWidgets|Concurrent|Network|PrintSupport|Test))(/\\1)?");
    const bool qtFree = file.isIn("core") || file.isIn("probes");
    for (const Include &include : includes) {
        if (qtFree && std::regex_match(include.target, anyQt))
            findings.push_back({file.path, include.line, "qt",
                                include.target + ": core/ and probes/ are built without Qt"});
        else if (std::regex_match(include.target, umbrella))
            findings.push_back({file.path, include.line, "qt",
                                include.target + ": name the class's header, not the umbrella"});
    }
}

void checkOperatingSystem(const SourceFile &file, const Includes &includes,
                          std::vector<Finding> &findings)
{
    static const std::regex osHeader(
        "(unistd|fcntl|dlfcn|pthread|sched|spawn|poll|termios|pwd|grp|dirent|signal|windows|io|"
        "direct|process|ifaddrs|netdb)\\.h|(sys|linux|mach|arpa|netinet|IOKit|CoreFoundation)/.*",
        std::regex::icase);
    if (file.isIn("probes/host"))
        return;
    for (const Include &include : includes) {
        if (std::regex_match(include.target, osHeader))
            findings.push_back({file.path, include.line, "os",
                                include.target + ": only in probes/host and the named seams"});
    }
}

using Words = std::set<std::string, std::less<>>;

/// Reports the first of `words` on each line of code.
void checkWords(const SourceFile &file, const Words &words, const std::string &rule,
                const std::string &why, std::vector<Finding> &findings)
{
    int line = 0;
    for (const std::string &code : linesOf(codeOf(file.text))) {
        ++line;
        const std::vector<std::string> named = wordsOf(code);
        const auto bad = std::find_if(named.begin(), named.end(), [&](const std::string &word) {
            return words.find(word) != words.end();
        });
        if (bad != named.end())
            findings.push_back({file.path, line, rule, *bad + ": " + why});
    }
}

void checkCharts(const SourceFile &file, std::vector<Finding> &findings)
{
    static const Words classes{
        "QtCharts",       "QChart",         "QChartView",    "QAbstractSeries",
        "QAbstractAxis",  "QXYSeries",      "QLineSeries",   "QSplineSeries",
        "QScatterSeries", "QAreaSeries",    "QBarSeries",    "QStackedBarSeries",
        "QPieSeries",     "QBoxPlotSeries", "QBarSet",       "QLegend",
        "QValueAxis",     "QLogValueAxis",  "QCategoryAxis", "QBarCategoryAxis",
        "QDateTimeAxis",  "QColorAxis",     "QLegendMarker", "QHorizontalBarSeries"};
    if (!file.isIn("ui/charts") && !file.isIn("tests/ui"))
        checkWords(file, classes, "charts", "Qt Charts is named in ui/charts only", findings);
}

void checkNumbers(const SourceFile &file, const Includes &includes, std::vector<Finding> &findings)
{
    static const Words functions{
        "strtod",   "strtof",       "strtold",       "strtol",        "strtoul",     "strtoll",
        "strtoull", "atof",         "atoi",          "atol",          "atoll",       "stod",
        "stof",     "stold",        "stoi",          "stol",          "stoul",       "stoll",
        "stoull",   "printf",       "fprintf",       "sprintf",       "snprintf",    "vprintf",
        "vfprintf", "vsnprintf",    "scanf",         "fscanf",        "sscanf",      "setlocale",
        "imbue",    "setprecision", "ostringstream", "istringstream", "stringstream"};
    static const Words headers{"sstream", "iomanip", "iostream", "locale", "clocale"};
    static const std::string why = "core/quantity/numbers.h is the one way";
    if (!file.isIn("core"))
        return;
    checkWords(file, functions, "numbers", why, findings);
    for (const Include &include : includes) {
        if (headers.find(include.target) != headers.end())
            findings.push_back({file.path, include.line, "numbers", include.target + ": " + why});
    }
}

void checkCMakeOfQtFree(const SourceFile &file, std::vector<Finding> &findings)
{
    int line = 0;
    for (const std::string &text : linesOf(file.text)) {
        ++line;
        if (text.find("Qt6") != std::string::npos)
            findings.push_back({file.path, line, "qt", "core/ and probes/ are built without Qt"});
    }
}

void checkForm(const SourceFile &file, std::vector<Finding> &findings)
{
    const std::vector<std::string> lines = linesOf(file.text);
    const std::size_t first = !lines.empty() && lines.front().starts_with("#!") ? 1 : 0;
    if (lines.size() <= first
        || lines[first].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos)
        findings.push_back({file.path, static_cast<int>(first + 1), "spdx",
                            "the file begins with its SPDX-License-Identifier"});
    if (lines.size() > longestFile)
        findings.push_back({file.path, static_cast<int>(lines.size()), "length",
                            "more than 500 lines: a split is due"});
}

} // namespace

std::string Finding::text() const
{
    return path + ":" + std::to_string(line) + ": " + rule + ": " + what;
}

std::vector<std::string> roomsOf(std::string_view coreCMakeLists)
{
    const std::string_view call = "daemok_add_rooms(";
    const std::size_t open = coreCMakeLists.find(call);
    if (open == std::string_view::npos)
        return {};
    const std::size_t start = open + call.size();
    const std::string list(coreCMakeLists.substr(start, coreCMakeLists.find(')', start) - start));
    static const std::regex word("[a-z]+");
    const std::sregex_iterator end;
    std::vector<std::string> rooms;
    for (std::sregex_iterator it(list.begin(), list.end(), word); it != end; ++it)
        rooms.push_back(it->str());
    return rooms;
}

std::vector<Finding> check(const SourceFile &file, const House &house)
{
    std::vector<Finding> findings;
    checkForm(file, findings);
    if (file.isCpp()) {
        const Includes includes = includesOf(file);
        checkLayering(file, includes, house, findings);
        checkQt(file, includes, findings);
        checkOperatingSystem(file, includes, findings);
        checkCharts(file, findings);
        checkNumbers(file, includes, findings);
    } else if (file.isIn("core") || file.isIn("probes")) {
        checkCMakeOfQtFree(file, findings);
    }
    for (const Exemption &exemption : house.exemptions) {
        if (exemption.path == file.path)
            std::erase_if(findings, [&](const Finding &f) { return f.rule == exemption.rule; });
    }
    return findings;
}

} // namespace daemok::house
