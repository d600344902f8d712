// SPDX-License-Identifier: GPL-3.0-or-later
// The files of resources/i18n as the studio ships them: nothing unfinished, nothing lost on the way, and the
// glossary's words for the field's terms.
#include "tests/testmain/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList texts; ///< one for each plural form
    bool finished = true;
    bool plural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(DAEMOK_RESOURCES "/i18n/daemok_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            message.plural =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages << message;
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().texts << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().texts << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %L2, %n of a text, each once.
QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QSet<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    return found;
}

QString withoutSpace(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ko", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private slots:
    void everyTextIsFinished_data() { languages(); }
    void everyTextIsFinished()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.finished, qPrintable(message.context + u": "_s + message.source));
            for (const QString &text : message.texts)
                QVERIFY2(!text.isEmpty(), qPrintable(message.context + u": "_s + message.source));
        }
    }

    void noPlaceIsLost_data() { languages(); }
    void noPlaceIsLost()
    {
        QFETCH(QString, language);
        for (const Message &message : messagesOf(language)) {
            for (const QString &text : message.texts)
                QVERIFY2((message.plural ? places(text) + QSet<QString>{u"%n"_s} : places(text))
                             == places(message.source), // "one" may stand as a word
                         qPrintable(message.source + u" -> "_s + text));
        }
    }

    void koreanParticlesDoNotFollowAPlace()
    {
        // Which of 은/는, 이/가, 을/를, 과/와, 으로/로 is right depends on the sound that takes the place.
        static const QRegularExpression particle(
            QStringLiteral("%(?:L?[0-9]{1,2}|n)(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])"));
        for (const Message &message : messagesOf(QStringLiteral("ko"))) {
            for (const QString &text : message.texts)
                QVERIFY2(!particle.match(text).hasMatch(), qPrintable(text));
        }
    }

    void termsAreThoseOfTheGlossary_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("ja");
        QFile file(QStringLiteral(DAEMOK_RESOURCES "/i18n/glossary.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readLine()).trimmed(), u"term\tko\tja\tmeaning"_s);
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            QCOMPARE(cells.size(), 4);
            QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1] << cells[2];
        }
    }
    void termsAreThoseOfTheGlossary()
    {
        QFETCH(QString, term);
        QFETCH(QString, ko);
        QFETCH(QString, ja);
        const QRegularExpression word(u"(?<![\\w-])"_s + QRegularExpression::escape(term)
                                          + u"s?(?![\\w-])"_s,
                                      QRegularExpression::CaseInsensitiveOption);
        const auto check = [&](const QString &language, const QString &expected) {
            int all = 0;
            QStringList others;
            for (const Message &message : messagesOf(language)) {
                if (!word.match(message.source).hasMatch())
                    continue;
                ++all;
                if (!withoutSpace(message.texts.join(u' ')).contains(withoutSpace(expected)))
                    others << message.texts.join(u' ');
            }
            // A sentence may say it in another way, or the word may be none of the field (an "index" of a book).
            return others.size() <= std::max(1, all / 10)
                       ? QString()
                       : language + u": "_s + others.join(u" | "_s);
        };
        const QString problem = check(u"ko"_s, ko) + check(u"ja"_s, ja);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

DAEMOK_TEST_MAIN(TestTranslations)

#include "tst_translations.moc"
