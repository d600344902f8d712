// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/capabilitynames.h"

#include "core/catalog/catalog.h"

#include <array>

namespace daemok::catalogfile {
namespace {

template <class T, std::size_t N> using Words = std::array<std::pair<std::string_view, T>, N>;

constexpr Words<Capability, 5> kCapabilities{{{"no", Capability::No},
                                              {"scan", Capability::Scan},
                                              {"index", Capability::Index},
                                              {"extra_role", Capability::ExtraRole},
                                              {"native", Capability::Native}}};
constexpr Words<Fit, 2> kFits{{{"good", Fit::Good}, {"poor", Fit::Poor}}};
constexpr Words<Analysis, 3> kAnalysis{
    {{"none", Analysis::None}, {"plugin", Analysis::Plugin}, {"native", Analysis::Native}}};
// One spelling of each name: names.cpp.
template <class T, std::size_t N, class NameOf> Words<T, N> wordsOf(NameOf nameOf)
{
    Words<T, N> words;
    for (std::size_t i = 0; i < N; ++i)
        words[i] = {nameOf(static_cast<T>(i)), static_cast<T>(i)};
    return words;
}

constexpr Words<ProductRole::Placement, 3> kPlacements{
    {{"merged", ProductRole::Placement::Merged},
     {"separable", ProductRole::Placement::Separable},
     {"separate", ProductRole::Placement::Separate}}};
constexpr Words<Spread, 3> kSpreads{
    {{"ring", Spread::Ring}, {"groups", Spread::Groups}, {"primary", Spread::Primary}}};

} // namespace

Choices<Operation> operationChoices()
{
    static const Words<Operation, kOperations> words =
        wordsOf<Operation, kOperations>(operationName);
    return words;
}

Choices<Capability> capabilityChoices()
{
    return kCapabilities;
}

Choices<Fit> fitChoices()
{
    return kFits;
}

Choices<Analysis> analysisChoices()
{
    return kAnalysis;
}

Choices<RoleKind> roleKindChoices()
{
    static const Words<RoleKind, kRoleKinds> words = wordsOf<RoleKind, kRoleKinds>(roleKindName);
    return words;
}

Choices<ProductRole::Placement> placementChoices()
{
    return kPlacements;
}

Choices<Spread> spreadChoices()
{
    return kSpreads;
}

} // namespace daemok::catalogfile
