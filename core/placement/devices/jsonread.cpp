// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/jsonread.h"

#include <algorithm>
#include <cmath>

namespace daemok::placement::json {
namespace {

constexpr int kDeepest = 16;

const Value *member(const Value &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

} // namespace

Value parse(std::string_view text)
{
    bool tooDeep = false;
    const auto watch = [&](int depth, Value::parse_event_t, Value &) {
        tooDeep = tooDeep || depth > kDeepest;
        return depth <= kDeepest;
    };
    Value value = Value::parse(text.begin(), text.end(), watch, false);
    return tooDeep ? Value(Value::value_t::discarded) : value;
}

std::string text(const Value &object, const char *key)
{
    const Value *found = member(object, key);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> amount(const Value &object, const char *key)
{
    const Value *found = member(object, key);
    if (found == nullptr || !found->is_number())
        return std::nullopt;
    const auto value = found->get<double>();
    return std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<bool> flag(const Value &object, const char *key)
{
    const Value *found = member(object, key);
    return found != nullptr && found->is_boolean() ? std::optional(found->get<bool>())
                                                   : std::nullopt;
}

std::uint64_t bytesIn(double bytes)
{
    constexpr double most = 9e18;
    return static_cast<std::uint64_t>(std::clamp(bytes, 0.0, most));
}

int whole(const Value &object, const char *key, int otherwise)
{
    const Value *found = member(object, key);
    if (found == nullptr || !found->is_number())
        return otherwise;
    const auto value = found->get<double>();
    return std::isnan(value) ? otherwise : static_cast<int>(std::clamp(value, -2e9, 2e9));
}

const Value &list(const Value &object, const char *key)
{
    static const Value empty = Value::array();
    const Value *found = member(object, key);
    return found != nullptr && found->is_array() ? *found : empty;
}

} // namespace daemok::placement::json
