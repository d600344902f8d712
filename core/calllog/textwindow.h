// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/bytesource.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace daemok::calllog {

/// A record that is longer is damaged and skipped without being held: 8 MiB, a prompt of about two million tokens.
constexpr std::size_t kLongestRecord = 8U << 20U;
/// Bytes that may be read behind end(), always 0.
constexpr std::size_t kPadding = 64;

/// The part of a log that is in memory: whole records are looked for between begin() and end().
/// The bytes are the reader's own and may be changed in place (quotes taken out).
class TextWindow
{
public:
    /// Reads `step` bytes at a time.
    explicit TextWindow(ByteSource &source, std::size_t step = 256U << 10U);

    [[nodiscard]] char *begin() { return m_bytes.data() + m_begin; }
    [[nodiscard]] char *end() { return m_bytes.data() + m_end; }
    /// No more bytes can be had without consuming some: the record at begin() is too long.
    [[nodiscard]] bool isFull() const { return m_end - m_begin > kLongestRecord; }
    [[nodiscard]] bool atEnd() const { return m_ended; }

    /// Reads on; begin() and end() move. False where nothing came: end of the log or isFull().
    Result<bool> more();
    /// The bytes before `upTo` are done with.
    void consume(const char *upTo) { m_begin = static_cast<std::size_t>(upTo - m_bytes.data()); }

    /// At the end of the log: one byte of the padding, written by the caller, belongs to the text now.
    void extendByOne() { ++m_end; }

private:
    ByteSource &m_source;
    std::size_t m_step;
    std::vector<char> m_bytes;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
};

/// What lies at the beginning of a window.
struct Line
{
    enum class Got : std::uint8_t { Text, TooLong, End } got = Got::End;
    std::string_view text;    ///< without its line end (\n or \r\n)
    std::uint64_t number = 0; ///< from 1
};

/// Physical lines, front to back; the text lives until the next call.
class LineReader
{
public:
    explicit LineReader(TextWindow &window) : m_window(window) {}
    Result<Line> next();

private:
    Result<Line> skipLongLine();

    TextWindow &m_window;
    std::uint64_t m_number = 0;
};

} // namespace daemok::calllog
