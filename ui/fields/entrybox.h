// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPushButton>

namespace daemok::ui {

/// A combo box of the studio: its own arrow (a style sheet takes the native one away), and no answer
/// changed by a wheel that only scrolls past. A choice it is too narrow for is shortened; the whole stands in
/// the tooltip.
class EntryBox : public QComboBox
{
    Q_OBJECT

public:
    explicit EntryBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString shortened() const;
    void tellWhole();

    QString m_whole; ///< the tooltip, where it is ours
};

/// A button that looks like an entry: text at the left, shortened to fit, arrow at the right.
class EntryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit EntryButton(QWidget *parent = nullptr);

    void setFullText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_fullText;
};

} // namespace daemok::ui
