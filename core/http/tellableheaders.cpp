#include "tellableheaders.h"

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

constexpr qsizetype kMostHeaders = 64;
constexpr qsizetype kMostValue = 1024; // bytes

constexpr std::array kTellable{"accept-ranges",
                               "age",
                               "alt-svc",
                               "cache-control",
                               "connection",
                               "content-digest",
                               "content-encoding",
                               "content-disposition",
                               "content-language",
                               "content-length",
                               "content-md5",
                               "content-range",
                               "content-type",
                               "date",
                               "digest",
                               "etag",
                               "expires",
                               "keep-alive",
                               "last-modified",
                               "repr-digest",
                               "retry-after",
                               "server",
                               "transfer-encoding",
                               "vary",
                               "via",
                               "x-cache"};

bool isTellable(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return std::any_of(kTellable.cbegin(), kTellable.cend(), [&](const char *one) { return lower == one; });
}

QByteArray printable(QByteArray value)
{
    value.truncate(kMostValue);
    std::replace_if(value.begin(), value.end(), [](char c) { return static_cast<uchar>(c) < ' ' || c == '\x7f'; }, ' ');
    return value.trimmed();
}

} // namespace

HeaderList tellableHeaders(const ResponseHead &head)
{
    HeaderList told;
    for (const auto &[name, value] : head.headers) {
        if (told.size() < kMostHeaders && isTellable(name))
            told.append({name, printable(value)});
    }
    return told;
}

} // namespace longhaul
