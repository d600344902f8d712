// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/dossierdata.h"

#include "core/quantity/textfile.h"

#include <QStringList>

namespace daemok::ui {
namespace {

constexpr std::size_t kLargest = std::size_t{1} << 20U;

Result<std::vector<DossierData::Term>> readGlossary(const std::filesystem::path &file)
{
    const auto text = readTextFile(file, kLargest);
    if (!text)
        return text.error();
    std::vector<DossierData::Term> terms;
    const QStringList lines =
        QString::fromStdString(*text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) { // the first line names the columns
        constexpr qsizetype kColumns = 4;
        const QStringList cells = lines[i].split(QLatin1Char('\t'));
        if (cells.size() != kColumns)
            return Error{ErrorId::ColumnCount,
                         Place{file.string(), static_cast<int>(i) + 1, 0},
                         {std::to_string(cells.size()), std::to_string(kColumns)}};
        terms.push_back({cells[0], cells[1], cells[2], cells[3]});
    }
    return terms;
}

} // namespace

Result<std::shared_ptr<const DossierData>> DossierData::load(const std::filesystem::path &resources)
{
    auto data = std::make_shared<DossierData>();
    const std::filesystem::path glossary = resources / "i18n" / "glossary.tsv";
    if (std::filesystem::exists(glossary)) {
        auto terms = readGlossary(glossary);
        if (!terms)
            return terms.error();
        data->glossary = std::move(terms).value();
    }
    const std::filesystem::path catalog = resources / "catalog";
    if (std::filesystem::exists(catalog / "tta_r3.yaml")) {
        auto rules = tta::loadRules(catalog / "tta_r3.yaml");
        if (!rules)
            return rules.error();
        data->tta = std::move(rules).value();
    }
    if (std::filesystem::exists(catalog / "checks.yaml")) {
        auto rules = loadCheckRules(catalog / "checks.yaml");
        if (!rules)
            return rules.error();
        data->checks = std::move(rules).value();
    }
    return std::shared_ptr<const DossierData>(std::move(data));
}

} // namespace daemok::ui
