#include "sampletasks.h"

namespace longhaul::counts {

QList<Task> sampleTasks(int count)
{
    constexpr qint64 kPiece = 1'000'003;
    const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    QList<Task> tasks;
    tasks.reserve(count);
    for (qint64 id = 1; id <= count; ++id) {
        Task task;
        task.id = TaskId{id};
        task.session = QStringLiteral("desktop");
        task.fileName = QStringLiteral("picture-%1.jpg").arg(id, 6, 10, QLatin1Char('0'));
        task.url = QUrl(QStringLiteral("https://files%1.example.org/pub/2026/").arg(id % 7) + task.fileName);
        task.finalUrl = task.url;
        task.state = TaskState::Downloading;
        task.directory = QStringLiteral("/home/ada/Downloads");
        task.bytesReceived = id * kPiece;
        task.bytesTotal = 2 * id * kPiece;
        task.speed = kPiece + id;
        task.etaSeconds = id;
        task.connections = 4;
        task.resumable = true;
        task.attempts = 1;
        task.checksum = {HashAlgorithm::Sha256, QByteArray(64, 'a'), {}, ChecksumSource::User};
        task.position = id;
        task.createdAt = noon.addSecs(id);
        task.startedAt = noon.addSecs(2 * id);
        tasks.append(task);
    }
    return tasks;
}

} // namespace longhaul::counts
