// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace daemok::ui {

/// What is chosen, shared by charts, tables and the diagram of a page: each shows it, any may set it.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QString &id() const { return m_id; }

public slots:
    /// Nothing happens if it is chosen already, so views may answer changed() by setting it.
    void choose(const QString &id)
    {
        if (id == m_id)
            return;
        m_id = id;
        emit changed(m_id);
    }

signals:
    void changed(const QString &id);

private:
    QString m_id;
};

} // namespace daemok::ui
