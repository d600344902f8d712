// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/figures.h"

#include "ui/text/diagramtext.h"

#include <array>
#include <cmath>

namespace daemok::shots {
namespace {

using Words = std::array<const char *, 14>;

// Titles, axes and names: the same fourteen in each language.
constexpr Words kEnglish = {"Response time against load",
                            "p99",
                            "Requests in the busiest minute",
                            "Two large data nodes",
                            "Four middle data nodes",
                            "Eight small data nodes with long names",
                            "Range of the answers",
                            "Goal:",
                            "Peak:",
                            "Nodes and cost by month",
                            "Nodes",
                            "Cost against latency",
                            "Nodes of each kind by month of growth",
                            "Pinned"};
constexpr Words kKorean = {"부하에 따른 응답 시간과 목표까지 남은 여유",
                           "백분위 99 응답 시간",
                           "가장 바쁜 1분의 초당 요청 수",
                           "대용량 데이터 노드 두 대 구성",
                           "중간 크기 데이터 노드 네 대 구성",
                           "소형 데이터 노드 여덟 대 구성과 별도 질의 노드",
                           "응답 범위",
                           "목표:",
                           "최대 부하:",
                           "월별 노드 수와 비용 증가 추이",
                           "노드 수",
                           "비용 대비 지연 시간 비교 후보 구성",
                           "증가에 따른 종류별 노드 수",
                           "고정한 시나리오"};
constexpr Words kJapanese = {"負荷に対する応答時間と目標までの余裕",
                             "99パーセンタイル応答時間",
                             "最も混雑する1分間の毎秒リクエスト数",
                             "大型データノード二台構成",
                             "中型データノード四台構成",
                             "小型データノード八台構成と検索専用ノード",
                             "回答の範囲",
                             "目標:",
                             "ピーク負荷:",
                             "月ごとのノード数と費用の推移",
                             "ノード数",
                             "費用と遅延の比較",
                             "成長に応じた種類別ノード数",
                             "固定したシナリオ"};

const Words &words(const QString &language)
{
    return language == QLatin1String("ko")   ? kKorean
           : language == QLatin1String("ja") ? kJapanese
                                             : kEnglish;
}

// An M/M/1-like curve: rises to infinity at its capacity.
std::vector<ChartPoint> curve(double service, double capacity, int points = 120)
{
    std::vector<ChartPoint> made;
    for (int i = 0; i < points; ++i) {
        const double load = 60.0 * i / (points - 1);
        if (load < capacity * 0.97)
            made.push_back({load, service / (1 - load / capacity), {}});
    }
    return made;
}

ChartSpec lines(const Words &w)
{
    ChartSpec spec;
    spec.title = w[0];
    spec.x = {w[2], Scale::Linear, {}, "1/s"};
    spec.x.fromZero = true;
    spec.y = {w[1], Scale::Linear, {}, "ms"};
    spec.y.fromZero = true;
    spec.y.high = 6000;
    ChartSeries range{SeriesRole::Range, w[6], curve(900, 48), SeriesKind::Band};
    for (ChartPoint &point : range.points) {
        point.low = point.y * 0.72;
        point.y *= 1.25;
    }
    spec.series = {range,
                   {SeriesRole::Subject, w[4], curve(900, 48), SeriesKind::Line},
                   {SeriesRole::Other, w[3], curve(1000, 30), SeriesKind::Line, 1},
                   {SeriesRole::Other, w[5], curve(1200, 38), SeriesKind::Line, 2},
                   {SeriesRole::Subject, w[13], curve(1000, 40), SeriesKind::Line, 0, true}};
    spec.markers = {{"peak", ChartMarker::Across::X, 29, w[8], 1, 60, true},
                    {"goal", ChartMarker::Across::Y, 2500, w[7], 100, 6000, true}};
    return spec;
}

ChartSpec steps(const Words &w)
{
    ChartSpec spec;
    spec.title = w[9];
    spec.x.scale = Scale::Month;
    spec.x.firstMonth = 12 * 2026 + 10;
    spec.y = {w[10], Scale::Linear, {}, "count"};
    spec.y.fromZero = true;
    ChartSeries nodes{SeriesRole::Subject, w[10], {}, SeriesKind::Step};
    ChartSeries data{SeriesRole::Other, w[3], {}, SeriesKind::Step, 1};
    for (int month = 0; month <= 36; ++month) {
        nodes.points.push_back(
            {static_cast<double>(month), std::ceil(12 * std::pow(1.04, month)), {}});
        data.points.push_back(
            {static_cast<double>(month), std::ceil(4 * std::pow(1.05, month)), {}});
    }
    spec.series = {nodes, data};
    return spec;
}

ChartSpec dots(const Words &w)
{
    ChartSpec spec;
    spec.title = w[11];
    spec.x = {w[10], Scale::Log, "USD"};
    spec.y = {w[1], Scale::Log, {}, "ms"};
    ChartSeries fits{SeriesRole::Feasible, w[4], {}};
    ChartSeries misses{SeriesRole::Infeasible, w[5], {}};
    ChartSeries best{SeriesRole::Recommended, w[3], {}};
    ChartSeries front{SeriesRole::Frontier, "", {}, SeriesKind::Line};
    for (int i = 0; i < 60; ++i) {
        const double x = 9000 * std::pow(1.035, i) * (1 + 0.1 * std::sin(i * 2.1));
        ChartPoint point{x, 90 / std::pow(x / 9000, 0.8) * (1.2 + 0.5 * std::cos(i * 1.7)), {}};
        point.lines = {w[4], w[2]};
        if (i == 20)
            point.label = "Elasticsearch";
        (i % 4 == 0 ? misses : fits).points.push_back(point);
        if (i % 12 == 5)
            front.points.push_back({point.x, point.y * 0.7, {}});
    }
    best.points = {{10500, 60, {w[3]}, 0, "best", "Milvus"}};
    spec.series = {best, fits, front, misses};
    return spec;
}

ChartSpec bars(const Words &w)
{
    ChartSpec spec;
    spec.title = w[12];
    spec.x.scale = Scale::Category;
    spec.x.categories = {w[3], w[4], w[5], w[13]};
    spec.y = {w[10], Scale::Linear, {}, "count"};
    ChartSeries first{SeriesRole::Subject, w[3], {}, SeriesKind::Bar};
    ChartSeries second{SeriesRole::Other, w[4], {}, SeriesKind::Bar, 1};
    for (int i = 0; i < 4; ++i) {
        first.points.push_back({static_cast<double>(i), 3.0 + 4 * i, {}});
        second.points.push_back({static_cast<double>(i), 8.0 - i, {}});
    }
    spec.series = {first, second};
    return spec;
}

ChartSpec many(const Words &w)
{
    ChartSpec spec = lines(w);
    spec.title = w[12];
    spec.markers.clear();
    spec.series.clear();
    for (int i = 0; i < 6; ++i)
        spec.series.push_back({SeriesRole::Other, w[static_cast<std::size_t>(3 + i % 3)],
                               curve(500 + 350 * i, 62 - 4 * i), SeriesKind::Line, i});
    return spec;
}

ChartSpec nothing(const Words &w)
{
    ChartSpec spec;
    spec.title = w[11];
    spec.empty = w[0];
    return spec;
}

TopologyRole role(const std::string &store, RoleKind kind, int count, int zones, double full)
{
    TopologyRole made;
    made.id = store + "/" + std::string(roleKindName(kind));
    made.kinds = {kind};
    made.word = "Config server and cluster controller";
    made.count = count;
    made.server = "Standard_E16bds_v5";
    made.vcpu = 16;
    made.memoryGib = 128;
    made.utilisation = full * 0.6;
    made.fullest = Fullness{Constraint::Memory, full};
    made.binding = Constraint::Memory;
    for (int zone = 0; zone < zones; ++zone)
        made.zones.push_back(count / zones + (zone < count % zones ? 1 : 0));
    return made;
}

TopologyStore store(const std::string &id, std::vector<Purpose> purposes,
                    const std::vector<std::pair<RoleKind, int>> &roles, int zones)
{
    TopologyStore made;
    made.id = id;
    made.product = id;
    made.name = id == "existing" ? "PostgreSQL" : "Elasticsearch / OpenSearch";
    made.purposes = std::move(purposes);
    made.existing = id == "existing";
    made.copies = 3;
    double full = 0.31;
    for (const auto &[kind, count] : roles) {
        made.roles.push_back(role(id, kind, count, zones, full));
        made.nodes += count;
        full = std::fmod(full + 0.34, 1.1);
    }
    made.served = {{Operation::Insert, 5400}, {Operation::Lookup, 3970}, {Operation::List, 274}};
    return made;
}

Topology topology(std::vector<TopologyStore> stores, int zones)
{
    Topology made;
    made.zones = zones;
    made.requestsPerSecond = 1830;
    made.hitRatio = 0.047;
    made.connections = 3168;
    made.api = TopologyApi{"gpt-5.4-mini-2026-07-18-extended", 174, 14.3e6};
    made.stores = std::move(stores);
    return made;
}

} // namespace

std::vector<ChartSpec> chartFigures(const QString &language)
{
    const Words &w = words(language);
    return {lines(w), steps(w), dots(w), bars(w), many(w), nothing(w)};
}

std::vector<Topology> topologyFigures()
{
    using K = RoleKind;
    using P = Purpose;
    const TopologyStore existing = store("existing", {P::Existing}, {{K::Rdbms, 2}}, 3);
    TopologyStore search =
        store("search", {P::Search, P::Vector}, {{K::Query, 9}, {K::Data, 61}}, 3);
    search.copiedFrom = "results";
    search.fedPerSecond = 5400;
    search.served = {{Operation::FullText, 33}, {Operation::Vector, 12}};
    TopologyStore analytics =
        store("analytics", {P::Analytics}, {{K::Data, 29}, {K::Coordination, 3}}, 3);
    analytics.copiedFrom = "results";
    analytics.fedPerSecond = 183;
    analytics.served = {{Operation::Aggregate, 5.5}};
    TopologyStore cache = store("cache", {P::Cache}, {{K::Data, 3}}, 3);
    cache.copiedFrom = "results";
    cache.fedPerSecond = 400;
    cache.served = {{Operation::Lookup, 2200}};
    const std::vector<P> everything = {P::Results, P::Records, P::Search, P::Vector, P::Corpus};
    TopologyStore merged = store("results", everything, {{K::Data, 3}}, 3);
    merged.roles.front().kinds = {K::Session, K::Query, K::Data, K::Coordination};
    return {topology({merged, existing}, 3),
            topology({store("results", everything,
                            {{K::Session, 24}, {K::Query, 96}, {K::Data, 180}}, 3),
                      existing},
                     3),
            topology({store("results", {P::Results, P::Records},
                            {{K::Session, 3},
                             {K::Query, 37},
                             {K::Data, 5},
                             {K::Log, 2},
                             {K::Coordination, 3},
                             {K::Ingest, 2}},
                            3),
                      search, analytics, cache, existing},
                     3),
            topology({store("results", everything, {{K::Session, 1}, {K::Data, 1000000}}, 1)}, 1)};
}

namespace {

/// Names as long as another language makes them; figures stay.
class LongWords : public ui::DiagramText
{
public:
    explicit LongWords(bool korean) : m_korean(korean) {}

