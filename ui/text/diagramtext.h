// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramwords.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

/// The diagram's words: roles in plain words with the product's own beside, rates, how full. The same
/// on screen, in the PDF and in exported files.
class DiagramText : public DiagramWords
{
    Q_DECLARE_TR_FUNCTIONS(DiagramText)

public:
    explicit DiagramText(Format format = Format()) : m_format(std::move(format)) {}

    [[nodiscard]] BoxWords users(const Topology &topology) const override;
    [[nodiscard]] BoxWords service(const Topology &topology) const override;
    [[nodiscard]] BoxWords api(const TopologyApi &api) const override;
    [[nodiscard]] BoxWords store(const TopologyStore &store) const override;
    [[nodiscard]] BoxWords role(const TopologyRole &role) const override;
    [[nodiscard]] BoxWords managed(const TopologyStore &store) const override;
    [[nodiscard]] std::vector<std::string> requests(const Topology &topology) const override;
    [[nodiscard]] std::vector<std::string> calls(const TopologyApi &api) const override;
    [[nodiscard]] std::vector<std::string> served(const TopologyStore &store) const override;
    [[nodiscard]] std::vector<std::string> fed(const TopologyStore &store) const override;
    [[nodiscard]] std::string nodesPerCell(int nodes) const override;
    [[nodiscard]] std::string separator() const override;
    [[nodiscard]] std::string legend(const Topology &topology) const override;
    [[nodiscard]] std::string summary(const Topology &topology) const override;

private:
    [[nodiscard]] QString rate(const OperationRate &rate) const;
    [[nodiscard]] QString fullness(const TopologyRole &role) const;

    Format m_format;
};

} // namespace daemok::ui
