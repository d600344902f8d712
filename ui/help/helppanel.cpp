// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppanel.h"

#include "ui/charts/glyphbutton.h"
#include "ui/fields/entrybox.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kSide = 14;

// What a reader needs first comes first; what is not here follows by name.
constexpr const char *kReadingOrder[] = {"start", "interview", "layout",    "reuse",  "growth",
                                         "risk",  "placement", "calibrate", "report", "workshop",
                                         "files", "keyboard",  "about"};

QUrl urlOf(const QString &chapter)
{
    return QUrl(chapter + QStringLiteral(".md"));
}

QString chapterOf(const QUrl &url)
{
    return url.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
}

} // namespace

/// Reads chapters through the panel, and pictures beside them.
class HelpPanel::Browser : public QTextBrowser
{
public:
    explicit Browser(HelpPanel *panel) : m_panel(panel) {}

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type == QTextDocument::MarkdownResource)
            return m_panel->text(chapterOf(name));
        return QTextBrowser::loadResource(type, name);
    }

private:
    HelpPanel *m_panel;
};

HelpPanel::HelpPanel(const QString &folder, QWidget *parent)
    : QFrame(parent),
      m_folder(folder),
      m_contents(new EntryBox),
      m_back(new GlyphButton(GlyphButton::Glyph::Back)),
      m_forward(new GlyphButton(GlyphButton::Glyph::Forward)),
      m_close(new GlyphButton(GlyphButton::Glyph::Close)),
      m_browser(new Browser(this))
{
    setProperty("sideRight", true);
    setMinimumWidth(300);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(false);
    m_browser->setSearchPaths({folder});
    m_browser->document()->setDocumentMargin(kSide);
    m_browser->setAccessibleName(tr("User's guide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(m_browser, 1);
    connect(m_contents, &QComboBox::activated, this,
            [this](int index) { open(m_contents->itemData(index).toString()); });
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::closeAsked);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpPanel::showPlace);
    fillContents();
}

QWidget *HelpPanel::createHeader()
{
    m_contents->setAccessibleName(tr("Chapter"));
    m_contents->setToolTip(tr("Chapter"));
    m_back->setName(tr("Back"));
    m_forward->setName(tr("Forward"));
    m_close->setName(tr("Close the guide (Esc)"));
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kSide, 8, 8, 6);
    row->setSpacing(2);
    row->addWidget(m_contents, 1);
    row->addSpacing(6);
    for (GlyphButton *button : {m_back, m_forward, m_close})
        row->addWidget(button);
    return header;
}

void HelpPanel::addWritten(const QString &name, const std::function<QString()> &markdown)
{
    m_written[name] = markdown;
    fillContents();
}

QStringList HelpPanel::chapters() const
{
    QStringList found;
    for (const QString &file : QDir(m_folder).entryList({QStringLiteral("*.md")}, QDir::Files))
        found << file.chopped(3);
    for (const auto &[name, markdown] : m_written)
        found << name;
    found.removeDuplicates();
    found.sort();
    QStringList ordered;
    for (const char *name : kReadingOrder) {
        if (found.removeOne(QString::fromLatin1(name)))
            ordered << QString::fromLatin1(name);
    }
    return ordered + found;
}

QString HelpPanel::text(const QString &name) const
{
    if (const auto written = m_written.find(name); written != m_written.end())
        return written->second();
    QFile file(QDir(m_folder).filePath(name + QStringLiteral(".md")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpPanel::titleOf(const QString &name) const
{
    const QString first = text(name).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : name;
}

void HelpPanel::fillContents()
{
    m_contents->clear();
    for (const QString &name : chapters())
        m_contents->addItem(titleOf(name), name);
}

void HelpPanel::open(const QString &chapter)
{
    const QStringList known = chapters();
    if (known.isEmpty())
        return;
    const QUrl url = urlOf(known.contains(chapter) ? chapter : known.front());
    if (m_browser->source() == url)
        m_browser->reload();
    else
        m_browser->setSource(url, QTextDocument::MarkdownResource);
}

QString HelpPanel::chapter() const
{
    return chapterOf(m_browser->source());
}

QTextBrowser *HelpPanel::browser() const
{
    return m_browser;
}

void HelpPanel::showPlace()
{
    m_contents->setCurrentIndex(m_contents->findData(chapter()));
    m_back->setEnabled(m_browser->isBackwardAvailable());
    m_forward->setEnabled(m_browser->isForwardAvailable());
}

void HelpPanel::takeFocus()
{
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeAsked();
    else
        QFrame::keyPressEvent(event);
}

// Colours and sizes of the text are set when it is read.
void HelpPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && !m_browser->source().isEmpty())
        m_browser->reload();
}

} // namespace daemok::ui
