// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/findingslist.h"

#include "ui/text/checktext.h"
#include "ui/text/format.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kMark = 12; // pixels
constexpr double kScale = 2;

} // namespace

FindingsList::FindingsList(const Appearance *appearance, QWidget *parent)
    : QListWidget(parent),
      m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("rows", true);
    setWordWrap(true);
    setIconSize(QSize(kMark, kMark));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pre-submission check"));
    setToolTip(tr("What an examiner would object to. Return or a double click leads to the "
                  "question or the figure."));
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString key = item->data(Qt::UserRole).toString();
        const QString figure = item->data(Qt::UserRole + 1).toString();
        if (!key.isEmpty())
            emit answerAsked(key);
        else if (!figure.isEmpty())
            emit figureAsked(figure);
    });
    connect(m_appearance, &Appearance::changed, this, &FindingsList::fill);
}

void FindingsList::setFindings(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    fill();
}

void FindingsList::fill()
{
    const Format format;
    clear();
    for (const Finding &finding : m_findings) {
        const QString sentence = CheckText::sentence(finding, format);
        const QString whole =
            CheckText::severity(finding.severity) + QStringLiteral(": ") + sentence;
        auto *item = new QListWidgetItem(mark(finding.severity), sentence, this);
        item->setData(Qt::AccessibleTextRole, whole);
        item->setToolTip(whole);
        if (finding.answer) {
            const std::string_view name = answerSpec(*finding.answer).name;
            item->setData(Qt::UserRole,
                          QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        item->setData(Qt::UserRole + 1, QString::fromStdString(finding.figure));
    }
}

// A square, a triangle, a disc: not by colour alone.
QIcon FindingsList::mark(Severity severity) const
{
    const Theme &theme = m_appearance->theme();
    QPixmap pixmap(QSizeF(kMark * kScale, kMark * kScale).toSize());
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(kScale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF box(1.5, 1.5, kMark - 3, kMark - 3);
    switch (severity) {
    case Severity::Error:
        painter.setBrush(theme.bad);
        painter.drawRect(box);
        break;
    case Severity::Warning:
        painter.setBrush(theme.warning);
        painter.drawPolygon(
            QPolygonF({box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())}));
        break;
    case Severity::Note:
        painter.setBrush(theme.neutral);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    return QIcon(pixmap);
}

} // namespace daemok::ui
