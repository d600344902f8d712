// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>
#include <QtTest/qtest.h>

#include <cmath>

namespace daemok::testing {

/// Rows of one group of tests/fixtures/queueing.json, which names the source and tolerance of each group. Used by
/// this room, core/simulation (load_balancing_des and every other simulated group) and core/planner/failure
/// (zone_loss_sizing). Not used, because the product has no such law: nelson_tantawi_mean (means of fork-join),
/// bursty_arrivals_des (renewal arrivals; ours are Poisson, or batches, tst_analyticerror), che_lru_hit_ratio (hit ratios come from bytes kept), cobham_priority (background work is a capacity tax),
/// closed_*, multiserver_closed_bolch_8_4 (client pools), open_network_textbook, finite_buffer, line_jmt_baselines,
/// availability_*, growth. Of other rooms: usl_fits, cluster_scaling_published, benchmark_import_samples.
inline QJsonArray goldens(const QString &group)
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/queueing.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray groups =
        QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("groups")].toArray();
    for (const QJsonValue entry : groups)
        if (entry[QStringLiteral("id")].toString() == group)
            return entry[QStringLiteral("rows")].toArray();
    return {};
}

inline bool near(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

inline QString shows(const QString &what, double actual, double expected)
{
    return QStringLiteral("%1: %2, expected %3, off by %4 %")
        .arg(what)
        .arg(actual, 0, 'g', 12)
        .arg(expected, 0, 'g', 12)
        .arg(100 * (actual / expected - 1), 0, 'g', 3);
}

inline QString rowText(const QJsonValue &row)
{
    return QString::fromUtf8(QJsonDocument(row.toArray()).toJson(QJsonDocument::Compact));
}

} // namespace daemok::testing

#define NEAR(what, actual, expected, relative)                                                     \
    QVERIFY2(daemok::testing::near((actual), (expected), (relative)),                              \
             qPrintable(daemok::testing::shows((what), (actual), (expected))))
