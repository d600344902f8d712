// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdocument.h"

#include "ui/report/reportcontent.h"
#include "ui/text/pricecurtain.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

constexpr double kSide = 44; // margins, points
constexpr double kTop = 50;
constexpr double kBottom = 44;
constexpr double kHeader = 27;
constexpr double kFooter = 30;

// From roomy to dense, with what the lists may hold; the first that fits is taken.
constexpr std::array kRooms = {
    ReportRoom{1.1, 12, 7, 14},  ReportRoom{1.05, 12, 7, 14}, ReportRoom{1, 12, 7, 14},
    ReportRoom{0.96, 12, 7, 12}, ReportRoom{0.92, 10, 7, 12}, ReportRoom{0.88, 10, 6, 10},
    ReportRoom{0.84, 8, 6, 10},  ReportRoom{0.8, 8, 5, 8},    ReportRoom{0.77, 6, 5, 8},
    ReportRoom{0.74, 6, 4, 6},   ReportRoom{0.71, 4, 4, 6}};
// What figures get of the room they wish for, before type gives way.
constexpr double kFigureShare = 0.75;
constexpr double kDense = 0.8;

double units(double points)
{
    return points * kUnitsPerPoint;
}

QRectF bodyArea()
{
    return QRectF(QPointF(), paperSize())
        .adjusted(units(kSide), units(kTop), -units(kSide), -units(kBottom));
}

/// A section's blocks keep together.
class SectionBlock : public StackBlock
{
public:
    using StackBlock::StackBlock;
    [[nodiscard]] double gap() const override { return style().length(10); }
};

bool fits(const Block &body, double density)
{
    const QRectF area = bodyArea();
    const double least = body.height(area.width());
    const double share = density > kDense ? kFigureShare : 0;
    return least + share * (body.wish(area.width()) - least) <= area.height();
}

} // namespace

Blocks sectionBlocks(SectionId section, const ReportContent &content)
{
    switch (section) {
    case SectionId::Decision:
        return decisionSection(content);
    case SectionId::Topology:
        return topologySection(content);
    case SectionId::Goals:
        return goalsSection(content);
    case SectionId::Reasons:
        return reasonsSection(content);
    case SectionId::OpenAnswers:
        return openSection(content);
    case SectionId::Infeasible:
        return infeasibleSection(content);
    case SectionId::Sizing:
        return sizingSection(content);
    case SectionId::Workload:
        return workloadSection(content);
    case SectionId::CostLines:
        return costSection(content);
    case SectionId::CostLatency:
        return costLatencySection(content);
    case SectionId::Alternatives:
        return alternativesSection(content);
    case SectionId::Inputs:
        return inputsSection(content);
    case SectionId::Sources:
        return sourcesSection(content);
    case SectionId::Reuse:
        return reuseSection(content);
    }
    return {};
}

ReportSetting reportSetting(const std::filesystem::path &resources, const QString &language,
                            std::shared_ptr<const ReportFonts> fonts)
{
    const QString folder = QString::fromStdU16String(resources.u16string());
    return {language, std::move(fonts), std::make_shared<const LanguageWords>(folder, language)};
}

/// Sets one page of the model in one room.
class ReportDocument::Maker
{
public:
    Maker(const ReportDocument &document, const ReportRoom &room)
        : m_format(document.m_setting.words->locale()),
          m_content{document.m_model, m_format,
                    std::make_shared<const ReportStyle>(
                        document.m_setting.fonts->families(document.m_setting.language),
                        document.m_setting.words->locale(), room.density),
                    room}
    {}

    [[nodiscard]] Blocks sections(const std::vector<SectionId> &ids) const
    {
        Blocks blocks;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            auto block = section(ids[i]);
            const bool paired = i + 1 < ids.size() && isPair(ids[i], ids[i + 1]);
            if (paired) {
                auto right = section(ids[++i]);
                const double share = ids[i] == SectionId::CostLatency ? kCostShare : kGoalsShare;
                if (block && right)
                    block = std::make_unique<ColumnsBlock>(m_content.style, std::move(block),
                                                           std::move(right), share);
                else if (right)
                    block = std::move(right);
            }
            if (block)
                blocks.push_back(std::move(block));
        }
        return blocks;
    }

    [[nodiscard]] const Style &style() const { return m_content.style; }

