// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/calibrationtext.h"
#include "ui/text/calllogtext.h"

#include <cstddef>

namespace daemok::ui {
namespace {

QString argument(const Error &error, std::size_t index)
{
    return index < error.args.size() ? QString::fromStdString(error.args[index]) : QString();
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    const QString a = argument(error, 0);
    const QString b = argument(error, 1);
    const QString c = argument(error, 2);
    switch (error.id) {
    case ErrorId::FileNotFound:
        return tr("The file %1 does not exist; name an existing file.").arg(a);
    case ErrorId::FileNotReadable:
        return tr("The file %1 cannot be read (%2); check its permissions.").arg(a, b);
    case ErrorId::FileNotWritable:
        return tr("The file %1 cannot be written (%2); nothing was changed.").arg(a, b);
    case ErrorId::FileTooLarge:
        return tr("The file has %1 bytes; at most %2 are allowed.").arg(a, b);
    case ErrorId::NotText:
        return tr("The file is not UTF-8 text; save it as UTF-8.");
    case ErrorId::YamlSyntax:
        return tr("The YAML cannot be read: %1; correct it at this place.").arg(a);
    case ErrorId::YamlTooDeep:
        return tr("The YAML is nested too deeply; at most %1 levels are allowed.").arg(a);
    case ErrorId::YamlAlias:
        return tr("YAML anchors and aliases are not allowed; write the values out.");
    case ErrorId::UnknownKey:
        return b.isEmpty() ? tr("The key “%1” is not known.").arg(a)
                           : tr("The key “%1” is not known; did you mean “%2”?").arg(a, b);
    case ErrorId::DuplicateKey:
        return tr("The key “%1” stands twice; keep one of them.").arg(a);
    case ErrorId::MissingKey:
        return tr("The key “%1” is missing; it must be given.").arg(a);
    case ErrorId::WrongType:
        return tr("“%1” has the wrong form; expected: %2.").arg(a, b);
    case ErrorId::NotANumber:
        return tr("“%1” is not a number: %2; write digits with an optional decimal point.")
            .arg(a, b);
    case ErrorId::OutOfRange:
        return tr("“%1” is %2; allowed: %3.").arg(a, b, c);
    case ErrorId::NotOneOf:
        return tr("“%1” is “%2”; allowed: %3.").arg(a, b, c);
    case ErrorId::WrongUnit:
        return tr("“%1” has the unit %2; expected: %3.").arg(a, b, c);
    case ErrorId::WrongSchema:
        return tr("The schema is “%1”; expected: “%2”.").arg(a, b);
    case ErrorId::NewerSchema:
        return tr("The file was written by a newer version (schema “%1”); this one reads up to "
                  "“%2”.")
            .arg(a, b);
    case ErrorId::FileCutOff:
        return tr("The file is cut off: its end marker is missing; restore it from a copy.");
    case ErrorId::UnknownReference:
        return c.isEmpty()
                   ? tr("“%1” names “%2”, which is not known.").arg(a, b)
                   : tr("“%1” names “%2”, which is not known; did you mean “%3”?").arg(a, b, c);
    case ErrorId::ColumnCount:
        return tr("The row has %1 columns; expected: %2.").arg(a, b);
    case ErrorId::DuplicateEntry:
        return tr("“%1” is listed twice; keep one of them.").arg(a);
    case ErrorId::Inconsistent:
        return tr("“%1” contradicts: %2.").arg(a, b);
    case ErrorId::UnknownFigure:
        return tr("The plan has no figure “%1”; name one by its JSON pointer into plan --json.")
            .arg(a);
    case ErrorId::UnknownScenario:
        return tr("The project has no scenario “%1”.").arg(a);
    case ErrorId::UnknownPreset:
        return tr("There is no preset “%1”; allowed: %2.").arg(a, b);
    case ErrorId::Usage:
        return argument(error, 0);
    case ErrorId::CompressedCutOff:
        return tr("The %1 file is cut off: it ends in the middle of its data; copy it again.")
            .arg(a);
    case ErrorId::CompressedDamaged:
        return tr("The %1 file is damaged and cannot be decompressed; copy it again.").arg(a);
    case ErrorId::NotACallLog:
        return tr("The file is no call log: %1. Allowed: CSV or TSV, JSON lines, one key a line, "
                  "4-byte keys (.i32be); plain, gzip, xz or zstd.")
            .arg(CallLogText::problemNamed(a));
    case ErrorId::NothingToCount:
        return tr("The log has nothing to count: no record, or neither a time nor a key.");
    case ErrorId::UnknownColumn:
        return b.isEmpty()
                   ? tr("There is no column “%1”; there are: %2.").arg(a, c)
                   : tr("There is no column “%1”; did you mean “%2”? There are: %3.").arg(a, b, c);
    case ErrorId::WrongColumn:
        return tr("The column “%1” cannot be the %2: it holds “%3”.")
            .arg(a, CallLogText::roleNamed(b), c);
    case ErrorId::DamagedLines:
        return tr("%1 of %2 lines cannot be used, more than one in a hundred; the first: %3.")
            .arg(a, b, CallLogText::damageNamed(c));
    case ErrorId::SamplingMissing:
        return tr("“%1” does not say how the log was sampled; allowed: call:SHARE or key:SHARE "
                  "with a share above 0 and up to 1.")
            .arg(a);
    case ErrorId::NotABenchmark:
        return CalibrationText::problemNamed(a);
    case ErrorId::Cancelled:
        return tr("Cancelled; nothing was changed.");
    }
    return {};
}

QString ErrorText::withPlace(const Error &error)
{
    const Place &place = error.place;
    const QString file = QString::fromStdString(place.file);
    if (file.isEmpty())
        return sentence(error);
    if (place.line <= 0)
        return tr("%1: %2", "file, what is wrong").arg(file, sentence(error));
    const QString line = QString::number(place.line);
    if (place.column <= 0)
        return tr("%1:%2: %3", "file, line, what is wrong").arg(file, line, sentence(error));
    return tr("%1:%2:%3: %4", "file, line, column, what is wrong")
        .arg(file, line, QString::number(place.column), sentence(error));
}

} // namespace daemok::ui
