// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/serving/catalogdevices.h"
#include "tests/core/placement/fixtures.h"

#include <algorithm>
#include <set>

using namespace daemok;
using namespace daemok::placement;

namespace {

const Catalog &catalog()
{
    static const Catalog loaded = [] {
        auto read = loadCatalog(DAEMOK_RESOURCES "/catalog");
        if (!read)
            qFatal("the catalogue cannot be read");
        return std::move(read).value();
    }();
    return loaded;
}

ServedModel llama8b(double bits)
{
    for (const OpenModel &model : catalog().openModels) {
        if (model.name == "meta-llama/Meta-Llama-3.1-8B-Instruct")
            return *servedModel(model, bits);
    }
    return {};
}

ServingAssumptions assumptions()
{
    return servingAssumptions(catalog());
}

ServingLoad load()
{
    ServingLoad asked;
    asked.callsInFlight = 100;
    asked.inputTokensPerSecond = 20000;
    asked.outputTokensPerSecond = 4000;
    asked.contextTokens = 4096;
    asked.tokensPerSecondPerCall = 20;
    asked.callsPerMonth = 5e6;
    asked.inputTokens = 1500;
    asked.outputTokens = 300;
    return asked;
}

GpuGroup l4()
{
    GpuGroup gpus;
    gpus.name = "L4";
    gpus.memoryEach = Bytes(24e9);
    gpus.bandwidth = 300.1e9;
    gpus.flops = 121e12;
    return gpus;
}

const ServingLine *find(const ServingOption &option, ServingNeed need)
{
    const auto found = std::find_if(option.ledger.begin(), option.ledger.end(),
                                    [&](const ServingLine &line) { return line.need == need; });
    return found == option.ledger.end() ? nullptr : &*found;
}

} // namespace

/// The fewest instances that serve a model, the cheapest server type, and the API against them.
class TestServing : public QObject
{
    Q_OBJECT

private slots:
    void memoryAsTheFactsCountIt();
    void theCountIsTheLeastThatHolds();
    void everyNeedIsALine();
    void gates();
    void moreOfAnythingNeverNeedsFewer();
    void mixturesOfExpertsHoldAllAndReadSome();
    void everyGpuServerNamesAKnownCard();
    void driversNamesAreFound_data();
    void driversNamesAreFound();
    void probedCardsBecomeAGroup();
    void cardsOfAServerTypeAndOfADriver();
    void thePatternsLoadIsServed();
    void theCatalogueIsRankedByCost();
    void theApiAgainstOwnServers();
};

void TestServing::memoryAsTheFactsCountIt()
{
    // 8.03 B at 4.85 bits: 4.5 GiB; KV 128 KiB a token: 1 GiB at 8k, 4 GiB at 32k (facts, section 5.8).
    ServedModel model = llama8b(4.85);
    model.parameters = 8.03e9;
    ServingLoad asked = load();
    NoTerms none;
    QVERIFY(std::abs(formula::weightBytes(model, none).value() / kGiB - 4.53) < 0.01);
    QCOMPARE(model.kvBytesPerToken, 131072.0);
    asked.contextTokens = 8192;
    QCOMPARE(formula::kvBytesPerCall(model, asked, none).value(), kGiB);
    asked.contextTokens = 32768;
    QCOMPARE(formula::kvBytesPerCall(model, asked, none).value(), 4 * kGiB);
    // An 8-bit cache is half of it.
    QCOMPARE(servedModel(catalog().openModels.front(), 16, 1)->kvBytesPerToken * 2,
             servedModel(catalog().openModels.front(), 16, 2)->kvBytesPerToken);
}

