// SPDX-License-Identifier: GPL-3.0-or-later
// What a project keeps of a call log is written, read back, and refused where it is damaged.
#include "core/calllog/measure.h"
#include "core/project/project.h"
#include "core/reuse/loggedreuse.h"

#include "tests/core/calllog/goldens.h"
#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::view;

namespace {

std::shared_ptr<const LoggedReuse> keptOf(const std::string &file)
{
    const auto log = daemok::testing::importTrace(daemok::testing::trace(file));
    if (!log)
        qFatal("%s cannot be read", file.c_str());
    const auto measured = calllog::measure(*log);
    if (!measured)
        qFatal("%s cannot be measured", file.c_str());
    return std::make_shared<const LoggedReuse>(loggedReuse(*measured, "2026-01-31"));
}

Project projectWith(std::shared_ptr<const LoggedReuse> log)
{
    auto project = newProject("chatbot", presets());
    if (!project)
        qFatal("no project");
    project->scenarios.front().callLog = std::move(log);
    return std::move(project).value();
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("'%s' is not in the project", from.c_str());
    return text.replace(at, from.size(), to);
}

const std::string &written()
{
    static const std::string text =
        writeProject(projectWith(keptOf("mooncake_conversation_calls.csv.gz")));
    return text;
}

// The project with another first value in one of its lists.
std::string withFirst(const std::string &list, const std::string &value)
{
    std::string text = written();
    const std::string begin = " " + list + ": [";
    const std::size_t at = text.find(begin);
    const std::size_t comma = text.find(", ", at);
    if (at == std::string::npos || comma == std::string::npos)
        qFatal("no list '%s' in the project", list.c_str());
    const std::size_t first = at + begin.size();
    return text.replace(first, comma + 2 - first, value);
}

} // namespace

class TestCallLogBlock : public QObject
{
    Q_OBJECT

private slots:
    void theLawOfOneUserIsReadBackAsWritten()
    {
        LoggedReuse log = *keptOf("mooncake_conversation_calls.csv.gz");
        for (const double within : log.keys->within) {
            log.keys->withinUser.push_back(within / 2);
            log.keys->seenUser.push_back(0.25);
        }
        log.keys->userGapP50 = 12.5;
        log.keys->userGapP90 = 3600;
        const std::string text = writeProject(projectWith(std::make_shared<LoggedReuse>(log)));
        const auto again = daemok::testing::read(text);
        QVERIFY(again.ok());
        QVERIFY(again->scenarios.front().callLog->keys->userGapP90 == 3600);
        QCOMPARE(writeProject(*again), text);
    }

    void aLogIsReadBackAsWritten_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"mooncake_conversation_calls.csv.gz", "cache2k_web12_keys.txt.gz",
                                 "mooncake_conversation.jsonl.gz"})
            QTest::newRow(file) << QByteArray(file);
    }
    void aLogIsReadBackAsWritten()
    {
        QFETCH(QByteArray, file);
        const auto log = keptOf(file.toStdString());
        const std::string text = writeProject(projectWith(log));
        const auto again = readProject(text, "p.daemok.yaml", presets());
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(view(again.error())));
        QVERIFY(again->scenarios.front().callLog != nullptr);
        QVERIFY(*again->scenarios.front().callLog == *log);
        QCOMPARE(QByteArray::fromStdString(writeProject(*again)), QByteArray::fromStdString(text));
        qInfo("%s: %zu bytes in the project", file.constData(), text.size());
        QVERIFY(text.size() < 20000);
    }

    void noKeyOfTheLogIsKept()
    {
        // The first key of the file.
        QVERIFY(written().find("bf59214792dfa465") == std::string::npos);
    }

    void aProjectWithoutALogHasNone()
    {
        const std::string text = writeProject(projectWith(nullptr));
        QVERIFY(text.find("call_log") == std::string::npos);
        const auto again = readProject(text, "p.daemok.yaml", presets());
        QVERIFY(again.ok());
        QVERIFY(again->scenarios.front().callLog == nullptr);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const std::string &text, ErrorId error) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(error);
        };
        row("unknown key", replaced(written(), "seen_once:", "seen_twice:"), ErrorId::UnknownKey);
        row("unit", replaced(written(), "unit: s\n", "unit: weeks\n"), ErrorId::NotOneOf);
        row("share above 1", withFirst("within", "7, "), ErrorId::OutOfRange);
        row("no number", withFirst("within", "x, "), ErrorId::NotANumber);
        row("one value less", withFirst("within", ""), ErrorId::ColumnCount);
        row("not ascending", withFirst("gap", "10000, "), ErrorId::Inconsistent);
        row("unknown warning", replaced(written(), "warnings: [", "warnings: [gibberish, "),
            ErrorId::NotOneOf);
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, error);
        const auto project = readProject(text.toStdString(), "p.daemok.yaml", presets());
        QVERIFY(!project.ok());
        QCOMPARE(static_cast<int>(project.error().id), error);
        QVERIFY(project.error().place.line > 0);
    }
};

DAEMOK_TEST_MAIN(TestCallLogBlock)
#include "tst_calllogblock.moc"
