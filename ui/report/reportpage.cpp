// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "ui/report/findingslist.h"
#include "ui/report/reportpreview.h"
#include "ui/report/reportsource.h"
#include "ui/report/studiesjob.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/checktext.h"
#include "ui/text/dossiertext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/reporttext.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kSettleMs = 120;
constexpr int kPatienceMs = 300;
constexpr int kSideWidth = 250;

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("plain", true);
    return button;
}

QFrame *card(QLabel *title, QWidget *content)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(2);
    if (title) {
        title->setProperty("cardTitle", true);
        title->setContentsMargins(10, 4, 10, 2);
        layout->addWidget(title);
    }
    layout->addWidget(content);
    return frame;
}

} // namespace

ReportPage::ReportPage(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_preview(new ReportPreview(appearance->theme())),
      m_job(new ReportExport(this)),
      m_studiesJob(std::make_unique<StudiesJob>())
{
    setObjectName(QStringLiteral("report"));
    m_sentence = new QLabel;
    m_warning = new QLabel;
    for (QLabel *label : {m_sentence, m_warning}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    m_warning->setProperty("problem", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(createBar());
    layout->addWidget(m_warning);
    layout->addWidget(m_sentence);
    createChapters();
    createFindings();
    m_side = new QWidget;
    m_side->setFixedWidth(kSideWidth);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    m_chaptersCard = card(nullptr, m_chapters);
    m_chapters->show();
    m_chaptersCard->setVisible(m_chapters->count() > 0);
    side->addWidget(m_chaptersCard, 3);
    side->addWidget(card(m_findingsTitle, m_findings), 2);
    auto *body = new QHBoxLayout;
    body->setSpacing(8);
    body->addWidget(m_side);
    body->addWidget(m_preview, 1);
    layout->addLayout(body, 1);
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setToolTip(tr("The pages as they will print. Ctrl with the wheel, or + and −: size; "
                             "0: fit the width."));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ReportPage::refresh);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->setVisible(isExporting());
        m_cancel->setVisible(isExporting());
    });
    connect(m_job, &ReportExport::progressed, this, &ReportPage::showProgress);
    connect(m_job, &ReportExport::finished, this, &ReportPage::finished);
    connect(m_studiesJob.get(), &StudiesJob::finished, this, [this] {
        m_document.reset();
        if (isVisible())
            refresh();
        const QString path = std::exchange(m_waitingExport, QString());
        if (!path.isEmpty())
            exportTo(path);
    });
    connectController();
}

QWidget *ReportPage::createBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Language of the report"));
    m_languages = new QComboBox;
    // Each language is named in itself.
    for (const auto &[code, name] :
         {std::pair("ko", "한국어"), std::pair("en", "English"), std::pair("ja", "日本語")})
        m_languages->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    m_languages->setAccessibleName(tr("Language of the report"));
    m_languages->setToolTip(tr("The report's own language; the window keeps its own."));
    label->setBuddy(m_languages);
    auto *edition = new QLabel(tr("E&dition"));
    m_editions = new QComboBox;
    m_editions->addItem(tr("Summary, two pages"), static_cast<int>(ReportEdition::Summary));
    m_editions->addItem(tr("Proposal"), static_cast<int>(ReportEdition::Proposal));
    m_editions->addItem(tr("Full audit"), static_cast<int>(ReportEdition::Audit));
    m_editions->setAccessibleName(tr("Edition of the report"));
    m_editions->setToolTip(tr("How much the report says: the decision on two pages, a proposal, or "
                              "everything an auditor asks for."));
    edition->setBuddy(m_editions);
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pages written"));
    m_cancel = plainButton(tr("&Cancel"));
    m_export = plainButton(tr("&Export PDF…"));
    m_export->setToolTip(tr("Write these pages to a PDF file (Ctrl+Shift+E)."));
    m_progress->hide();
    m_cancel->hide();
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addWidget(edition);
    row->addWidget(m_editions);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_controller->endGesture();
        m_controller->setLanguage(m_languages->currentData().toString());
    });
    connect(m_editions, &QComboBox::currentIndexChanged, this, [this] {
        showChapters();
        outdate();
    });
    connect(m_export, &QPushButton::clicked, this, &ReportPage::askExport);
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportExport::cancel);
    return bar;
}

