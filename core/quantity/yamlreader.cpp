// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlreader.h"

#include "core/quantity/textfile.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <istream>
#include <memory>
#include <optional>
#include <set>
#include <streambuf>
#include <utility>
#include <vector>

namespace daemok::yaml {

namespace {

struct Refused
{
    Error error;
};

// The text as a stream, without a copy. yaml-cpp only reads.
class TextBuffer : public std::streambuf
{
public:
    explicit TextBuffer(std::string_view text)
    {
        char *begin = const_cast<char *>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

// What must be known before yaml-cpp sees the text.
std::optional<Error> preScan(std::string_view text, const std::string &file, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return Error{ErrorId::FileTooLarge,
                     {file, 0, 0},
                     {std::to_string(text.size()), std::to_string(limits.bytes)}};
    if (const auto bad = firstInvalidUtf8(text))
        return Error{ErrorId::NotText, placeAt(text, *bad, file), {}};
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool loneReturn = c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        if (isControl(c) || loneReturn)
            return Error{ErrorId::NotText, placeAt(text, i, file), {}};
        if (i == lineStart && c == '%')
            return Error{
                ErrorId::YamlSyntax, placeAt(text, i, file), {"directives are not allowed"}};
        if (i - lineStart >= limits.lineBytes)
            return Error{ErrorId::FileTooLarge,
                         placeAt(text, lineStart, file),
                         {"line > " + std::to_string(limits.lineBytes),
                          "line " + std::to_string(limits.lineBytes)}};
        if (c == '\n')
            lineStart = i + 1;
    }
    return std::nullopt;
}

// Whether the quoted text that begins at `start` ends. yaml-cpp 0.7 takes the end of the file for a closing quote
// where a line break stands before it.
bool isClosed(std::string_view text, std::size_t start)
{
    const char quote = text[start];
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        const bool escaped = quote == '"' ? text[i] == '\\' : text[i] == quote && next == quote;
        if (escaped)
            ++i;
        else if (text[i] == quote)
            return true;
    }
    return false;
}

// Builds the tree from parser events; everything not allowed throws Refused out of the parser.
class Builder : public YAML::EventHandler
{
public:
    Builder(std::string_view text, const std::string &file, const Limits &limits)
        : m_text(text),
          m_file(std::make_shared<const std::string>(file)),
          m_limits(limits)
    {
        m_root = Node(Kind::Null, m_file, 1, 1);
        m_lines.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                m_lines.push_back(i + 1);
    }

