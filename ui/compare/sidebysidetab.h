// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparejob.h"
#include "ui/compare/comparesources.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabBar;

namespace daemok {
struct Error;
}

namespace daemok::ui {

class BarPanel;
class CompareTable;
class ProgressLine;
class ProjectController;

/// Up to four versions side by side, the first is what the others are compared with; and what each changed answer adds to
/// the cost on the way from the first to one of the others: below, or in its place where there is no room for both.
/// Computes only while it is visible.
class SideBySideTab : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kColumns = 4;
    enum Part { Figures, Steps };

    SideBySideTab(ProjectController *controller, const Appearance *appearance,
                  QWidget *parent = nullptr);

    /// Puts another version of the project into the first column, the scenario on screen into the second.
    void addFile(const QString &path);
    /// Puts the source with this id into a column; an empty id clears it.
    void choose(int column, const QString &id);

    [[nodiscard]] QComboBox *chooser(int column) const
    {
        return m_choosers[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] CompareTable *table() const { return m_table; }
    [[nodiscard]] BarPanel *waterfall() const { return m_waterfall; }
    [[nodiscard]] QTabBar *targets() const { return m_targets; }
    [[nodiscard]] CompareJob *job() const { return m_job; }
    /// What is shown; null before the first.
    [[nodiscard]] const std::shared_ptr<const planner::Waterfall> &made() const { return m_made; }
    /// Nothing better is on its way.
    [[nodiscard]] bool isFinal() const { return m_final; }
    [[nodiscard]] QList<QWidget *> regions() const;
    /// What is shown where there is no room for both.
    void setPart(Part part);
    [[nodiscard]] bool showsBoth() const { return m_both; }

signals:
    void shown(bool last);
    void bothChanged(bool both); ///< there is room for both parts, or no longer
    void fileAsked();
    void failed(const daemok::Error &error);
    /// The name of an answer or a goal in the project file.
    void answerAsked(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createChoosers();
    QWidget *createWaterfall();
    void refreshSources();
    void fillChoosers();
    void compute();
    void takePlan(const std::shared_ptr<const CompareRequest> &request, int index,
                  const std::shared_ptr<const Plan> &plan);
    void takeWaterfall(const std::shared_ptr<const CompareRequest> &request,
                       const std::shared_ptr<const planner::Waterfall> &made, bool last);
    void showTable();
    void showWaterfall();
    void showTargets();
    void fitChoosers();
    [[nodiscard]] int columns() const; ///< that share the width
    void fitParts();
    void retranslate();

    ProjectController *m_controller;
    CompareJob *m_job;
    CompareSources m_sources;
    std::vector<CompareSource> m_all;
    std::array<QString, kColumns> m_ids; ///< by column; empty: none
    bool m_chosen = false;               ///< somebody chose columns: they stay
    bool m_filling = false;
    bool m_outdated = true;
    bool m_final = false;

    std::shared_ptr<const CompareRequest> m_request;  ///< last asked
    std::shared_ptr<const CompareRequest> m_shown;    ///< of the waterfall
    std::vector<std::shared_ptr<const Plan>> m_plans; ///< by version of m_request
    std::vector<QString> m_planIds;
    std::shared_ptr<const planner::Waterfall> m_made;

    std::array<QComboBox *, kColumns> m_choosers{};
    QHBoxLayout *m_row = nullptr;
    QLabel *m_head = nullptr;
    ProgressLine *m_progress;
    CompareTable *m_table;
    QTabBar *m_targets;
    BarPanel *m_waterfall;
    QWidget *m_figures = nullptr; ///< card of the table
    QWidget *m_steps = nullptr;   ///< card of the waterfall
    Part m_part = Figures;
    bool m_both = true;
};

} // namespace daemok::ui
