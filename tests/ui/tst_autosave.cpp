// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;

class TestAutosave : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<Autosave> m_autosave;

    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("recovery")); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(folder()).entryList({QStringLiteral("*.daemok.yaml")}, QDir::Files);
    }
    void edit(double value) const
    {
        m_controller->setAnswer(AnswerId::DailyUsers, estimate(value));
    }

private slots:
    void init();
    void aChangeIsKeptWithoutBeingAsked();
    void aStudioThatRunsIsNotLost();
    void whatAKilledStudioLeftIsRecovered();
    void savingAndUndoingRemoveTheCopy();
    void closingDiscardsTheCopy();
    void aFolderThatCannotBeWrittenIsSaidOnce();
};

void TestAutosave::init()
{
    m_autosave.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    m_autosave = std::make_unique<Autosave>(m_controller.get(), folder());
}

void TestAutosave::aChangeIsKeptWithoutBeingAsked()
{
    QVERIFY(copies().isEmpty());
    QSignalSpy written(m_autosave.get(), &Autosave::written);
    edit(1);
    edit(2); // a change while one waits does not push the copy further away
    QVERIFY(written.wait(2000));
    QCOMPARE(copies().size(), 1);
    ProjectController other(fixture::studioData());
    QVERIFY(other.open(folder() + QLatin1Char('/') + copies().front()).ok());
    QCOMPARE(other.pattern().likely(AnswerId::DailyUsers), 2.0);
}

void TestAutosave::aStudioThatRunsIsNotLost()
{
    edit(5);
    m_autosave->flush();
    QCOMPARE(copies().size(), 1);
    ProjectController other(fixture::studioData());
    const Autosave second(&other, folder());
    QVERIFY(second.lostWork().empty());
}

// The lock of a process that is gone: here one whose object is gone without discard().
void TestAutosave::whatAKilledStudioLeftIsRecovered()
{
    const QString file = m_folder->filePath(QStringLiteral("client.daemok.yaml"));
    QVERIFY(m_controller->saveAs(file).ok());
    edit(42);
    m_autosave->flush();
    m_autosave.reset();
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_autosave = std::make_unique<Autosave>(m_controller.get(), folder());
    const std::vector<LostWork> lost = m_autosave->lostWork();
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(lost.front().path, file);
    QVERIFY(m_controller->recover(lost.front().file, lost.front().path).ok());
    QCOMPARE(m_controller->pattern().likely(AnswerId::DailyUsers), 42.0);
    QCOMPARE(m_controller->filePath(), file);
    QVERIFY(m_controller->isModified());
    m_autosave->forget(lost.front());
    QVERIFY(m_autosave->lostWork().empty());
    m_autosave->flush();
    QCOMPARE(copies().size(), 1); // recovered work is unsaved work and kept again
}

void TestAutosave::savingAndUndoingRemoveTheCopy()
{
    edit(7);
    m_autosave->flush();
    QCOMPARE(copies().size(), 1);
    QVERIFY(m_controller->saveAs(m_folder->filePath(QStringLiteral("a.daemok.yaml"))).ok());
    QVERIFY(copies().isEmpty());
    edit(8);
    m_autosave->flush();
    QCOMPARE(copies().size(), 1);
    m_controller->undoStack()->undo();
    QVERIFY(copies().isEmpty());
}

void TestAutosave::closingDiscardsTheCopy()
{
    edit(7);
    m_autosave->flush();
    m_autosave->discard();
    QVERIFY(copies().isEmpty());
}

void TestAutosave::aFolderThatCannotBeWrittenIsSaidOnce()
{
    // A file where the folder should be: nobody, not even root, can write into it.
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_autosave = std::make_unique<Autosave>(m_controller.get(), blocked);
    QSignalSpy failed(m_autosave.get(), &Autosave::failed);
    for (const double value : {1.0, 2.0}) {
        edit(value);
        m_autosave->flush();
    }
    QTRY_COMPARE(failed.count(), 1);
}

DAEMOK_TEST_MAIN_GUI(TestAutosave)
#include "tst_autosave.moc"
