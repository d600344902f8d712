// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in three languages and both sizes of a client's screen: no text is cut off or covered, what is
// shortened has its whole text in a tooltip; every colour of the themes can be read.
#include "tests/testmain/testmain.h"
#include "tests/ui/contrast.h"
#include "tests/ui/studiofixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/elidedlabel.h"
#include "ui/state/theme.h"
#include "ui/studio/studiopages.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::contrast;
using daemok::ui::fixture::StudioWindow;

namespace {

/// Where a text that is drawn with a fraction of a pixel may end.
constexpr int kSlack = 2;

QString named(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 in %2: \"%3\" %4x%5")
        .arg(QLatin1String(widget.metaObject()->className()),
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className()
                                                 : "-"),
             text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

/// What is wrong with a label; empty if all of its text can be read.
QString cutOff(const QLabel &label)
{
    const QString text = label.text();
    if (text.isEmpty() || label.size().isEmpty())
        return {};
    if (qobject_cast<const ElidedLabel *>(&label)) {
        const bool shortened =
            label.fontMetrics().horizontalAdvance(text) > label.contentsRect().width() + kSlack;
        return shortened && label.toolTip().isEmpty()
                   ? QStringLiteral("shortened without a tooltip")
                   : QString();
    }
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + kSlack
                   ? QStringLiteral("lines are cut off")
                   : QString();
    return label.minimumSizeHint().width() > label.width() + kSlack
                   || label.minimumSizeHint().height() > label.height() + kSlack
               ? QStringLiteral("text is cut off")
               : QString();
}

QString cutOff(const QAbstractButton &button)
{
    const QString text = button.text();
    if (text.isEmpty() || !button.toolTip().isEmpty())
        return {};
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    return words.width() > button.width() + kSlack || words.height() > button.height() + kSlack
               ? QStringLiteral("text of the button is cut off")
               : QString();
}

QString cutOff(const QComboBox &box)
{
    if (box.isEditable() || !box.toolTip().isEmpty())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room + kSlack
               ? QStringLiteral("the choice is cut off")
               : QString();
}

QString cutOff(const QTabBar &tabs)
{
    if (tabs.count() == 0)
        return {};
    const QRect last = tabs.tabRect(tabs.count() - 1);
    return last.right() > tabs.width() + kSlack ? QStringLiteral("a tab is outside") : QString();
}

QStringList textsCutOff(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        QString problem;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            problem = cutOff(*label);
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            problem = cutOff(*button);
            text = button->text();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            problem = cutOff(*box);
            text = box->currentText();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            problem = cutOff(*tabs);
            text = tabs->tabText(0);
        }
        if (!problem.isEmpty())
            found << problem + QStringLiteral(" - ") + named(*widget, text);
    }
    return found;
}

/// Labels and buttons of one parent that lie on each other.
QStringList textsCovered(const QWidget &root)
{
    QStringList found;
    QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *parent : all) {
        QList<const QWidget *> words;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisibleTo(&root) && !widget->isWindow()
                && (qobject_cast<const QLabel *>(widget)
                    || qobject_cast<const QAbstractButton *>(widget)))
                words << widget;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype j = i + 1; j < words.size(); ++j) {
                const QRect common = words[i]->geometry() & words[j]->geometry();
                if (common.width() > kSlack && common.height() > kSlack)
                    found << QStringLiteral("covered - ")
                                 + named(*words[i], words[i]->accessibleName())
                                 + QStringLiteral(" by ")
                                 + named(*words[j], words[j]->accessibleName());
            }
        }
    }
    return found;
}

} // namespace

class TestPageMatrix : public QObject
{
    Q_OBJECT

private slots:
    void textsAreWhole_data();
    void textsAreWhole();
    void theExplanationFitsBesideEachPage();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
};

void TestPageMatrix::textsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "ko", "ja"}) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2x%3")
                                         .arg(QLatin1String(language))
                                         .arg(size.width())
                                         .arg(size.height())))
                << QString::fromLatin1(language) << size;
    }
}

void TestPageMatrix::textsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(QStringLiteral(DAEMOK_BIN_DIR "/../share/daemok"), language));
    StudioWindow studio;
    studio.window->resize(size);
    QVERIFY(studio.show());
    QVERIFY(studio.open(QStringLiteral("sample")));
    QCOMPARE(studio.window->size(), size); // no page asks for more than the screen
    QStringList found;
    for (QAction *page : studio.window->pages()->actions()) {
        page->trigger();
        // What a page computes arrives a little later, and its layout settles with it.
        QStringList problems;
        (void)QTest::qWaitFor([&] {
            problems = textsCutOff(*studio.window) + textsCovered(*studio.window);
            return problems.isEmpty();
        });
        for (const QString &problem : problems)
            found << page->text() + QStringLiteral(": ") + problem;
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestPageMatrix::theExplanationFitsBesideEachPage()
{
    const QSize laptop(1366, 768);
    StudioWindow studio;
    studio.window->resize(laptop);
    QVERIFY(studio.show());
    QVERIFY(studio.open(QStringLiteral("sample")));
    studio.explain("/recommended/roles/0/count");
    QVERIFY(studio.panel()->isVisible());
    for (QAction *page : studio.window->pages()->actions()) {
        page->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(studio.window->size(), laptop);
    }
}

void TestPageMatrix::coloursCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPageMatrix::coloursCanBeRead()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    for (const QColor &ground : {theme.window, theme.panel, theme.raised}) {
        for (const QColor &text :
             {theme.text, theme.muted, theme.accent, theme.good, theme.warning, theme.bad})
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(text.name() + QStringLiteral(" on ") + ground.name()
                                + QStringLiteral(" %1").arg(contrast(text, ground))));
        QVERIFY2(contrast(theme.neutral, ground) >= 3,
                 qPrintable(QStringLiteral("%1").arg(contrast(theme.neutral, ground))));
    }
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.text, theme.accentSoft) >= 4.5);
    QVERIFY(contrast(theme.text, theme.badSoft) >= 4.5);
    QVERIFY(contrast(theme.bad, theme.badSoft) >= 4.5);
}

DAEMOK_TEST_MAIN_GUI(TestPageMatrix)

#include "tst_pagematrix.moc"
