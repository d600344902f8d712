// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/checktext.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

struct Word
{
    std::string_view id;
    const char *text;
};

constexpr std::array kResults = {
    Word{"web_cpu", QT_TRANSLATE_NOOP("TtaText", "WEB server, processors")},
    Word{"was_cpu", QT_TRANSLATE_NOOP("TtaText", "WAS server, processors")},
    Word{"db_cpu", QT_TRANSLATE_NOOP("TtaText", "Database server, processors")},
    Word{"memory", QT_TRANSLATE_NOOP("TtaText", "Memory")},
    Word{"system_disk", QT_TRANSLATE_NOOP("TtaText", "System disk")},
    Word{"data_disk", QT_TRANSLATE_NOOP("TtaText", "Data disk")},
    Word{"storage_iops", QT_TRANSLATE_NOOP("TtaText", "Operations of the storage")},
};
constexpr std::array kFactors = {
    Word{"concurrent_users", QT_TRANSLATE_NOOP("TtaText", "Users at the same time")},
    Word{"operations_per_user", QT_TRANSLATE_NOOP("TtaText", "Operations of a user a second")},
    Word{"basic_ops", QT_TRANSLATE_NOOP("TtaText", "Basic operations")},
    Word{"purpose", QT_TRANSLATE_NOOP("TtaText", "Purpose of the server")},
    Word{"interface_load", QT_TRANSLATE_NOOP("TtaText", "Load of the interface")},
    Word{"peak", QT_TRANSLATE_NOOP("TtaText", "Peak load")},
    Word{"linked_systems", QT_TRANSLATE_NOOP("TtaText", "Linked systems")},
    Word{"cluster", QT_TRANSLATE_NOOP("TtaText", "Cluster")},
    Word{"headroom", QT_TRANSLATE_NOOP("TtaText", "Headroom")},
    Word{"target_use", QT_TRANSLATE_NOOP("TtaText", "Target use of the processors")},
    Word{"benchmark_unit", QT_TRANSLATE_NOOP("TtaText", "Unit of the benchmark")},
    Word{"transactions_per_min", QT_TRANSLATE_NOOP("TtaText", "Transactions a minute")},
    Word{"basic_tpmc", QT_TRANSLATE_NOOP("TtaText", "Basic tpmC")},
    Word{"database_size", QT_TRANSLATE_NOOP("TtaText", "Size of the database")},
    Word{"structure", QT_TRANSLATE_NOOP("TtaText", "Structure of the application")},
    Word{"application_load", QT_TRANSLATE_NOOP("TtaText", "Load of the application, batch work")},
    Word{"system_memory", QT_TRANSLATE_NOOP("TtaText", "Memory of the system")},
    Word{"memory_per_user", QT_TRANSLATE_NOOP("TtaText", "Memory of a user")},
    Word{"middleware_memory", QT_TRANSLATE_NOOP("TtaText", "Memory of the middleware")},
    Word{"buffer_cache", QT_TRANSLATE_NOOP("TtaText", "Buffer cache of the system")},
    Word{"system_area", QT_TRANSLATE_NOOP("TtaText", "System area")},
    Word{"application_area", QT_TRANSLATE_NOOP("TtaText", "Application area")},
    Word{"swap_area", QT_TRANSLATE_NOOP("TtaText", "Swap area")},
    Word{"file_system", QT_TRANSLATE_NOOP("TtaText", "File system")},
    Word{"data_area", QT_TRANSLATE_NOOP("TtaText", "Data")},
    Word{"backup_area", QT_TRANSLATE_NOOP("TtaText", "Backup")},
    Word{"raid", QT_TRANSLATE_NOOP("TtaText", "RAID")},
    Word{"tpmc", QT_TRANSLATE_NOOP("TtaText", "tpmC of the database server")},
    Word{"iops_per_tpmc", QT_TRANSLATE_NOOP("TtaText", "Operations for each tpmC")},
};
constexpr std::array kNotes = {
    Word{"likely_assumed",
         QT_TRANSLATE_NOOP("TtaText", "The guide gives a range; the value in it is assumed here.")},
    Word{"other_source",
         QT_TRANSLATE_NOOP("TtaText",
                           "The guide's own range was not seen; this is a vendor's, of an older "
                           "edition.")},
    Word{"web_0_7_was_2", QT_TRANSLATE_NOOP("TtaText", "0.7 for WEB, 2 for WAS.")},
    Word{"composite_undecided",
         QT_TRANSLATE_NOOP("TtaText", "30 where the machine is undecided, 29 x86, 31 Unix.")},
    Word{"raid_5_assumed",
         QT_TRANSLATE_NOOP("TtaText", "1.3 for RAID 5, assumed; 1 none, 2 RAID 1 or 10.")},
    Word{"oltp_0_03_batch_0_01",
         QT_TRANSLATE_NOOP("TtaText", "0.03 for OLTP, 0.01 for batch; an estimate.")},
    Word{"in_memory_excluded",
         QT_TRANSLATE_NOOP("TtaText", "The guide excludes systems that work in memory.")},
    Word{"estimate", QT_TRANSLATE_NOOP("TtaText", "The guide calls it an estimate.")},
};

template <std::size_t N>
QString find(const std::array<Word, N> &words, std::string_view id, bool orId)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.id == id; });
    if (found != words.end())
        return TtaText::tr(found->text);
    return orId ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())) : QString();
}

} // namespace

QString TtaText::result(std::string_view id)
{
    return find(kResults, id, true);
}

QString TtaText::factor(std::string_view id)
{
    return find(kFactors, id, true);
}

QString TtaText::note(std::string_view id)
{
    return find(kNotes, id, false);
}

QString TtaText::from(tta::ValueFrom from)
{
    switch (from) {
    case tta::ValueFrom::Client:
        return tr("client");
    case tta::ValueFrom::Preset:
        return tr("preset, to be confirmed");
    case tta::ValueFrom::Result:
        return tr("computed on this sheet");
    case tta::ValueFrom::Chosen:
        return tr("chosen");
    case tta::ValueFrom::Default:
        return tr("to be confirmed");
    case tta::ValueFrom::Fixed:
        return tr("fixed by the guide");
    case tta::ValueFrom::Left:
        return tr("left at 1: the peak is in the client's figure");
    case tta::ValueFrom::Missing:
        return tr("missing");
    }
    return {};
}

QString TtaText::perTta(const tta::RuleSet &rules)
{
    return tr("Per TTA: %1 (%2), formulas in our own words, second-hand from %3. To be compared "
              "with "
              "the standard before it is relied on.")
        .arg(QString::fromStdString(rules.id), QString::fromStdString(rules.date),
             QString::fromStdString(rules.source));
}

QString TtaText::perVendor()
{
    return tr(
        "Per vendor guide and model: every NoSQL, vector, in-memory and LLM role of this report. "
        "The guide does not cover them; nothing of this sheet enters their numbers.");
}

QString TtaText::incomplete()
{
    return tr("not computed: a value is missing");
}

QString TtaText::margins()
{
    return tr(
        "Headroom 1.3 over a target use of 0.7 is a factor of 1.86 already: no further margin "
        "belongs on top. max-jOPS and tpmC are demands of benchmarks, not cores: take the "
        "machine's figure from published results.");
}

QString TtaText::spanTitle()
{
    return tr("How far the guide's own ranges spread each result");
}

QString TtaText::span()
{
    return tr(
        "From the low to the high end of every factor that is chosen, as a multiple of the low "
        "end");
}

} // namespace daemok::ui
