// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/placementterms.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

struct Word
{
    std::string_view name;
    const char *text;
};

// By name, for the binary search.
constexpr std::array kWords = {
    Word{"activation_factor",
         QT_TRANSLATE_NOOP("TermText", "activations of a token, in hidden sizes")},
    Word{"active_parameters", QT_TRANSLATE_NOOP("TermText", "parameters used for one token")},
    Word{"bandwidth_share",
         QT_TRANSLATE_NOOP("TermText", "share of the bandwidth that is reached")},
    Word{"bits_per_weight", QT_TRANSLATE_NOOP("TermText", "bits of a weight")},
    Word{"blocks", QT_TRANSLATE_NOOP("TermText", "blocks of a pass")},
    Word{"busy_after_failure",
         QT_TRANSLATE_NOOP("TermText",
                           "share of its time an instance may be busy after the failure")},
    Word{"busy_at_peak",
         QT_TRANSLATE_NOOP("TermText", "share of its time an instance may be busy at peak")},
    Word{"calls_together", QT_TRANSLATE_NOOP("TermText", "calls served together")},
    Word{"chunk_bytes", QT_TRANSLATE_NOOP("TermText", "bytes of a chunk")},
    Word{"chunk_slots", QT_TRANSLATE_NOOP("TermText", "chunks on the device at once")},
    Word{"compute_buffer", QT_TRANSLATE_NOOP("TermText", "buffers of a prefill step")},
    Word{"context_memory", QT_TRANSLATE_NOOP("TermText", "memory the driver takes for a program")},
    Word{"context_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of a call with its answer")},
    Word{"decode_step", QT_TRANSLATE_NOOP("TermText", "time for one token of every call")},
    Word{"device_memory", QT_TRANSLATE_NOOP("TermText", "memory of the device")},
    Word{"device_memory_free", QT_TRANSLATE_NOOP("TermText", "free memory of the device")},
    Word{"disk_for_system",
         QT_TRANSLATE_NOOP("TermText", "disk of the system and the serving program")},
    Word{"download_time", QT_TRANSLATE_NOOP("TermText", "time to copy a block's results back")},
    Word{"flop_share", QT_TRANSLATE_NOOP("TermText", "share of the tensor rate that is reached")},
    Word{"gpus", QT_TRANSLATE_NOOP("TermText", "GPUs of an instance")},
    Word{"hidden_size", QT_TRANSLATE_NOOP("TermText", "hidden size of the model")},
    Word{"host_memory", QT_TRANSLATE_NOOP("TermText", "memory of the host")},
    Word{"host_memory_available", QT_TRANSLATE_NOOP("TermText", "available memory of the host")},
    Word{"input_bytes", QT_TRANSLATE_NOOP("TermText", "bytes of the data")},
    Word{"input_tokens_per_s", QT_TRANSLATE_NOOP("TermText", "input tokens a second at peak")},
    Word{"instances", QT_TRANSLATE_NOOP("TermText", "instances")},
    Word{"kernel_rate", QT_TRANSLATE_NOOP("TermText", "bytes computed a second")},
    Word{"kernel_time", QT_TRANSLATE_NOOP("TermText", "time to compute a block")},
    Word{"kv_bytes_per_call", QT_TRANSLATE_NOOP("TermText", "KV cache of a call")},
    Word{"kv_bytes_per_token", QT_TRANSLATE_NOOP("TermText", "KV cache of a token")},
    Word{"largest_allocation", QT_TRANSLATE_NOOP("TermText", "largest single buffer")},
    Word{"largest_chunk", QT_TRANSLATE_NOOP("TermText", "largest chunk that fits")},
    Word{"link_up", QT_TRANSLATE_NOOP("TermText", "bytes copied to the device a second")},
    Word{"load_time", QT_TRANSLATE_NOOP("TermText", "time to load and compute once")},
    Word{"memory_bandwidth", QT_TRANSLATE_NOOP("TermText", "memory bandwidth of a GPU")},
    Word{"memory_margin", QT_TRANSLATE_NOOP("TermText", "margin that stays free")},
    Word{"model_parameters", QT_TRANSLATE_NOOP("TermText", "parameters of the model")},
    Word{"output_ratio", QT_TRANSLATE_NOOP("TermText", "bytes of results for each byte of data")},
    Word{"output_tokens_per_s", QT_TRANSLATE_NOOP("TermText", "output tokens a second at peak")},
    Word{"overlap_efficiency", QT_TRANSLATE_NOOP("TermText", "efficiency of overlapping")},
    Word{"own_model_monthly", QT_TRANSLATE_NOOP("TermText", "own servers of the model, a month")},
    Word{"passes", QT_TRANSLATE_NOOP("TermText", "passes over the data")},
    Word{"prefill_step_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of a prefill step")},
    Word{"resident_bytes", QT_TRANSLATE_NOOP("TermText", "bytes that stay on the device")},
    Word{"resident_pass_time",
         QT_TRANSLATE_NOOP("TermText", "time of a further pass over kept data")},
    Word{"source_time", QT_TRANSLATE_NOOP("TermText", "time to read a block")},
    Word{"step_latency", QT_TRANSLATE_NOOP("TermText", "fixed time of a step")},
    Word{"streamed_pass_time", QT_TRANSLATE_NOOP("TermText", "time of a streamed pass")},
    Word{"tensor_rate", QT_TRANSLATE_NOOP("TermText", "tensor operations of a GPU a second")},
    Word{"tokens_per_s_wanted",
         QT_TRANSLATE_NOOP("TermText", "tokens a second that a reader wants")},
    Word{"upload_time", QT_TRANSLATE_NOOP("TermText", "time to copy a block to the device")},
    Word{"usable_memory", QT_TRANSLATE_NOOP("TermText", "memory that may be planned with")},
    Word{"vocabulary", QT_TRANSLATE_NOOP("TermText", "vocabulary of the model")},
    Word{"weight_bytes", QT_TRANSLATE_NOOP("TermText", "bytes of the weights")},
    Word{"work_ratio", QT_TRANSLATE_NOOP("TermText", "scratch bytes for each byte of data")},
};

} // namespace

const char *placementTerm(std::string_view name)
{
    const auto *found =
        std::lower_bound(kWords.begin(), kWords.end(), name,
                         [](const Word &word, std::string_view key) { return word.name < key; });
    return found != kWords.end() && found->name == name ? found->text : nullptr;
}

} // namespace daemok::ui
