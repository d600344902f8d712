// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/windowfixture.h"
#include "ui/fields/field.h"
#include "ui/fields/helppopover.h"
#include "ui/help/helppanel.h"
#include "ui/help/writtenchapters.h"
#include "ui/interview/interviewpanel.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QRegularExpression>
#include <QTextBrowser>

#include <map>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::StudioWindow;

namespace {

const QStringList &languages()
{
    static const QStringList known{QStringLiteral("en"), QStringLiteral("ko"),
                                   QStringLiteral("ja")};
    return known;
}

QString guide(const QString &language)
{
    return QStringLiteral(DAEMOK_RESOURCES "/guide/") + language;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// F1: the guide in the window.
class TestHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;

    [[nodiscard]] HelpPanel *help() const { return m_studio->window->help(); }
    [[nodiscard]] StudioPages *pages() const { return m_studio->window->pages(); }
    void press(Qt::Key key) const { QTest::keyClick(m_studio->window.get(), key); }

private slots:
    void init()
    {
        m_studio = std::make_unique<StudioWindow>();
        QVERIFY(m_studio->show());
    }

    void eachPageHasItsChapter()
    {
        for (QAction *page : pages()->actions()) {
            page->trigger();
            m_studio->window->actions()->help->trigger();
            QVERIFY2(help()->isVisible(), qPrintable(page->text()));
            QVERIFY2(help()->browser()->toPlainText().size() > 200, qPrintable(page->text()));
            QCOMPARE(help()->contents()->currentData().toString(), help()->chapter());
            m_studio->window->actions()->help->trigger(); // once more: closed
            QVERIFY(!help()->isVisible());
        }
    }

    void theKeyInAFieldHelpsWithTheQuestion()
    {
        Field *field = m_studio->window->interview()->field(QStringLiteral("requests_per_day"));
        QVERIFY(field);
        field->entry()->setFocus();
        QTest::keyClick(field->entry(), Qt::Key_F1);
        QVERIFY(!help()->isVisible());
        QTRY_VERIFY(m_studio->window->findChild<HelpPopover *>());
    }

    void escapeClosesItAndTheKeyboardGoesBack()
    {
        QWidget *entry = m_studio->window->interview()->firstEntry();
        entry->setFocus();
        m_studio->window->actions()->keys->trigger();
        QVERIFY(help()->isVisible());
        QVERIFY(help()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!help()->isVisible());
        QCOMPARE(QApplication::focusWidget(), entry);
    }

    void explanationAndGuideTakeTurns()
    {
        m_studio->window->actions()->about->trigger();
        QVERIFY(help()->isVisible());
        m_studio->window->actions()->explanation->setChecked(true);
        QVERIFY(!help()->isVisible());
        m_studio->window->actions()->help->trigger();
        QVERIFY(!m_studio->panel()->isVisible());
    }

    // The list is made of the actions themselves; no two may ask for the same key.
    void everyKeyIsListedAndBelongsToOneAction()
    {
        m_studio->window->actions()->keys->trigger();
        const QString listed = help()->browser()->toPlainText();
        std::map<QString, QString> owners;
        for (const QAction *action : m_studio->window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                if (action->shortcutContext() != Qt::WindowShortcut)
                    continue;
                const QString name = key.toString(QKeySequence::NativeText);
                QVERIFY2(listed.contains(name), qPrintable(action->text() + name));
                const auto [owner, isNew] = owners.emplace(name, action->text());
                QVERIFY2(
                    isNew,
                    qPrintable(
                        QStringList({name, owner->second, action->text()}).join(QLatin1Char(' '))));
            }
        }
        QVERIFY(owners.size() > 15);
    }

    void aboutNamesTheCatalogueAndItsDates()
    {
        m_studio->window->actions()->about->trigger();
        QCOMPARE(help()->contents()->currentText(), QStringLiteral("About Daemok"));
        const QString said = help()->browser()->toPlainText();
        const Catalog &catalog = *m_studio->controller.catalog();
        QVERIFY(said.contains(QString::fromStdString(catalog.version)));
        for (const auto &[file, date] : catalog.fileDates)
            QVERIFY2(said.contains(QString::fromStdString(date)), file.c_str());
        QVERIFY(said.contains(QStringLiteral("GNU General Public License")));
    }

    void linksLeadToChapters()
    {
        for (const QString &language : languages()) {
            const QDir folder(guide(language));
            const QStringList files = folder.entryList({QStringLiteral("*.md")});
            QCOMPARE(files, QDir(guide(QStringLiteral("en"))).entryList({QStringLiteral("*.md")}));
            for (const QString &file : files) {
                const QString text = read(folder.filePath(file));
                QVERIFY2(text.startsWith(QStringLiteral("# ")), qPrintable(language + file));
                static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
                for (auto each = link.globalMatch(text); each.hasNext();) {
                    const QString target = each.next().captured(1);
                    const bool written = target == QStringLiteral("keyboard.md")
                                         || target == QStringLiteral("about.md");
                    QVERIFY2(
                        written || files.contains(target),
                        qPrintable(QStringList({language, file, target}).join(QLatin1Char(' '))));
                }
            }
        }
    }

    // A section in one language is a section in the others.
    void languagesSayTheSame()
    {
        const auto sections = [](const QString &language, const QString &file) {
            return read(QDir(guide(language)).filePath(file)).count(QStringLiteral("\n## "));
        };
        for (const QString &file :
             QDir(guide(QStringLiteral("en"))).entryList({QStringLiteral("*.md")})) {
            for (const QString &language : languages())
                QVERIFY2(sections(language, file) == sections(QStringLiteral("en"), file),
                         qPrintable(language + QLatin1Char(' ') + file));
        }
    }
};

DAEMOK_TEST_MAIN_GUI(TestHelp)
#include "tst_help.moc"
