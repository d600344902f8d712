// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own servers and prices: typed, removed, pasted from a spreadsheet, planned with at once.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/fields/entrybox.h"
#include "ui/fields/listfield.h"
#include "ui/interview/interviewpanel.h"
#include "ui/tables/tablelink.h"
#include "ui/tables/tablepanel.h"
#include "ui/tables/tablesheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

namespace {

constexpr const char *kThreeServers =
    "서버명\t코어\t메모리\t디스크\t단가\t기간\t통화\t부가세\t견적번호\t견적일\t비고\n"
    "R650\t32\t256 GB\t4 x 3840 GiB nvme 90000 "
    "IOPS\t₩12,000,000\t구매\t\t별도\tQ-11\t2026.1.31\t1U\n"
    "R750\t56\t512\t8 x 3840 GiB nvme 90000 IOPS\t₩28,500,000\t구매\t\t별도\tQ-11\t2026.1.31\t\n"
    "R760\t64\t1 TiB\t8 x 7680 GiB nvme 90000 IOPS\t₩41,000,000\t구매\t\t별도\tQ-12\t2026.1.31\t\n";

} // namespace

class TestOwnTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<QWidget> m_window;
    InterviewPanel *m_interview = nullptr;
    TablePanel *m_servers = nullptr;
    TablePanel *m_prices = nullptr;

    [[nodiscard]] const std::vector<ServerType> &servers() const
    {
        return m_controller->project().tables.servers;
    }
    [[nodiscard]] int steps() const { return m_controller->undoStack()->count(); }
    static void paste(TablePanel *panel, const char *text)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        panel->view()->setFocus();
        QTest::keySequence(panel->view(), QKeySequence(QKeySequence::Paste));
    }
    // Types into a cell as a user does: the keys begin the edit, Enter ends it.
    static void type(TablePanel *panel, int row, ServerColumn column, const char *text)
    {
        panel->view()->setFocus();
        const QModelIndex cell = panel->model()->index(row, static_cast<int>(column));
        panel->view()->setCurrentIndex(cell);
        panel->view()->edit(cell);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!edit) {
            auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
            QVERIFY(box);
            edit = box->lineEdit();
        }
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        finish();
    }
    // The delegate takes the text over in a posted event.
    static void finish()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private slots:
    void init();
    void theInterviewLeadsToTheTables();
    void threePastedServersArePlannedAtOnce();
    void aPastedRowReplacesTheOneOfItsName();
    void aWrongCellPastesNothing();
    void aRowThatDoesNotFitTheCatalogueIsNamed();
    void rowsAreTypedCellByCell();
    void aSpoiltCellKeepsTheLastGoodRowInThePlan();
    void everyEditIsOneStepOfUndo();
    void rowsAreRemoved();
    void aRowThatIsNotCompleteSurvivesUndo();
    void pricesGoBeforeTheCatalogues();
    void aCopiedRowPastesBack();
    void tablesAreSavedWithTheProject();
    void ownProvidersCanBeChosen();
    void aTypedAnswerKeepsTheTables();
    void escapePutsTheSheetAway();
    void everyColumnHasTitleAndHelp();
};

void TestOwnTables::init()
{
    m_window.reset();
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 760);
    m_interview = new InterviewPanel(m_controller.get(), m_window.get());
    m_interview->setGeometry(0, 0, 344, 760);
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    TableSheet *sheet = m_interview->openTable(TableKind::Prices);
    m_prices = sheet->panel(TableKind::Prices);
    m_interview->openTable(TableKind::Servers);
    m_servers = sheet->panel(TableKind::Servers);
    new QAbstractItemModelTester(m_servers->model(), m_servers);
    new QAbstractItemModelTester(m_prices->model(), m_prices);
}

void TestOwnTables::theInterviewLeadsToTheTables()
{
    auto *sheet = m_window->findChild<TableSheet *>();
    sheet->hide();
    auto *link = m_interview->findChild<TableLink *>(QStringLiteral("servers.link"));
    link->button()->setFocus();
    QTest::keyClick(link->button(), Qt::Key_Space);
    QVERIFY(sheet->isVisible());
    QVERIFY(m_servers->view()->hasFocus());
    QVERIFY(sheet->geometry().left() >= m_interview->geometry().right());
    QVERIFY(m_window->rect().contains(sheet->geometry()));
}

void TestOwnTables::threePastedServersArePlannedAtOnce()
{
    Answer onprem;
    onprem.names = {"onprem"};
    onprem.origin = Origin::Estimate;
    m_controller->setAnswer(AnswerId::ProviderList, onprem);
    Answer anywhere;
    anywhere.origin = Origin::Estimate;
    m_controller->setAnswer(AnswerId::RegionList, anywhere);
    m_controller->endGesture();
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(!m_controller->plan()->recommended); // no server of that provider yet
    const int before = steps();

    paste(m_servers, kThreeServers);
    QCOMPARE(servers().size(), std::size_t(3));
    QCOMPARE(steps(), before + 1);
    QVERIFY2(m_servers->message().contains(QStringLiteral("Rows added: 3")),
             qPrintable(m_servers->message()));
    QVERIFY(m_servers->message().contains(QStringLiteral("비고"))); // told, not lost silently
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(m_controller->plan()->recommended);
    QVERIFY(!m_controller->plan()->recommended->roles.empty());
    for (const RolePlan &role : m_controller->plan()->recommended->roles)
        QVERIFY2(role.instance.starts_with("R6") || role.instance.starts_with("R7"),
                 role.instance.c_str());

    m_controller->undoStack()->undo();
    QVERIFY(servers().empty());
    QCOMPARE(m_servers->model()->rowCount(), 0);
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(!m_controller->plan()->recommended); // the catalogue is the shipped one again
}