// By hand, from the same inputs: what one instance can do, then every n from 1 on.
void TestServing::theCountIsTheLeastThatHolds()
{
    const ServedModel model = llama8b(8);
    const ServingLoad asked = load();
    const ServingAssumptions assumed = assumptions();
    const ServingOption option = serve(model, asked, l4(), assumptions());
    QVERIFY(option.fits());

    const double weights = 8e9;
    const double kv = 131072.0 * 4096;
    const double buffer = 512 * (16 * 4096.0 + 128000) * 4;
    const double usable = 24e9 - 0.25 * kGiB - std::min(0.08 * 24e9, kGiB);
    const double calls = std::floor((usable - weights - buffer) / kv);
    QCOMPARE(option.callsPerInstance, calls);
    const auto step = [&](double b) {
        return std::max((std::min(weights, weights * b) + b * kv) / (300.1e9 * 0.6),
                        2 * 8e9 * b / (121e12 * 0.4));
    };
    const auto holds = [&](double n, double limit) {
        const double b = std::max(100 / n, 1.0);
        const double busy = 20000 / n * 2 * 8e9 / (121e12 * 0.4) + 4000 / n * step(b) / b;
        return std::ceil(100 / n) <= calls && busy <= limit && 1 / step(b) >= 20;
    };
    double least = 1;
    while (!holds(least, assumed.utilisation) || !holds(least - 1, assumed.utilisationAfterLoss))
        ++least;
    QCOMPARE(option.count, least);
}

void TestServing::everyNeedIsALine()
{
    const ServingOption option = serve(llama8b(8), load(), l4(), assumptions());
    for (const ServingNeed need :
         {ServingNeed::KvCache, ServingNeed::Throughput, ServingNeed::Speed, ServingNeed::OneLost})
        QVERIFY(find(option, need));
    double largest = 0;
    for (const ServingLine &line : option.ledger) {
        largest = std::max(largest, line.instances);
        QCOMPARE(line.binding, line.instances == option.count);
    }
    QCOMPARE(option.count, largest);
    QVERIFY(option.utilisation <= 0.7);
    QVERIFY(option.tokensPerSecondPerCall >= 20);
    ServingLoad careless = load();
    careless.survivesOne = false;
    const ServingOption fewer = serve(llama8b(8), careless, l4(), assumptions());
    QVERIFY(fewer.count <= option.count);
    QVERIFY(!find(fewer, ServingNeed::OneLost));
}

void TestServing::gates()
{
    ServedModel big = llama8b(16);
    big.parameters = big.activeParameters = 70e9;
    const ServingOption large = serve(big, load(), l4(), assumptions());
    QCOMPARE(large.gate, ServingGate::WeightsTooLarge);
    QVERIFY(large.needed > 140e9 && large.allowed < 24e9);
    ServingLoad hasty = load();
    hasty.tokensPerSecondPerCall = 1000; // 8 GB at 180 GB/s give 22 a second
    QCOMPARE(serve(llama8b(8), hasty, l4(), assumptions()).gate, ServingGate::TooSlow);
    ServingLoad longCalls = load();
    longCalls.contextTokens = 200000;
    QCOMPARE(serve(llama8b(8), longCalls, l4(), assumptions()).gate, ServingGate::ContextTooLong);
    GpuGroup unknown = l4();
    unknown.bandwidth.reset();
    QCOMPARE(serve(llama8b(8), load(), unknown, assumptions()).gate, ServingGate::BandwidthUnknown);
}

void TestServing::moreOfAnythingNeverNeedsFewer()
{
    const ServedModel model = llama8b(8);
    const double base = serve(model, load(), l4(), assumptions()).count;
    for (const double factor : {1.1, 1.7, 3.0, 10.0}) {
        for (int which = 0; which < 4; ++which) {
            ServingLoad more = load();
            double *parts[] = {&more.callsInFlight, &more.inputTokensPerSecond,
                               &more.outputTokensPerSecond, &more.contextTokens};
            *parts[which] *= factor;
            const ServingOption option = serve(model, more, l4(), assumptions());
            // More calls together also share the reading of the weights; only what they hold must not shrink.
            if (which == 0)
                QVERIFY(
                    !option.fits()
                    || find(option, ServingNeed::KvCache)->instances
                           >= find(serve(model, load(), l4(), assumptions()), ServingNeed::KvCache)
                                  ->instances);
            else
                QVERIFY(!option.fits() || option.count >= base);
        }
    }
    // Zero load: one instance and its spare.
    ServingLoad idle = load();
    idle.callsInFlight = idle.inputTokensPerSecond = idle.outputTokensPerSecond = 0;
    QCOMPARE(serve(model, idle, l4(), assumptions()).count, 2.0);
}

