// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/dossierfixture.h"

#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;

/// The long editions of every preset and the sample in every language. The summary: tst_report.
class TestEveryReport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<QString, ReportSetting> m_settings;

private slots:
    void initTestCase()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        m_settings = fixture::reportSettings();
        QVERIFY(!m_settings.empty());
    }

    void report_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("edition");
        for (const char *name :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"}) {
            for (const char *language : fixture::kReportLanguages) {
                for (const auto edition : {ReportEdition::Proposal, ReportEdition::Audit})
                    QTest::addRow("%s %s %s", name, language, editionName(edition).data())
                        << QString::fromUtf8(name) << QString::fromUtf8(language)
                        << static_cast<int>(edition);
            }
        }
    }
    void report()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(int, edition);
        const ReportSetting &setting = m_settings.at(language);
        const auto source = fixture::reportSource(fixture::plannedReport(name),
                                                  static_cast<ReportEdition>(edition), setting);
        QVERIFY(source.plan->recommended);
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        const auto document = fixture::writeReport(source, setting, path);
        QVERIFY(document);
        QCOMPARE(document->missingCharacters(), QStringList());
        QCOMPARE(fixture::pageFault(*document, path), QString());
        QCOMPARE(fixture::missingFigures(source, setting, path), QString());
    }
};

DAEMOK_TEST_MAIN_GUI(TestEveryReport)
#include "tst_everyreport.moc"
