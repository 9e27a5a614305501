#include "mnemonic.h"

#include <QRegularExpression>

namespace longhaul {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&[^&]\\)"));
    static const QRegularExpression mark(QStringLiteral("&(.)"), QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(behind).replace(mark, QStringLiteral("\\1"));
}

QString plainLabel(const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("\\s*[:\u2026\uFF1A]\\s*$"));
    return withoutMnemonic(text).remove(ending);
}

} // namespace longhaul
