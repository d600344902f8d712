// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/placementblock.h"
#include "core/quantity/units.h"
#include "tests/core/project/projects.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <vector>

using namespace daemok;
using namespace daemok::testing;

namespace {

PlacementSettings everything()
{
    PlacementSettings settings;
    settings.source = DeviceSource::Typed;
    settings.device = "typed";
    settings.pasted =
        "| NVIDIA-SMI 550.54 |\n\t| \"L4\": 2 % |\r\n\n한 줄 " + std::string(20'000, 'x') + "끝";
    settings.typed = {"RTX \"4090\"", placement::Compute::OpenCl, 24, 20.5, 6, 1008, true};
    settings.server = {"g6.xlarge", "aws", "us-east-1"};
    settings.memory[{DeviceSource::Live, "0000:01:00.0"}] = {10.5 * kGiB, std::nullopt};
    settings.memory[{DeviceSource::Typed, "typed"}] = {std::nullopt, 4 * kGiB};
    settings.workload.kind = placement::WorkloadKind::Llm;
    settings.workload.index = placement::EmbeddingSearch::Index::Ivf;
    settings.workload.streamable = false;
    settings.workload.model = "Llama 3.1 8B";
    for (int i = 0; i < static_cast<int>(PlacementInput::NUM_INPUTS); ++i)
        settings.workload.typed[static_cast<PlacementInput>(i)] = 1.5 + i;
    return settings;
}

ErrorId errorOf(const std::string &tables)
{
    const auto project = read(projectText({}, tables));
    return project ? ErrorId{} : project.error().id;
}

} // namespace

/// What the Placement page was told, in the project file.
class TestPlacementBlock : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBackAsItWas()
    {
        auto project = read(projectText());
        QVERIFY(project.ok());
        project->placement = everything();
        const std::string text = writeProject(*project);
        const auto again = read(text);
        QVERIFY2(again.ok(), text.c_str());
        QVERIFY(again->placement == everything());
        QCOMPARE(writeProject(*again), text);
    }

    void nothingSaidIsNotWritten()
    {
        const auto project = read(projectText());
        const std::string text = writeProject(*project);
        QVERIFY(text.find("devices:") == std::string::npos);
        QVERIFY(text.find("placement:") == std::string::npos);
        QVERIFY(project->placement == PlacementSettings());
    }

    // A list of another hand stays until somebody describes devices here.
    void aListOfDevicesStaysUntilDevicesAreDescribed()
    {
        auto project = read(projectText({}, "devices:\n  - name: L4  # mine\n"));
        QVERIFY(project.ok());
        project->placement.workload.kind = placement::WorkloadKind::Batch;
        QVERIFY(writeProject(*project).find("- name: L4  # mine\n") != std::string::npos);
        project->placement.source = DeviceSource::Typed;
        const std::string text = writeProject(*project);
        QVERIFY(text.find("L4") == std::string::npos);
        QVERIFY(read(text)->placement == project->placement);
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("tables");
        QTest::addColumn<int>("id");
        const auto row = [](const char *name, const char *tables, ErrorId id) {
            QTest::addRow("%s", name) << QString::fromLatin1(tables) << static_cast<int>(id);
        };
        row("source", "devices:\n  source: cloud\n", ErrorId::NotOneOf);
        row("unknown key", "devices:\n  sources: live\n", ErrorId::UnknownKey);
        row("unknown input", "placement:\n  workload: batch\n  inputs:\n    item: 3\n",
            ErrorId::UnknownKey);
        row("negative", "placement:\n  workload: batch\n  inputs:\n    items: -3\n",
            ErrorId::OutOfRange);
        row("no number", "devices:\n  typed:\n    total_gib: much\n", ErrorId::NotANumber);
        row("workload", "placement:\n  workload: games\n", ErrorId::NotOneOf);
        row("credential", "devices:\n  api_key: x\n", ErrorId::UnknownKey);
        row("server without name", "devices:\n  server_type:\n    region: x\n",
            ErrorId::MissingKey);
    }

    void badValuesAreRefused()
    {
        QFETCH(QString, tables);
        QFETCH(int, id);
        QCOMPARE(static_cast<int>(errorOf(tables.toStdString())), id);
    }

    void eachInputHasItsOwnName()
    {
        std::vector<std::string_view> names;
        for (int i = 0; i < static_cast<int>(PlacementInput::NUM_INPUTS); ++i) {
            const std::string_view name = placementInputName(static_cast<PlacementInput>(i));
            QVERIFY(!name.empty());
            QVERIFY(std::find(names.begin(), names.end(), name) == names.end());
            names.push_back(name);
        }
    }
};

DAEMOK_TEST_MAIN(TestPlacementBlock)
#include "tst_placementblock.moc"
