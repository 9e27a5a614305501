#pragma once

#include "task.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace longhaul {

/// Why a part of what was brought is left out.
enum class OfferTrouble {
    NoAddress,        // a curl command without an address
    SendsData,        // a curl command that sends something; the detail is the option
    OtherMethod,      // a curl command that asks for something else than the file; the detail is the method
    UnfinishedQuote,  // a command that ends in the middle of a text
    OptionLeftOut,    // the detail is an option that has no meaning here; the rest is taken
    WrongEntry,       // of a list; the detail says what is expected
    NoList,           // JSON that is no list of links; the detail says why
    NoMetalink,       // the detail says why
    FilesWithoutLink, // of a Metalink: so many, as `number`
    TooManyPieces,    // the detail is the file; only the whole of it is compared
};

struct OfferProblem {
    OfferTrouble trouble = OfferTrouble::NoAddress;
    QString detail;
    qint64 number = 0; // the line or the entry, counted from 1, or as told above

    bool operator==(const OfferProblem &) const = default;
};

/// What was found, and what was left out.
struct OfferedTasks {
    QList<TaskRequest> requests; // in their order
    QList<OfferProblem> problems;

    bool operator==(const OfferedTasks &) const = default;
};

/// Reads a Metalink, a curl command, a JSON list or a text list with options, whichever `content` is (UTF-8).
/// Nothing if it is none of them: then it is free text, or a web page.
[[nodiscard]] std::optional<OfferedTasks> readOfferedTasks(const QByteArray &content);

} // namespace longhaul
