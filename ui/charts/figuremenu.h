// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figuretable.h"

#include <QByteArray>
#include <QImage>
#include <QMenu>
#include <QString>

#include <functional>
#include <vector>

namespace daemok::ui {

/// A form a figure can be saved in.
struct FigureForm
{
    QString suffix;                  ///< "svg"
    std::function<QString()> action; ///< "Save as SVG…", in the language of the moment
    std::function<QByteArray()> bytes;
};

/// What a figure can give away. Made when asked for.
struct FigureSource
{
    std::function<QString()> name; ///< a file's name without suffix
    std::function<QImage()> picture;
    std::function<QByteArray()> svg;
    std::function<FigureTable()> table; ///< nothing: the figure has no table
    std::vector<FigureForm> more{};     ///< beside SVG and PNG
};

/// Copy and save a figure: as picture, as table, as SVG, PNG and the figure's own forms.
class FigureMenu : public QMenu
{
    Q_OBJECT

public:
    FigureMenu(FigureSource source, QWidget *parent);

    /// Whole or not at all; what stood there stays on any failure. Empty, or the sentence that says why
    /// it could not be written.
    [[nodiscard]] static QString write(const QString &path, const QByteArray &bytes);
    [[nodiscard]] static QByteArray png(const QImage &image);

signals:
    /// Something could not be written; the sentence says what, and why.
    void problem(const QString &sentence);
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(std::function<QString()> text);
    void addForm(const FigureForm &form);
    void ask(const FigureForm &form);

    FigureSource m_source;
    std::vector<std::pair<QAction *, std::function<QString()>>> m_texts;
};

} // namespace daemok::ui
