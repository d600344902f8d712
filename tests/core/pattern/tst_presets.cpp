// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/load.h"
#include "core/pattern/pattern.h"

#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace daemok;
using daemok::testing::view;

namespace {

const QString kShipped = QStringLiteral(DAEMOK_RESOURCES "/presets");

// A copy of the shipped presets in which one text is exchanged.
class ChangedCopy
{
public:
    ChangedCopy(const QString &fileName, const QByteArray &from, const QByteArray &to)
    {
        for (const QString &name : QDir(kShipped).entryList(QDir::Files))
            QFile::copy(kShipped + u'/' + name, m_folder.filePath(name));
        QFile file(m_folder.filePath(fileName));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray text = file.readAll();
        file.close();
        m_found = text.contains(from);
        text.replace(text.indexOf(from), from.size(), to);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    bool found() const { return m_found; }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
    bool m_found = false;
};

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void theSevenAreThere()
    {
        const auto presets = loadPresets(kShipped.toStdString());
        QVERIFY2(presets.ok(), qPrintable(view(presets)));
        QStringList names;
        for (const auto &[id, preset] : *presets) {
            QCOMPARE(preset->id, id);
            names << QString::fromStdString(id);
        }
        QCOMPARE(names,
                 (QStringList{"chatbot", "code", "faq", "generation", "rag", "search", "social"}));
    }

    void everyValueSaysWhereItComesFrom()
    {
        const auto presets = loadPresets(kShipped.toStdString());
        for (const auto &[id, preset] : *presets) {
            for (const AnswerSpec &spec : answerSpecs()) {
                const auto &answer = preset->answers[static_cast<std::size_t>(spec.id)];
                if (answer)
                    QVERIFY2(answer->evidence.size() > 10 && answer->origin == Origin::Preset,
                             spec.name.data());
            }
            for (std::size_t i = 0; i < kGoals; ++i)
                QVERIFY(preset->goalsMs[i] && preset->goalEvidence[i].starts_with("assumed: "));
            QVERIFY(!preset->factors.envelopeBytes.source.key.empty());
        }
    }

    void theFunnelAgreesWithTheRequests()
    {
        // requests_per_day (unknown = daily_users x requests_per_user_day): both ways give the same load.
        const auto presets = loadPresets(kShipped.toStdString());
        for (const auto &[id, preset] : *presets) {
            UsagePattern p;
            p.preset = preset;
            QCOMPARE(p.likely(AnswerId::DailyUsers) * p.likely(AnswerId::RequestsPerUserDay),
                     p.likely(AnswerId::RequestsPerDay));
            QVERIFY(p.likely(AnswerId::DailyUsers) <= p.likely(AnswerId::RegisteredUsers));
            QVERIFY(p.likely(AnswerId::ConcurrentUsers) <= p.likely(AnswerId::DailyUsers));
        }
    }

    void answersFitEachOther()
    {
        const auto presets = loadPresets(kShipped.toStdString());
        for (const auto &[id, preset] : *presets) {
            UsagePattern p;
            p.preset = preset;
            const auto &keep = p.names(AnswerId::Keep);
            const bool vectors = std::find(keep.begin(), keep.end(), "vector") != keep.end();
            QVERIFY2(vectors == (p.likely(AnswerId::RereadVector) > 0), id.c_str());
            QVERIFY2(vectors == !p.names(AnswerId::LocalWorkloads).empty(), id.c_str());
            QVERIFY(p.likely(AnswerId::ReuseRetentionDays) <= p.likely(AnswerId::StaleAfterDays));
            QVERIFY((p.likely(AnswerId::CorpusItems) > 0)
                    == (p.likely(AnswerId::CorpusItemBytes) > 0));
            QVERIFY(p.likely(AnswerId::ReuseGapP50) <= p.likely(AnswerId::ReuseGapP90));
        }
    }

    void reuseIsThatOfTheStatedSources_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("likely");
        QTest::addColumn<double>("high");
        // General chat 1-5-20 %, FAQ contact centre 10-25-50 %, the rest from the preset table.
        QTest::newRow("chatbot") << "chatbot" << 0.01 << 0.05 << 0.2;
        QTest::newRow("faq") << "faq" << 0.1 << 0.25 << 0.5;
        QTest::newRow("rag") << "rag" << 0.1 << 0.2 << 0.31;
        QTest::newRow("social") << "social" << 0.2 << 0.4 << 0.6;
        QTest::newRow("generation") << "generation" << 0.2 << 0.3 << 0.5;
        QTest::newRow("code") << "code" << 0.0 << 0.05 << 0.1;
        QTest::newRow("search") << "search" << 0.16 << 0.35 << 0.5;
    }
    void reuseIsThatOfTheStatedSources()
    {
        QFETCH(QString, preset);
        QFETCH(double, low);
        QFETCH(double, likely);
        QFETCH(double, high);
        const auto presets = loadPresets(kShipped.toStdString());
        const auto &answer = presets->at(preset.toStdString())
                                 ->answers[static_cast<std::size_t>(AnswerId::ReuseShare)];
        QCOMPARE(answer->number, (Interval{low, likely, high}));
    }

    void whatIsBrokenIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char *name, const char *file, const char *from, const char *to,
                            ErrorId id, const char *argument) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to)
                                << static_cast<int>(id) << QString::fromLatin1(argument);
        };
        row("schema", "rag.yaml", "daemok.preset/1", "daemok.preset/2", ErrorId::WrongSchema,
            "daemok.preset/2");
        row("id", "rag.yaml", "id: rag", "id: raq", ErrorId::Inconsistent, "id");
        row("misspelt answer", "rag.yaml", "  busy_hours:", "  bussy_hours:", ErrorId::UnknownKey,
            "answers.bussy_hours");
        row("answer left out", "rag.yaml", "  record_retention_days:", "  #", ErrorId::MissingKey,
            "answers.record_retention_days");
        row("no reason", "rag.yaml", ", assumed: \"preset table\"", "", ErrorId::Inconsistent,
            "answers.busy_hours.source");
        row("mix", "rag.yaml", "key: { low: 0.05, likely: 0.15", "key: { low: 0.05, likely: 0.25",
            ErrorId::Inconsistent, "answers.reread_mix");
        row("factor left out", "common.yaml", "  audit_bytes:", "  #", ErrorId::MissingKey,
            "factors.audit_bytes");
        row("factor's unit", "common.yaml", "value: 512, unit: B", "value: 512, unit: KB",
            ErrorId::WrongUnit, "factors.audit_bytes.unit");
        row("goal", "common.yaml", "lookup_p99_ms: { value: 20", "lookup_p99_ms: { value: 0",
            ErrorId::OutOfRange, "goals.lookup_p99_ms.value");
    }
    void whatIsBrokenIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, id);
        QFETCH(QString, argument);
        const ChangedCopy copy(file, from, to);
        QVERIFY(copy.found());
        const auto presets = loadPresets(copy.folder());
        QVERIFY(!presets.ok());
        QCOMPARE(static_cast<int>(presets.error().id), id);
        QCOMPARE(QString::fromStdString(presets.error().args.front()), argument);
        QVERIFY(QString::fromStdString(presets.error().place.file).endsWith(u".yaml"));
    }

    void aMissingFolderIsNamed()
    {
        QCOMPARE(loadPresets("/nowhere").error().id, ErrorId::FileNotReadable);
        const QTemporaryDir empty;
        QCOMPARE(loadPresets(empty.path().toStdString()).error().id, ErrorId::FileNotFound);
    }
};

DAEMOK_TEST_MAIN(TestPresets)
#include "tst_presets.moc"
