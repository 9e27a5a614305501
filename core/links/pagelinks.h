#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace longhaul {

/// A link of a web page.
struct PageLink {
    QUrl url;     // http or https, absolute, without fragment
    QString text; // what the page shows for it, in one line; may be empty

    bool operator==(const PageLink &) const = default;
};

/// So many links of one page are taken.
inline constexpr qsizetype kMostPageLinks = 20'000;

/// True for what begins as a web page does; a cheap look.
[[nodiscard]] bool looksLikeHtml(const QByteArray &content);

/// The text of a page: by its byte order mark, what its server said of it, its own word in the head, else UTF-8.
[[nodiscard]] QString htmlText(const QByteArray &content, const QByteArray &contentType = {});

/// What a page links to, shows or plays: `href` of a and area, `src` of img, video, audio, source, track and embed,
/// `data` of object. Addresses are resolved against `base`, or against the page's own base element; each comes once,
/// with the longest text that stands for it. Comments, scripts and styles are passed over. Never fails.
/// Source: HTML Living Standard, sections 2.4 and 13.2; only as far as links need.
[[nodiscard]] QList<PageLink> linksOfPage(const QString &html, const QUrl &base);

} // namespace longhaul