void TestOwnTables::aPastedRowReplacesTheOneOfItsName()
{
    paste(m_servers, kThreeServers);
    paste(m_servers, "name\tcores\tmemory\nR750\t48\t768\nR660\t32\t256\n");
    QCOMPARE(servers().size(), std::size_t(4));
    QCOMPARE(servers()[1].name, std::string("R750"));
    QCOMPARE(servers()[1].memoryGib, 768.0);
    QVERIFY(m_servers->message().contains(QStringLiteral("added: 1, replaced: 1")));
}

void TestOwnTables::aWrongCellPastesNothing()
{
    const int before = steps();
    paste(m_servers, "name\tcores\tmemory\nA\t8\t64\nB\tmany\t64\nC\t8\t\nA\t8\t64\n");
    QVERIFY(servers().empty());
    QCOMPARE(steps(), before);
    const QString said = m_servers->message();
    QVERIFY2(said.contains(QStringLiteral("Nothing was pasted")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Row 3: “Cores” is “many”; allowed: 1 to 4,096")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Row 4: “Memory (GiB)” is empty")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Row 5: it is about the same as row 2")),
             qPrintable(said));
}

void TestOwnTables::aRowThatDoesNotFitTheCatalogueIsNamed()
{
    paste(m_prices, "item\tprovider\tprice\tper\tcurrency\n"
                    "licence\tonprem\t5\tmonth\tUSD\nm7i.xlarg\taws\t0.1\thour\tUSD\n");
    QVERIFY(m_controller->project().tables.priceBook.empty());
    const QString said = m_prices->message();
    QVERIFY2(said.contains(QStringLiteral("Row 3: “Item” names “m7i.xlarg”")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("did you mean")), qPrintable(said));
}

void TestOwnTables::rowsAreTypedCellByCell()
{
    m_servers->addRow();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("big"));
    finish();
    QVERIFY(servers().empty()); // not complete yet
    QVERIFY(m_servers->message().contains(QStringLiteral("Row 1")));
    type(m_servers, 0, ServerColumn::CoreCount, "16");
    type(m_servers, 0, ServerColumn::MemoryGib, "0.5 TiB");
    QCOMPARE(servers().size(), std::size_t(1));
    QCOMPARE(servers().front().memoryGib, 512.0);
    QCOMPARE(steps(), 1);
    const QModelIndex memory =
        m_servers->model()->index(0, static_cast<int>(ServerColumn::MemoryGib));
    QCOMPARE(memory.data().toString(), QStringLiteral("512")); // in the unit of the column
    QCOMPARE(m_servers->message(), QStringLiteral("Rows in the plan: 1."));
}

void TestOwnTables::aSpoiltCellKeepsTheLastGoodRowInThePlan()
{
    paste(m_servers, kThreeServers);
    const int before = steps();
    type(m_servers, 1, ServerColumn::CoreCount, "lots");
    QCOMPARE(servers()[1].vcpu, 112);
    QCOMPARE(steps(), before);
    QVERIFY(m_servers->message().contains(QStringLiteral("Row 2: “Cores” is “lots”")));
    type(m_servers, 1, ServerColumn::Name, "R650"); // and the name is taken
    type(m_servers, 1, ServerColumn::CoreCount, "56");
    QVERIFY2(m_servers->message().contains(QStringLiteral("listed twice")),
             qPrintable(m_servers->message()));
    QCOMPARE(servers()[1].name, std::string("R750"));
    type(m_servers, 1, ServerColumn::Name, "R750xs");
    QCOMPARE(servers()[1].name, std::string("R750xs"));
}

void TestOwnTables::everyEditIsOneStepOfUndo()
{
    paste(m_servers, kThreeServers);
    type(m_servers, 0, ServerColumn::MemoryGib, "384");
    type(m_servers, 0, ServerColumn::MemoryGib, "512");
    QCOMPARE(steps(), 3);
    m_controller->undoStack()->undo();
    QCOMPARE(servers().front().memoryGib, 384.0);
    QCOMPARE(
        m_servers->model()->index(0, static_cast<int>(ServerColumn::MemoryGib)).data().toString(),
        QStringLiteral("384"));
    m_controller->undoStack()->undo();
    m_controller->undoStack()->redo();
    m_controller->undoStack()->redo();
    QCOMPARE(servers().front().memoryGib, 512.0);
}

