// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuremenu.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSaveFile>

#include <utility>

namespace daemok::ui {

FigureMenu::FigureMenu(FigureSource source, QWidget *parent)
    : QMenu(parent),
      m_source(std::move(source))
{
    connect(add([] { return tr("Copy picture"); }), &QAction::triggered, this, [this] {
        auto *mime = new QMimeData;
        mime->setImageData(m_source.picture());
        mime->setData(QStringLiteral("image/svg+xml"), m_source.svg());
        QApplication::clipboard()->setMimeData(mime);
    });
    if (m_source.table) {
        connect(add([] { return tr("Copy table"); }), &QAction::triggered, this,
                [this] { QApplication::clipboard()->setText(m_source.table().tabbed()); });
    }
    addSeparator();
    addForm({QStringLiteral("svg"), [] { return tr("Save as SVG…"); }, m_source.svg});
    addForm({QStringLiteral("png"), [] { return tr("Save as PNG…"); },
             [this] { return png(m_source.picture()); }});
    for (const FigureForm &form : m_source.more)
        addForm(form);
}

QAction *FigureMenu::add(std::function<QString()> text)
{
    QAction *action = addAction(text());
    m_texts.emplace_back(action, std::move(text));
    return action;
}

void FigureMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &[action, text] : m_texts)
        action->setText(text());
}

void FigureMenu::addForm(const FigureForm &form)
{
    connect(add(form.action), &QAction::triggered, this, [this, form] { ask(form); });
}

// The system's own dialog; nothing waits for it.
void FigureMenu::ask(const FigureForm &form)
{
    auto *dialog = new QFileDialog(parentWidget(), form.action());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form.suffix);
    dialog->setNameFilter(QStringLiteral("*.") + form.suffix);
    dialog->selectFile(m_source.name() + QLatin1Char('.') + form.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) {
        const QString sentence = write(path, form.bytes());
        if (sentence.isEmpty())
            emit saved(path);
        else
            emit problem(sentence);
    });
    dialog->open();
}

QString FigureMenu::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tr("%1 could not be written: %2. What stood there is kept.", "file, reason")
        .arg(path, file.errorString());
}

QByteArray FigureMenu::png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace daemok::ui