void TestServing::mixturesOfExpertsHoldAllAndReadSome()
{
    const auto found = std::find_if(
        catalog().openModels.begin(), catalog().openModels.end(),
        [](const OpenModel &m) { return m.name == "mistralai/Mixtral-8x7B-Instruct-v0.1"; });
    QVERIFY(found != catalog().openModels.end());
    const ServedModel model = *servedModel(*found, 8);
    NoTerms none;
    const ServingAssumptions assumed = assumptions();
    QCOMPARE(formula::weightBytes(model, none).value(), 46.7e9);
    ServingLoad asked = load();
    asked.contextTokens = 0;
    const double one = formula::decodeStep(model, asked, l4(), assumed, 1, none);
    const double many = formula::decodeStep(model, asked, l4(), assumed, 64, none);
    QVERIFY(std::abs(one - 12.9e9 / (300.1e9 * 0.6)) < 1e-9);  // one call reads the active experts
    QVERIFY(std::abs(many - 46.7e9 / (300.1e9 * 0.6)) < 1e-9); // many together read all of them
}

void TestServing::everyGpuServerNamesAKnownCard()
{
    QStringList missing;
    int servers = 0;
    for (const ServerType &server : catalog().servers) {
        if (server.gpuCount <= 0)
            continue;
        ++servers;
        const Gpu *gpu = gpuOf(catalog(), server);
        if (gpu == nullptr)
            missing << QString::fromStdString(server.name + ": " + server.gpu);
        else if (server.gpuCount >= 1 && gpu->memoryGb)
            QVERIFY(std::abs(*gpu->memoryGb * kGB - server.gpuMemoryGib * kGiB)
                    < 0.13 * server.gpuMemoryGib * kGiB);
    }
    QVERIFY(servers > 100);
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TestServing::driversNamesAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("gb");
    QTest::addColumn<QByteArray>("card");
    const auto row = [](const char *name, double gb, const char *card) {
        QTest::newRow(name) << QByteArray(name) << gb << QByteArray(card);
    };
    row("NVIDIA A100-SXM4-40GB", 42.9, "A100 SXM4 40 GB");
    row("NVIDIA A100 80GB PCIe", 85.9, "A100 PCIe 80 GB");
    row("NVIDIA GeForce RTX 4090", 25.7, "GeForce RTX 4090");
    row("NVIDIA GeForce RTX 4090 Laptop GPU", 17.2, "GeForce RTX 4090 Mobile");
    row("Tesla T4", 16.1, "Tesla T4");
    row("NVIDIA H100 80GB HBM3", 85.5, "H100 SXM5 80 GB");
    row("AMD Radeon RX 6800 XT", 17.2, "Radeon RX 6800 XT");
    row("Intel(R) Arc(TM) A750 Graphics", 8.5, "Arc A750");
    row("NVIDIA GeForce GTX 970", 4.3, "");
}

void TestServing::driversNamesAreFound()
{
    QFETCH(QByteArray, name);
    QFETCH(double, gb);
    QFETCH(QByteArray, card);
    const Gpu *gpu = gpuNamed(catalog(), name.constData(), Bytes(gb * kGB));
    QCOMPARE(gpu != nullptr ? QByteArray::fromStdString(gpu->name) : QByteArray(), card);
}

void TestServing::probedCardsBecomeAGroup()
{
    const auto groups = gpuGroupsOf(daemok::testing::recorded("nvidia-two-a100"), catalog());
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups.front().name, std::string("A100 SXM4 40 GB"));
    QCOMPARE(groups.front().count, 2.0);
    // The fuller of the two: 40960 MiB less reserve and 602 MiB in use.
    QCOMPARE(groups.front().memoryEach, Bytes((40960 - 512 - 602) * 1024.0 * 1024.0));
    QVERIFY(serve(llama8b(16), load(), groups.front(), assumptions()).fits());
    QVERIFY(gpuGroupsOf(daemok::testing::recorded("recorded-pocl"), catalog()).empty());
}

