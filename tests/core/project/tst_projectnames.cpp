// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

using namespace daemok;
using daemok::testing::projectText;
using daemok::testing::read;
using daemok::testing::view;

namespace {

ServerType server(const char *provider, const char *region)
{
    ServerType type;
    type.provider = provider;
    type.region = region;
    type.name = "m.large";
    return type;
}

Catalog smallCatalog()
{
    Catalog catalog;
    catalog.servers = {server("aws", "ap-northeast-2"), server("aws", "us-east-1"),
                       server("azure", "koreacentral")};
    for (const char *id : {"redis", "mongodb"}) {
        Product product;
        product.id = id;
        catalog.products.push_back(product);
    }
    for (const char *name : {"gpt-5.4-mini", "claude-haiku-4-5"}) {
        LlmModel model;
        model.model = name;
        catalog.llmModels.push_back(model);
    }
    return catalog;
}

} // namespace

class TestProjectNames : public QObject
{
    Q_OBJECT

private slots:
    void knownNamesPass_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::newRow("preset") << "";
        QTest::newRow("all products") << "      products: {value: []}\n";
        QTest::newRow("one product") << "      products: {value: [redis]}\n";
        QTest::newRow("compare all regions") << "      region: {value: []}\n";
        QTest::newRow("on premise")
            << "      provider: {value: [onprem]}\n      region: {value: []}\n";
        QTest::newRow("database without facts") << "      rdbms_product: {value: tibero}\n";
    }
    void knownNamesPass()
    {
        QFETCH(QString, answers);
        const auto project = read(projectText(answers.toStdString()));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(view(checkAgainst(*project, smallCatalog())), QStringLiteral("ok"));
    }

    void unknownNamesAreFoundAtTheirPlace_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *line, const QString &error) {
            QTest::newRow(name) << QStringLiteral("      ") + QString::fromLatin1(line)
                                       + QStringLiteral("\n")
                                << error;
        };
        row("product", "products: {value: [redis, mongodv]}",
            view(ErrorId::UnknownReference, 6, 17, "answers.products | mongodv | mongodb"));
        row("provider", "provider: {value: [awz]}",
            view(ErrorId::UnknownReference, 6, 17, "answers.provider | awz | aws"));
        row("region", "region: {value: [seoul]}",
            view(ErrorId::UnknownReference, 6, 15, "answers.region | seoul | "));
        row("model", "llm_model: {value: gpt-5.4-mimi}",
            view(ErrorId::UnknownReference, 6, 18,
                 "answers.llm_model | gpt-5.4-mimi | gpt-5.4-mini"));
        row("region of another provider", "region: {value: [koreacentral]}",
            view(ErrorId::Inconsistent, 6, 15,
                 "answers.region | koreacentral / answers.provider aws"));
    }
    void unknownNamesAreFoundAtTheirPlace()
    {
        QFETCH(QString, answers);
        QFETCH(QString, error);
        const auto project = read(projectText(answers.toStdString()));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(view(checkAgainst(*project, smallCatalog())), error);
    }

    void theUsersOwnServersMakeNamesKnown()
    {
        const auto project = read(projectText(
            "      provider: {value: [hanbit]}\n      region: {value: [kr-1]}\n",
            "servers:\n  - {name: a, provider: hanbit, region: kr-1, cores: 8, memory_gib: 64}\n"));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(view(checkAgainst(*project, smallCatalog())), QStringLiteral("ok"));
    }
};

DAEMOK_TEST_MAIN(TestProjectNames)
#include "tst_projectnames.moc"
