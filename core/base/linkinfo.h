#pragma once

#include "failure.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace longhaul {

/// What a link turned out to be, asked before anything is added.
struct LinkInfo {
    QUrl url;
    QUrl finalUrl;
    QString fileName;
    std::optional<qint64> bytesTotal;
    std::optional<bool> resumable;
    QString contentType;
    std::optional<Failure> error;

    bool operator==(const LinkInfo &) const = default;
};

/// A web page as it was read for its links.
struct PageContent {
    QUrl url;
    QUrl finalUrl;
    QString contentType; // as sent
    QByteArray body;     // empty for what can have no links
    bool isCut = false;  // more was there than was read
    std::optional<Failure> error;

    bool operator==(const PageContent &) const = default;
};

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::LinkInfo)
Q_DECLARE_METATYPE(longhaul::PageContent)
