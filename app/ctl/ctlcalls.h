#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace longhaul::ctl {

/// Exit statuses of the contract. `Interrupted` is what a shell expects of a program that was stopped with Ctrl+C.
enum class ExitStatus {
    Done = 0,
    TransferFailed = 1,
    Usage = 2,
    NoAgent = 3,
    NoSuchTask = 4,
    TimedOut = 5,
    Interrupted = 130
};

/// What a download is asked with, be it from options or from a line of an input file. Empty: not given.
struct AddEntry {
    QString url;
    QString directory; // absolute
    QString fileName;
    QString checksum; // "sha256:hex"
    QStringList headers;
    QJsonObject more = {}; // further fields of the task request: mirrors, pieces, checksumSource
};

struct HelpCall {
    QString verb; // empty: the program
};

struct VersionCall {
};

/// How the password for a user name comes here.
struct SignIn {
    QString user;
    QString passwordFile; // empty: ask on the terminal; "-": standard input
};

struct AddCall {
    AddEntry common;         // `url` is empty
    QStringList urls;        // with their ranges read if that was asked for
    bool expands = false;    // the ranges of the input file are read, too
    QString inputFile;       // empty: none; "-": standard input
    bool isMetalink = false; // what the input file has to be
    QJsonObject options;     // the rest of the task requests: connections, limit, queue, session, onExists, paused
    std::optional<SignIn> signIn;
    bool waits = false;
};

struct ListCall {
    QString state;
    QString session;
};

struct ShowCall {
    qint64 id = 0;
};

/// pause, resume, cancel and remove: one method over some tasks.
struct ManyCall {
    QString verb;
    QList<qint64> ids;   // empty: all
    QJsonObject options; // restart, keepPart, deleteFile
};

struct SetCall {
    qint64 id = 0;
    QJsonObject changes;
    std::optional<SignIn> signIn;
};

struct SignInCall {
    qint64 id = 0;
    SignIn signIn;
    bool remember = false;
};

struct TrustCall {
    qint64 id = 0;
    QString fingerprint; // empty: only show it
};

struct SecretsCall {
    QString forgotten; // an origin; empty: only list
    QString user;      // empty: every user there
};

struct CertificatesCall {
    QString fingerprint;  // empty: only list
    bool refuses = false; // else forgets
};

struct WaitCall {
    QList<qint64> ids; // empty: until nothing is active
    std::optional<std::chrono::milliseconds> timeout;
};

struct EventsCall {
    QString session;
    std::optional<qint64> acknowledge;
    bool acknowledgesAll = false;
    bool follows = false;
};

/// settings, and limit, which is one of them.
struct SettingsCall {
    QString key;                  // empty: all
    std::optional<QString> value; // absent: read
    bool isLimit = false;
    std::optional<SignIn> signIn = {}; // with a proxy that names a user
};

struct StatusCall {
};

struct ShutdownCall {
};

using AnyCall =
    std::variant<HelpCall, VersionCall, AddCall, ListCall, ShowCall, ManyCall, SetCall, SignInCall, TrustCall,
                 SecretsCall, CertificatesCall, WaitCall, EventsCall, SettingsCall, StatusCall, ShutdownCall>;

struct CommandLine {
    AnyCall call;
    bool json = false;
};

} // namespace longhaul::ctl
