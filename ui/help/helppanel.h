// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <map>

class QComboBox;
class QTextBrowser;

namespace daemok::ui {

class GlyphButton;

/// The user's guide at the right of the window: chapters in Markdown from resources/guide/LANGUAGE, and chapters
/// that the studio writes itself from what is true now (keys, catalogue). Links lead between chapters; nothing
/// outside is opened.
class HelpPanel : public QFrame
{
    Q_OBJECT

public:
    /// `folder`: with the chapters as NAME.md.
    explicit HelpPanel(const QString &folder, QWidget *parent = nullptr);

    /// A chapter that is written when it is read; `markdown` begins with its title.
    void addWritten(const QString &name, const std::function<QString()> &markdown);
    /// Shows a chapter: "layout"; the first one where there is no such.
    void open(const QString &chapter);
    [[nodiscard]] QString chapter() const;      ///< on screen
    [[nodiscard]] QStringList chapters() const; ///< in reading order
    [[nodiscard]] QTextBrowser *browser() const;
    [[nodiscard]] QComboBox *contents() const { return m_contents; }
    void takeFocus();

signals:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Browser;
    QWidget *createHeader();
    [[nodiscard]] QString titleOf(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    void fillContents();
    void showPlace();

    QString m_folder;
    std::map<QString, std::function<QString()>> m_written;
    QComboBox *m_contents;
    GlyphButton *m_back;
    GlyphButton *m_forward;
    GlyphButton *m_close;
    Browser *m_browser;
};

} // namespace daemok::ui
