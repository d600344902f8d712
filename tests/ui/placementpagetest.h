// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/probejson.h"
#include "core/placement/devices/record.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/fields/unitedit.h"
#include "ui/layout/rowtable.h"
#include "ui/placement/devicepanel.h"
#include "ui/placement/formentry.h"
#include "ui/placement/placementpage.h"
#include "ui/placement/placementstate.h"
#include "ui/placement/workloadpanel.h"
#include "ui/probing/probeservice.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <memory>

#include <QFile>

namespace daemok::ui::fixture {

inline constexpr int kMinute = 60000;

inline QString fixtureFile(const QString &name)
{
    return QStringLiteral(DAEMOK_FIXTURES "/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qCritical("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void type(FormEntry *entry, const QString &text)
{
    entry->edit()->setFocus();
    entry->edit()->selectAll();
    if (text.isEmpty())
        QTest::keyClick(entry->edit(), Qt::Key_Delete);
    else
        QTest::keyClicks(entry->edit(), text);
}

inline QStringList column(const RowTable &table, int column, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int i = 0; i < table.model()->rowCount(); ++i)
        cells << table.model()->index(i, column).data(role).toString();
    return cells;
}

/// A Placement page of its own for each test function, over one planned project.
class PlacementPageTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<ProbeService> m_probes;
    std::unique_ptr<PlacementPage> m_page;

    // `recording`: a machine of tests/fixtures/probes; empty: this machine.
    void open(const QString &recording)
    {
        m_page.reset();
        m_controller->setPlacement({}, {}, {}); // what an earlier test described is the project's
        ProbeOptions options;
        options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
        if (!recording.isEmpty())
            options.recording = fixtureFile(QStringLiteral("probes/%1.jsonl").arg(recording));
        LabOptions lab;
        lab.helper = options.helper;
        lab.kernels = QStringLiteral(DAEMOK_RESOURCES "/kernels");
        lab.quick = true;
        lab.seconds = 8;
        m_probes = std::make_unique<ProbeService>(options, lab);
        m_page =
            std::make_unique<PlacementPage>(m_controller.get(), m_appearance.get(), m_probes.get());
        m_page->resize(1300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void probe()
    {
        QTest::mouseClick(m_page->devices()->probe(), Qt::LeftButton);
        QVERIFY(m_probes->isProbing());
        QTRY_VERIFY_WITH_TIMEOUT(!m_probes->isProbing(), kMinute);
    }
    void choose(placement::WorkloadKind kind)
    {
        m_page->workload()->kind()->setCurrentIndex(static_cast<int>(kind));
    }
    void chooseSource(DeviceSource source)
    {
        m_page->devices()->source()->setCurrentIndex(static_cast<int>(source));
    }
    FormEntry *entry(PlacementInput input) { return m_page->workload()->entry(input); }
    [[nodiscard]] const PlacementStudy &study() const { return m_page->state()->study(); }
    [[nodiscard]] const placement::Option *option(placement::Compute compute,
                                                  placement::Strategy strategy) const
    {
        for (const placement::Option &one : study().decision.options) {
            if (one.compute == compute && one.strategy == strategy)
                return &one;
        }
        return nullptr;
    }

    void openProject()
    {
        m_page.reset(); // an earlier test's, which looks at both
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(studioData());
        QVERIFY(m_controller->newFromPreset("chatbot").ok());
        QVERIFY(waitForPlan(*m_controller));
    }
};

} // namespace daemok::ui::fixture
