// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdocument.h"

#include "ui/report/contentsblock.h"
#include "ui/report/pageflow.h"
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
// Long editions cut nothing and have as many pages as they need.
constexpr ReportRoom kWhole{1, 10000, 10000, 10000};
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

Blocks chapterBlocks(ChapterId chapter, const ReportContent &content)
{
    switch (chapter) {
    case ChapterId::Decision:
        return decisionChapter(content);
    case ChapterId::Requirements:
        return requirementsChapter(content);
    case ChapterId::Assumptions:
        return assumptionsChapter(content);
    case ChapterId::Workload:
        return workloadChapter(content);
    case ChapterId::Architecture:
        return architectureChapter(content);
    case ChapterId::Sizing:
        return sizingChapter(content);
    case ChapterId::Reuse:
        return reuseChapter(content);
    case ChapterId::Tta:
        return ttaChapter(content);
    case ChapterId::Placement:
        return placementChapter(content);
    case ChapterId::Cost:
        return costChapter(content);
    case ChapterId::Alternatives:
        return alternativesChapter(content);
    case ChapterId::Sensitivity:
        return sensitivityChapter(content);
    case ChapterId::Growth:
        return growthChapter(content);
    case ChapterId::Resilience:
        return resilienceChapter(content);
    case ChapterId::Validation:
        return validationChapter(content);
    case ChapterId::NextSteps:
        return nextStepsChapter(content);
    case ChapterId::Checks:
        return checksChapter(content);
    case ChapterId::AllAnswers:
        return allAnswersChapter(content);
    case ChapterId::Formulas:
        return formulasChapter(content);
    case ChapterId::Rejected:
        return rejectedChapter(content);
    case ChapterId::Sources:
        return sourcesChapter(content);
    case ChapterId::Glossary:
        return glossaryChapter(content);
    case ChapterId::Changes:
        return changesChapter(content);
    }
    return {};
}

ReportSetting reportSetting(const std::filesystem::path &resources, const QString &language,
                            std::shared_ptr<const ReportFonts> fonts)
{
    const QString folder = QString::fromStdU16String(resources.u16string());
    const auto data = DossierData::load(resources);
    return {language, std::move(fonts), std::make_shared<const LanguageWords>(folder, language),
            data ? *data : nullptr};
}

/// Sets one page of the model in one room.
class ReportDocument::Maker
{
public:
    Maker(const ReportDocument &document, const ReportRoom &room)
        : m_format(document.m_setting.words->locale()),
          m_content{document.m_model,
                    m_format,
                    std::make_shared<const ReportStyle>(
                        document.m_setting.fonts->families(document.m_setting.language),
                        document.m_setting.words->locale(), room.density),
                    room,
                    &document.m_source,
                    document.m_setting.data.get()}
    {}

    [[nodiscard]] const ReportContent &content() const { return m_content; }

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
    if (m_model.edition == ReportEdition::Summary)
        setSummary();
    else
        setChapters();
}

void ReportDocument::addPage(std::unique_ptr<Block> page)
{
    const std::size_t before = m_links.size();
    page->addLinks(bodyArea(), m_links);
    for (std::size_t i = before; i < m_links.size(); ++i)
        m_links[i].page = pageCount();
    m_pages.push_back(std::move(page));
}

