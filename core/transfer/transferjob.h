#pragma once

#include "certificate.h"
#include "rangeset.h"
#include "settings.h"
#include "task.h"
#include "trouble.h"

#include <QString>

#include <variant>

namespace longhaul {

/// A user name and a password, for one origin only. Kept in memory.
struct SignIn {
    QString userName;
    QString password;
};

/// What one run of a transfer starts from.
struct TransferJob {
    Task task;
    RangeSet received; // durable
    SignIn signIn;
    HeaderList secretHeaders;  // such as Authorization and Cookie; for the task's own origin only
    int connectionCeiling = 1; // settings, and what was learnt about the host
    int connectionsFound = 1;  // so many helped with this host before
    QString userAgent;
    QString proxy; // the setting
    QString proxyPassword;
    CertificateRules certificates;
    bool serverTime = false;
    Preallocation preallocation = Preallocation::Full;
};

/// What the first fitting answer told.
struct TransferFacts {
    QUrl finalUrl;
    std::optional<qint64> total;
    std::optional<bool> resumable;
    Validator validator;
    QString proposedName; // empty if the task has its name
    QList<QUrl> redirects;
    HeaderList headers; // see `tellableHeaders`
};

/// The file is under its final name, synced.
struct PublishedOutcome {
    QString fileName;
    QByteArray digest;         // hexadecimal; empty if none was asked
    bool keptExisting = false; // `skip`: the file that was there stays, nothing was fetched
};

/// Let go as asked; everything that `received` says is synced.
struct StoppedOutcome {
    RangeSet received;
};

/// It could not go on.
struct TroubleOutcome {
    Trouble trouble;
    RangeSet received;         // synced, as far as the disk allowed
    bool madeProgress = false; // bytes came in this run
    QByteArray digest;         // of a whole file that has the wrong one
};

using TransferOutcome = std::variant<PublishedOutcome, StoppedOutcome, TroubleOutcome>;

} // namespace longhaul
