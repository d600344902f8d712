// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/opencl/cl.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok::probes::opencl {

/// One OpenCL driver, loaded by itself: no ICD loader stands between, so no other driver can disturb it. It is entered
/// through clIcdGetPlatformIDsKHR and answers through the table of functions that every object of an ICD points to
/// (OpenCL extension cl_khr_icd). A library without that entry (a complete OpenCL, as on some phones and on macOS) is
/// called by the plain names. At most one driver a process; the cl* functions of icd.cpp lead to it.
class Driver
{
public:
    /// Nothing if the library cannot be used; then the reason has been said.
    [[nodiscard]] static std::optional<Driver> load(const std::string &name);

    /// Its platforms; empty after saying why.
    [[nodiscard]] std::vector<cl_platform_id> platforms() const;

    /// From now on the cl* functions are those of this platform.
    void use(cl_platform_id platform) const;

private:
    bool m_hasTable = false;
};

} // namespace daemok::probes::opencl
