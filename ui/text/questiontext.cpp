// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/questiontext.h"

#include <array>

namespace daemok::ui {
namespace {

struct Word
{
    std::string_view id;
    const char *text;
};

constexpr std::array kUnits = {
    Word{"1/d", QT_TRANSLATE_NOOP("QuestionText", "/ day")},
    Word{"1/s", QT_TRANSLATE_NOOP("QuestionText", "/ s")},
    Word{"1/min", QT_TRANSLATE_NOOP("QuestionText", "/ min")},
    Word{"h/d", QT_TRANSLATE_NOOP("QuestionText", "h / day")},
    Word{"d", QT_TRANSLATE_NOOP("QuestionText", "days")},
    Word{"d/a", QT_TRANSLATE_NOOP("QuestionText", "days")},
    Word{"h", QT_TRANSLATE_NOOP("QuestionText", "h")},
    Word{"min", QT_TRANSLATE_NOOP("QuestionText", "min")},
    Word{"s", QT_TRANSLATE_NOOP("QuestionText", "s")},
    Word{"ms", QT_TRANSLATE_NOOP("QuestionText", "ms")},
    Word{"months", QT_TRANSLATE_NOOP("QuestionText", "months")},
    Word{"people", QT_TRANSLATE_NOOP("QuestionText", "people")},
    Word{"share", QT_TRANSLATE_NOOP("QuestionText", "%")},
    Word{"share/a", QT_TRANSLATE_NOOP("QuestionText", "% / year")},
    Word{"share a year", QT_TRANSLATE_NOOP("QuestionText", "% / year")},
    Word{"ratio", QT_TRANSLATE_NOOP("QuestionText", "times")},
    Word{"B", QT_TRANSLATE_NOOP("QuestionText", "bytes")},
    Word{"GB", QT_TRANSLATE_NOOP("QuestionText", "GB")},
    Word{"tokens", QT_TRANSLATE_NOOP("QuestionText", "tokens")},
    Word{"items", QT_TRANSLATE_NOOP("QuestionText", "items")},
    Word{"reads", QT_TRANSLATE_NOOP("QuestionText", "reads")},
};

constexpr std::array kPresets = {
    Word{"chatbot", QT_TRANSLATE_NOOP("QuestionText", "Support chatbot")},
    Word{"faq", QT_TRANSLATE_NOOP("QuestionText", "Contact-centre answers (FAQ)")},
    Word{"rag", QT_TRANSLATE_NOOP("QuestionText", "Document answers and summaries (RAG)")},
    Word{"social", QT_TRANSLATE_NOOP("QuestionText", "Social-text analytics")},
    Word{"generation", QT_TRANSLATE_NOOP("QuestionText", "Generation and translation")},
    Word{"code", QT_TRANSLATE_NOOP("QuestionText", "Code assistant")},
    Word{"search", QT_TRANSLATE_NOOP("QuestionText", "Embedding and semantic search")},
};

struct ChoiceWord
{
    AnswerId id;
    std::string_view value;
    const char *text;
};

constexpr std::array kChoices = {
    ChoiceWord{AnswerId::Expiry, "fixed", QT_TRANSLATE_NOOP("QuestionText", "fixed at write")},
    ChoiceWord{AnswerId::Expiry, "extended", QT_TRANSLATE_NOOP("QuestionText", "extended by use")},
    ChoiceWord{AnswerId::Keep, "question", QT_TRANSLATE_NOOP("QuestionText", "question")},
    ChoiceWord{AnswerId::Keep, "answer", QT_TRANSLATE_NOOP("QuestionText", "answer")},
    ChoiceWord{AnswerId::Keep, "sources", QT_TRANSLATE_NOOP("QuestionText", "sources")},
    ChoiceWord{AnswerId::Keep, "vector", QT_TRANSLATE_NOOP("QuestionText", "vector")},
    ChoiceWord{AnswerId::Keep, "audit", QT_TRANSLATE_NOOP("QuestionText", "audit trail")},
    ChoiceWord{AnswerId::Survive, "none", QT_TRANSLATE_NOOP("QuestionText", "no failure")},
    ChoiceWord{AnswerId::Survive, "node", QT_TRANSLATE_NOOP("QuestionText", "loss of a node")},
    ChoiceWord{AnswerId::Survive, "zone", QT_TRANSLATE_NOOP("QuestionText", "loss of a zone")},
    ChoiceWord{AnswerId::Dr, "none", QT_TRANSLATE_NOOP("QuestionText", "none")},
    ChoiceWord{AnswerId::Dr, "backup", QT_TRANSLATE_NOOP("QuestionText", "backups")},
    ChoiceWord{AnswerId::Dr, "standby", QT_TRANSLATE_NOOP("QuestionText", "standby")},
    ChoiceWord{AnswerId::Dr, "active", QT_TRANSLATE_NOOP("QuestionText", "active")},
    ChoiceWord{AnswerId::Rates, "planning", QT_TRANSLATE_NOOP("QuestionText", "planning")},
    ChoiceWord{AnswerId::Rates, "vendor", QT_TRANSLATE_NOOP("QuestionText", "vendor's best")},
    ChoiceWord{AnswerId::DataMayLeave, "no", QT_TRANSLATE_NOOP("QuestionText", "no")},
    ChoiceWord{AnswerId::DataMayLeave, "country",
               QT_TRANSLATE_NOOP("QuestionText", "in the country")},
    ChoiceWord{AnswerId::DataMayLeave, "yes", QT_TRANSLATE_NOOP("QuestionText", "yes")},
    ChoiceWord{AnswerId::Network, "open", QT_TRANSLATE_NOOP("QuestionText", "open")},
    ChoiceWord{AnswerId::Network, "separated", QT_TRANSLATE_NOOP("QuestionText", "separated")},
    ChoiceWord{AnswerId::ProviderList, "aws", QT_TRANSLATE_NOOP("QuestionText", "AWS")},
    ChoiceWord{AnswerId::ProviderList, "azure", QT_TRANSLATE_NOOP("QuestionText", "Azure")},
    ChoiceWord{AnswerId::ProviderList, "gcp", QT_TRANSLATE_NOOP("QuestionText", "Google Cloud")},
    ChoiceWord{AnswerId::ProviderList, "onprem", QT_TRANSLATE_NOOP("QuestionText", "on-premise")},
};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString QuestionText::label(GoalId id)
{
    switch (id) {
    case GoalId::LookupP99:
        return tr("Look-up within");
    case GoalId::InsertP99:
        return tr("Insert within");
    case GoalId::SelectP99:
        return tr("List within");
    case GoalId::AggregateP99:
        return tr("Statistic within");
    case GoalId::SearchP99:
        return tr("Full-text search within");
    case GoalId::VectorP99:
        return tr("Vector search within");
    case GoalId::Count_:
        break;
    }
    return {};
}

QString QuestionText::help(GoalId id)
{
    switch (id) {
    case GoalId::LookupP99:
        return tr("99 of 100 look-ups by key must be answered by the store within this time.");
    case GoalId::InsertP99:
        return tr("99 of 100 inserts must be confirmed by the store within this time.");
    case GoalId::SelectP99:
        return tr("99 of 100 lists and filters must be answered within this time.");
    case GoalId::AggregateP99:
        return tr("99 of 100 counts, sums and groupings must be answered within this time.");
    case GoalId::SearchP99:
        return tr("99 of 100 full-text searches must be answered within this time.");
    case GoalId::VectorP99:
        return tr("99 of 100 vector searches must be answered within this time.");
    case GoalId::Count_:
        break;
    }
    return {};
}

QString QuestionText::kind(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Number:
        return tr("a number");
    case AnswerKind::Share:
        return tr("a share");
    case AnswerKind::Flag:
        return tr("yes or no");
    case AnswerKind::Choice:
        return tr("one of the listed words");
    case AnswerKind::Choices:
        return tr("some of the listed words");
    case AnswerKind::Name:
        return tr("a name");
    case AnswerKind::Names:
        return tr("a list of names");
    }
    return {};
}

QString QuestionText::unit(std::string_view unit)
{
    for (const Word &word : kUnits) {
        if (word.id == unit)
            return tr(word.text);
    }
    if (unit == "count" || unit == "1" || unit == "text" || unit == "bool")
        return {};
    return fromView(unit);
}

QString QuestionText::choice(AnswerId id, std::string_view value)
{
    for (const ChoiceWord &word : kChoices) {
        if (word.id == id && word.value == value)
            return tr(word.text);
    }
    return fromView(value);
}

QString QuestionText::preset(std::string_view presetId)
{
    for (const Word &word : kPresets) {
        if (word.id == presetId)
            return tr(word.text);
    }
    return fromView(presetId);
}

} // namespace daemok::ui
