// SPDX-License-Identifier: GPL-3.0-or-later
// The Placement page through its widgets: recorded machines played by the real helper; and where this machine has PoCL, its
// real driver and lab.
#include "tests/ui/placementpagetest.h"

using namespace daemok;
using namespace daemok::ui;
using namespace daemok::ui::fixture;

class TestPlacementPage : public PlacementPageTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openProject(); }
    void cleanupTestCase() { m_page.reset(); }

    void nothingIsAskedByItself();
    void aRecordedMachineFillsThePage_data();
    void aRecordedMachineFillsThePage();
    void everyFailingDriverHasItsOwnSentence();
    void workThatIsLateIsRefused();
    void dataThatCannotBeCutFailsItsGate();
    void modelsAreRankedByCost();
    void everyFigureHasANameAndATwin();
    void stepsOverlapOnlyWhereTheyCan();
    void watchingDrawsALineAndEnds();
    void theReportIsReadAgain();
    void claimsStandWithEvidence();
    void theLabMeasuresThisMachine();
};

void TestPlacementPage::nothingIsAskedByItself()
{
    open(QStringLiteral("nvidia-two-a100"));
    QVERIFY(!m_probes->isProbing());
    QVERIFY(!m_probes->isWatching());
    QVERIFY(!m_probes->machine());
    QCOMPARE(m_page->options()->model()->rowCount(), 0);
    QVERIFY(!m_page->devices()->lab()->isEnabled());
    QVERIFY(m_page->memory()->view()->spec().groups.empty());
    QVERIFY(!m_page->memory()->view()->spec().empty.empty());
}

void TestPlacementPage::aRecordedMachineFillsThePage_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<int>("devices");
    QTest::addColumn<QStringList>("interfaces");
    const auto row = [](const char *name, int devices, const QStringList &interfaces) {
        QTest::newRow(name) << QString::fromLatin1(name) << devices << interfaces;
    };
    const QString cuda = QStringLiteral("CUDA"), openCl = QStringLiteral("OpenCL"),
                  cpu = QStringLiteral("CPU");
    row("nvidia-two-a100", 2, {cuda, openCl, cpu});
    row("amd-radeon-two-drivers", 1, {openCl, cpu});
    row("intel-arc", 1, {openCl, cpu});
    row("apple-m4", 1, {openCl, cpu});
    row("nvidia-gb10-unified", 1, {cuda, cpu});
}

void TestPlacementPage::aRecordedMachineFillsThePage()
{
    QFETCH(QString, recording);
    QFETCH(int, devices);
    QFETCH(QStringList, interfaces);
    open(recording);
    choose(placement::WorkloadKind::User);
    probe();
    QCOMPARE(m_page->devices()->device()->count(), devices);
    QSet<QString> seen;
    for (const QString &way : column(*m_page->options(), 0))
        seen.insert(way.section(QLatin1Char(','), 0, 0));
    QCOMPARE(seen, QSet<QString>(interfaces.begin(), interfaces.end()));
    // Every way says why it is where it is.
    const QStringList reasons = column(*m_page->options(), 0, RowModel::NoteRole);
    QVERIFY(!reasons.contains(QString()));
    QVERIFY(!m_page->verdict()->text().isEmpty());
    QVERIFY(m_page->memory()->view()->spec().groups.size() == 2);
    QVERIFY(m_page->devices()->lab()->isEnabled());
}

void TestPlacementPage::everyFailingDriverHasItsOwnSentence()
{
    open(QStringLiteral("failing-drivers"));
    probe();
    m_page->wordTabs()->setCurrentIndex(PlacementPage::Drivers);
    const QStringList sentences = column(*m_page->drivers(), 0, RowModel::NoteRole);
    QCOMPARE(sentences.size(), 5); // host, three that fail, one that fails late
    QStringList said;
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            said << sentence;
    QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), said.size());
    // The good driver's device is there all the same.
    QCOMPARE(m_page->devices()->device()->count(), 1);
    QVERIFY(m_page->options()->model()->rowCount() > 0);
}

void TestPlacementPage::workThatIsLateIsRefused()
{
    open(QStringLiteral("nvidia-two-a100"));
    choose(placement::WorkloadKind::Batch);
    probe();
    QVERIFY(study().decision.best());
    type(entry(PlacementInput::DeadlineHours),
         QStringLiteral("0.0005")); // 1.8 s for 4 GB from disk
    QVERIFY(!study().decision.best());
    QVERIFY(m_page->verdict()->text().contains(QStringLiteral("deadline")));
    // What it would take is still drawn.
    m_page->figureTabs()->setCurrentIndex(PlacementPage::Steps);
    QVERIFY(!m_page->steps()->view()->spec().groups.empty());
}

