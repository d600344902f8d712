// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/textwindow.h"

#include <algorithm>
#include <cstring>

namespace daemok::calllog {

TextWindow::TextWindow(ByteSource &source, std::size_t step)
    : m_source(source),
      m_step(step),
      m_bytes(2 * step + kPadding)
{}

Result<bool> TextWindow::more()
{
    if (m_ended || isFull())
        return false;
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_bytes.size() - kPadding - m_end < m_step)
        m_bytes.resize(std::max(m_bytes.size() * 2, m_end + m_step + kPadding));
    const auto count = m_source.read({m_bytes.data() + m_end, m_step});
    if (!count)
        return count.error();
    m_end += *count;
    std::fill_n(m_bytes.data() + m_end, kPadding, '\0');
    m_ended = *count == 0;
    return !m_ended;
}

Result<Line> LineReader::next()
{
    std::size_t searched = 0;
    for (;;) {
        char *const begin = m_window.begin();
        const auto size = static_cast<std::size_t>(m_window.end() - begin);
        const void *found =
            size > searched ? std::memchr(begin + searched, '\n', size - searched) : nullptr;
        const char *stop = static_cast<const char *>(found);
        if (stop == nullptr) {
            if (m_window.isFull())
                return skipLongLine();
            searched = size;
            const auto more = m_window.more();
            if (!more)
                return more.error();
            if (*more || m_window.isFull())
                continue;
            if (size == 0)
                return Line{};
        }
        std::string_view text(m_window.begin(),
                              stop ? static_cast<std::size_t>(stop - begin) : size);
        m_window.consume(stop ? stop + 1 : m_window.end());
        if (text.size() > kLongestRecord)
            return Line{Line::Got::TooLong, {}, ++m_number};
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        return Line{Line::Got::Text, text, ++m_number};
    }
}

Result<Line> LineReader::skipLongLine()
{
    for (;;) {
        const char *const begin = m_window.begin();
        const auto size = static_cast<std::size_t>(m_window.end() - begin);
        const void *found = size > 0 ? std::memchr(begin, '\n', size) : nullptr;
        if (found != nullptr) {
            m_window.consume(static_cast<const char *>(found) + 1);
            break;
        }
        m_window.consume(m_window.end());
        const auto more = m_window.more();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return Line{Line::Got::TooLong, {}, ++m_number};
}

} // namespace daemok::calllog