    [[nodiscard]] BoxWords role(const TopologyRole &of) const override
    {
        BoxWords said = ui::DiagramText::role(of);
        said.title = m_korean ? "세션·질의·데이터 처리를 함께 맡는 노드"
                              : "セッション・クエリ・データ処理を兼ねるノード";
        said.lines.back() =
            m_korean ? "메모리 98.5 % 사용 중 · CPU 1.2 %" : "メモリ使用率98.5 %、CPU使用率1.2 %";
        return said;
    }
    [[nodiscard]] BoxWords service(const Topology &of) const override
    {
        BoxWords said = ui::DiagramText::service(of);
        said.title = m_korean ? "인공지능 상담 서비스" : "AI問い合わせ対応サービス";
        return said;
    }
    [[nodiscard]] std::vector<std::string> served(const TopologyStore &of) const override
    {
        std::vector<std::string> lines;
        for (const OperationRate &rate : of.served)
            lines.push_back((m_korean ? "초당 건별 조회 " : "毎秒のキー検索 ")
                            + std::to_string(static_cast<int>(rate.perSecond)));
        return lines;
    }

private:
    bool m_korean;
};

} // namespace

std::shared_ptr<const DiagramWords> wordsFor(const QString &language)
{
    if (language == QLatin1String("en"))
        return std::make_shared<ui::DiagramText>();
    return std::make_shared<LongWords>(language == QLatin1String("ko"));
}

} // namespace daemok::shots
