// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/choicefield.h"

class QListWidget;

namespace daemok::ui {

class EntryButton;

/// Any number of listed words: a button with a summary, and a list with check marks under it.
class ListField : public Field
{
    Q_OBJECT

public:
    /// `none` is what an empty list means: "all", "nothing".
    ListField(FieldText text, std::vector<Option> options, QString none, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *entry() const override;
    void setOptions(std::vector<Option> options);
    /// Opens the list, as a click does.
    void openList();

protected:
    void display() override;
    [[nodiscard]] QString presetText() const override;

private:
    void readList();
    void fillList();
    [[nodiscard]] QString summary(const std::vector<std::string> &names) const;

    EntryButton *m_button;
    QListWidget *m_list = nullptr; ///< made when first opened
    std::vector<Option> m_options;
    QString m_none;
};

} // namespace daemok::ui
