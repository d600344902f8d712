// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/quarantine.h"

#include "core/placement/devices/jsonread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace daemok::ui {

namespace json = placement::json;

Quarantine::Quarantine(QString file) : m_file(std::move(file))
{
    QFile stored(m_file);
    constexpr qint64 largest = 1 << 20;
    if (m_file.isEmpty() || !stored.open(QIODevice::ReadOnly) || stored.size() > largest)
        return;
    const json::Value document = json::parse(stored.readAll().toStdString());
    for (const json::Value &entry : json::list(document, "drivers")) {
        const auto detail = probes::detailFromName(json::text(entry, "detail"));
        if (detail && probes::deservesQuarantine(*detail))
            m_entries[json::text(entry, "library")] = {json::text(entry, "stamp"), *detail,
                                                       json::text(entry, "since")};
    }
}

QString Quarantine::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
           + QStringLiteral("/daemok/quarantine.json");
}

std::optional<Quarantine::Entry> Quarantine::find(const std::string &library,
                                                  const std::string &stamp) const
{
    const auto found = m_entries.find(library);
    if (found == m_entries.end() || stamp.empty() || found->second.stamp != stamp)
        return std::nullopt;
    return found->second;
}

void Quarantine::put(const std::string &library, Entry entry)
{
    if (library.empty() || entry.stamp.empty())
        return; // nothing would tell when it has changed
    m_entries[library] = std::move(entry);
    save();
}

void Quarantine::release(const std::string &library)
{
    if (m_entries.erase(library) > 0)
        save();
}

void Quarantine::save() const
{
    if (m_file.isEmpty())
        return;
    nlohmann::ordered_json document{{"drivers", nlohmann::ordered_json::array()}};
    for (const auto &[library, entry] : m_entries)
        document["drivers"].push_back({{"library", library},
                                       {"stamp", entry.stamp},
                                       {"detail", probes::nameOf(entry.detail)},
                                       {"since", entry.since}});
    QDir().mkpath(QFileInfo(m_file).path());
    // A cache: what cannot be written is asked again next time.
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(
            document.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)));
        file.commit();
    }
}

} // namespace daemok::ui
