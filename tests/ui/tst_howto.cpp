// SPDX-License-Identifier: GPL-3.0-or-later
// Every question says how its number is got; what can be run here is run on a small log.
#include "tests/testmain/testmain.h"
#include "ui/text/howto.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;

namespace {

// The first command of a question that begins with this.
QString command(const std::vector<HowStep> &steps, const char *begin)
{
    for (const HowStep &step : steps) {
        if (step.command.startsWith(QLatin1String(begin)))
            return step.command;
    }
    return {};
}

struct Ran
{
    int status = -1;
    QString output;
};

Ran run(const QString &script, const QString &folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    if (!shell.waitForFinished())
        return {};
    return {shell.exitCode(), QString::fromUtf8(shell.readAllStandardOutput()).trimmed()};
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

// Combined log format with the time of the request behind: 13:55 has one request, 13:56 three of two users,
// 14:10 two of one user.
constexpr const char *kLog =
    R"(10.0.0.1 - anna [30/Jan/2026:13:55:36 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.1
10.0.0.2 - anna [30/Jan/2026:13:56:01 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.2
10.0.0.2 - ben [30/Jan/2026:13:56:07 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.9
10.0.0.1 - anna [30/Jan/2026:13:56:59 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.3
10.0.0.3 - ben [30/Jan/2026:14:10:00 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.4
10.0.0.4 - ben [30/Jan/2026:14:10:30 +0900] "POST /ask HTTP/1.1" 200 512 "-" "app" 0.5
)";

} // namespace

class TestHowTo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QVERIFY(write(m_folder.filePath(QStringLiteral("access.log")), kLog));
        QVERIFY(write(m_folder.filePath(QStringLiteral("prompt_hashes.txt")), "a\nb\na\na\nc\n"));
    }

    void everyQuestionSaysHow()
    {
        const auto check = [](const std::vector<HowStep> &steps, std::string_view name) {
            QVERIFY2(!steps.empty(), name.data());
            for (const HowStep &step : steps) {
                QVERIFY2(!step.where.isEmpty(), name.data());
                QVERIFY2(!step.text.isEmpty() || !step.command.isEmpty(), name.data());
            }
        };
        for (const AnswerSpec &spec : answerSpecs())
            check(HowTo::steps(spec.id), spec.name);
        for (std::size_t i = 0; i < kGoals; ++i)
            check(HowTo::steps(static_cast<GoalId>(i)), goalNames()[i]);
    }

    // daemok calllog prints its document only when asked to; rates are a minute's difference over 60.
    void commandsOfOursAskForTheDocument()
    {
        int ours = 0;
        for (const AnswerSpec &spec : answerSpecs()) {
            for (const HowStep &step : HowTo::steps(spec.id)) {
                if (!step.command.startsWith(QLatin1String("daemok calllog")))
                    continue;
                ++ours;
                QVERIFY2(step.command.contains(QLatin1String(" --json")), spec.name.data());
            }
        }
        QVERIFY(ours > 0);
        for (const AnswerId id : {AnswerId::InsertsPerS, AnswerId::LookupsPerS,
                                  AnswerId::SelectsPerS, AnswerId::SearchesPerS})
            for (const HowStep &step : HowTo::steps(id))
                if (step.text.contains(QLatin1String("wice")))
                    QVERIFY2(step.text.contains(QLatin1String("60")), qPrintable(step.text));
    }

    // What can be counted by a machine has a command; what is decided has at least someone to ask.
    void measurableQuestionsHaveACommand()
    {
        using enum AnswerId;
        for (const AnswerId id : {RequestsPerDay,
                                  RegisteredUsers,
                                  DailyUsers,
                                  ConcurrentUsers,
                                  RequestsPerUserDay,
                                  AppInstances,
                                  PoolPerInstance,
                                  StoreConnections,
                                  BusyHours,
                                  Burst,
                                  ReuseShare,
                                  ReuseGapP50,
                                  ReuseGapP90,
                                  InputTokens,
                                  OutputTokens,
                                  BytesPerToken,
                                  Compressibility,
                                  CorpusItems,
                                  CorpusItemBytes,
                                  CorpusUpdatesPerDay,
                                  RereadsPerItem,
                                  RereadKey,
                                  ItemsPerList,
                                  SearchedShare,
                                  RdbmsProduct,
                                  RdbmsTransactionsPerMin,
                                  RdbmsSizeGb,
                                  GrowthUsers,
                                  GrowthVolume,
                                  FirstTokenS,
                                  TokensPerS,
                                  LlmRpm,
                                  LlmTpm,
                                  PrefixCachedShare,
                                  LocalWorkloads,
                                  InsertsPerS,
                                  LookupsPerS,
                                  SelectsPerS,
                                  SearchesPerS,
                                  VectorSearchesPerS,
                                  ItemBytes,
                                  MeanShare}) {
            bool any = false;
            for (const HowStep &step : HowTo::steps(id))
                any = any || !step.command.isEmpty();
            QVERIFY2(any, answerSpec(id).name.data());
        }
    }

    void theDatabasesAreServedAlike()
    {
        for (const AnswerId id : {AnswerId::RdbmsTransactionsPerMin, AnswerId::RdbmsSizeGb}) {
            QSet<QString> places;
            for (const HowStep &step : HowTo::steps(id))
                places << step.where;
            QVERIFY(places.contains(QStringLiteral("PostgreSQL")));
            QVERIFY(places.contains(QStringLiteral("MySQL, MariaDB")));
            QVERIFY(places.contains(QStringLiteral("Oracle")));
        }
    }

    void everyShellCommandParses()
    {
        for (const AnswerSpec &spec : answerSpecs()) {
            for (const HowStep &step : HowTo::steps(spec.id)) {
                if (step.command.isEmpty() || step.command.startsWith(QLatin1String("SELECT"))
                    || step.command.startsWith(QLatin1String("SHOW")))
                    continue;
                QProcess shell;
                shell.start(QStringLiteral("sh"),
                            {QStringLiteral("-n"), QStringLiteral("-c"), step.command});
                QVERIFY(shell.waitForFinished());
                QVERIFY2(shell.exitCode() == 0, qPrintable(step.command));
            }
        }
    }

    void logCommandsCount_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, AnswerId id, const char *begin,
                            const char *expected) {
            QTest::newRow(name) << command(HowTo::steps(id), begin) << expected;
        };
        row("requests a day", AnswerId::RequestsPerDay, "awk", "6 30/Jan/2026");
        row("users a day", AnswerId::DailyUsers, "awk", "2 30/Jan/2026");
        row("users in the busiest minute", AnswerId::ConcurrentUsers, "awk", "2 30/Jan/2026:13:56");
        row("requests by hour", AnswerId::BusyHours, "awk", "4 13\n      2 14");
        row("burst: 3 in the busiest of 3 minutes with 6", AnswerId::Burst, "awk", "1.5");
        row("mean share: 6 / 1440 / 3", AnswerId::MeanShare, "awk", "0.00138889");
        row("repeats: a twice more of 5", AnswerId::ReuseShare, "sort", "0.4");
    }
    void logCommandsCount()
    {
        QFETCH(QString, script);
        QVERIFY(!script.isEmpty());
        const Ran ran = run(script, m_folder.path());
        QCOMPARE(ran.status, 0);
        QTEST(ran.output, "expected");
    }

    void theP99OfALogIsItsSlowestOfSix()
    {
        const Ran ran = run(command(HowTo::steps(GoalId::LookupP99), "awk"), m_folder.path());
        QCOMPARE(ran.output, QStringLiteral("0.9"));
    }
};

DAEMOK_TEST_MAIN(TestHowTo)
#include "tst_howto.moc"
