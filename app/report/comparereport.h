// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/export/comparisonjson.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::app {

/// Versions side by side and the waterfalls between them, as a page for a terminal. Words come from ui/text.
class CompareReport
{
    Q_DECLARE_TR_FUNCTIONS(CompareReport)

public:
    /// `waterfalls`: from the first version to each other, in turn.
    CompareReport(const std::vector<ComparedEntry> &versions,
                  const std::vector<planner::Waterfall> &waterfalls);

    [[nodiscard]] TextPage page() const;

private:
    void addVersions(TextPage &page) const;
    void addWaterfall(TextPage &page, std::size_t index) const;
    [[nodiscard]] QString name(std::size_t version) const;

    const std::vector<ComparedEntry> &m_versions;
    const std::vector<planner::Waterfall> &m_waterfalls;
    ui::Format m_format;
};

} // namespace daemok::app
