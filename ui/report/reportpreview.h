// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"
#include "ui/state/theme.h"

#include <QPixmap>
#include <QScrollArea>

#include <memory>

namespace daemok::ui {

/// The pages of a report as they will print, side by side where there is room. Ctrl with the wheel, plus, minus
/// and 0 change the size; 0 fits the width.
class ReportPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const ReportDocument> document);
    void setTheme(const Theme &theme);
    void showPage(int page);   ///< from 0
    void setZoom(double zoom); ///< 1 fits the width; 0.5 to 4
    [[nodiscard]] double zoom() const { return m_zoom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheet;

    void arrange();

    Sheet *m_sheet;
    std::shared_ptr<const ReportDocument> m_document;
    double m_zoom = 1;
};

} // namespace daemok::ui
