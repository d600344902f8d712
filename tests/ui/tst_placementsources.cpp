// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of the Placement page that are not of this machine: pasted, typed, a server type; and figures changed by hand.
#include "tests/ui/placementpagetest.h"

using namespace daemok;
using namespace daemok::ui;
using namespace daemok::ui::fixture;

class TestPlacementSources : public PlacementPageTest
{
    Q_OBJECT

private slots:
    void initTestCase() { openProject(); }
    void cleanupTestCase() { m_page.reset(); }

    void pastedTextIsAMachine_data();
    void pastedTextIsAMachine();
    void textThatIsNoneOfTheseIsRefused();
    void aTypedDeviceIsPlannedWith();
    void aServerTypeIsADevice();
    void aChangedFigureHasItsBadge();
    void aWrongNumberSaysItsSentence();
};

void TestPlacementSources::pastedTextIsAMachine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("devices");
    for (const auto &[file, devices] :
         {std::pair("nvidia-smi-535.txt", 8), std::pair("nvidia-smi.csv", 1),
          std::pair("clinfo-amd.txt", 1), std::pair("clinfo-pocl.txt", 1),
          std::pair("rocm-smi.json", 1)})
        QTest::newRow(file) << QString::fromLatin1(file) << devices;
}

void TestPlacementSources::pastedTextIsAMachine()
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

void TestPlacementSources::textThatIsNoneOfTheseIsRefused()
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

void TestPlacementSources::aTypedDeviceIsPlannedWith()
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

void TestPlacementSources::aServerTypeIsADevice()
{
    open({});
    choose(placement::WorkloadKind::User);
    chooseSource(DeviceSource::ServerType);
    QVERIFY(m_page->devices()->serverType()->count() > 0);
    QVERIFY(study().device);
    QVERIFY(m_page->options()->model()->rowCount() > 0);
    QCOMPARE(study().device->profiles.front().total->source, placement::MemorySource::Catalog);
}

void TestPlacementSources::aChangedFigureHasItsBadge()
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

void TestPlacementSources::aWrongNumberSaysItsSentence()
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

DAEMOK_TEST_MAIN_GUI(TestPlacementSources)
#include "tst_placementsources.moc"
