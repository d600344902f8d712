// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typednumber.h"

#include "core/quantity/numbers.h"

#include <array>

namespace daemok::ui {
namespace {

struct Scale
{
    char16_t word;
    double factor;
};
constexpr std::array kScales = {Scale{u'천', 1e3},  Scale{u'만', 1e4},  Scale{u'억', 1e8},
                                Scale{u'조', 1e12}, Scale{u'千', 1e3},  Scale{u'万', 1e4},
                                Scale{u'億', 1e8},  Scale{u'兆', 1e12}, Scale{u'백', 1e2},
                                Scale{u'百', 1e2}};

double scaleOf(QChar word)
{
    for (const Scale &scale : kScales) {
        if (word.unicode() == scale.word)
            return scale.factor;
    }
    return 0;
}

// Takes one text from front to back.
class Reader
{
public:
    Reader(QString text, const QLocale &locale)
        : m_text(std::move(text)),
          m_group(locale.groupSeparator()),
          m_point(locale.decimalPoint())
    {}

    [[nodiscard]] bool atNumber() const
    {
        return m_at < m_text.size()
               && (m_text[m_at].isDigit() || isOneOf(m_point + QStringLiteral("+-")));
    }

    // The digits from here on, as files write them: "-1200.5".
    QString number(bool *oddGroups)
    {
        const qsizetype from = m_at;
        const QString allowed = m_group + m_point + QStringLiteral("+- ");
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || isOneOf(allowed)))
            ++m_at;
        QString digits = m_text.mid(from, m_at - from).trimmed();
        *oddGroups = *oddGroups || hasOddGroups(digits);
        digits.remove(m_group).remove(QLatin1Char(' '));
        return m_point == QLatin1String(".") ? digits : digits.replace(m_point, QLatin1String("."));
    }

    // 3천만: every scale word from here on, multiplied; 1 where there is none.
    double scales()
    {
        double factor = 1;
        while (m_at < m_text.size() && scaleOf(m_text[m_at]) > 0)
            factor *= scaleOf(m_text[m_at++]);
        return factor;
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] QString rest() const { return m_text.mid(m_at).trimmed(); }

private:
    [[nodiscard]] bool isOneOf(const QString &characters) const
    {
        return characters.contains(m_text[m_at]);
    }

    [[nodiscard]] bool hasOddGroups(const QString &digits) const
    {
        if (m_group.isEmpty() || !digits.contains(m_group))
            return false;
        const QStringList groups = digits.section(m_point, 0, 0).split(m_group);
        bool odd = digits.section(m_point, 1).contains(m_group);
        for (qsizetype i = 1; i < groups.size(); ++i)
            odd = odd || groups[i].trimmed().size() != 3;
        return odd;
    }

    QString m_text;
    QString m_group;
    QString m_point;
    qsizetype m_at = 0;
};

} // namespace

TypedNumber readTyped(const QString &text, const QLocale &locale)
{
    // Compatibility form: full-width digits, letters and per cent signs of an input method become plain.
    Reader reader(text.normalized(QString::NormalizationForm_KC).simplified(), locale);
    TypedNumber typed;
    bool scaled = true;
    while (scaled && reader.atNumber()) {
        const auto number = parseNumber(reader.number(&typed.oddGroups).toStdString());
        if (!number)
            return {};
        const double factor = reader.scales();
        scaled = factor > 1;
        typed.hasScale = typed.hasScale || scaled;
        typed.value += *number * factor;
        typed.isNumber = true;
        reader.skipSpaces();
    }
    typed.unit = reader.rest();
    return typed;
}

} // namespace daemok::ui
