#pragma once

#include "agentfixture.h"

namespace longhaul {

inline const TestContent kCtlContent{.seed = 91, .size = 300'000};

/// A sandbox with a server, steered by nothing but longhaulctl, which starts the agent itself.
struct CtlFixture {
    CtlFixture() { server.add("/file.bin", {.content = kCtlContent}); }

    ProgramResult ctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCtl(sandbox, arguments, input);
    }
    /// One word after another, split at spaces.
    ProgramResult ctl(const char *words) const { return ctl(QString::fromLatin1(words).split(u' ')); }
    /// The id of a new task; empty if it was refused.
    QString add(const QStringList &more) const
    {
        return QString::fromLatin1(ctl(QStringList{QStringLiteral("add")} + more).out.trimmed());
    }
    QJsonObject show(const QString &id) const
    {
        return ctl({QStringLiteral("show"), id, QStringLiteral("--json")}).json();
    }
    QJsonArray events(const char *words) const { return ctl(words).json()[u"events"].toArray(); }
    QString state(const QString &id) const { return show(id)[u"state"].toString(); }

    Sandbox sandbox;
    ScriptedServer server;
};

} // namespace longhaul
