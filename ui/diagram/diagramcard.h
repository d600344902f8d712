// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/topology.h"
#include "ui/state/theme.h"

#include <QFrame>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace daemok {
class DiagramWords;
}

namespace daemok::ui {

class DiagramView;
class ElidedLabel;
class FigureHeader;
class Selection;

/// The topology in its card, with its title and what it can be saved as: SVG, PNG, draw.io.
class DiagramCard : public QFrame
{
    Q_OBJECT

public:
    explicit DiagramCard(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing: `why` is said instead.
    void setTopology(const std::optional<Topology> &topology,
                     std::shared_ptr<const DiagramWords> words, const QString &why = {});
    void setTheme(const Theme &theme);
    /// A chosen box becomes the page's selection, and the other way round.
    void setSelection(Selection *selection);
    [[nodiscard]] DiagramView *view() const { return m_view; }
    [[nodiscard]] FigureHeader *header() const { return m_header; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    FigureHeader *m_header;
    DiagramView *m_view;
    ElidedLabel *m_legend;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    std::optional<Topology> m_topology;
    std::shared_ptr<const DiagramWords> m_words;
};

} // namespace daemok::ui
