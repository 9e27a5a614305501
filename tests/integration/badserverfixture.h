#pragma once

#include "agentfixture.h"

namespace longhaul {

inline constexpr qint64 kMegabyte = 1 << 20;

/// The real agent before a server that behaves badly; a case is judged on the file, the state, the requests, and the
/// bytes that were sent again.
///
///     BadServerFixture f;
///     QVERIFY(f.start());
///     const qint64 id = f.beginHalf({.content = content});   // one megabyte is here, paused
///     f.server.edit(f.kPath, [](Resource &r) { r.range.lie = RangeOptions::Lie::Shifted; });
///     QVERIFY(f.command(u"resume"_s, id));
///     QCOMPARE(f.outcome(id), u"failed protocol"_s);
struct BadServerFixture : AgentFixture {
    static constexpr const char *kPath = "/file.bin";

    /// A file with options that a test's table gives.
    [[nodiscard]] static Resource fileWith(const TestContent &content, const ValidatorOptions &validator,
                                           const RangeOptions &range = {})
    {
        Resource resource;
        resource.content = content;
        resource.validator = validator;
        resource.range = range;
        return resource;
    }
    /// Adds the resource and the task for it, which uses `connections` (0: as the agent likes).
    [[nodiscard]] qint64 get(const Resource &resource, int connections = 1, const QByteArray &path = kPath)
    {
        server.add(path, resource);
        return add(server.link(path), {{QStringLiteral("connections"), connections}});
    }

    /// A task that got its first megabyte from an honest server and is paused; the log of the server is empty
    /// again. 0 if it did not come so far.
    [[nodiscard]] qint64 beginHalf(Resource resource, const QByteArray &path = kPath)
    {
        resource.flow = {.stallAfter = kMegabyte};
        const qint64 id = get(resource, 1, path);
        const bool isHalf = id > 0 && waitForBytes(id, kMegabyte) && command(QStringLiteral("pause"), id)
                            && waitForState(id, QStringLiteral("paused"));
        server.edit(path, [](Resource &r) { r.flow = {}; });
        server.forget();
        return isHalf ? id : 0;
    }

    /// Makes what a paused task has durable: a second run begins from it and is paused, and what the first one left is
    /// committed before that is answered. The log of the server is empty again.
    [[nodiscard]] bool settle(qint64 id, const QByteArray &path = kPath)
    {
        server.edit(path, [](Resource &r) { r.flow = {.stallAfter = 1000}; });
        const bool isSettled = command(QStringLiteral("resume"), id) && waitForState(id, QStringLiteral("downloading"))
                               && command(QStringLiteral("pause"), id) && waitForState(id, QStringLiteral("paused"));
        server.edit(path, [](Resource &r) { r.flow = {}; });
        server.forget();
        return isSettled;
    }

    /// Where the task comes to rest, in the words of the contract: "completed", "failed protocol", "waiting retry".
    [[nodiscard]] QString outcome(qint64 id, std::chrono::milliseconds bound = kPatience)
    {
        QString last;
        (void)waitFor(
            [&] {
                last = standing(id);
                return last == u"completed" || last.startsWith(u"failed") || last.startsWith(u"waiting");
            },
            bound);
        return last;
    }
    /// The same, but it may wait in between.
    [[nodiscard]] QString finalOutcome(qint64 id, std::chrono::milliseconds bound = kPatience)
    {
        QString last;
        (void)waitFor(
            [&] {
                last = standing(id);
                return last == u"completed" || last.startsWith(u"failed");
            },
            bound);
        return last;
    }
    [[nodiscard]] QString standing(qint64 id)
    {
        const QJsonObject seen = task(id);
        const QString state = seen.value(u"state").toString();
        if (state == u"failed")
            return state + u' ' + seen.value(u"error").toObject().value(u"code").toString();
        return state == u"waiting" ? state + u' ' + seen.value(u"reason").toString() : state;
    }

    /// "0- \"etag\"": Range without its unit, and If-Range, of each request; "whole" without Range.
    [[nodiscard]] QStringList asked(const QByteArray &path = kPath) const
    {
        QStringList lines;
        for (const RequestSeen &request : server.requests(path)) {
            const QByteArray range = request.header("Range");
            const QByteArray guard = request.header("If-Range");
            QByteArray line = range.isNull() ? QByteArray("whole") : range.mid(range.indexOf('=') + 1);
            if (!guard.isNull())
                line += ' ' + guard;
            lines.append(QString::fromLatin1(line));
        }
        return lines;
    }

    /// True if the download folder holds exactly `content` under the name, and nothing else.
    [[nodiscard]] bool hasOnly(const TestContent &content, const QString &name = QStringLiteral("file.bin")) const
    {
        return files() == QStringList{name} && sha256OfFile(sandbox.downloaded(name)) == content.sha256();
    }
    /// True if there is the part file with the first `bytes` of `content`, and nothing else.
    [[nodiscard]] bool keepsPart(const TestContent &content, qint64 bytes = kMegabyte) const
    {
        const QString part = QStringLiteral("file.bin.part");
        return files() == QStringList{part}
               && contentsOfFile(sandbox.downloaded(part)).left(bytes) == content.bytes({0, bytes});
    }
    /// The task's own history, for what must be told in it and for failed checks.
    [[nodiscard]] QByteArray history(qint64 id)
    {
        const QJsonObject answer = peer().answer(QStringLiteral("task.show"), {{QStringLiteral("id"), id}});
        QByteArray lines;
        for (const QJsonValue &line : answer.value(u"result")[u"task"][u"log"].toArray())
            lines += line[u"text"].toString().toUtf8() + '\n';
        return lines;
    }
};

/// The most memory that a process ever had, in kilobytes.
inline qint64 peakMemory(qint64 pid)
{
    for (const QByteArray &line : contentsOfFile(QStringLiteral("/proc/%1/status").arg(pid)).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// The fixture's requests, in the message of a failed comparison.
inline QByteArray told(const QStringList &asked)
{
    return asked.join(QStringLiteral(", ")).toUtf8();
}

} // namespace longhaul
