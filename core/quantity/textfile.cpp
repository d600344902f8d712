// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/textfile.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace daemok {

namespace {

// Length of the well-formed sequence at the start of `text`, 0 if there is none (Unicode table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto tail = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) <= 0xBF; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(1) ? 2 : 0;
    const unsigned second = byte(1);
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return second >= low && second <= high && tail(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string utf8(const std::filesystem::path &path)
{
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

Result<std::string> readTextFile(const std::filesystem::path &file, std::size_t largest)
{
    const std::string name = utf8(file);
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return Error{ErrorId::FileNotFound, {name, 0, 0}, {name}};
    if (std::filesystem::is_directory(status))
        return Error{ErrorId::FileNotReadable,
                     {name, 0, 0},
                     {name, std::make_error_code(std::errc::is_a_directory).message()}};

    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{ErrorId::FileNotReadable,
                     {name, 0, 0},
                     {name, std::make_error_code(std::errc::permission_denied).message()}};
    // One byte more than allowed tells a file that is too large, whatever its size claims (pipes, /proc).
    std::string text;
    char buffer[1 << 16];
    while (text.size() <= largest && (stream.read(buffer, sizeof buffer), stream.gcount() > 0))
        text.append(buffer, static_cast<std::size_t>(stream.gcount()));
    if (stream.bad())
        return Error{ErrorId::FileNotReadable,
                     {name, 0, 0},
                     {name, std::make_error_code(std::errc::io_error).message()}};
    if (text.size() > largest)
        return Error{ErrorId::FileTooLarge,
                     {name, 0, 0},
                     {"> " + std::to_string(largest), std::to_string(largest)}};
    return text;
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i, 4));
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

Place placeAt(std::string_view text, std::size_t offset, const std::string &file)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start =
        before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto isCharacter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    const auto column = 1
                        + std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start),
                                        before.end(), isCharacter);
    return {file, static_cast<int>(line), static_cast<int>(column)};
}

} // namespace daemok
