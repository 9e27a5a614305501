#include "contentdisposition.h"
#include "foreigntext.h"
#include "headerparameters.h"
#include "httpprobes.h"
#include "nameparts.h"
#include "safename.h"

namespace longhaul::fuzz {

void probeDisposition(QByteArrayView input)
{
    const QList<HeaderParameter> parameters = parseHeaderParameters(input);
    demand(parameters.size() <= 64);
    for (const HeaderParameter &parameter : parameters)
        demand(parameter.name == parameter.name.toLower());
    const auto name = dispositionFileName(input);
    demand(!name || !name->isEmpty());
    if (!name)
        return;
    if (const QString safe = safeFileName(*name); !safe.isEmpty())
        demandSafeName(safe);
}

void probeForeignText(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const QString text = decodeForeign(bytes);
    const QByteArray unmarked = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes; // no byte order mark
    if (isUtf8(bytes))
        demand(text.toUtf8() == unmarked);
    demand(unmarked.isEmpty() || !text.isEmpty());
    const QByteArray decoded = percentDecoded(bytes);
    demand(decoded.size() <= bytes.size());
    demand(bytes.contains('%') || decoded == bytes);
    if (const auto words = decodeEncodedWords(bytes))
        demand(bytes.contains("=?"));
    Input foreign(input);
    const QByteArray charset = foreign.takeLine();
    (void)decodeCharset(charset, foreign.takeRest());
}

void probeFileName(QByteArrayView input)
{
    Input foreign(input);
    const QByteArray disposition = foreign.takeLine();
    const QUrl finalUrl(QString::fromUtf8(foreign.takeLine()), QUrl::TolerantMode);
    const QUrl originalUrl(QString::fromUtf8(foreign.takeLine()), QUrl::TolerantMode);
    const QByteArray type = foreign.takeRest();
    const QString name =
        chooseFileName(disposition.isEmpty() ? std::nullopt : std::optional(disposition), finalUrl, originalUrl, type);
    demandSafeName(name);
    const NameParts parts = splitName(name);
    demand(parts.stem + parts.extension == name);
    for (const int number : {1, 999}) {
        const QString numbered = numberedName(name, number);
        demand(numbered.toUtf8().size() + 5 <= 255);
        demand(!numbered.contains(u'/') && numbered.endsWith(parts.extension));
    }
}

} // namespace longhaul::fuzz
