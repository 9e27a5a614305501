#pragma once

#include "failure.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <expected>

namespace longhaul {

/// Redirects that are followed one after the other before a link counts as endless.
inline constexpr int kMaxRedirects = 20;

/// 301, 302, 303, 307 and 308. Source: RFC 9110 section 15.4.
[[nodiscard]] bool isRedirect(int status);

/// The address that the Location of an answer from `from` leads to: absolute, http or https, without user info;
/// without a fragment of its own it keeps the one of `from`. Bytes that are no UTF-8 are kept as they are, in
/// percent signs. Errors: `UnsupportedProtocol` for other schemes, `InsecureRedirect` from https to http,
/// `Protocol` for what is no address. Source: RFC 9110 section 10.2.2.
[[nodiscard]] std::expected<QUrl, Failure> resolveRedirect(const QUrl &from, const QByteArray &location);

/// "https://host:port", lower case, the default port filled in, IPv6 in brackets; empty without a host.
/// Source: RFC 6454 section 6.
[[nodiscard]] QString originOf(const QUrl &url);
/// True if both have the same origin; addresses without a host have none.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace longhaul
