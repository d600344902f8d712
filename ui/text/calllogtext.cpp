// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calllogtext.h"

#include "core/quantity/numbers.h"

#include <cstddef>
#include <string_view>

namespace daemok::ui {

using namespace calllog;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The word of the value 0 ... last - 1 whose name in core is `name`.
template <class Enum, class Name, class Word>
QString wordNamed(const QString &name, Enum last, Name nameOf, Word wordOf)
{
    for (int i = 0; i < static_cast<int>(last); ++i)
        if (fromView(nameOf(static_cast<Enum>(i))) == name && !name.isEmpty())
            return wordOf(static_cast<Enum>(i));
    return name;
}

} // namespace

QString CallLogText::role(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Time:
        return tr("time");
    case ColumnRole::Key:
        return tr("key of the request");
    case ColumnRole::User:
        return tr("user");
    case ColumnRole::InputTokens:
        return tr("input tokens");
    case ColumnRole::OutputTokens:
        return tr("output tokens");
    case ColumnRole::Duration:
        return tr("duration of the call");
    case ColumnRole::Blocks:
        return tr("blocks of the prompt");
    case ColumnRole::Rate:
        return tr("calls a second");
    case ColumnRole::Variation:
        return tr("variation of the gaps");
    case ColumnRole::Count_:
        break;
    }
    return {};
}

QString CallLogText::kind(FileKind kind)
{
    switch (kind) {
    case FileKind::Table:
        return tr("table");
    case FileKind::JsonLines:
        return tr("JSON lines");
    case FileKind::KeyLines:
        return tr("one key a line");
    case FileKind::RawKeys:
        return tr("4-byte keys");
    }
    return {};
}

QString CallLogText::damage(LineDamage damage)
{
    switch (damage) {
    case LineDamage::None:
    case LineDamage::Count_:
        return {};
    case LineDamage::ColumnCount:
        return tr("more or fewer columns than the other lines");
    case LineDamage::TooLong:
        return tr("longer than 8 MiB");
    case LineDamage::NotJson:
        return tr("not one JSON object");
    case LineDamage::QuoteOpen:
        return tr("a quote that is never closed");
    case LineDamage::KeyMissing:
        return tr("no key");
    case LineDamage::TimeMissing:
        return tr("no time");
    case LineDamage::NotATime:
        return tr("the time cannot be read");
    case LineDamage::OtherTimeForm:
        return tr("a time in another form or unit than the log's other times");
    case LineDamage::NotANumber:
        return tr("tokens, duration or rate are no number from 0 on");
    case LineDamage::CutOff:
        return tr("half a key at the end");
    case LineDamage::Binary:
        return tr("not text");
    }
    return {};
}

QString CallLogText::problem(CallLogProblem problem)
{
    switch (problem) {
    case CallLogProblem::Binary:
        return tr("it is not text");
    case CallLogProblem::Utf16:
        return tr("it is UTF-16 text; save it as UTF-8");
    case CallLogProblem::JsonDocument:
        return tr("its JSON is not one object a line");
    case CallLogProblem::NoLines:
        return tr("no line ends in its first 256 KiB");
    case CallLogProblem::NoTable:
        return tr("its lines do not agree on a number of columns");
    }
    return {};
}

QString CallLogText::roleNamed(const QString &name)
{
    return wordNamed(name, ColumnRole::Count_, columnRoleName, &CallLogText::role);
}

QString CallLogText::damageNamed(const QString &name)
{
    return wordNamed(name, LineDamage::Count_, lineDamageName, &CallLogText::damage);
}

QString CallLogText::problemNamed(const QString &name)
{
    const int last = static_cast<int>(CallLogProblem::NoTable) + 1;
    return wordNamed(name, static_cast<CallLogProblem>(last), callLogProblemName,
                     &CallLogText::problem);
}

} // namespace daemok::ui
