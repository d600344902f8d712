// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/formatpreview.h"

#include "core/calllog/columnroles.h"
#include "ui/fields/entrybox.h"
#include "ui/fields/entrycheck.h"
#include "ui/text/calllogtext.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace daemok::ui {

using namespace calllog;

namespace {

constexpr std::size_t kMostShown = 200; // columns
constexpr std::size_t kSamples = 3;
constexpr int kNoRole = -1;
constexpr std::array<char, 4> kSeparators = {',', '\t', ';', '|'};
constexpr std::array<Nanoseconds, 4> kUnits = {kSecond, kSecond / 1000, kSecond / 1'000'000, 1};

} // namespace

FormatPreview::FormatPreview(QWidget *parent)
    : QWidget(parent),
      m_separator(new EntryBox),
      m_header(new EntryCheck),
      m_timeUnit(createUnits(QStringLiteral("timeUnit"))),
      m_durationUnit(createUnits(QStringLiteral("durationUnit"))),
      m_separatorName(new QLabel),
      m_timeName(new QLabel),
      m_durationName(new QLabel),
      m_more(new QLabel),
      m_scroll(new QScrollArea)
{
    m_separator->setObjectName(QStringLiteral("separator"));
    for (std::size_t i = 0; i < kSeparators.size(); ++i)
        m_separator->addItem(QString());
    m_header->setObjectName(QStringLiteral("header"));
    m_separatorName->setBuddy(m_separator);
    m_timeName->setBuddy(m_timeUnit);
    m_durationName->setBuddy(m_durationUnit);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_separatorName, m_separator, m_header, m_timeName,
                                          m_timeUnit, m_durationName, m_durationUnit})
        controls->addWidget(widget);
    controls->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_more->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(controls);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_more);
    connect(m_separator, &QComboBox::activated, this, &FormatPreview::askReread);
    connect(m_header, &QCheckBox::clicked, this, &FormatPreview::askReread);
    connect(m_timeUnit, &QComboBox::activated, this, [this](int unit) {
        m_format.time.unit = kUnits[static_cast<std::size_t>(unit)];
        m_format.time.unitAssumed = false;
        emit changed();
    });
    connect(m_durationUnit, &QComboBox::activated, this, [this](int unit) {
        m_format.durationUnit = kUnits[static_cast<std::size_t>(unit)];
        m_format.durationUnitAssumed = false;
        emit changed();
    });
    retranslate();
}

QComboBox *FormatPreview::createUnits(const QString &name)
{
    auto *combo = new EntryBox;
    combo->setObjectName(name);
    for (std::size_t i = 0; i < kUnits.size(); ++i)
        combo->addItem(QString());
    return combo;
}

void FormatPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillColumns();
    }
}

void FormatPreview::retranslate()
{
    m_separatorName->setText(tr("Columns are separated by"));
    const std::array<QString, kSeparators.size()> separators = {tr("comma"), tr("tab"),
                                                                tr("semicolon"), tr("bar |")};
    for (std::size_t i = 0; i < separators.size(); ++i)
        m_separator->setItemText(static_cast<int>(i), separators[i]);
    m_header->setText(tr("First line names the columns"));
    m_timeName->setText(tr("Times in"));
    m_durationName->setText(tr("Durations in"));
    const std::array<QString, kUnits.size()> units = {tr("seconds"), tr("milliseconds"),
                                                      tr("microseconds"), tr("nanoseconds")};
    for (QComboBox *combo : {m_timeUnit, m_durationUnit})
        for (std::size_t i = 0; i < units.size(); ++i)
            combo->setItemText(static_cast<int>(i), units[i]);
    m_separator->setAccessibleName(m_separatorName->text());
    m_timeUnit->setAccessibleName(m_timeName->text());
    m_durationUnit->setAccessibleName(m_durationName->text());
}

void FormatPreview::setFormat(const calllog::Format &format)
{
    m_format = format;
    fillColumns();
    fillControls();
}

int FormatPreview::roleOf(std::size_t column) const
{
    const std::vector<std::size_t> &keys = m_format.mapping.keys;
    if (std::find(keys.begin(), keys.end(), column) != keys.end())
        return static_cast<int>(ColumnRole::Key);
    for (std::size_t role = 0; role < kColumnRoles; ++role)
        if (m_format.mapping.one[role] == column)
            return static_cast<int>(role);
    return kNoRole;
}