void ReportPage::createChapters()
{
    m_chapters = new QListWidget;
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setProperty("rows", true);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapters->setAccessibleName(tr("Chapters of the report"));
    m_chapters->setToolTip(
        tr("Space or a click on the box leaves a chapter out; choosing one shows "
           "its page."));
    connect(m_chapters, &QListWidget::itemChanged, this, &ReportPage::switchChapter);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        const QListWidgetItem *item = m_chapters->item(row);
        if (item && m_document)
            m_preview->showPage(
                m_document->pageOf(static_cast<ChapterId>(item->data(Qt::UserRole).toInt())));
    });
    showChapters();
}

void ReportPage::createFindings()
{
    m_findingsTitle = new QLabel;
    m_findingsTitle->setWordWrap(true);
    m_findings = new FindingsList(m_appearance);
    m_findingsTitle->setBuddy(m_findings);
    connect(m_findings, &FindingsList::answerAsked, this, &ReportPage::answerAsked);
    connect(m_findings, &FindingsList::figureAsked, this, &ReportPage::figureAsked);
}

void ReportPage::showFindings(const std::vector<Finding> &findings)
{
    m_findings->setFindings(findings);
    m_findingsTitle->setText(findings.empty()
                                 ? CheckText::nothingFound()
                                 : CheckText::found(static_cast<int>(findings.size())));
}

ReportPage::~ReportPage() = default;

bool ReportPage::studiesMissing()
{
    if (edition() == ReportEdition::Summary || !m_controller->plan())
        return false;
    return !m_studiesJob->has(m_controller->plan(), m_controller->pattern(),
                              m_controller->scenario().callLog);
}

// The summary has none to choose from.
void ReportPage::showChapters()
{
    const QSignalBlocker blocker(m_chapters);
    m_chapters->clear();
    for (const ChapterId chapter : chaptersOf(edition())) {
        auto *item = new QListWidgetItem(DossierText::chapter(chapter), m_chapters);
        item->setToolTip(DossierText::chapterHelp(chapter));
        item->setData(Qt::UserRole, static_cast<int>(chapter));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_hidden.count(chapter) > 0 ? Qt::Unchecked : Qt::Checked);
    }
    // With its card, once it lies in one.
    (m_chaptersCard ? m_chaptersCard : m_chapters)->setVisible(m_chapters->count() > 0);
}

void ReportPage::switchChapter(const QListWidgetItem *item)
{
    const auto chapter = static_cast<ChapterId>(item->data(Qt::UserRole).toInt());
    if (item->checkState() == Qt::Unchecked)
        m_hidden.insert(chapter);
    else
        m_hidden.erase(chapter);
    outdate();
}

ReportEdition ReportPage::edition() const
{
    return static_cast<ReportEdition>(m_editions->currentData().toInt());
}

void ReportPage::setEdition(ReportEdition edition)
{
    m_editions->setCurrentIndex(m_editions->findData(static_cast<int>(edition)));
}

void ReportPage::setPrevious(std::optional<PlanDigest> previous)
{
    m_previous = std::move(previous);
    outdate();
}

void ReportPage::connectController()
{
    connect(m_controller, &ProjectController::planChanged, this, &ReportPage::outdate);
    connect(m_controller, &ProjectController::projectChanged, this, &ReportPage::outdate);
    connect(m_controller, &ProjectController::fileChanged, this, &ReportPage::outdate);
    connect(m_controller, &ProjectController::scenariosChanged, this, &ReportPage::outdate);
    const auto followProject = [this] {
        const QSignalBlocker blocker(m_languages);
        const QString language = QString::fromStdString(m_controller->project().language);
        m_languages->setCurrentIndex(std::max(0, m_languages->findData(language)));
    };
    connect(m_controller, &ProjectController::projectChanged, this, followProject);
    connect(m_controller, &ProjectController::projectReplaced, this,
            [this] { m_previous.reset(); });
    followProject();
    connect(m_appearance, &Appearance::changed, this,
            [this] { m_preview->setTheme(m_appearance->theme()); });
}

void ReportPage::setReportLanguage(const QString &language)
{
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(language)));
}

const ReportSetting *ReportPage::setting()
{
    const std::filesystem::path &resources = m_controller->data().resources;
    if (!m_fonts) {
        const auto loaded = ReportFonts::load(resources);
        if (!loaded) {
            say(ErrorText::withPlace(loaded.error()), true);
            return nullptr;
        }
        m_fonts = *loaded;
    }
    const QString language = m_languages->currentData().toString();
    const auto known = m_settings.find(language);
    if (known != m_settings.end())
        return &known->second;
    return &m_settings.emplace(language, reportSetting(resources, language, m_fonts)).first->second;
}

