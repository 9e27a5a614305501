#pragma once

#include "windowfixture.h"

namespace longhaul {

inline constexpr qint64 kMiB = 1024 * 1024;
inline constexpr qint64 kGiB = 1024 * kMiB;

inline Task moving(Task task, qint64 speed, std::optional<qint64> eta)
{
    task.speed = speed;
    task.etaSeconds = eta;
    task.connections = 6;
    task.resumable = true;
    return task;
}

/// Six parts, each as far as its own connection came.
inline Task inParts(Task task)
{
    task.map = "9999999999009999998000000099999950000000999999970000009999999000";
    return task;
}

inline Task failed(Task task, FailureCode code, const QString &detail = {})
{
    task.error = Failure{code, detail};
    return task;
}

inline Task at(Task task, const QString &host)
{
    QUrl url = task.url;
    url.setHost(host);
    task.url = url;
    return task;
}

/// One in every state that a task can have, as a list that somebody might have.
inline QList<Task> everyState(const QDateTime &now)
{
    QList<Task> tasks;
    tasks.append(at(makeTask(1, QStringLiteral("family-album-2025.zip"), TaskState::Completed, 812 * kMiB, 812 * kMiB),
                    QStringLiteral("photos.example.net")));
    tasks.append(at(makeTask(2, QStringLiteral("lecture-07-oceans-and-climate.mp4"), TaskState::Completed, 3 * kGiB / 2,
                             3 * kGiB / 2),
                    QStringLiteral("media.university.example")));
    tasks.append(at(makeTask(3, QStringLiteral("old-build.tar.gz"), TaskState::Cancelled, 0, 40 * kMiB),
                    QStringLiteral("ci.example.com")));
    tasks.append(failed(at(makeTask(4, QStringLiteral("invoice-archive.7z"), TaskState::Failed, 220 * kMiB, 640 * kMiB),
                           QStringLiteral("share.example.com")),
                        FailureCode::LinkExpired, QStringLiteral("403 after 220 MiB; the address carried an expiry")));
    tasks.append(at(makeTask(5, QStringLiteral("dataset-part-3.parquet"), TaskState::Paused, 5 * kGiB, 9 * kGiB),
                    QStringLiteral("data.example.org")));
    Task waiting =
        failed(at(makeTask(6, QStringLiteral("nightly-image.qcow2"), TaskState::Waiting, 700 * kMiB, 2 * kGiB),
                  QStringLiteral("mirror.example.edu")),
               FailureCode::HttpStatus, QStringLiteral("503 Service Unavailable"));
    waiting.reason = WaitReason::Retry;
    waiting.retryAt = now.addSecs(42);
    tasks.append(waiting);
    Task space =
        at(makeTask(7, QStringLiteral("backup-of-the-old-laptop.img"), TaskState::Waiting, 30 * kGiB, 64 * kGiB),
           QStringLiteral("nas.example.home"));
    space.reason = WaitReason::DiskSpace;
    tasks.append(space);
    tasks.append(
        at(makeTask(8, QStringLiteral("next-in-line.pdf"), TaskState::Queued), QStringLiteral("papers.example.org")));
    tasks.append(at(makeTask(9, QStringLiteral("firmware-4.2.bin"), TaskState::Verifying, 96 * kMiB, 96 * kMiB),
                    QStringLiteral("downloads.example.com")));
    tasks.append(moving(at(makeTask(10, QStringLiteral("live-stream-recording.ts"), TaskState::Downloading, 180 * kMiB),
                           QStringLiteral("stream.example.tv")),
                        2 * kMiB, std::nullopt));
    tasks.append(at(makeTask(11, QStringLiteral("keyboard-layout.svg"), TaskState::Connecting),
                    QStringLiteral("design.example.org")));
    Task iso = at(
        makeTask(12, QStringLiteral("debian-12.8.0-amd64-DVD-1.iso"), TaskState::Downloading, 2400 * kMiB, 3800 * kMiB),
        QStringLiteral("cdimage.debian.example"));
    iso.checksum = {HashAlgorithm::Sha256, QByteArray("9f86d081").repeated(8), {}};
    tasks.append(inParts(moving(iso, 11 * kMiB + 300'000, 128)));
    tasks[4] = inParts(tasks.at(4));
    tasks[7].hostIsFull = true;
    return tasks;
}

/// The answer to `task.show`, with all that it may hold.
inline QJsonObject detailsOf(const Task &task)
{
    DetailedTask detailed;
    detailed.task = task;
    detailed.task.validator.etag = "\"65f1c2-ed800000\"";
    const qint64 whole = task.bytesTotal.value_or(kGiB);
    const qint64 part = whole / 6;
    for (int i = 0; i < 6; ++i)
        detailed.details.segments.append({{i * part, (i + 1) * part}, part * (8 - i) / 9, i > 1});
    detailed.details.segments[0].received = part;
    detailed.details.segments[1].received = part;
    detailed.details.redirects = {QUrl(QStringLiteral("https://cdn-eu-3.example.net/pool/") + task.fileName)};
    detailed.details.headers = {{"Server", "nginx/1.24.0"},
                                {"Content-Type", "application/octet-stream"},
                                {"Content-Range", "bytes 0-3984588799/3984588800"},
                                {"Accept-Ranges", "bytes"},
                                {"Cache-Control", "max-age=86400"}};
    const auto line = [&](int second, const QString &text) {
        detailed.details.history.append({task.id, task.createdAt.addSecs(second), text});
    };
    line(0, QStringLiteral("Redirected to https://cdn-eu-3.example.net/pool/") + task.fileName);
    line(1, QStringLiteral("The server tells the file's sha256."));
    line(4, QStringLiteral("The server refuses more connections; going on with 6."));
    line(9, QStringLiteral("Waiting (retry): the connection timed out"));
    return detailedTaskToJson(detailed);
}

} // namespace longhaul
