// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The OpenCL headers as Daemok uses them: everything up to 3.0 is declared, the entry points that exist are those of the
// driver at hand. Old functions stay declared: a 1.1 driver has no others.
#define CL_TARGET_OPENCL_VERSION 300
#define CL_USE_DEPRECATED_OPENCL_1_0_APIS
#define CL_USE_DEPRECATED_OPENCL_1_1_APIS
#define CL_USE_DEPRECATED_OPENCL_1_2_APIS
#define CL_USE_DEPRECATED_OPENCL_2_0_APIS
#define CL_USE_DEPRECATED_OPENCL_2_1_APIS
#define CL_USE_DEPRECATED_OPENCL_2_2_APIS

#include <CL/cl.h>
#include <CL/cl_ext.h>
