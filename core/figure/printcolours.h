// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/figure/diagramspec.h"

#include <array>
#include <cstdint>

namespace daemok {

/// 0xRRGGBB
using Rgb = std::uint32_t;

/// Colours of figures on white paper: exported files and print draw with the same ones. Text is at
/// least 4.5:1 on its ground, graphics 3:1.
namespace print {

constexpr Rgb kPaper = 0xFFFFFF;
constexpr Rgb kFrame = 0xF7F8FB; ///< ground of a store
constexpr Rgb kLine = 0xC6CDD8;
constexpr Rgb kText = 0x161B26;
constexpr Rgb kMuted = 0x5A6475;
constexpr Rgb kFlow = 0x5A6475;
constexpr Rgb kTray = 0xECEFF4;
constexpr Rgb kCellLine = 0x7E8898;
constexpr Rgb kAccent = 0x2563EB;
constexpr Rgb kCalm = 0x0B7F6F;
constexpr Rgb kTight = 0xA65A00;
constexpr Rgb kOver = 0xC22F45;

/// By RoleKind.
constexpr std::array<Rgb, kRoleKinds> kKinds = {
    0x2563EB, // session
    0x8A4FC9, // query
    0x0B7F6F, // data
    0x8A93A3, // coordination
    0x2A8FC7, // ingest
    0x6B7486, // log
    0xA65A00, // database
    0xB0568A, // model
};

[[nodiscard]] constexpr Rgb ofLevel(Level level)
{
    return level == Level::Over ? kOver : level == Level::Tight ? kTight : kCalm;
}

} // namespace print
} // namespace daemok
