// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/probejson.h"
#include "tests/core/placement/fixtures.h"

#include <set>

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

/// The document of `daemok probe --json`. Members: design page "Contract".
class TestProbeJson : public QObject
{
    Q_OBJECT

private slots:
    void itHasTheContractsMembers();
    void readBackItIsTheSame_data();
    void readBackItIsTheSame();
    void aBrokenDocumentNamesItsPlace();
    void anotherSchemaIsRefused();
    void everyStateAndDetailHasItsOwnName();
};

void TestProbeJson::itHasTheContractsMembers()
{
    const nlohmann::ordered_json document = probeJson(recorded("nvidia-two-a100"));
    QCOMPARE(document["schema"].get<std::string>(), std::string("daemok.probe/1"));
    for (const char *key : {"memory_bytes", "available_bytes", "cpu"})
        QVERIFY2(document["host"].contains(key), key);
    const auto &device = document["devices"][0];
    for (const char *key : {"id", "name", "vendor", "kind", "pci", "uuid", "asleep", "paths"})
        QVERIFY2(device.contains(key), key);
    const auto &openCl = device["paths"][1];
    for (const char *key : {"api", "platform", "version", "total_bytes", "free_bytes",
                            "max_alloc_bytes", "unified", "origin"})
        QVERIFY2(openCl.contains(key), key);
    QVERIFY(openCl["total_bytes"].is_number_integer());
    QCOMPARE(device["free_from"]["source"].get<std::string>(), std::string("nvml"));
    const auto &backend = document["backends"][0];
    for (const char *key : {"api", "driver", "state", "detail", "ms"})
        QVERIFY2(backend.contains(key), key);
}

void TestProbeJson::readBackItIsTheSame_data()
{
    QTest::addColumn<QByteArray>("machine");
    for (const char *name :
         {"nvidia-two-a100", "amd-radeon-two-drivers", "intel-arc", "apple-m4",
          "nvidia-gb10-unified", "same-card-without-address", "failing-drivers", "recorded-pocl"})
        QTest::newRow(name) << QByteArray(name);
}

void TestProbeJson::readBackItIsTheSame()
{
    QFETCH(QByteArray, machine);
    const std::string text = probeJson(recorded(machine.constData())).dump(2);
    const auto again = readProbeJson(text, "x.json");
    QVERIFY(again);
    QCOMPARE(QString::fromStdString(probeJson(*again).dump(2)), QString::fromStdString(text));
}

void TestProbeJson::aBrokenDocumentNamesItsPlace()
{
    const auto broken = readProbeJson("{\n  \"schema\": daemok\n}", "x.json");
    QVERIFY(!broken);
    QCOMPARE(broken.error().id, ErrorId::WrongType);
    QCOMPARE(broken.error().place.file, std::string("x.json"));
    QCOMPARE(broken.error().place.line, 2);
    QCOMPARE(broken.error().place.column, 13);
}

void TestProbeJson::anotherSchemaIsRefused()
{
    QCOMPARE(readProbeJson(R"({"schema":"daemok.probe/2"})", "x").error().id, ErrorId::NewerSchema);
    QCOMPARE(readProbeJson(R"({"schema":"daemok.plan/1"})", "x").error().id, ErrorId::WrongSchema);
    QCOMPARE(readProbeJson("[]", "x").error().id, ErrorId::WrongSchema);
}

void TestProbeJson::everyStateAndDetailHasItsOwnName()
{
    std::set<std::string_view> names;
    for (const probes::DetailEntry &detail : probes::kDetails)
        names.insert(detail.name);
    QCOMPARE(names.size(), probes::kDetails.size());
    const std::set<std::string_view> states(probes::kStateNames.begin(), probes::kStateNames.end());
    const std::set<std::string_view> contract{"ok",      "no-driver", "no-device", "crashed",
                                              "timeout", "too-old",   "error"};
    QVERIFY(states == contract);
}

DAEMOK_TEST_MAIN(TestProbeJson)
#include "tst_probejson.moc"
