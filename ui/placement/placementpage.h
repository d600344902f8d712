// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace daemok::ui {

class BarPanel;
class ChartCard;
class DevicePanel;
class ProbeService;
class ProjectController;
class PlacementState;
class RowTable;
class WorkloadPanel;

/// The Placement page: on which device, through which interface and in which way a local workload runs. Above, the device
/// and the workload; in the middle every way with its gate, time and reason beside the device's memory; below, charts beside
/// advice, note, claims and drivers. Computes only while it is visible.
class PlacementPage : public QWidget
{
    Q_OBJECT

public:
    enum Figure { Chunks, Sizes, Passes, Steps, Live, NUM_FIGURES };
    enum Words { Advice, Note, Claims, Drivers, NUM_WORDS };

    /// `probes` may be null: this machine cannot be asked then. Neither is owned.
    PlacementPage(ProjectController *controller, const Appearance *appearance, ProbeService *probes,
                  QWidget *parent = nullptr);

    [[nodiscard]] PlacementState *state() const { return m_state; }
    [[nodiscard]] DevicePanel *devices() const { return m_devices; }
    [[nodiscard]] WorkloadPanel *workload() const { return m_workload; }
    [[nodiscard]] QLabel *verdict() const { return m_verdict; }
    [[nodiscard]] RowTable *options() const { return m_options; }
    [[nodiscard]] RowTable *serving() const { return m_serving; }
    [[nodiscard]] RowTable *drivers() const { return m_drivers; }
    [[nodiscard]] BarPanel *memory() const { return m_memory; }
    [[nodiscard]] ChartCard *chart(Figure figure) const; ///< null for Steps
    [[nodiscard]] BarPanel *steps() const { return m_steps; }
    [[nodiscard]] QTextBrowser *text(Words words) const; ///< null for Drivers
    [[nodiscard]] QTabBar *figureTabs() const { return m_figureTabs; }
    [[nodiscard]] QTabBar *wordTabs() const { return m_wordTabs; }
    [[nodiscard]] QSplitter *rows() const { return m_rows; }
    /// What F6 goes through on this page.
    [[nodiscard]] QList<QWidget *> regions() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createOptions();
    QWidget *createFigures();
    QWidget *createWords();
    void connectLab();
    void showStudy();
    void showFigure();
    void showWords();

    ProjectController *m_controller;
    const Appearance *m_appearance;
    ProbeService *m_probes;
    PlacementState *m_state;
    DevicePanel *m_devices;
    WorkloadPanel *m_workload;
    QLabel *m_verdict = nullptr;
    QStackedWidget *m_tables = nullptr;
    RowTable *m_options = nullptr;
    RowTable *m_serving = nullptr;
    RowTable *m_drivers = nullptr;
    BarPanel *m_memory = nullptr;
    QTabBar *m_figureTabs = nullptr;
    QStackedWidget *m_figures = nullptr;
    BarPanel *m_steps = nullptr;
    QTabBar *m_wordTabs = nullptr;
    QStackedWidget *m_words = nullptr;
    QSplitter *m_rows;
};

} // namespace daemok::ui
