// SPDX-License-Identifier: GPL-3.0-or-later
// An answer that is dragged for a workshop's length: memory stays, and it is one step to undo.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "tests/ui/windowfixture.h"

#include <QFile>
#include <QUndoStack>

#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::StudioWindow;
using daemok::ui::fixture::waitForPlan;

namespace {

constexpr int kBefore = 2000;
constexpr int kSteps = 20000;
constexpr qint64 kAllowed = 5 * 1000 * 1000; ///< bytes

/// Resident bytes of this process; nothing where the system does not say.
std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestDraggedLong : public QObject
{
    Q_OBJECT

private slots:
    void memoryStays()
    {
        if (!residentBytes())
            QSKIP("this system does not tell a process's memory");
        StudioWindow studio;
        QVERIFY(studio.show());
        QVERIFY(studio.open(QStringLiteral("sample")));
        const double begun = studio.controller.pattern().likely(AnswerId::RequestsPerDay);
        const auto drag = [&](int steps) {
            for (int i = 0; i < steps; ++i) {
                studio.controller.setAnswer(AnswerId::RequestsPerDay,
                                            estimate(begun * (1 + 0.4 * std::sin(i * 0.02))));
                QCoreApplication::processEvents();
            }
            return waitForPlan(studio.controller);
        };
        QVERIFY(drag(kBefore));
        const qint64 before = *residentBytes();
        QVERIFY(drag(kSteps));
        const qint64 grown = *residentBytes() - before;
        qInfo("grown by %lld kB in %d steps", static_cast<long long>(grown / 1000), kSteps);
        QVERIFY2(grown < kAllowed, qPrintable(QString::number(grown)));
        QCOMPARE(studio.controller.undoStack()->count(), 1);
    }
};

DAEMOK_TEST_MAIN_GUI(TestDraggedLong)

#include "tst_draggedlong.moc"
