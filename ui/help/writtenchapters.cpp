// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/writtenchapters.h"

#include "core/catalog/catalog.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace daemok::ui {
namespace {

QString plain(QString text)
{
    // "&Open…" -> "Open"; Korean and Japanese menus write "열기(&O)…".
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return text.remove(mnemonic).remove(QChar(0x2026)).trimmed();
}

QString row(const QString &what, const QString &keys)
{
    return QStringLiteral("| %1 | %2 |\n").arg(what, keys);
}

} // namespace

QString WrittenChapters::keyboard(const QList<QAction *> &actions)
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("Keys"));
    const QString head = row(tr("What"), tr("Key")) + QStringLiteral("|---|---|\n");
    text += head;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            text += row(plain(action->text()), keys.join(tr(" or ")));
    }
    text += QStringLiteral("\n## %1\n\n").arg(tr("Where the keyboard is")) + head;
    const std::pair<QString, QString> held[] = {
        {tr("Next field or control"), QStringLiteral("Tab")},
        {tr("Help for this question; elsewhere, for this page"), QStringLiteral("F1")},
        {tr("A step up or down in a number"), QStringLiteral("↑ ↓")},
        {tr("Take back what was typed in a field"), QStringLiteral("Esc")},
        {tr("Range, origin and evidence of an answer"), QStringLiteral("Alt+↓")},
        {tr("Explain the figure, open what is chosen"), QStringLiteral("Enter")},
        {tr("From box to box, from point to point"), QStringLiteral("← → ↑ ↓")},
        {tr("Zoom a chart or the diagram; whole again"), QStringLiteral("+ − Home")},
        {tr("Back and forward in the explanation"), QStringLiteral("Alt+← Alt+→")},
        {tr("Close what was opened last"), QStringLiteral("Esc")},
    };
    for (const auto &[what, keys] : held)
        text += row(what, keys);
    return text;
}

QString WrittenChapters::about(const Catalog &catalog)
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("About Daemok"));
    text +=
        tr("Version %1.").arg(QStringLiteral(DAEMOK_VERSION)) + QLatin1Char(' ')
        + tr("Daemok (대목) is the master carpenter who lays out a Korean timber house before the "
             "first beam is raised.")
        + QStringLiteral("\n\n");
    text += tr("The program opens no network connection. What you enter stays on this machine.")
            + QStringLiteral("\n\n## %1\n\n").arg(tr("Catalogue"));
    text += tr("Version %1; every figure carries its source and date, shown where the figure is "
               "explained.")
                .arg(QString::fromStdString(catalog.version))
            + QStringLiteral("\n\n") + row(tr("File"), tr("Newest figure"))
            + QStringLiteral("|---|---|\n");
    for (const auto &[file, date] : catalog.fileDates)
        text += row(QString::fromStdString(file), QString::fromStdString(date));
    text += QStringLiteral("\n## %1\n\n").arg(tr("Licences"));
    text +=
        tr("Daemok is free software under the GNU General Public License, version 3 or later; it "
           "comes without any warranty.")
        + QStringLiteral("\n\n");
    text +=
        tr("It is built with Qt, Qt Charts, yaml-cpp, JSON for Modern C++, CLI11, Boost, simdjson, "
           "xxHash, zlib, liblzma, Zstandard and the OpenCL headers, each under its own licence. "
           "The report is set in Noto Sans CJK (SIL Open Font License 1.1). Sources and licences "
           "of the catalogue's data stand in the file CREDITS beside it.")
        + QLatin1Char('\n');
    return text;
}

} // namespace daemok::ui
