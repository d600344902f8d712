// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reporttext.h"

#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/questiontext.h"

#include <cmath>

namespace daemok::ui {
namespace {

QString value(AnswerId id, double number, const Format &format)
{
    return format.withUnit(number, answerSpec(id).unit);
}

// An end of a range; the unit stands behind its middle, unless it is a part of the number.
QString end(AnswerId id, double number, const Format &format)
{
    const std::string_view unit = answerSpec(id).unit;
    for (const std::string_view whole :
         {"B", "bytes", "GiB", "s", "ms", "ratio", "factor", "share"}) {
        if (unit == whole)
            return value(id, number, format);
    }
    return format.number(number);
}

// A factor that says nothing is left out.
bool moves(double factor)
{
    constexpr double kLeast = 0.005;
    return std::abs(factor - 1) >= kLeast;
}

} // namespace

QString ReportText::answer(AnswerId id, const UsagePattern &pattern, const Format &format)
{
    const Answer *answer = pattern.find(id);
    if (!answer)
        return notKnown();
    const AnswerSpec &spec = answerSpec(id);
    if (isNumeric(spec.kind))
        return value(id, answer->number.likely, format);
    if (spec.kind == AnswerKind::Flag)
        return answer->number.likely > 0 ? tr("yes") : tr("no");
    QStringList words;
    for (const std::string &name : answer->names)
        words << QuestionText::choice(id, name);
    return words.isEmpty() ? tr("any", "no name was chosen: all are allowed") : format.list(words);
}

QString ReportText::openTitle(int count)
{
    return tr("Not confirmed: %n answer(s) come from the preset", nullptr, count);
}

QString ReportText::openHelp()
{
    return tr("Ask these first: most money stands on them.");
}

QString ReportText::openRange(const OpenAnswer &open, const UsagePattern &pattern,
                              const Format &format)
{
    const QString likely = answer(open.id, pattern, format);
    if (open.range.low >= open.range.high || !std::isfinite(open.range.high))
        return likely;
    return tr("%1 (%2–%3)", "likely, low, high")
        .arg(likely, end(open.id, open.range.low, format), end(open.id, open.range.high, format));
}

QString ReportText::openEffect(const OpenAnswer &open, const Format &format)
{
    if (!open.driver || (!moves(open.atLow) && !moves(open.atHigh)))
        return {};
    const QString low = format.factor(open.atLow);
    const QString high = format.factor(open.atHigh);
    switch (*open.driver) {
    case Driver::Requests:
        return tr("requests %1 to %2").arg(low, high);
    case Driver::StoredBytes:
        return tr("stored bytes %1 to %2").arg(low, high);
    case Driver::Operations:
        return tr("store operations %1 to %2").arg(low, high);
    case Driver::Connections:
        return tr("connections %1 to %2").arg(low, high);
    case Driver::LlmTokens:
        return tr("LLM tokens %1 to %2").arg(low, high);
    }
    return {};
}

QString ReportText::moreOpen(int count)
{
    return tr("%n more are marked in the interview.", nullptr, count);
}

QString ReportText::origins(const ReportModel &model)
{
    QStringList parts;
    for (std::size_t i = 0; i < model.answerOrigins.size(); ++i) {
        if (model.answerOrigins[i] > 0)
            parts << tr("%1 %2", "count, origin")
                         .arg(model.answerOrigins[i])
                         .arg(OriginText::word(static_cast<Origin>(i)));
    }
    return tr("Answers: %1.").arg(parts.join(tr(", ", "between two of a list")));
}

} // namespace daemok::ui
