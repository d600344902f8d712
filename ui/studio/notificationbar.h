// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace daemok::ui {

/// A sentence under the menu, with what can be done about it. Never in the way, never modal.
class NotificationBar : public QFrame
{
    Q_OBJECT

public:
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };

    explicit NotificationBar(QWidget *parent = nullptr);

    void say(const QString &sentence, const std::vector<Offer> &offers = {});
    void dismiss();
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_label;
    QHBoxLayout *m_offers;
    std::vector<QPushButton *> m_buttons;
};

} // namespace daemok::ui