void TestServing::cardsOfAServerTypeAndOfADriver()
{
    const auto found = std::find_if(catalog().servers.begin(), catalog().servers.end(),
                                    [](const ServerType &s) { return s.name == "g6.xlarge"; });
    QVERIFY(found != catalog().servers.end());
    const auto profile = profileOf(*found, catalog());
    QVERIFY(profile);
    QCOMPARE(profile->name, std::string("L4"));
    QCOMPARE(profile->compute, Compute::Cuda);
    QCOMPARE(profile->memory.at(1), 300.1e9); // gpus.csv
    QCOMPARE(profile->memory.confidence(), Confidence::Reported);
    QCOMPARE(profile->linkUp.confidence(), Confidence::Assumed);
    QCOMPARE(profile->total->bytes, Bytes(22.35 * kGiB)); // instances.csv

    const ProbedMachine machine = daemok::testing::recorded("amd-radeon-two-drivers");
    const DeviceProfile probed = profilesOf(machine.devices.front(), machine.host).back();
    QCOMPARE(probed.memory.confidence(), Confidence::Assumed);
    DeviceProfile named = probed;
    named.name = "AMD Radeon RX 6800 XT";
    QCOMPARE(withPublishedRates(named, catalog()).memory.at(1), 512e9);
    named.memory = Rated{1, Confidence::Measured, "lab"};
    QCOMPARE(withPublishedRates(named, catalog()).memory.at(1), 1.0); // measured stays
}

void TestServing::thePatternsLoadIsServed()
{
    const auto presets = loadPresets(DAEMOK_RESOURCES "/presets");
    QVERIFY(presets);
    UsagePattern pattern;
    pattern.preset = presets->at("chatbot");
    LlmLoad calls;
    calls.callsPerSecond = 3;
    calls.callsInFlight = 25;
    calls.meanCallsPerMonth = 1e6;
    const ServingLoad asked = servingLoad(pattern, calls);
    const double input = pattern.likely(AnswerId::InputTokens);
    const double output = pattern.likely(AnswerId::OutputTokens);
    QCOMPARE(asked.inputTokensPerSecond, 3 * input);
    QCOMPARE(asked.outputTokensPerSecond, 3 * output);
    QCOMPARE(asked.contextTokens, input + output);
    QCOMPARE(asked.callsInFlight, 25.0);
    QVERIFY(asked.tokensPerSecondPerCall > 0);
}

void TestServing::theCatalogueIsRankedByCost()
{
    const auto options = serveOnCatalog(catalog(), llama8b(8), load(),
                                        {"ap-northeast-2", "us-east-1"}, assumptions());
    QVERIFY(options.size() > 20);
    QVERIFY(options.front().fits() && options.front().monthly);
    for (std::size_t i = 1; i < options.size(); ++i) {
        QVERIFY(options[i - 1].fits() || !options[i].fits());
        if (options[i].fits() && options[i].monthly)
            QVERIFY(options[i - 1].monthly->amount <= options[i].monthly->amount);
    }
    // The cost is count x hours x price, and no fewer of that type would do.
    const ServingOption &best = options.front();
    QCOMPARE(best.monthly->amount, best.server->hourly->amount * 730 * best.count);
    std::set<std::string> regions;
    for (const ServingOption &option : options)
        regions.insert(option.server->region);
    QCOMPARE(regions.size(), std::size_t(2));
}

void TestServing::theApiAgainstOwnServers()
{
    ServingOption option = serve(llama8b(8), load(), l4(), assumptions());
    option.monthly = Price{4000, "USD", {}, false};
    LlmModel api;
    api.inputPerMillion = 0.5;
    api.outputPerMillion = 2;
    // 5 M calls of 1500 x 0.5 + 300 x 2 = 1350 micro-dollars.
    const auto breakEven = breakEvenAgainst(option, api, load(), true);
    QVERIFY(breakEven);
    QVERIFY(std::abs(breakEven->apiMonthly - 6750) < 1e-6);
    QVERIFY(breakEven->ownIsCheaper);
    QVERIFY(std::abs(breakEven->callsPerMonth - 4000 / 0.00135) < 1e-3);
    QVERIFY(std::abs(breakEven->apiPerMillionTokens - 0.75) < 1e-9);
    QVERIFY(!breakEvenAgainst(option, api, load(), false)->apiIsAllowed);
    option.monthly->currency = "KRW"; // never converted silently
    QVERIFY(!breakEvenAgainst(option, api, load(), true));
}

DAEMOK_TEST_MAIN(TestServing)
#include "tst_serving.moc"
