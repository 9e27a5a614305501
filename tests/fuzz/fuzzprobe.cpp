#include "fuzzprobe.h"

#include "safename.h"

#include <algorithm>

namespace longhaul::fuzz {

void demand(bool holds, std::source_location where)
{
    if (!holds)
        qFatal("%s:%u: a demand is not met", where.file_name(), where.line());
}

void runProbe(std::span<const Probe> probes, QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto index = static_cast<std::size_t>(static_cast<quint8>(input.front() - 'a')) % probes.size();
    probes[index].check(input.sliced(1));
}

quint8 Input::takeByte()
{
    if (m_rest.isEmpty())
        return 0;
    const auto byte = static_cast<quint8>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return byte;
}

QByteArray Input::takeLine()
{
    const qsizetype end = m_rest.indexOf('\n');
    if (end < 0)
        return takeRest();
    const QByteArray line = m_rest.first(end).toByteArray();
    m_rest = m_rest.sliced(end + 1);
    return line;
}

QByteArray Input::takeRest()
{
    return std::exchange(m_rest, {}).toByteArray();
}

ResponseHead takeHead(Input &input, int status)
{
    ResponseHead head{status, {}};
    while (!input.isAtEnd()) {
        const QByteArray line = input.takeLine();
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        head.headers.emplaceBack(line.first(std::max<qsizetype>(colon, 0)), line.mid(colon + 1));
    }
    return head;
}

void demandSafeName(const QString &name)
{
    demand(!name.isEmpty() && name != QLatin1String(".") && name != QLatin1String(".."));
    demand(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.'));
    demand(name.toUtf8().size() <= kMaxNameBytes);
    demand(std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control || c.unicode() == 0x202e; }));
    demand(QString::fromUtf8(name.toUtf8()) == name);
    demand(safeFileName(name) == name);
}

} // namespace longhaul::fuzz
