// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/logfiles.h"
#include "tests/ui/pdffile.h"
#include "tests/ui/studiofixture.h"
#include "ui/report/reportpdf.h"
#include "ui/text/calllogtext.h"
#include "ui/text/reusereporttext.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;
using daemok::ui::fixture::studioData;

namespace {

const Scenario &sample()
{
    static const Scenario scenario =
        loadProject(studioData().sampleFile(), studioData().presets)->scenarios.front();
    return scenario;
}

std::shared_ptr<const Plan> samplePlan()
{
    static const auto plan =
        std::make_shared<const Plan>(planner::plan(sample().pattern, studioData().catalog));
    return plan;
}

std::shared_ptr<const LoggedReuse> logOf(const QString &file)
{
    const std::filesystem::path path = file.toStdString();
    const auto format = calllog::sniff(path);
    const auto measured = calllog::measureFile(path, *format);
    return std::make_shared<const LoggedReuse>(loggedReuse(*measured, "2026-01-31"));
}

/// One call a second; every fourth repeats the question of ten calls before, every eighth by the same one of seven users.
QByteArray sharedLog(int calls)
{
    QByteArray text = "timestamp,user,question\n";
    for (int i = 0; i < calls; ++i) {
        const int asked = i % 4 == 3 && i >= 10 ? i - 10 : i;
        const int user = (i % 8 == 7 ? asked : i) % 7;
        text += QByteArray::number(1772352000 + i) + ",u" + QByteArray::number(user) + ",what is "
                + QByteArray::number(asked) + "\n";
    }
    return text;
}

std::shared_ptr<const ReuseReport> reuseOf(std::shared_ptr<const LoggedReuse> log)
{
    planner::SweepOptions options;
    options.points = 30;
    auto reuse = reuseReport(sample().pattern, *samplePlan(), std::move(log), options);
    return reuse ? std::make_shared<const ReuseReport>(std::move(*reuse)) : nullptr;
}

} // namespace

/// The report's section of reuse, in a PDF of its own: the summary's pages with one more.
class TestReuseSection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const ReportFonts> m_fonts;

    [[nodiscard]] PdfFile written(std::shared_ptr<const ReuseReport> reuse,
                                  const ReportSetting &setting)
    {
        const ReportHeading heading{"Acme", "project.daemok.yaml", "2026-11-24", "0.1.0"};
        const auto report = std::make_shared<const ReportDocument>(
            ReportSource{ReportEdition::Summary, heading, sample().pattern, samplePlan(),
                         std::move(reuse)},
            setting);
        const QString path =
            m_folder.filePath(QStringLiteral("reuse-%1.pdf").arg(setting.language));
        QFile file(path);
        const QByteArray bytes = *reportPdf(report);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qCritical("cannot write the test's own file");
        return PdfFile(path);
    }

    [[nodiscard]] ReportSetting setting(const char *language) const
    {
        // Where the built translations are.
        return reportSetting(DAEMOK_BIN_DIR "/../share/daemok", QString::fromUtf8(language),
                             m_fonts);
    }

    static void sources()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("language");
        for (const char *language : {"ko", "en", "ja"}) {
            QTest::addRow("answers %s", language) << QString() << QString::fromUtf8(language);
            QTest::addRow("log %s", language)
                << fixture::trace(fixture::kClockTrace) << QString::fromUtf8(language);
            QTest::addRow("log without a clock %s", language)
                << fixture::trace(fixture::kNoClockTrace) << QString::fromUtf8(language);
        }
    }

private slots:
    void initTestCase()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        const auto fonts = ReportFonts::load(studioData().resources);
        QVERIFY(fonts);
        m_fonts = *fonts;
        QVERIFY(samplePlan()->recommended);
    }

    void withoutItNothingIsAdded() { QCOMPARE(written(nullptr, setting("en")).pages(), 2); }

    void everySentenceAndFigureIsOnItsPage_data() { sources(); }
    void everySentenceAndFigureIsOnItsPage()
    {
        QFETCH(QString, log);
        QFETCH(QString, language);
        const auto reuse = reuseOf(log.isEmpty() ? nullptr : logOf(log));
        QVERIFY(reuse);
        const ReportSetting set = setting(qPrintable(language));
        const PdfFile pdf = written(reuse, set);
        QCOMPARE(pdf.pages(), 3);
        QCOMPARE(pdf.images(), 0);
        const QString text = pdf.text();

        QVERIFY(set.words->found());
        const LanguageScope scope(*set.words);
        const Format format(set.words->locale());
        const ReuseReportText words(*reuse, format);
        QStringList expected{ReuseReportText::title(), words.verdict(), words.best(), words.basis(),
                             words.retries()};
        expected << words.sure();
        expected << words.users(sample().pattern.flag(AnswerId::SharedBetweenUsers));
        const planner::RetentionSweep &sweep = *reuse->curves.sweep;
        expected << format.percent(sweep.chosen.hitRatio)
                 << format.bytes(sweep.chosen.bytes.value());
        QVERIFY(sweep.priced() && sweep.best);
        expected << format.money(sweep.best->netMonthly, sweep.currency);
        for (const QString &each : expected)
            QVERIFY2(text.contains(withoutSpace(each)), qPrintable(each));
        const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
        for (const QRectF &word : pdf.words())
            QVERIFY(paper.contains(word));
    }

    // Where a log tells users apart, both shares stand side by side; a small log is warned of.
    void aLogWithUsersShowsBothShares()
    {
        const auto log = logOf(
            fixture::writeLog(m_folder.filePath(QStringLiteral("chat.csv")), sharedLog(4000)));
        const auto reuse = reuseOf(log);
        QVERIFY(reuse && reuse->withinUser && reuse->acrossUsers);
        QVERIFY(*reuse->withinUser < *reuse->acrossUsers);
        const ReportSetting set = setting("en");
        const QString text = written(reuse, set).text();
        const LanguageScope scope(*set.words);
        const Format format(set.words->locale());
        QVERIFY(text.contains(withoutSpace(
            QStringLiteral("Within one user %1 of the calls repeat an earlier one, across all "
                           "users %2.")
                .arg(format.percent(*reuse->withinUser), format.percent(*reuse->acrossUsers)))));
        for (const calllog::Warning &warning : log->warnings)
            QVERIFY(text.contains(withoutSpace(CallLogText::warning(warning, format))));
    }

    // What was measured is of origin measured; three preset answers are what the report says they are.
    void theOriginIsThatOfTheLawInUse()
    {
        const auto measured = reuseOf(logOf(fixture::trace(fixture::kClockTrace)));
        QCOMPARE(measured->origin, Origin::Measured);
        UsagePattern unanswered = sample().pattern;
        for (const AnswerId id :
             {AnswerId::ReuseShare, AnswerId::ReuseGapP50, AnswerId::ReuseGapP90})
            unanswered.answers[static_cast<std::size_t>(id)].reset();
        planner::SweepOptions options;
        options.points = 10;
        options.findBest = false;
        const auto assumed = reuseReport(unanswered, *samplePlan(), nullptr, options);
        QVERIFY(assumed);
        QCOMPARE(assumed->origin, Origin::Preset);
        QVERIFY(assumed->hit.low <= assumed->hit.likely
                && assumed->hit.likely <= assumed->hit.high);
        QVERIFY(assumed->hit.low < assumed->hit.high);
    }
};

DAEMOK_TEST_MAIN_GUI(TestReuseSection)
#include "tst_reusesection.moc"
