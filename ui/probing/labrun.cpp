// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/labrun.h"

#include "core/placement/devices/jsonread.h"
#include "ui/probing/helperprocess.h"
#include "ui/probing/helperprogram.h"

#include <QStringList>

#include <utility>

namespace daemok::ui {
namespace {

QString apiName(probes::Api api)
{
    const std::string_view name = probes::nameOf(api);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

LabRun::LabRun(LabOptions options, placement::AccessPath path, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_path(std::move(path))
{}

LabRun::~LabRun() = default;

void LabRun::start()
{
    QStringList arguments{QStringLiteral("lab"), QStringLiteral("--api"), apiName(m_path.api)};
    const auto add = [&arguments](const char *name, const QString &value) {
        if (!value.isEmpty())
            arguments << QLatin1String(name) << value;
    };
    add("--library", QString::fromStdString(m_path.driver));
    add("--device", QString::number(m_path.index));
    add("--kernels", m_options.kernels);
    add("--scratch", m_options.scratch);
    add("--seconds", QString::number(m_options.seconds));
    if (m_options.bytes > 0)
        add("--bytes", QString::number(m_options.bytes, 'f', 0));
    if (m_options.repeats > 0)
        add("--repeats", QString::number(m_options.repeats));
    if (m_options.quick)
        arguments << QStringLiteral("--quick");
    if (m_options.asCard)
        arguments << QStringLiteral("--card");
    const int deadline = static_cast<int>(m_options.seconds + m_options.preparingSeconds);
    add("--deadline", QString::number(deadline + 5));
    m_process = new HelperProcess(m_options.helper, arguments, deadline * 1000, this);
    connect(m_process, &HelperProcess::lineRead, this, [this](const QByteArray &line) {
        if (!line.startsWith(R"({"line":"progress")"))
            return;
        const auto value = placement::json::parse(line.toStdString());
        emit progressed(placement::json::amount(value, "share").value_or(0));
    });
    connect(m_process, &HelperProcess::finished, this,
            [this](const QByteArray &text, const placement::ProcessEnd &end) {
                m_text = text;
                m_backend = placement::judge(
                    placement::parseReply(text.toStdString(), m_path.api, m_path.driver, utcNow()),
                    end);
                emit finished();
            });
    m_process->start();
}

void LabRun::cancel()
{
    if (m_process != nullptr)
        m_process->cancel();
}

} // namespace daemok::ui