void FormatPreview::addColumn(QGridLayout *grid, std::size_t column)
{
    const int row = static_cast<int>(column) + 1;
    const QString name = QString::fromStdString(m_format.columns[column].name);
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    auto *combo = new EntryBox;
    combo->addItem(tr("not used"), kNoRole);
    for (std::size_t role = 0; role < kColumnRoles; ++role)
        combo->addItem(CallLogText::role(static_cast<ColumnRole>(role)), static_cast<int>(role));
    combo->setCurrentIndex(combo->findData(roleOf(column)));
    combo->setAccessibleName(tr("What column %1 holds").arg(name));
    label->setBuddy(combo);
    QStringList samples;
    for (const std::string &sample : m_format.columns[column].samples)
        if (samples.size() < static_cast<int>(kSamples))
            samples << QString::fromStdString(sample);
    auto *values = new QLabel(samples.join(QStringLiteral("   ")));
    values->setTextFormat(Qt::PlainText);
    values->setProperty("muted", true);
    values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(label, row, 0);
    grid->addWidget(combo, row, 1);
    grid->addWidget(values, row, 2);
    connect(combo, &QComboBox::activated, this,
            [this, column, combo](int index) { setRole(column, combo->itemData(index).toInt()); });
    m_roles.push_back(combo);
}

void FormatPreview::fillColumns()
{
    m_filling = true;
    m_roles.clear();
    auto *page = new QWidget;
    page->setProperty("page", true);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    int at = 0;
    for (const QString &title : {tr("Column"), tr("Holds"), tr("First values")}) {
        auto *label = new QLabel(title);
        label->setProperty("muted", true);
        grid->addWidget(label, 0, at++);
    }
    const std::size_t shown = std::min(m_format.columns.size(), kMostShown);
    for (std::size_t column = 0; column < shown; ++column)
        addColumn(grid, column);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(static_cast<int>(shown) + 1, 1);
    m_scroll->setWidget(page);
    const auto hidden = static_cast<int>(m_format.columns.size() - shown);
    m_more->setText(
        tr("%n more column(s) are not shown and keep what was detected.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_filling = false;
}

void FormatPreview::fillControls()
{
    const bool table = m_format.kind == FileKind::Table;
    const bool lines = table || m_format.kind == FileKind::KeyLines;
    m_separatorName->setVisible(lines);
    m_separator->setVisible(lines);
    m_header->setVisible(lines);
    const auto separator = std::find(kSeparators.begin(), kSeparators.end(), m_format.separator);
    m_separator->setCurrentIndex(
        separator == kSeparators.end() ? -1 : static_cast<int>(separator - kSeparators.begin()));
    m_header->setChecked(m_format.header);
    const bool number =
        m_format.mapping.of(ColumnRole::Time) && m_format.time.kind == TimeFormat::Kind::Number;
    const bool lasting = m_format.mapping.of(ColumnRole::Duration).has_value();
    const auto show = [](QLabel *name, QComboBox *combo, Nanoseconds unit, bool on) {
        const auto found = std::find(kUnits.begin(), kUnits.end(), unit);
        combo->setCurrentIndex(found == kUnits.end() ? -1
                                                     : static_cast<int>(found - kUnits.begin()));
        name->setVisible(on);
        combo->setVisible(on);
    };
    show(m_timeName, m_timeUnit, m_format.time.unit, number);
    show(m_durationName, m_durationUnit, m_format.durationUnit, lasting);
}

// A column has one meaning, a meaning one column; several columns together may be the key.
void FormatPreview::setRole(std::size_t column, int role)
{
    if (m_filling)
        return;
    Mapping &mapping = m_format.mapping;
    std::erase(mapping.keys, column);
    for (auto &one : mapping.one)
        if (one == column)
            one.reset();
    if (role == static_cast<int>(ColumnRole::Key))
        mapping.keys.push_back(column);
    else if (role != kNoRole)
        mapping.set(static_cast<ColumnRole>(role), column);
    describeMapped(m_format);
    for (std::size_t other = 0; other < m_roles.size(); ++other)
        m_roles[other]->setCurrentIndex(m_roles[other]->findData(roleOf(other)));
    fillControls();
    emit changed();
}

void FormatPreview::askReread()
{
    ReadingChoice choice;
    if (m_separator->currentIndex() >= 0)
        choice.separator = kSeparators[static_cast<std::size_t>(m_separator->currentIndex())];
    choice.header = m_header->isChecked();
    emit rereadAsked(choice);
}

QString FormatPreview::problem() const
{
    const auto time = m_format.mapping.of(ColumnRole::Time);
    if (time && m_format.time.kind == TimeFormat::Kind::None) {
        const Column &column = m_format.columns[*time];
        return ErrorText::sentence(
            {ErrorId::WrongColumn,
             {},
             {column.name, std::string(columnRoleName(ColumnRole::Time)),
              column.samples.empty() ? std::string() : column.samples.front()}});
    }
    const bool keys = !m_format.mapping.keys.empty() || m_format.mapping.of(ColumnRole::Blocks);
    if (!time && !keys)
        return tr("Say which column holds the time or the key of a request: without either there "
                  "is nothing to measure.");
    if (m_format.mapping.keys.size() > kMostKeyColumns)
        return tr("A key may be made of %1 columns at most.").arg(kMostKeyColumns);
    return {};
}

} // namespace daemok::ui
