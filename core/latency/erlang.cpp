// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/erlang.h"

#include <algorithm>
#include <cmath>

namespace daemok::latency {

namespace {

constexpr double kHuge = 1e308;

/// 1/B for 0 < f < 1 servers: integral of exp(-u) (1 + u/a)^f du over u >= 0 = exp(a) a^-f Gamma(f+1, a).
double reciprocalOfFraction(double f, double a)
{
    if (a < 1) {
        // Gamma(f+1, a) = Gamma(f+1) - gamma(f+1, a), the lower part by its power series.
        double term = 1 / (f + 1);
        double series = term;
        for (int n = 1; n < 200 && term > series * 1e-17; ++n) {
            term *= a / (f + 1 + n);
            series += term;
        }
        return std::exp(a - f * std::log(a)) * std::tgamma(f + 1) - a * series;
    }
    // Lentz's continued fraction of exp(a) a^-s Gamma(s, a), s = f + 1, which the integral is a times.
    const double s = f + 1;
    double b = a + 1 - s;
    double c = 1e300;
    double d = 1 / b;
    double h = d;
    for (int n = 1; n < 1000; ++n) {
        const double numerator = -n * (n - s);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const double delta = c * d;
        h *= delta;
        if (std::abs(delta - 1) < 1e-16)
            break;
    }
    return h * a;
}

/// Sum over k of c (c-1) ... (c-k+1) / a^k, from the top: stops when the terms no longer count.
double reciprocalFromTheTop(double servers, double a, double fraction)
{
    const double perErlang = 1 / a;
    double sum = 0;
    double term = 1;
    double left = servers;
    for (; left >= 1 && sum < kHuge; left -= 1) {
        sum += term;
        const double ratio = left * perErlang;
        term *= ratio;
        if (ratio < 1 && term < sum * (1 - ratio) * 1e-17)
            return sum;
    }
    return sum + (sum < kHuge ? term * fraction : 0);
}

/// P(T > t) with mean service 1.
double survivalInServiceTimes(double servers, double offered, double wait, double t)
{
    const double drain = servers - offered;
    const double y = (drain - 1) * t;
    // (drain e^-t - e^-(drain t)) / (drain - 1) = e^-t (1 + t (1 - e^-y)/y), which has no pole at drain 1.
    if (y < -30)
        return std::exp(-t) * (1 - wait)
               + wait * (drain * std::exp(-t) - std::exp(-drain * t)) / (drain - 1);
    const double slope = std::abs(y) < 1e-12 ? 1.0 : -std::expm1(-y) / y;
    return std::exp(-t) * (1 + wait * t * slope);
}

template <class Enough> std::optional<int> fewest(int least, int most, const Enough &enough)
{
    int above = least;
    for (int stride = 1; !enough(above); stride = std::min(2 * stride, 1 << 29)) {
        if (above >= most)
            return std::nullopt;
        least = above + 1;
        above = above > most - stride ? most : above + stride;
    }
    while (least < above) {
        const int middle = least + (above - least) / 2;
        if (enough(middle))
            above = middle;
        else
            least = middle + 1;
    }
    return above;
}

} // namespace

double erlangB(double servers, double offeredLoad)
{
    if (!(servers > 0))
        return 1;
    if (!(offeredLoad > 0))
        return 0;
    const double whole = std::floor(servers);
    const double part = servers - whole;
    double x = part > 0 ? reciprocalOfFraction(part, offeredLoad) : 1;
    if (servers > 100) {
        x = reciprocalFromTheTop(servers, offeredLoad, x);
    } else {
        const double perErlang = 1 / offeredLoad;
        for (double k = part + 1; k <= servers && x < kHuge; k += 1)
            x = 1 + k * perErlang * x;
    }
    return x < kHuge ? 1 / x : 0;
}

double erlangC(double servers, double offeredLoad)
{
    if (!(offeredLoad > 0))
        return 0;
    if (offeredLoad >= servers)
        return 1;
    const double b = erlangB(servers, offeredLoad);
    return b / (1 - offeredLoad / servers * (1 - b));
}

std::optional<Seconds> meanSojourn(const MmcQueue &queue)
{
    if (queue.saturated())
        return std::nullopt;
    const double a = queue.offeredLoad();
    return queue.service * (1 + erlangC(queue.servers, a) / (queue.servers - a));
}

double sojournSurvival(const MmcQueue &queue, Seconds t)
{
    if (queue.saturated())
        return 1;
    if (!(queue.service.value() > 0))
        return t.value() < 0 ? 1 : 0;
    const double a = queue.offeredLoad();
    return t.value() <= 0 ? 1
                          : survivalInServiceTimes(queue.servers, a, erlangC(queue.servers, a),
                                                   t / queue.service);
}

std::optional<Seconds> sojournQuantile(const MmcQueue &queue, double p)
{
    if (queue.saturated())
        return std::nullopt;
    if (p <= 0 || !(queue.service.value() > 0))
        return Seconds(0);
    const double a = queue.offeredLoad();
    const double wait = erlangC(queue.servers, a);
    const double tail = 1 - p;
    double low = 0;
    double high = 1;
    while (survivalInServiceTimes(queue.servers, a, wait, high) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 4e-16 * high) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (survivalInServiceTimes(queue.servers, a, wait, middle) > tail ? low : high) = middle;
    }
    return queue.service * high;
}

std::optional<int> fewestServers(PerSecond arrivals, Seconds service, Seconds goal, double tail,
                                 int most)
{
    if (service.value() > 0 && std::exp(-(goal / service)) > tail)
        return std::nullopt;
    const double a = arrivals.value() * service.value();
    if (!(a < most))
        return std::nullopt;
    const int least = std::max(1, static_cast<int>(a) + 1);
    return fewest(least, most, [&](int servers) {
        return sojournSurvival({static_cast<double>(servers), arrivals, service}, goal) <= tail;
    });
}

std::optional<int> fewestServersForWait(double offeredLoad, double wait, int most)
{
    if (!(offeredLoad < most))
        return std::nullopt;
    const int least = std::max(1, static_cast<int>(offeredLoad) + 1);
    return fewest(least, most, [&](int servers) { return erlangC(servers, offeredLoad) <= wait; });
}

} // namespace daemok::latency
