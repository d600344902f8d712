// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace daemok::ui {

class FormEntry;
class PlacementState;

/// Where the devices come from and which one is looked at: this machine, pasted text, typed figures, a server type.
class DevicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DevicePanel(PlacementState *state, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *source() const { return m_source; }
    [[nodiscard]] QComboBox *device() const { return m_device; }
    [[nodiscard]] QComboBox *serverType() const { return m_serverType; }
    [[nodiscard]] QPlainTextEdit *pasted() const { return m_pasted; }
    [[nodiscard]] QPushButton *probe() const { return m_probe; }
    [[nodiscard]] QPushButton *watch() const { return m_watch; }
    [[nodiscard]] QPushButton *lab() const { return m_lab; }
    [[nodiscard]] QToolButton *more() const { return m_more; }
    [[nodiscard]] QAction *wake() const { return m_wake; }
    [[nodiscard]] QAction *askAgain() const { return m_askAgain; }
    [[nodiscard]] QAction *exportReport() const { return m_export; }
    [[nodiscard]] FormEntry *freeMemory() const { return m_free; }
    [[nodiscard]] FormEntry *largestBuffer() const { return m_largest; }
    [[nodiscard]] const std::vector<FormEntry *> &typedEntries() const { return m_typedEntries; }
    /// What is the matter, or what was found; beside the buttons of this machine what is going on.
    [[nodiscard]] QLabel *status() const { return m_status; }
    [[nodiscard]] QLabel *asked() const { return m_asked; }
    void say(const QString &sentence, bool problem);

    /// The probe report in the form that its suffix names: .jsonl a recording, else the document of `daemok probe --json`.
    /// A sentence where it could not be written.
    [[nodiscard]] QString writeReport(const QString &path) const;

private:
    static constexpr int kWayHeight = 32, kPastedHeight = 46; ///< of what stands beside the source

    QWidget *createLive();
    QWidget *createPasted();
    QWidget *createTyped();
    QWidget *createServerType();
    void connectProbes();
    void chooseSource(int index);
    void showWay(int source);
    void readPasted();
    void startLab();
    void showState();
    void showDevices();
    void showDescribed();
    void fillServerTypes();
    void showMemory();
    void showProbing();
    void askReportFile();

    PlacementState *m_state;
    QComboBox *m_source;
    QStackedWidget *m_ways;
    QComboBox *m_device;
    QComboBox *m_serverType = nullptr;
    QPlainTextEdit *m_pasted = nullptr;
    QString m_shownPasted; ///< of the project
    QPushButton *m_probe = nullptr;
    QPushButton *m_watch = nullptr;
    QPushButton *m_lab = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_wake = nullptr;
    QAction *m_askAgain = nullptr;
    QAction *m_export = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_interface = nullptr;
    std::vector<FormEntry *> m_typedEntries;
    FormEntry *m_free;
    FormEntry *m_largest;
    QLabel *m_asked = nullptr;
    QLabel *m_badge;
    QLabel *m_status;
};

} // namespace daemok::ui
