// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcefile.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

namespace daemok::house {
namespace {

bool hasSuffix(std::string_view text, std::initializer_list<std::string_view> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](std::string_view suffix) { return text.ends_with(suffix); });
}

/// Walks over C++ text and blanks what is not code.
class Blanker
{
public:
    explicit Blanker(std::string_view text) : m_text(text), m_code(text) {}

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blankUntil(m_text.find('\n', m_at));
            else if (startsWith("/*"))
                blankUntil(endOf("*/", m_at + 2));
            else if (startsWith("R\"") && !isWord(previous()))
                blankUntil(endOfRawString());
            else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isWord(previous())))
                blankUntil(endOfLiteral(m_text[m_at]));
            else
                ++m_at;
        }
        return std::move(m_code);
    }

private:
    [[nodiscard]] bool startsWith(std::string_view token) const
    {
        return m_text.substr(m_at, token.size()) == token;
    }
    [[nodiscard]] char previous() const { return m_at == 0 ? ' ' : m_text[m_at - 1]; }
    static bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

    [[nodiscard]] std::size_t endOf(std::string_view token, std::size_t from) const
    {
        const std::size_t found = m_text.find(token, from);
        return found == std::string_view::npos ? found : found + token.size();
    }
    [[nodiscard]] std::size_t endOfRawString() const
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return open;
        const std::string_view delimiter = m_text.substr(m_at + 2, open - m_at - 2);
        return endOf(")" + std::string(delimiter) + "\"", open);
    }
    [[nodiscard]] std::size_t endOfLiteral(char quote) const
    {
        for (std::size_t i = m_at + 1; i < m_text.size() && m_text[i] != '\n'; ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == quote)
                return i + 1;
        }
        return m_text.find('\n', m_at);
    }
    void blankUntil(std::size_t end)
    {
        for (end = std::min(end, m_text.size()); m_at < end; ++m_at) {
            if (m_text[m_at] != '\n')
                m_code[m_at] = ' ';
        }
    }

    std::string_view m_text;
    std::string m_code;
    std::size_t m_at = 0;
};

std::string readFile(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

bool isSkippedFolder(const std::filesystem::path &folder)
{
    const std::string name = folder.filename().string();
    return name == "build" || (name.starts_with('.') && name != ".ci");
}

} // namespace

bool SourceFile::isCpp() const
{
    return hasSuffix(path, {".h", ".cpp", ".cu", ".cl"});
}

bool SourceFile::isScript() const
{
    return hasSuffix(path, {"CMakeLists.txt", ".cmake", ".sh", ".py"}) || path == ".ci/run";
}

bool SourceFile::isIn(std::string_view folder) const
{
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::string codeOf(std::string_view text)
{
    return Blanker(text).run();
}

std::vector<Include> includesOf(const SourceFile &file)
{
    // The name in an #include is blanked like a literal, so code says where, the text says what.
    const std::vector<std::string> code = linesOf(codeOf(file.text));
    const std::vector<std::string> lines = linesOf(file.text);
    std::vector<Include> includes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t hash = code[i].find_first_not_of(" \t");
        if (hash == std::string::npos || code[i][hash] != '#')
            continue;
        const std::size_t word = code[i].find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || code[i].compare(word, 7, "include") != 0)
            continue;
        const std::size_t open = lines[i].find_first_of("<\"", word);
        if (open == std::string::npos)
            continue;
        const std::size_t close = lines[i].find(lines[i][open] == '<' ? '>' : '"', open + 1);
        if (close == std::string::npos)
            continue;
        includes.push_back({static_cast<int>(i + 1), lines[i].substr(open + 1, close - open - 1),
                            lines[i][open] == '"'});
    }
    return includes;
}

std::vector<SourceFile> readTree(const std::filesystem::path &root)
{
    std::vector<SourceFile> files;
    std::filesystem::recursive_directory_iterator walk(root);
    for (; walk != std::filesystem::recursive_directory_iterator(); ++walk) {
        if (walk->is_directory() && isSkippedFolder(walk->path()))
            walk.disable_recursion_pending();
        if (!walk->is_regular_file())
            continue;
        SourceFile file{walk->path().lexically_relative(root).generic_string(), {}};
        if (!file.isCpp() && !file.isScript())
            continue;
        file.text = readFile(walk->path());
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace daemok::house