private:
    static constexpr double kCostShare = 0.58;
    static constexpr double kGoalsShare = 0.5;

    [[nodiscard]] static bool isPair(SectionId left, SectionId right)
    {
        return (left == SectionId::Goals && right == SectionId::Reasons)
               || (left == SectionId::CostLines && right == SectionId::CostLatency);
    }

    [[nodiscard]] std::unique_ptr<Block> section(SectionId id) const
    {
        Blocks blocks = sectionBlocks(id, m_content);
        if (blocks.empty())
            return nullptr;
        return std::make_unique<SectionBlock>(m_content.style, std::move(blocks));
    }

    Format m_format;
    ReportContent m_content;
};

ReportDocument::ReportDocument(const ReportSource &source, ReportSetting setting)
    : m_setting(std::move(setting)),
      m_source(printableSource(source, *m_setting.fonts, m_missing)),
      m_model(makeReport(m_source.edition, m_source.heading, m_source.pattern, m_source.plan))
{
    addReuse(m_model, m_source.reuse);
    const LanguageScope scope(*m_setting.words);
    const PricesShown prices;
    m_title = ReportText::documentTitle(m_model.heading);
    m_edition = ReportText::edition(m_model.edition);
    m_frameStyle = std::make_shared<const ReportStyle>(
        m_setting.fonts->families(m_setting.language), m_setting.words->locale(), 1);
    for (const std::vector<SectionId> &ids : m_model.pages) {
        std::unique_ptr<Block> body;
        for (const ReportRoom &room : kRooms) {
            const Maker maker(*this, room);
            body = std::make_unique<StackBlock>(maker.style(), maker.sections(ids));
            m_density = std::min(m_density, room.density);
            if (fits(*body, room.density))
                break;
            body.reset();
        }
        if (body) {
            m_pages.push_back(std::move(body));
            continue;
        }
        // Full even when dense: what does not fit goes on on another page.
        const Maker maker(*this, kRooms.back());
        Blocks page;
        double height = 0;
        for (auto &block : maker.sections(ids)) {
            const double more = block->height(bodyArea().width()) + block->gap();
            if (!page.empty() && height + more > bodyArea().height()) {
                m_pages.push_back(std::make_unique<StackBlock>(maker.style(), std::move(page)));
                page = Blocks();
                height = 0;
            }
            height += more;
            page.push_back(std::move(block));
        }
        m_pages.push_back(std::make_unique<StackBlock>(maker.style(), std::move(page)));
    }
}

ReportDocument::~ReportDocument() = default;

void ReportDocument::paintFrame(QPainter &painter, int page) const
{
    const ReportStyle &style = *m_frameStyle;
    const double left = units(kSide);
    const double right = paperSize().width() - units(kSide);
    const auto atRight = [&](const QString &text, double y) {
        paintLine(painter, {right - style.width(Face::Small, text), y},
                  {text, Face::Small, Ink::Muted}, style);
    };
    if (page > 0) { // the first page has its own title
        const double room = right - left - style.width(Face::Small, m_edition) - units(10);
        const QString title = style.metrics(Face::Small).elidedText(m_title, Qt::ElideRight, room);
        paintLine(painter, {left, units(kHeader)}, {title, Face::Small, Ink::Muted}, style);
    }
    atRight(m_edition, units(kHeader));
    const double foot = paperSize().height() - units(kFooter);
    painter.setPen(QPen(ReportStyle::rule(), units(0.6)));
    painter.drawLine(QPointF(left, foot - units(3)), QPointF(right, foot - units(3)));
    paintLine(painter, {left, foot}, {ReportText::footer(), Face::Small, Ink::Muted}, style);
    atRight(ReportText::pageNumber(page + 1, pageCount()), foot);
}

void ReportDocument::paint(QPainter &painter, int page) const
{
    const LanguageScope scope(*m_setting.words);
    const PricesShown prices;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), paperSize()), Qt::white);
    paintFrame(painter, page);
    m_pages[static_cast<std::size_t>(page)]->paint(painter, bodyArea());
    painter.restore();
}

} // namespace daemok::ui