void TestPlacementPage::dataThatCannotBeCutFailsItsGate()
{
    open(QStringLiteral("intel-arc"));
    choose(placement::WorkloadKind::User);
    probe();
    m_page->workload()->variant()->setCurrentIndex(1);
    const auto *streamed = option(placement::Compute::OpenCl, placement::Strategy::Streamed);
    QVERIFY(streamed);
    QCOMPARE(streamed->gate, placement::Gate::NotStreamable);
    // Intel: 4 GiB a buffer by default (facts: GPU probing, section 2).
    type(entry(PlacementInput::DataGib), QStringLiteral("4.5"));
    QCOMPARE(option(placement::Compute::OpenCl, placement::Strategy::Bulk)->gate,
             placement::Gate::ExceedsAllocation);
}

void TestPlacementPage::modelsAreRankedByCost()
{
    open(QStringLiteral("nvidia-two-a100"));
    probe();
    choose(placement::WorkloadKind::Llm);
    QVERIFY(study().serves);
    QVERIFY(m_page->serving()->isVisible());
    QVERIFY(study().here); // two cards of the machine are one instance
    QCOMPARE(study().here->gpus.count, 2.0);
    double before = 0;
    int priced = 0;
    for (const placement::ServingOption &one : study().options) {
        if (!one.fits() || !one.monthly)
            break;
        QVERIFY(one.monthly->amount >= before);
        before = one.monthly->amount;
        ++priced;
    }
    QVERIFY(priced > 2);
    QVERIFY(m_page->text(PlacementPage::Advice)->toPlainText().contains(QStringLiteral("API")));
    // Fewer bits a weight: weights take less.
    const double weights = m_page->memory()->view()->spec().groups.front().rows[3].value;
    type(entry(PlacementInput::BitsPerWeight), QStringLiteral("8"));
    QCOMPARE(m_page->memory()->view()->spec().groups.front().rows[3].value, weights / 2);
    QVERIFY(m_page->figureTabs()->isEnabled());
}

void TestPlacementPage::everyFigureHasANameAndATwin()
{
    open(QStringLiteral("nvidia-two-a100"));
    choose(placement::WorkloadKind::User);
    probe();
    for (int i = 0; i < PlacementPage::NUM_FIGURES; ++i) {
        m_page->figureTabs()->setCurrentIndex(i);
        ChartCard *card = m_page->chart(static_cast<PlacementPage::Figure>(i));
        if (!card)
            continue;
        QVERIFY2(!card->view()->accessibleName().isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!card->view()->accessibleDescription().isEmpty(), qPrintable(QString::number(i)));
        card->header()->table()->click();
        QVERIFY(card->table()->isVisible());
        QVERIFY(card->table()->model()->rowCount() > 0);
        card->header()->table()->click();
    }
    for (BarPanel *bars : {m_page->memory(), m_page->steps()}) {
        m_page->figureTabs()->setCurrentIndex(PlacementPage::Steps);
        QVERIFY(!bars->view()->accessibleName().isEmpty());
        bars->header()->table()->click();
        auto *twin = qobject_cast<QTableView *>(bars->twin());
        QVERIFY(twin && twin->isVisible());
        QVERIFY(twin->model()->rowCount() > 2);
        bars->header()->table()->click();
    }
    QCOMPARE(m_page->regions().size(), 5);
}

void TestPlacementPage::stepsOverlapOnlyWhereTheyCan()
{
    open(QStringLiteral("nvidia-two-a100"));
    choose(placement::WorkloadKind::User);
    probe();
    m_page->figureTabs()->setCurrentIndex(PlacementPage::Steps);
    const BarSpec &spec = m_page->steps()->view()->spec();
    double chunked = 0, streamed = 0;
    for (const BarGroup &group : spec.groups) {
        double end = 0;
        for (const BarRow &row : group.rows)
            end = std::max(end, row.value);
        (group.id == "chunked" ? chunked : group.id == "streamed" ? streamed : end) = end;
    }
    QVERIFY(streamed > 0 && streamed < chunked);
}

