// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filewriter.h"

#include "core/project/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace daemok::app {
namespace {

Error notWritable(const std::string &file, const QString &reason)
{
    return Error{ErrorId::FileNotWritable, Place{file}, {file, reason.toStdString()}};
}

Error usage(const std::string &file, const QString &sentence)
{
    return Error{ErrorId::Usage, Place{file}, {sentence.toStdString()}};
}

// Renaming over a device or a pipe would replace it.
Result<Done> writeDirectly(const std::string &file, std::string_view bytes)
{
    QFile device(QString::fromStdString(file));
    const auto size = static_cast<qint64>(bytes.size());
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes.data(), size) != size
        || !device.flush())
        return notWritable(file, device.errorString());
    return Done{};
}

} // namespace

Result<Done> writeWhole(const std::string &file, std::string_view bytes)
{
    const QFileInfo info(QString::fromStdString(file));
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeDirectly(file, bytes);
    return writeAtomically(std::filesystem::path(file), bytes);
}

Result<Done> checkTarget(const std::string &file, bool overwrite)
{
    const QFileInfo info(QString::fromStdString(file));
    if (info.isDir())
        return usage(file, QStringLiteral("It is a folder; name a file."));
    if (!info.absoluteDir().exists())
        return usage(
            file, QStringLiteral("Its folder does not exist; name a file in an existing folder."));
    if (info.exists() && !overwrite)
        return usage(
            file, QStringLiteral(
                      "The file exists already; name another one, or overwrite it with --force."));
    return Done{};
}

} // namespace daemok::app