// The pages are made when somebody looks at them, or exports them.
void ReportPage::outdate()
{
    m_document.reset();
    if (isVisible())
        m_settle.start();
}

std::shared_ptr<const ReportDocument> ReportPage::document()
{
    const ReportSetting *set = m_controller->plan() ? setting() : nullptr;
    if (m_document || !set)
        return m_document;
    ReportHeading heading;
    heading.client = m_controller->project().client;
    heading.project = QFileInfo(m_controller->filePath()).fileName().toStdString();
    heading.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    heading.appVersion = DAEMOK_VERSION;
    Plan plan = *m_controller->plan();
    plan.scenario = m_controller->scenario().name;
    ReportSource source{edition(), heading, m_controller->pattern(),
                        std::make_shared<const Plan>(std::move(plan))};
    source.hidden = m_hidden;
    source.tta = m_controller->scenario().tta;
    if (!studiesMissing() && edition() != ReportEdition::Summary)
        addStudies(source, m_studiesJob->studies());
    if (set->data)
        source.findings = findingsOf(source, m_controller->project(), *set->data);
    showFindings(source.findings);
    source.previous = m_previous;
    carryFiles(source, projectText(m_controller->project(),
                                   std::filesystem::path(m_controller->filePath().toStdU16String()),
                                   m_controller->data().presets));
    m_document = std::make_shared<const ReportDocument>(source, *set);
    QStringList warnings;
    if (!set->words->found())
        warnings << ReportText::noTranslation(m_languages->currentText());
    if (!m_document->missingCharacters().isEmpty())
        warnings << ReportText::missingCharacters(m_document->missingCharacters());
    m_warning->setText(warnings.join(QLatin1Char(' ')));
    m_warning->setVisible(!warnings.isEmpty());
    m_preview->setAccessibleDescription(
        VerdictText::headline(*m_controller->plan(), Format()) + QLatin1Char(' ')
        + VerdictText::promise(*m_controller->plan(), m_controller->pattern(), Format()));
    return m_document;
}

void ReportPage::refresh()
{
    m_settle.stop();
    m_preview->setDocument(document());
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString ReportPage::suggestedName() const
{
    const QString path = m_controller->filePath();
    const QString client = QString::fromStdString(m_controller->project().client).trimmed();
    QString name = path.isEmpty() ? client : QFileInfo(path).fileName().section(u'.', 0, 0);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    if (name.isEmpty())
        name = QStringLiteral("daemok");
    const QString folder = path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath();
    return folder + QLatin1Char('/') + name + QStringLiteral(".pdf");
}

void ReportPage::askExport()
{
    if (isExporting() || !document())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportTo);
    dialog->open();
}

void ReportPage::exportTo(const QString &path)
{
    if (isExporting() || !m_controller->plan())
        return;
    if (studiesMissing()) { // what belongs into the file is still being made
        m_waitingExport = path;
        m_export->setEnabled(false);
        m_progress->setMaximum(0);
        m_progress->show();
        return;
    }
    const auto pages = document();
    if (!pages)
        return;
    m_sentence->hide();
    m_export->setEnabled(false);
    m_patience.start();
    m_job->start(pages, path);
}

void ReportPage::showProgress(int done, int pages)
{
    m_progress->setMaximum(pages);
    m_progress->setValue(done);
}

void ReportPage::finished(const QString &path, const std::optional<Error> &error)
{
    m_patience.stop();
    m_progress->hide();
    m_cancel->hide();
    m_export->setEnabled(true);
    if (!error) {
        say(tr("Written: %1").arg(QDir::toNativeSeparators(path)), false);
        emit exported(path);
    } else if (error->id == ErrorId::Cancelled) {
        say(tr("The export was cancelled; the file is as it was."), false);
    } else {
        say(tr("%1 The file is as it was.", "what failed").arg(ErrorText::sentence(*error)), true);
    }
}

void ReportPage::say(const QString &sentence, bool problem)
{
    m_sentence->setProperty("problem", problem);
    m_sentence->setProperty("muted", !problem);
    m_sentence->setText(sentence);
    m_sentence->show();
    // The sheet looks at properties when it is applied.
    m_sentence->setStyleSheet(QString());
}

QString ReportPage::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

QString ReportPage::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

QList<QWidget *> ReportPage::regions() const
{
    return {m_preview, m_languages, m_editions, m_chapters, m_findings, m_export};
}

} // namespace daemok::ui
