// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DAEMOK_CLONES before a function: compiled for AVX2 as well and chosen when the program starts. The
// operations and their order stay the same and nothing is contracted, so the results do too.
// Left out under sanitizers, which instrument the resolver that runs before they are ready.
#if defined(__SANITIZE_ADDRESS__)
#define DAEMOK_CLONES
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define DAEMOK_CLONES
#endif
#endif
#if !defined(DAEMOK_CLONES) && defined(__x86_64__) && defined(__linux__)
#define DAEMOK_CLONES __attribute__((target_clones("avx2", "default")))
#elif !defined(DAEMOK_CLONES)
#define DAEMOK_CLONES
#endif
