#include "httpdate.h"
#include "httpprobes.h"
#include "mediatype.h"
#include "retryafter.h"
#include "validators.h"

#include <QLocale>

namespace longhaul::fuzz {

namespace {

const QDateTime kNow(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

bool hasLineBreak(const QByteArray &value)
{
    return value.contains('\r') || value.contains('\n') || value.contains('\0');
}

} // namespace

void probeDates(QByteArrayView input)
{
    Input foreign(input);
    const QByteArray line = foreign.takeLine();
    if (const auto date = parseHttpDate(line, kNow)) {
        demand(date->isValid() && date->timeSpec() == Qt::UTC);
        const QString text = QLocale::c().toString(*date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        demand(parseHttpDate(text.toLatin1()) == date);
    }
    const ResponseHead head{503, {{"Retry-After", line}, {"Date", foreign.takeRest()}}};
    if (const auto pause = retryAfter(head, kNow))
        demand(pause->count() >= 0 && *pause <= kLongestRetryAfter);
}

void probeValidators(QByteArrayView input)
{
    Input foreign(input);
    const Validator first = validatorOf(takeHead(foreign));
    const Validator second = validatorOf(takeHead(foreign));
    const auto date = parseHttpDate(foreign.takeRest());
    const QDateTime when = date ? *date : QDateTime();
    for (const Validator &one : {first, second}) {
        demand(one.etag.size() <= 1024 && !hasLineBreak(one.etag) && !hasLineBreak(one.lastModified));
        const QByteArray guard = ifRangeValue(one, when);
        demand(guard.isEmpty() || guard == one.etag || guard == one.lastModified);
        demand(compareValidators(one, one, when) != SameFile::No);
        demand(compareValidators(one, {}, when) == SameFile::Unknown);
        demand(!isStrong(one) || compareValidators(one, one) == SameFile::Yes);
    }
    const bool differs = compareValidators(first, second, when) == SameFile::No;
    demand(differs == (compareValidators(second, first, when) == SameFile::No));
}

void probeMediaType(QByteArrayView input)
{
    const QByteArray type = mediaType(input);
    demand(type == type.toLower() && !hasLineBreak(type));
    demand(mediaType(type) == type);
    demand(isWebPage(input) == isWebPage(type));
    const QString extension = extensionOfType(input);
    demand(extension.isEmpty() || (extension.startsWith(u'.') && extension.size() > 1));
    (void)looksLikeWebPage(input);
    (void)namesBinaryFile(QString::fromUtf8(input));
}

} // namespace longhaul::fuzz
