#include "validators.h"

#include "httpdate.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kLongestTag = 1024;

bool isWeakTag(QByteArrayView tag)
{
    return tag.startsWith(QByteArrayView("W/")) || tag.startsWith(QByteArrayView("w/"));
}

QByteArrayView tagText(QByteArrayView tag)
{
    return isWeakTag(tag) ? tag.sliced(2) : tag;
}

bool isStrongTag(QByteArrayView tag)
{
    return tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
}

bool isUsableTag(QByteArrayView tag)
{
    const QByteArrayView text = tagText(tag);
    return !text.isEmpty() && text != QByteArrayView("\"\"") && tag.size() <= kLongestTag
           && std::none_of(tag.begin(), tag.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
}

bool isUsableDate(const QByteArray &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    const auto date = isPlain ? parseHttpDate(text) : std::nullopt;
    return date && date->date() > QDate(1970, 1, 1);
}

} // namespace

Validator validatorOf(const ResponseHead &head)
{
    Validator validator;
    if (const QByteArray tag = head.header("ETag"); isUsableTag(tag))
        validator.etag = tag;
    if (const QByteArray date = head.header("Last-Modified"); isUsableDate(date))
        validator.lastModified = date;
    return validator;
}

bool isStrong(const Validator &validator)
{
    return isStrongTag(validator.etag);
}

bool isDateStrong(const Validator &validator, const QDateTime &date)
{
    const auto modified = parseHttpDate(validator.lastModified);
    return modified && date.isValid() && modified->secsTo(date) >= 1;
}

QByteArray ifRangeValue(const Validator &validator, const QDateTime &date)
{
    if (isStrong(validator))
        return validator.etag;
    return isDateStrong(validator, date) ? validator.lastModified : QByteArray();
}

SameFile compareValidators(const Validator &known, const Validator &seen, const QDateTime &date)
{
    if (!known.etag.isEmpty() && !seen.etag.isEmpty()) {
        if (tagText(known.etag) != tagText(seen.etag))
            return SameFile::No;
        if (isStrongTag(known.etag) && isStrongTag(seen.etag))
            return SameFile::Yes;
    }
    const auto knownDate = parseHttpDate(known.lastModified);
    const auto seenDate = parseHttpDate(seen.lastModified);
    if (!knownDate || !seenDate)
        return SameFile::Unknown;
    if (*knownDate != *seenDate)
        return SameFile::No;
    return isDateStrong(seen, date) ? SameFile::Yes : SameFile::Unknown;
}

} // namespace longhaul
