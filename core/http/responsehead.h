#pragma once

#include "task.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace longhaul {

/// What came before the body: status and headers, names and values as they were sent.
/// Source: RFC 9110 sections 5 and 15.
struct ResponseHead {
    int status = 0; // 0: none came
    HeaderList headers;

    /// The first value of a header, without white space around it; empty if there is none. Names ignore case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// All values of a header in their order, one for each line that was sent.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;

    bool operator==(const ResponseHead &) const = default;
};

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::ResponseHead)
