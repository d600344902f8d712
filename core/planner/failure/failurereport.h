// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failure.h"
#include "core/planner/latencysearch.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace daemok::planner {

/// What becomes of one kind of request.
struct OperationUnderFailure
{
    LatencyFigure latency; ///< of those that are answered; met: within the goal even so
    double unanswered = 0; ///< share that too few copies are left for
    bool endless = false;  ///< a role on its way gets more than it can do
};

struct RoleUnderFailure
{
    std::string id;
    int nodes = 0;
    int left = 0;
    bool ledByAnother = false; ///< another member of the group leads: as many nodes serve as before
    double utilisation = 0;    ///< CPU share before
    double utilisationAfter = 0; ///< with the nodes left
    double allowed = 0;          ///< CPU share the catalogue allows after a failure
    double growth = 0;           ///< requests a second by which its queue grows; 0: it holds
};

struct StoreUnderFailure
{
    std::string id;
    int copies = 1;
    int worstLeft = 1;      ///< copies of the items that lose most
    double worstShare = 0;  ///< share of the items that lose so many
    int writeReplies = 1;   ///< copies a write waits for
    bool writesHold = true; ///< every write still finds them
    double lostShare = 0;   ///< share of the items without any copy left
};

/// Calls to the LLM API; all 0 where a local model answers or nobody calls.
struct LlmUnderFailure
{
    double calls = 0;    ///< 1/s, busiest minute
    double answered = 0; ///< of them, 1/s
    double inFlightBefore = 0;
    double inFlight = 0; ///< calls in flight; without a limit they all wait at the provider
    std::optional<double> allowed; ///< calls in flight the provider takes
    [[nodiscard]] double growth() const { return calls - answered; } ///< queue before the API, 1/s
};

/// A layout with something taken away, at its busiest minute and in its steady state: what was under way when
/// it broke, retries and storms of reconnects are not in it.
struct FailureReport
{
    Failure failure;
    std::array<OperationUnderFailure, kReportedOps> before;
    std::array<OperationUnderFailure, kReportedOps> after;
    std::vector<RoleUnderFailure> roles;
    std::vector<StoreUnderFailure> stores;
    LlmUnderFailure llm;
    /// Largest factor on the load with every goal met and the CPU within its target (before) or within what
    /// is allowed after a failure; 0 where not even a hundredth holds.
    double headroomBefore = 0;
    double headroom = 0;

    [[nodiscard]] bool endless() const;  ///< some queue grows without end
    [[nodiscard]] bool goalsMet() const; ///< of every operation asked, and all are answered
    [[nodiscard]] bool writesHold() const;
    [[nodiscard]] bool withinCpu() const; ///< every role within what is allowed after a failure
};

/// Pure. `layout` as in layoutOf(); an empty report where there is none. A few milliseconds.
[[nodiscard]] FailureReport failureReport(const Plan &plan, std::size_t layout,
                                          const Failure &failure);

} // namespace daemok::planner
