// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace daemok::ui {

/// How a call log is written: its columns, each with what it means and its first values, and how times and lines are to be
/// read. Everything that was detected can be corrected.
class FormatPreview : public QWidget
{
    Q_OBJECT

public:
    explicit FormatPreview(QWidget *parent = nullptr);

    void setFormat(const calllog::Format &format);
    [[nodiscard]] const calllog::Format &format() const { return m_format; }
    /// What stands in the way of reading; empty where nothing does.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QComboBox *role(std::size_t column) const { return m_roles[column]; }
    [[nodiscard]] std::size_t columns() const { return m_roles.size(); }
    [[nodiscard]] QComboBox *separator() const { return m_separator; }
    [[nodiscard]] QCheckBox *header() const { return m_header; }
    [[nodiscard]] QComboBox *timeUnit() const { return m_timeUnit; }
    [[nodiscard]] QComboBox *durationUnit() const { return m_durationUnit; }

signals:
    /// The beginning of the file has to be read in another way.
    void rereadAsked(const daemok::calllog::ReadingChoice &choice);
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *createUnits(const QString &name);
    void fillColumns();
    void addColumn(QGridLayout *grid, std::size_t column);
    void fillControls();
    void setRole(std::size_t column, int role);
    void askReread();
    [[nodiscard]] int roleOf(std::size_t column) const;
    void retranslate();

    calllog::Format m_format;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QComboBox *m_timeUnit;
    QComboBox *m_durationUnit;
    QLabel *m_separatorName;
    QLabel *m_timeName;
    QLabel *m_durationName;
    QLabel *m_more;
    QScrollArea *m_scroll;
    std::vector<QComboBox *> m_roles;
    bool m_filling = false;
};

} // namespace daemok::ui
