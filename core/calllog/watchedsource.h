// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"
#include "core/calllog/textwindow.h"

#include <algorithm>
#include <utility>

namespace daemok::calllog {

/// A source that stops when asked to, between two reads, and says how far it is.
class WatchedSource final : public ByteSource
{
public:
    WatchedSource(ByteSource &inner, std::stop_token stop, Progress progress,
                  std::uint64_t storedBytes)
        : m_inner(inner),
          m_stop(std::move(stop)),
          m_progress(std::move(progress)),
          m_storedBytes(storedBytes)
    {}

    Result<std::size_t> read(std::span<char> into) override
    {
        if (m_stop.stop_requested())
            return Error{ErrorId::Cancelled, {}, {}};
        if (m_progress && m_storedBytes > 0 && consumed() >= m_nextReport) {
            m_nextReport = consumed() + kReportEvery;
            m_progress(std::min(1.0, static_cast<double>(consumed())
                                         / static_cast<double>(m_storedBytes)));
        }
        return m_inner.read(into);
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

private:
    static constexpr std::uint64_t kReportEvery = 1U << 20U;
    ByteSource &m_inner;
    std::stop_token m_stop;
    Progress m_progress;
    std::uint64_t m_storedBytes;
    std::uint64_t m_nextReport = 0;
};

/// Consumes the UTF-8 byte order mark at the beginning of a log, if there is one.
[[nodiscard]] inline Result<Done> skipByteOrderMark(TextWindow &window)
{
    const auto more = window.more();
    if (!more)
        return more.error();
    const std::string_view mark = "\xef\xbb\xbf";
    const std::string_view text(window.begin(),
                                static_cast<std::size_t>(window.end() - window.begin()));
    if (text.starts_with(mark))
        window.consume(window.begin() + mark.size());
    return Done{};
}

} // namespace daemok::calllog
