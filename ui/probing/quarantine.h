// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/protocol.h"

#include <QString>

#include <map>
#include <optional>
#include <string>

namespace daemok::ui {

/// Drivers that crashed or hung, by library: not asked again until the file changes. Kept in a small JSON file; a file that
/// cannot be read is an empty one.
class Quarantine
{
public:
    struct Entry
    {
        std::string stamp; ///< of the library when it failed
        probes::Detail detail = probes::Detail::CrashCalling;
        std::string since; ///< ISO 8601
    };

    /// An empty name keeps everything in memory only.
    explicit Quarantine(QString file = {});
    /// In the user's cache folder.
    [[nodiscard]] static QString standardFile();

    /// The failure of exactly this file, or nothing.
    [[nodiscard]] std::optional<Entry> find(const std::string &library,
                                            const std::string &stamp) const;
    void put(const std::string &library, Entry entry);
    void release(const std::string &library);

private:
    void save() const;

    QString m_file;
    std::map<std::string, Entry> m_entries;
};

} // namespace daemok::ui