    // The parser counts bytes from 0, readers count characters from 1. Marks mostly move forward in a
    // line, so counting goes on from the last one.
    [[nodiscard]] Place place(const YAML::Mark &mark)
    {
        if (mark.line < 0 || mark.column < 0)
            return {*m_file, 0, 0};
        const auto line = std::min(static_cast<std::size_t>(mark.line), m_lines.size() - 1);
        const std::size_t end = line + 1 < m_lines.size() ? m_lines[line + 1] : m_text.size();
        const std::size_t target =
            std::min(m_lines[line] + static_cast<std::size_t>(mark.column), end);
        if (line != m_countedLine || target < m_countedTo) {
            m_countedLine = line;
            m_countedTo = m_lines[line];
            m_characters = 0;
        }
        for (; m_countedTo < target; ++m_countedTo)
            m_characters +=
                (static_cast<unsigned char>(m_text[m_countedTo]) & 0xC0U) != 0x80U ? 1 : 0;
        return {*m_file, static_cast<int>(line) + 1, m_characters + 1};
    }
    [[nodiscard]] char at(const YAML::Mark &mark) const
    {
        const bool inside = mark.pos >= 0 && static_cast<std::size_t>(mark.pos) < m_text.size();
        return inside ? m_text[static_cast<std::size_t>(mark.pos)] : '\0';
    }
    [[nodiscard]] Node takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            throw Refused{{ErrorId::YamlSyntax, place(mark), {"only one document is allowed"}}};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(scalar(Kind::Null, mark, "?", anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refused{{ErrorId::YamlAlias, place(mark), {}}};
    }
    void OnAnchor(const YAML::Mark &mark, const std::string &) override
    {
        throw Refused{{ErrorId::YamlAlias, place(mark), {}}};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        Node node = scalar(Kind::Text, mark, tag, anchor);
        const char first = at(mark);
        if ((first == '"' || first == '\'')
            && !isClosed(m_text, static_cast<std::size_t>(mark.pos)))
            throw Refused{{ErrorId::YamlSyntax, node.place(), {"end of quoted text not found"}}};
        node.setText(value);
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        Node node;
        std::optional<Node::Key> key;
        std::set<std::string> seen; ///< large maps must not cost quadratic time
    };

    Node scalar(Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        const Place where = place(mark);
        if (anchor != YAML::NullAnchor)
            throw Refused{{ErrorId::YamlAlias, where, {}}};
        // yaml-cpp says "?" for plain and "!" for quoted; a written "!" is told from the latter by the text.
        if ((tag != "?" && tag != "!" && !tag.empty()) || (at(mark) == '!' && kind != Kind::Null))
            throw Refused{{ErrorId::YamlSyntax, where, {"tags are not allowed"}}};
        if (++m_values > m_limits.values)
            throw Refused{{ErrorId::FileTooLarge,
                           where,
                           {"> " + std::to_string(m_limits.values) + " values",
                            std::to_string(m_limits.values) + " values"}}};
        return {kind, m_file, where.line, where.column};
    }

    void open(Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (m_frames.size() >= static_cast<std::size_t>(m_limits.depth))
            throw Refused{{ErrorId::YamlTooDeep, place(mark), {std::to_string(m_limits.depth)}}};
        Node node = scalar(kind, mark, tag, anchor);
        if (!m_frames.empty() && m_frames.back().node.isMap() && !m_frames.back().key)
            throw Refused{{ErrorId::WrongType, node.place(), {"key", "text"}}};
        m_frames.push_back({std::move(node), std::nullopt, {}});
    }

    void close()
    {
        Node node = std::move(m_frames.back().node);
        m_frames.pop_back();
        add(std::move(node));
    }

    void add(Node node)
    {
        if (m_frames.empty()) {
            m_root = std::move(node);
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.node.isList()) {
            frame.node.append(std::move(node));
        } else if (frame.key) {
            frame.node.append(std::move(*frame.key), std::move(node));
            frame.key.reset();
        } else {
            setKey(frame, node);
        }
    }

    static void setKey(Frame &frame, const Node &node)
    {
        const Place at = node.place();
        if (!node.isText())
            throw Refused{{ErrorId::WrongType, at, {"key", "text"}}};
        if (!frame.seen.insert(node.text()).second)
            throw Refused{{ErrorId::DuplicateKey, at, {node.text()}}};
        frame.key = Node::Key{node.text(), at.line, at.column};
    }

    std::string_view m_text;
    std::shared_ptr<const std::string> m_file;
    Limits m_limits;
    std::vector<std::size_t> m_lines;
    std::vector<Frame> m_frames;
    Node m_root;
    std::size_t m_countedLine = 0;
    std::size_t m_countedTo = 0;
    int m_characters = 0;
    std::size_t m_values = 0;
    int m_documents = 0;
};

} // namespace

Result<Node> parse(std::string_view text, const std::string &fileName, const Limits &limits)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (auto error = preScan(text, fileName, limits))
        return std::move(*error);

    Builder builder(text, fileName, limits);
    try {
        TextBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        // The second call finds what stands behind the first document; a third would loop on stray tokens.
        if (parser.HandleNextDocument(builder))
            parser.HandleNextDocument(builder);
    } catch (const Refused &refused) {
        return refused.error;
    } catch (const YAML::Exception &problem) {
        if (builder.at(problem.mark) == '*')
            return Error{ErrorId::YamlAlias, builder.place(problem.mark), {}};
        return Error{ErrorId::YamlSyntax, builder.place(problem.mark), {problem.msg}};
    } catch (const std::exception &problem) {
        return Error{ErrorId::YamlSyntax, {fileName, 0, 0}, {problem.what()}};
    }
    return builder.takeRoot();
}

Result<Node> parseFile(const std::filesystem::path &file, const Limits &limits)
{
    const auto text = readTextFile(file, limits.bytes);
    if (!text)
        return text.error();
    return parse(*text, utf8(file), limits);
}

} // namespace daemok::yaml
