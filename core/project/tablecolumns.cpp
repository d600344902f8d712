// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tablecells.h"

namespace daemok {

// Headings are matched without spaces, brackets and case.
std::span<const TableColumn> serverColumns()
{
    static const std::vector<TableColumn> columns = {
        {"name", "", true, false, {}, {"server", "model", "이름", "서버", "서버명", "모델", "기종", "名前", "サーバー",
                                "機種", "型番"}},
        {"provider", "", false, false, {}, {"vendor", "공급자", "사업자", "提供者", "事業者"}},
        {"region", "", false, false, {}, {"site", "리전", "지역", "위치", "센터", "リージョン", "拠点"}},
        {"cores", "", true, true, {}, {"cpu", "cpucores", "core", "코어", "코어수", "cpu코어", "コア", "コア数"}},
        {"threads_per_core", "", false, true, {}, {"threads", "smt", "스레드", "코어당스레드", "スレッド"}},
        {"memory_gib", "GiB", true, true, {}, {"memory", "memorygb", "ram", "ramgb", "메모리", "메모리gb",
                                         "메모리gib", "メモリ", "メモリー", "メモリgb"}},
        {"disks", "", false, false, {}, {"disk", "storage", "디스크", "스토리지", "ディスク", "ストレージ"}},
        {"network_gbps", "Gbit/s", false, true, {}, {"network", "nic", "gbps", "네트워크", "ネットワーク"}},
        {"price", "", false, true, {}, {"unitprice", "cost", "단가", "가격", "금액", "単価", "価格", "金額"}},
        {"per", "", false, false, {"hour", "month", "purchase"}, {"period", "단위", "기간", "単位", "期間"}},
        {"currency", "", false, false, {"KRW", "JPY", "USD", "EUR"}, {"통화", "通貨"}},
        {"vat", "", false, false, {"yes", "no"}, {"tax", "vatincluded", "부가세", "부가세포함", "消費税", "税"}},
        {"quote", "", false, false, {}, {"offer", "quoteno", "견적", "견적번호", "見積", "見積番号"}},
        {"date", "", false, false, {}, {"asof", "날짜", "일자", "견적일", "日付", "見積日"}},
    };
    return columns;
}

std::span<const TableColumn> priceColumns()
{
    static const std::vector<TableColumn> columns = {
        {"item", "", true, false, {}, {"product", "name", "sku", "품목", "항목", "이름", "品目", "項目"}},
        {"provider", "", false, false, {}, {"vendor", "공급자", "사업자", "提供者", "事業者"}},
        {"region", "", false, false, {}, {"리전", "지역", "リージョン"}},
        {"price", "", true, true, {}, {"unitprice", "단가", "가격", "금액", "単価", "価格", "金額"}},
        {"per", "", true, false, {}, {"unit", "period", "단위", "기간", "単位", "期間"}},
        {"currency", "", false, false, {"KRW", "JPY", "USD", "EUR"}, {"통화", "通貨"}},
        {"discount", "", false, true, {}, {"할인", "할인율", "割引", "割引率"}},
        {"quote", "", false, false, {}, {"offer", "quoteno", "견적", "견적번호", "見積", "見積番号"}},
        {"date", "", false, false, {}, {"asof", "날짜", "일자", "견적일", "日付", "見積日"}},
    };
    return columns;
}

} // namespace daemok