void TestOwnTables::rowsAreRemoved()
{
    paste(m_servers, kThreeServers);
    m_servers->view()->selectRow(1);
    QTest::keyClick(m_servers->view(), Qt::Key_Delete);
    QCOMPARE(servers().size(), std::size_t(2));
    QCOMPARE(servers()[1].name, std::string("R760"));
    QCOMPARE(steps(), 2);
    m_servers->view()->setCurrentIndex(m_servers->model()->index(0, 3));
    QTest::mouseClick(m_servers->findChild<QPushButton *>(QStringLiteral("remove")),
                      Qt::LeftButton);
    QCOMPARE(servers().size(), std::size_t(1));
    // Del on single cells empties them: without disks it is still a server.
    m_servers->view()->setCurrentIndex(
        m_servers->model()->index(0, static_cast<int>(ServerColumn::Disks)));
    QTest::keyClick(m_servers->view(), Qt::Key_Delete);
    QVERIFY(servers().front().disks.empty());
}

void TestOwnTables::aRowThatIsNotCompleteSurvivesUndo()
{
    paste(m_servers, kThreeServers);
    m_servers->addRow();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("draft"));
    finish();
    m_controller->undoStack()->undo();
    QCOMPARE(m_servers->model()->rowCount(), 1);
    QCOMPARE(m_servers->model()->index(0, 0).data().toString(), QStringLiteral("draft"));
}

void TestOwnTables::pricesGoBeforeTheCatalogues()
{
    paste(m_prices, "item\tprovider\tregion\tprice\tper\tcurrency\tdiscount\tquote\tdate\n"
                    "m7i.xlarge\taws\tus-east-1\t0.5\thour\tUSD\t20 %\tQ-7\t2026-01-31\n");
    QCOMPARE(m_prices->message(), QStringLiteral("Rows added: 1, replaced: 0."));
    bool found = false;
    for (const ServerType &server : m_controller->catalog()->servers) {
        if (server.name != "m7i.xlarge" || server.region != "us-east-1")
            continue;
        found = true;
        QCOMPARE(server.hourly->amount, 0.4);
        QCOMPARE(server.hourly->source.key, std::string("Q-7"));
    }
    QVERIFY(found);
    const auto own = m_controller->catalog();
    m_controller->undoStack()->undo();
    QVERIFY(m_controller->catalog() != own);
}

void TestOwnTables::aCopiedRowPastesBack()
{
    paste(m_servers, kThreeServers);
    const std::vector<ServerType> before = servers();
    m_servers->view()->selectAll();
    QTest::keySequence(m_servers->view(), QKeySequence(QKeySequence::Copy));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Name\tProvider")));
    m_controller->undoStack()->undo();
    paste(m_servers, copied.toUtf8().constData());
    QVERIFY(servers() == before);
}

void TestOwnTables::tablesAreSavedWithTheProject()
{
    const QTemporaryDir folder;
    paste(m_servers, kThreeServers);
    const std::vector<ServerType> before = servers();
    QVERIFY(m_controller->saveAs(folder.filePath(QStringLiteral("a.daemok.yaml"))).ok());
    QVERIFY(m_controller->newFromPreset("faq").ok());
    QCOMPARE(m_servers->model()->rowCount(), 0);
    QVERIFY(m_controller->open(folder.filePath(QStringLiteral("a.daemok.yaml"))).ok());
    QVERIFY(servers() == before);
    QCOMPARE(m_servers->model()->rowCount(), 3);
}

void TestOwnTables::ownProvidersCanBeChosen()
{
    auto *field = qobject_cast<ListField *>(m_interview->field(QStringLiteral("provider")));
    paste(m_servers, "name,provider,region,cores,memory_gib\nA,hanbit-dc,pangyo,16,128\n");
    field->openList();
    auto *list = field->findChild<QListWidget *>();
    QVERIFY(!list->findItems(QStringLiteral("hanbit-dc"), Qt::MatchExactly).isEmpty());
    list->close();
    m_controller->undoStack()->undo();
    field->openList();
    list = field->findChild<QListWidget *>();
    QVERIFY(list->findItems(QStringLiteral("hanbit-dc"), Qt::MatchExactly).isEmpty());
    list->close();
}

void TestOwnTables::aTypedAnswerKeepsTheTables()
{
    paste(m_servers, kThreeServers);
    m_controller->setAnswer(AnswerId::Burst, fixture::estimate(2));
    m_controller->undoStack()->undo();
    QCOMPARE(servers().size(), std::size_t(3));
    m_controller->undoStack()->undo();
    QVERIFY(servers().empty());
}

void TestOwnTables::escapePutsTheSheetAway()
{
    QTest::keyClick(m_servers->view(), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<TableSheet *>()->isVisible());
}

void TestOwnTables::everyColumnHasTitleAndHelp()
{
    for (const TablePanel *panel : {m_servers, m_prices}) {
        for (int column = 0; column < panel->model()->columnCount(); ++column) {
            for (const int role :
                 {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)})
                QVERIFY(
                    !panel->model()->headerData(column, Qt::Horizontal, role).toString().isEmpty());
        }
        QVERIFY(!panel->view()->accessibleName().isEmpty());
    }
}

DAEMOK_TEST_MAIN_GUI(TestOwnTables)
#include "tst_owntables.moc"