// Cover, contents, then every chapter that has something to say.
void ReportDocument::setChapters()
{
    constexpr int kBefore = 2;
    const Maker maker(*this, kWhole);
    const ReportContent &content = maker.content();
    PageFlow flow(maker.style(), bodyArea().size());
    QList<ContentsBlock::Line> lines;
    int number = 0;
    char letter = 'A';
    for (const ChapterId chapter : chaptersOf(m_model.edition)) {
        Blocks blocks;
        if (m_source.hidden.count(chapter) == 0)
            blocks = chapterBlocks(chapter, content);
        if (blocks.empty())
            continue;
        const QString mark = isAppendix(chapter) ? QString(QLatin1Char(letter++))
                                                 : m_setting.words->locale().toString(++number);
        const QString title = DossierText::chapter(chapter);
        blocks.insert(blocks.begin(),
                      std::make_unique<ChapterBlock>(maker.style(), mark, title,
                                                     DossierText::chapterHelp(chapter)));
        if (chapter == ChapterId::Requirements)
            flow.newPage(); // the decision has its page to itself
        flow.breakForChapter(blocks);
        const int page = flow.page() + kBefore;
        const double y = flow.y() + bodyArea().top();
        m_chapterPages[chapter] = page;
        if (chapter == ChapterId::Assumptions)
            m_assumptionsPage = page + 1;
        lines.push_back({mark, title, page, y, isAppendix(chapter)});
        m_outline.push_back({mark + QStringLiteral("  ") + title, 0, page, y});
        flow.add(std::move(blocks));
        if (auto picture = chapter == ChapterId::Decision ? decisionPicture(content) : nullptr)
            flow.fill(std::move(picture));
    }
    addPage(std::make_unique<StackBlock>(maker.style(), coverBlocks(content)));
    auto contents = std::make_unique<PlacedBlock>(maker.style());
    const QSizeF body = bodyArea().size();
    auto heading = std::make_unique<TextBlock>(
        maker.style(), QList<Span>{{DossierText::word(DossierWord::Contents), Face::Title}});
    const double top = heading->height(body.width()) + units(kHeader) / 2;
    contents->place(std::move(heading), QRectF(0, 0, body.width(), top));
    auto list = std::make_unique<ContentsBlock>(maker.style(), lines);
    contents->place(std::move(list), QRectF(0, top, body.width(), body.height() - top));
    addPage(std::move(contents));
    for (auto &page : flow.take())
        addPage(std::move(page));
    m_density = kWhole.density;
}

int ReportDocument::pageOf(ChapterId chapter) const
{
    const auto found = m_chapterPages.find(chapter);
    return found == m_chapterPages.end() ? 0 : found->second;
}

PdfExtras ReportDocument::extras() const
{
    PdfExtras extras;
    extras.language = m_setting.language;
    extras.outline = m_outline;
    extras.links = m_links;
    const CarriedFiles &carried = m_source.carried;
    const ReportHeading &heading = m_model.heading;
    extras.facts = {{"DaemokVersion", heading.appVersion},
                    {"DaemokEdition", std::string(editionName(m_model.edition))}};
    if (m_model.plan->catalog) {
        extras.facts.emplace_back("DaemokCatalog", m_model.plan->catalog->version);
        extras.facts.emplace_back("DaemokCatalogSHA256", m_model.plan->catalog->sha256);
    }
    if (carried.project.empty())
        return extras;
    extras.facts.emplace_back(kProjectHashFact, heading.projectSha256);
    extras.facts.emplace_back(kPlanHashFact, heading.planSha256);
    extras.attachments = {
        {carried.name, "application/yaml", QStringLiteral("Daemok project"), carried.project},
        {kPlanFile, "application/json", QStringLiteral("daemok.plan/1"), carried.plan}};
    return extras;
}

QString ReportDocument::footer() const
{
    QString text = m_model.edition == ReportEdition::Summary
                       ? ReportText::footer()
                       : DossierText::footer(m_assumptionsPage);
    if (const QString print = DossierText::fingerprint(m_model.heading); !print.isEmpty())
        text += QStringLiteral("  ·  ") + print;
    return text;
}

void ReportDocument::setSummary()
{
    for (const std::vector<SectionId> &ids : m_model.pages) {
        m_outline.push_back(
            {DossierText::summaryPage(m_outline.empty()), 0, static_cast<int>(m_pages.size()), 0});
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
    paintLine(painter, {left, foot}, {footer(), Face::Small, Ink::Muted}, style);
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