void TestPlacementPage::watchingDrawsALineAndEnds()
{
    open(QStringLiteral("nvidia-two-a100"));
    m_page->figureTabs()->setCurrentIndex(PlacementPage::Live);
    ChartCard *card = m_page->chart(PlacementPage::Live);
    QVERIFY(card->view()->spec().series.empty());
    m_probes->watch(20); // as the button does, more often
    QTRY_VERIFY_WITH_TIMEOUT(m_probes->history().probes() >= 3, kMinute);
    m_probes->stopWatching();
    QTRY_VERIFY_WITH_TIMEOUT(!m_probes->isProbing(), kMinute);
    QVERIFY(!m_probes->isWatching());
    QCOMPARE(card->view()->spec().series.size(), std::size_t(2));
    QVERIFY(card->view()->spec().series.front().points.size() >= 3);
    // The button asks and stops as well.
    QTest::mouseClick(m_page->devices()->watch(), Qt::LeftButton);
    QVERIFY(m_probes->isWatching());
    QTest::mouseClick(m_page->devices()->watch(), Qt::LeftButton);
    QVERIFY(!m_probes->isWatching());
    QTRY_VERIFY_WITH_TIMEOUT(!m_probes->isProbing(), kMinute);
}

void TestPlacementPage::theReportIsReadAgain()
{
    open(QStringLiteral("amd-radeon-two-drivers"));
    const QTemporaryDir folder;
    const QString document = folder.filePath(QStringLiteral("probe.json"));
    QVERIFY(!m_page->devices()->writeReport(document).isEmpty()); // nothing was asked yet
    probe();
    QCOMPARE(m_page->devices()->writeReport(document), QString());
    const auto machine =
        placement::readProbeJson(contentOf(document).toStdString(), document.toStdString());
    QVERIFY(machine);
    QCOMPARE(machine->devices.size(), m_probes->machine()->devices.size());
    const QString recording = folder.filePath(QStringLiteral("probe.jsonl"));
    QCOMPARE(m_page->devices()->writeReport(recording), QString());
    const auto replayed =
        placement::readRecording(contentOf(recording).toStdString(), recording.toStdString());
    QVERIFY(replayed);
    QCOMPARE(placement::machineOf(*replayed).devices.size(), machine->devices.size());
    // A folder that is not there is said, not silently lost.
    QVERIFY(!m_page->devices()
                 ->writeReport(folder.filePath(QStringLiteral("none/probe.json")))
                 .isEmpty());
}

void TestPlacementPage::claimsStandWithEvidence()
{
    open(QStringLiteral("nvidia-two-a100"));
    probe();
    m_page->wordTabs()->setCurrentIndex(PlacementPage::Claims);
    const QString text = m_page->text(PlacementPage::Claims)->toPlainText();
    QCOMPARE(study().claims.size(), placement::kClaims);
    for (const QString &word : {QStringLiteral("true"), QStringLiteral("on conditions"),
                                QStringLiteral("false"), QStringLiteral("cited")})
        QVERIFY2(text.contains(word), qPrintable(word));
}

// The real driver of this machine. Without PoCL the page says that nothing but the processor was found.
void TestPlacementPage::theLabMeasuresThisMachine()
{
    open({});
    choose(placement::WorkloadKind::User);
    probe();
    QVERIFY(m_probes->machine());
    QVERIFY(m_page->options()->model()->rowCount() > 0);
    if (m_probes->machine()->usable() == 0) {
        QVERIFY(!m_page->devices()->lab()->isEnabled());
        QSKIP("no OpenCL or CUDA device here: the lab is not run");
    }
    QSignalSpy finished(m_probes.get(), &ProbeService::labFinished);
    QSignalSpy progress(m_probes.get(), &ProbeService::labProgressed);
    QTest::mouseClick(m_page->devices()->lab(), Qt::LeftButton);
    QVERIFY(m_probes->isMeasuring());
    QVERIFY(finished.wait(2 * kMinute));
    QVERIFY(!progress.isEmpty());
    QVERIFY2(m_page->state()->lab(), qPrintable(m_page->devices()->status()->text()));
    QVERIFY(placement::checksumsAgree(*m_page->state()->lab()));
    bool measured = false;
    for (const placement::Claim &claim : study().claims)
        measured = measured || claim.isMeasured;
    QVERIFY(measured);
    // A second run is cancelled, and what was measured before stays.
    QTest::mouseClick(m_page->devices()->lab(), Qt::LeftButton);
    QTest::mouseClick(m_page->devices()->lab(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_probes->isMeasuring(), kMinute);
    QVERIFY(m_page->state()->lab());
}

DAEMOK_TEST_MAIN_GUI(TestPlacementPage)
#include "tst_placementpage.moc"
