// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manifest.h"
#include "core/export/yamldocument.h"
#include "core/quantity/yamlreader.h"
#include "tests/core/export/manifestchecks.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <set>

using namespace daemok;
using namespace daemok::testing;
using Json = nlohmann::ordered_json;

namespace {

const ManifestForms &forms()
{
    static const ManifestForms forms = [] {
        auto loaded = loadManifestForms(std::filesystem::path(DAEMOK_RESOURCES) / "manifests");
        return loaded ? std::move(loaded).value() : ManifestForms{};
    }();
    return forms;
}

/// Larger than any server of the catalogue: some products ask for it.
std::shared_ptr<const Catalog> withLargeServer()
{
    ServerType server;
    server.provider = "onprem";
    server.name = "large";
    server.vcpu = 96;
    server.memoryGib = 512;
    server.disks = {{4, 3840, "nvme", 400000}};
    server.localDiskGib = 4 * 3840;
    server.localDisks = 4;
    server.localDiskPersistent = true;
    server.localIops = 1600000;
    server.networkGbps = 25;
    server.category = "own";
    server.own = true;
    server.monthly = Price{2000, "USD", {}, false};
    UserTables tables;
    tables.servers = {server};
    auto catalog = withUserTables(*shippedCatalog(), tables);
    return catalog ? std::make_shared<const Catalog>(std::move(catalog).value()) : nullptr;
}

/// The recommended layout of a preset and all that lost to it: between them every product is there.
std::vector<const Layout *> layoutsOf(const Plan &plan)
{
    std::vector<const Layout *> layouts;
    if (plan.recommended)
        layouts.push_back(&*plan.recommended);
    for (const Layout &layout : plan.alternatives)
        layouts.push_back(&layout);
    return layouts;
}

} // namespace

/// The deployment files of every preset's layouts. Fields are checked against tests/fixtures/manifests/fields.yaml,
/// written by hand from the documentation named there, not from the forms.
class TestManifest : public QObject
{
    Q_OBJECT

    std::set<std::string> m_seen;

    void verify(const Layout &layout)
    {
        const auto fields = yaml::parseFile(DAEMOK_FIXTURES "/manifests/fields.yaml");
        QVERIFY(fields.ok());
        const auto manifests = manifestsOf(layout, *shippedCatalog(), forms());
        QVERIFY2(manifests.ok(), manifests.ok() ? "" : manifests.error().args.front().c_str());
        QCOMPARE(manifests->size(), layout.stores.size());
        for (const StoreManifest &manifest : *manifests) {
            QVERIFY(manifest.documents.empty() != manifest.missing.empty());
            if (manifest.documents.empty())
                continue;
            m_seen.insert(manifest.product);
            const std::string unknown = unknownField(manifest, *fields);
            QVERIFY2(unknown.empty(), (manifest.product + ": " + unknown).c_str());
            const std::string excess = demandBeyondSupply(manifest, layout);
            QVERIFY2(excess.empty(), (manifest.product + ": " + excess).c_str());
        }
    }

private slots:
    void everyFormIsThere()
    {
        for (const Product &product : shippedCatalog()->products)
            QVERIFY2(product.managed || forms().forms.count(product.id) == 1, product.id.c_str());
    }

    void everyPresetsLayoutsDeploy_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char *preset : kPresetNames)
            QTest::newRow(preset) << QString::fromUtf8(preset);
    }

    void everyPresetsLayoutsDeploy()
    {
        QFETCH(QString, preset);
        const Plan &plan = planOfPreset(preset.toStdString()).plan;
        QVERIFY(plan.recommended);
        for (const Layout *layout : layoutsOf(plan))
            verify(*layout);
    }

    // What no preset's best layouts hold is planned for by name.
    void theOthersDeployToo()
    {
        for (const auto &[product, form] : forms().forms) {
            if (m_seen.count(product) > 0)
                continue;
            auto project = newProject("faq", shippedPresets());
            QVERIFY(project.ok());
            for (const std::string &setting :
                 {"answers.products=elasticsearch,milvus," + product,
                  std::string("answers.provider=onprem"), std::string("answers.region=")})
                QVERIFY(setByPath(*project, setting, shippedPresets()).ok());
            const Plan plan = planner::plan(project->scenarios.front().pattern, withLargeServer());
            QVERIFY2(plan.recommended, product.c_str());
            verify(*plan.recommended);
        }
        for (const auto &[product, form] : forms().forms)
            QVERIFY2(m_seen.count(product) > 0, product.c_str());
    }

    // Read back by the strict reader: nothing of a name becomes structure.
    void hostileNamesStayComments_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("formula") << QByteArray("=cmd()|' /C calc'!A0");
        QTest::newRow("line break") << QByteArray("a\n---\nkind: Evil");
        QTest::newRow("markup") << QByteArray("<script>alert(1)</script>");
        QTest::newRow("long") << QByteArray(10000, 'x');
        QTest::newRow("emoji, right to left") << QByteArray("🚀 שלום مرحبا");
    }

    void hostileNamesStayComments()
    {
        QFETCH(QByteArray, name);
        Plan plan = planOfPreset("faq").plan;
        plan.scenario = name.toStdString();
        const auto text = manifestText(plan, *plan.recommended, forms(), name.toStdString());
        QVERIFY(text.ok());
        const auto plain = manifestText(planOfPreset("faq").plan, *plan.recommended, forms(), "p");
        const auto withoutComments = [](const std::string &all) {
            QByteArrayList kept;
            for (const QByteArray &line : QByteArray::fromStdString(all).split('\n')) {
                if (!line.startsWith("# "))
                    kept << line;
            }
            return kept.join('\n');
        };
        QCOMPARE(withoutComments(*text), withoutComments(*plain));
    }

    void aTreeReadsBackAsItWas()
    {
        const Json tree = {{"plain", "text"},
                           {"=cmd()", "=cmd()"},
                           {"yes", "no"},
                           {"number", "12"},
                           {"count", 12},
                           {"flag", true},
                           {"lines", "a\n---\nb: \"c\"\t\\"},
                           {"list", {1, "a", {{"k", "v"}, {"l", {1, 2}}}, Json::array()}},
                           {"map", {{"a", {{"b", "c"}}}, {"empty", Json::object()}}}};
        const auto read = yaml::parse(yamlDocument(tree), "tree");
        QVERIFY2(read.ok(), yamlDocument(tree).c_str());
        QCOMPARE(QByteArray::fromStdString(textsOf(*read)),
                 QByteArray::fromStdString(textsOf(tree)));
    }

    void aPlaceThatNothingFillsIsNamed()
    {
        ManifestForms broken = forms();
        const auto node = yaml::parse("- a: '${role.nothing}'\n", "form.yaml");
        QVERIFY(node.ok());
        const Layout &layout = *planOfPreset("faq").plan.recommended;
        for (auto &[product, form] : broken.forms)
            form.documents = *node;
        const auto manifests = manifestsOf(layout, *shippedCatalog(), broken);
        QVERIFY(!manifests.ok());
        QCOMPARE(manifests.error().args.front(), std::string("${role.nothing}"));
        QCOMPARE(manifests.error().place.line, 1);
    }
};

DAEMOK_TEST_MAIN(TestManifest)
#include "tst_manifest.moc"
