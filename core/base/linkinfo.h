#pragma once

#include "failure.h"

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

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::LinkInfo)
