// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/origintext.h"

namespace daemok::ui {

QString OriginText::word(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return tr("measured");
    case Origin::Published:
        return tr("published");
    case Origin::Estimate:
        return tr("estimate");
    case Origin::Preset:
        return tr("preset");
    case Origin::Assumed:
        return tr("assumed");
    }
    return {};
}

QString OriginText::sentence(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return tr("Measured at the client's service or on its machines.");
    case Origin::Published:
        return tr("Published by the maker or in a named source.");
    case Origin::Estimate:
        return tr("The client's estimate.");
    case Origin::Preset:
        return tr("Nobody has answered this yet: the preset's value is used.");
    case Origin::Assumed:
        return tr("Assumed, with a stated reason; no source gives it.");
    }
    return {};
}

QString OriginText::status(Status status)
{
    switch (status) {
    case Status::Verified:
        return tr("read at the source");
    case Status::Excerpt:
        return tr("read in an excerpt of the source");
    case Status::Copy:
        return tr("read in a copy of the source");
    case Status::Derived:
        return tr("derived from sourced figures");
    case Status::Unverified:
        return tr("not verified");
    case Status::Assumed:
        return tr("assumed");
    }
    return {};
}

QString OriginText::date(const Source &source)
{
    return source.asOf.empty() ? tr("no date known") : QString::fromStdString(source.asOf);
}

} // namespace daemok::ui
