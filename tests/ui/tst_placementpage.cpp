// SPDX-License-Identifier: GPL-3.0-or-later
// The Placement page through its widgets: recorded machines played by the real helper, pasted text, typed figures, server
// types; and where this machine has PoCL, its real driver and lab.
#include "core/placement/devices/probejson.h"
#include "core/placement/devices/record.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/fields/unitedit.h"
#include "ui/layout/rowtable.h"
#include "ui/placement/devicepanel.h"
#include "ui/placement/formentry.h"
#include "ui/placement/placementpage.h"
#include "ui/placement/placementstate.h"
#include "ui/placement/workloadpanel.h"
#include "ui/probing/probeservice.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <memory>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

namespace {

constexpr int kMinute = 60000;

QString fixtureFile(const QString &name)
{
    return QStringLiteral(DAEMOK_FIXTURES "/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("cannot read %s", qPrintable(path));
    return file.readAll();
}

void type(FormEntry *entry, const QString &text)
{
    entry->edit()->setFocus();
    entry->edit()->selectAll();
    if (text.isEmpty())
        QTest::keyClick(entry->edit(), Qt::Key_Delete);
    else
        QTest::keyClicks(entry->edit(), text);
}

QStringList column(const RowTable &table, int column, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int i = 0; i < table.model()->rowCount(); ++i)
        cells << table.model()->index(i, column).data(role).toString();
    return cells;
}

} // namespace

class TestPlacementPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<ProbeService> m_probes;
    std::unique_ptr<PlacementPage> m_page;

    // `recording`: a machine of tests/fixtures/probes; empty: this machine.
    void open(const QString &recording)
    {
        m_page.reset();
        ProbeOptions options;
        options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
        if (!recording.isEmpty())
            options.recording = fixtureFile(QStringLiteral("probes/%1.jsonl").arg(recording));
        LabOptions lab;
        lab.helper = options.helper;
        lab.kernels = QStringLiteral(DAEMOK_RESOURCES "/kernels");
        lab.quick = true;
        lab.seconds = 8;
        m_probes = std::make_unique<ProbeService>(options, lab);
        m_page =
            std::make_unique<PlacementPage>(m_controller.get(), m_appearance.get(), m_probes.get());
        m_page->resize(1300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void probe()
    {
        QTest::mouseClick(m_page->devices()->probe(), Qt::LeftButton);
        QVERIFY(m_probes->isProbing());
        QTRY_VERIFY_WITH_TIMEOUT(!m_probes->isProbing(), kMinute);
    }
    void choose(placement::WorkloadKind kind)
    {
        m_page->workload()->kind()->setCurrentIndex(static_cast<int>(kind));
    }
    void chooseSource(DeviceSource source)
    {
        m_page->devices()->source()->setCurrentIndex(static_cast<int>(source));
    }
    FormEntry *entry(PlacementInput input) { return m_page->workload()->entry(input); }
    [[nodiscard]] const PlacementStudy &study() const { return m_page->state()->study(); }
    [[nodiscard]] const placement::Option *option(placement::Compute compute,
                                                  placement::Strategy strategy) const
    {
        for (const placement::Option &one : study().decision.options) {
            if (one.compute == compute && one.strategy == strategy)
                return &one;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        QVERIFY(m_controller->newFromPreset("chatbot").ok());
        QVERIFY(waitForPlan(*m_controller));
    }
    void cleanupTestCase() { m_page.reset(); }

    void nothingIsAskedByItself();
    void aRecordedMachineFillsThePage_data();
    void aRecordedMachineFillsThePage();
    void everyFailingDriverHasItsOwnSentence();
    void pastedTextIsAMachine_data();
    void pastedTextIsAMachine();
    void textThatIsNoneOfTheseIsRefused();
    void aTypedDeviceIsPlannedWith();
    void aServerTypeIsADevice();
    void aChangedFigureHasItsBadge();
    void aWrongNumberSaysItsSentence();
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

void TestPlacementPage::pastedTextIsAMachine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("devices");
    for (const auto &[file, devices] :
         {std::pair("nvidia-smi-535.txt", 8), std::pair("nvidia-smi.csv", 1),
          std::pair("clinfo-amd.txt", 1), std::pair("clinfo-pocl.txt", 1),
          std::pair("rocm-smi.json", 1)})
        QTest::newRow(file) << QString::fromLatin1(file) << devices;
}

void TestPlacementPage::pastedTextIsAMachine()
{
    QFETCH(QString, file);
    open({});
    chooseSource(DeviceSource::Pasted);
    choose(placement::WorkloadKind::User);
    m_page->devices()->pasted()->setPlainText(
        QString::fromUtf8(contentOf(fixtureFile(QStringLiteral("pasted/") + file))));
    QVERIFY2(m_page->devices()->device()->count() >= 1, qPrintable(file));
    QVERIFY(!m_page->devices()->status()->property("problem").toBool());
    QVERIFY(m_page->options()->model()->rowCount() > 0);
    QVERIFY(!m_probes->machine()); // this machine was not asked
}

void TestPlacementPage::textThatIsNoneOfTheseIsRefused()
{
    open({});
    chooseSource(DeviceSource::Pasted);
    QPlainTextEdit *pasted = m_page->devices()->pasted();
    pasted->setPlainText(
        QString::fromUtf8(contentOf(fixtureFile(QStringLiteral("pasted/nvidia-smi.csv")))));
    const int before = m_page->devices()->device()->count();
    QVERIFY(before > 0);
    pasted->setPlainText(QStringLiteral("Dear colleague, the server has a large card."));
    QVERIFY(m_page->devices()->status()->isVisible());
    QVERIFY(m_page->devices()->status()->property("problem").toBool());
    QVERIFY(m_page->devices()->status()->text().contains(QStringLiteral("nvidia-smi")));
    QCOMPARE(m_page->devices()->device()->count(), before);
}

void TestPlacementPage::aTypedDeviceIsPlannedWith()
{
    open({});
    chooseSource(DeviceSource::Typed);
    choose(placement::WorkloadKind::User);
    QCOMPARE(m_page->options()->model()->rowCount(), 0);
    type(m_page->devices()->typedEntries().front(), QStringLiteral("24"));
    QVERIFY(m_page->options()->model()->rowCount() > 0);
    // 16 GiB of data fit: 24 GiB less context and twice the margin of at most 1 GiB.
    const auto *bulk = option(placement::Compute::Cuda, placement::Strategy::Bulk);
    QVERIFY(bulk && bulk->runs());
    QCOMPARE(bulk->usable->value(), (24 - 0.25 - 2 * 1) * kGiB);
    type(m_page->devices()->typedEntries().front(), QStringLiteral("12"));
    bulk = option(placement::Compute::Cuda, placement::Strategy::Bulk);
    QCOMPARE(bulk->gate, placement::Gate::ExceedsUsable);
}

void TestPlacementPage::aServerTypeIsADevice()
{
    open({});
    choose(placement::WorkloadKind::User);
    chooseSource(DeviceSource::ServerType);
    QVERIFY(m_page->devices()->serverType()->count() > 0);
    QVERIFY(study().device);
    QVERIFY(m_page->options()->model()->rowCount() > 0);
    QCOMPARE(study().device->profiles.front().total->source, placement::MemorySource::Catalog);
}

void TestPlacementPage::aChangedFigureHasItsBadge()
{
    open(QStringLiteral("nvidia-two-a100"));
    choose(placement::WorkloadKind::User);
    probe();
    const auto cuda = placement::Compute::Cuda;
    QVERIFY(option(cuda, placement::Strategy::Bulk)->runs());
    QLabel *badge = nullptr;
    for (QLabel *label : m_page->devices()->findChildren<QLabel *>())
        if (label->property("pill").toBool())
            badge = label;
    QVERIFY(badge && !badge->isVisible());
    type(m_page->devices()->freeMemory(), QStringLiteral("4"));
    QVERIFY(badge->isVisible());
    QCOMPARE(option(cuda, placement::Strategy::Bulk)->gate, placement::Gate::ExceedsUsable);
    QCOMPARE(study().device->profiles.front().free->source, placement::MemorySource::Typed);
    type(m_page->devices()->freeMemory(), {});
    QVERIFY(!badge->isVisible());
    QVERIFY(option(cuda, placement::Strategy::Bulk)->runs());
}

void TestPlacementPage::aWrongNumberSaysItsSentence()
{
    open(QStringLiteral("intel-arc"));
    choose(placement::WorkloadKind::User);
    probe();
    const int rows = m_page->options()->model()->rowCount();
    type(entry(PlacementInput::Passes), QStringLiteral("many"));
    QVERIFY(m_page->workload()->problem()->isVisible());
    QVERIFY(m_page->workload()->problem()->text().contains(QStringLiteral("many")));
    QCOMPARE(m_page->options()->model()->rowCount(), rows); // the last good answer stays
    type(entry(PlacementInput::Passes), QStringLiteral("40"));
    QVERIFY(!m_page->workload()->problem()->isVisible());
    QCOMPARE(study().workload.passes, 40.0);
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
