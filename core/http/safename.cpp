#include "safename.h"

#include "contentdisposition.h"
#include "foreigntext.h"
#include "mediatype.h"

#include <QList>

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

constexpr qsizetype kMostUnits = 1024; // normalising long runs of marks is quadratic; no name needs more
constexpr qsizetype kKeptTail = 64;    // of a longer one: its extension is in there
constexpr auto kFallbackName = QLatin1String("download");

constexpr std::array<QLatin1String, 12> kScripts = {
    QLatin1String(".php"),  QLatin1String(".php5"),   QLatin1String(".asp"),  QLatin1String(".aspx"),
    QLatin1String(".ashx"), QLatin1String(".jsp"),    QLatin1String(".jspx"), QLatin1String(".cgi"),
    QLatin1String(".do"),   QLatin1String(".action"), QLatin1String(".cfm"),  QLatin1String(".fcgi")};

/// The last part of a path that is not empty, whatever system the path is of.
QStringView lastPathPart(QStringView path)
{
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    while (!path.isEmpty() && isSlash(path.back()))
        path.chop(1);
    const auto begin = std::find_if(path.rbegin(), path.rend(), isSlash).base();
    return path.sliced(begin - path.begin());
}

/// Signs that are seen as nothing although Unicode counts them as letters or marks.
bool isBlankLetter(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
}

QString visibleText(QStringView text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) { // a lone surrogate comes out as U+FFFD
        constexpr char32_t kWideSpace = 0x3000;
        if (c != kWideSpace && QChar::isSpace(c)) {
            result += u' ';
            continue;
        }
        const auto category = QChar::category(c);
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
                              || QChar::isNonCharacter(c) || isBlankLetter(c);
        if (c == QChar::ReplacementCharacter)
            result += u'_';
        else if (!isHidden)
            result += QChar::fromUcs4(c);
    }
    return result;
}

void replaceReserved(QString &name)
{
    static constexpr QStringView kReserved = u"<>:\"|?*/\\";
    for (QChar &c : name) {
        if (kReserved.contains(c))
            c = u'_';
    }
}

QString withoutMarginDots(QStringView name)
{
    const auto isMargin = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isMargin(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isMargin(name.back()))
        name.chop(1);
    return name.toString();
}

/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
bool isDeviceName(const QString &name)
{
    static const std::array<QLatin1String, 6> kPlain = {QLatin1String("CON"),    QLatin1String("PRN"),
                                                        QLatin1String("AUX"),    QLatin1String("NUL"),
                                                        QLatin1String("CONIN$"), QLatin1String("CONOUT$")};
    static constexpr QStringView kPortNumbers = u"0123456789\u00b9\u00b2\u00b3";
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::find(kPlain.begin(), kPlain.end(), base) != kPlain.end())
        return true;
    const bool isPort = base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT"));
    return isPort && base.size() == 4 && kPortNumbers.contains(base.back());
}

bool isScript(const QString &extension)
{
    return std::find(kScripts.begin(), kScripts.end(), extension.toLower()) != kScripts.end();
}

QString nameFromAddresses(const QUrl &finalUrl, const QUrl &originalUrl, const QString &typeExtension)
{
    const QString names[] = {safeFileName(fileNameFromUrl(finalUrl)), safeFileName(fileNameFromUrl(originalUrl))};
    for (const QString &name : names) {
        const QString extension = splitName(name).extension;
        if (!extension.isEmpty() && !isScript(extension))
            return name;
    }
    const QString &name = names[0].isEmpty() ? names[1] : names[0];
    const NameParts parts = splitName(name);
    return isScript(parts.extension) && !typeExtension.isEmpty() ? parts.stem : name;
}

} // namespace

QString safeFileName(QStringView suggested)
{
    const QStringView part = lastPathPart(suggested);
    const QString bounded = part.size() <= kMostUnits
                                ? part.toString()
                                : part.first(kMostUnits - kKeptTail).toString() + part.last(kKeptTail).toString();
    QString name = visibleText(bounded).normalized(QString::NormalizationForm_C);
    replaceReserved(name);
    name = withoutMarginDots(name);
    if (name.isEmpty())
        return {};
    if (isDeviceName(name))
        name.prepend(u'_');
    const NameParts parts = splitName(name);
    return joinedWithin(parts.stem, parts.extension, kMaxNameBytes);
}

QString fileNameFromUrl(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray segment = path.sliced(path.lastIndexOf('/') + 1);
    if (const qsizetype session = segment.toLower().indexOf(";jsessionid="); session >= 0)
        segment.truncate(session);
    return decodeForeign(percentDecoded(segment));
}

QString chooseFileName(const std::optional<QByteArray> &disposition, const QUrl &finalUrl, const QUrl &originalUrl,
                       const QByteArray &contentType)
{
    const QString typeExtension = extensionOfType(contentType);
    QString name;
    if (disposition) {
        const auto suggested = dispositionFileName(*disposition);
        name = suggested ? safeFileName(*suggested) : QString();
    }
    if (name.isEmpty())
        name = nameFromAddresses(finalUrl, originalUrl, typeExtension);
    if (name.isEmpty())
        name = kFallbackName;
    if (splitName(name).extension.isEmpty() && !typeExtension.isEmpty())
        name = joinedWithin(name, typeExtension, kMaxNameBytes);
    return name;
}

} // namespace longhaul
