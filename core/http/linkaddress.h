#pragma once

#include "failure.h"

#include <QString>
#include <QStringView>
#include <QUrl>

#include <expected>

namespace longhaul {

/// A link as it was given, taken apart so that the secret goes its own way.
struct LinkAddress {
    QUrl url; // http or https, with a host, without user info
    QString userName;
    QString password;

    bool operator==(const LinkAddress &) const = default;
};

/// Reads one link as people type and paste it: white space, invisible characters and one pair of <>, "" or ''
/// around it are dropped, spaces in it are percent-encoded, international host names are fine.
/// Errors: `UnsupportedProtocol`, its detail naming the scheme; `BadUrl` for everything else that is no absolute
/// address. A detail never holds the text itself. Source: RFC 3986, RFC 9110 section 4.2.
[[nodiscard]] std::expected<LinkAddress, Failure> readLink(QStringView text);

} // namespace longhaul
