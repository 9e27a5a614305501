#include "randomtasks.h"

#include <array>

namespace longhaul {

namespace {

constexpr std::array kHashes = {HashAlgorithm::Md5,    HashAlgorithm::Sha1,   HashAlgorithm::Sha224,
                                HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512};

bool coin(QRandomGenerator &random)
{
    return random.bounded(2) == 1;
}

qint64 randomSize(QRandomGenerator &random)
{
    return static_cast<qint64>(random.generate64() & ((Q_UINT64_C(1) << 53) - 1));
}

QByteArray randomDigest(QRandomGenerator &random, HashAlgorithm algorithm)
{
    QByteArray digest;
    for (int i = 0; i < hashDigits(algorithm); ++i)
        digest.append("0123456789abcdef"[random.bounded(16)]);
    return digest;
}

QUrl randomUrl(QRandomGenerator &random)
{
    static const QStringList kinds = {
        QStringLiteral("https://example.org/%1/file.iso"),
        QStringLiteral("http://user-less.example:8080/%1?a=b&c=%252F%20d"),
        QStringLiteral("https://bücher.example/straße/%1.zip"),
        QStringLiteral("https://[2001:db8::1]:444/%1/[x]|y.bin#part"),
        QStringLiteral("ftp://example.net/%1/old.tar"),
    };
    return QUrl(kinds.at(random.bounded(static_cast<int>(kinds.size()))).arg(random.generate()));
}

std::optional<Failure> randomFailure(QRandomGenerator &random)
{
    if (coin(random))
        return std::nullopt;
    return Failure{static_cast<FailureCode>(random.bounded(22)), randomText(random, 40)};
}

} // namespace

QString randomText(QRandomGenerator &random, int longest)
{
    static const QString signs =
        QStringLiteral("abc XYZ09 -_.,:;\"\\/'{}[]<>\t\n\r\u00e4\u00df\u4e2d\u05d0\u202e\u0001");
    QString text;
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i)
        text.append(signs.at(random.bounded(static_cast<int>(signs.size()))));
    if (coin(random))
        text.append(QStringLiteral("\U0001F4E6"));
    return text;
}

QDateTime randomInstant(QRandomGenerator &random)
{
    if (coin(random))
        return {};
    const qint64 inTwoHundredYears = Q_INT64_C(200) * 365 * 24 * 3600 * 1000;
    return QDateTime::fromMSecsSinceEpoch(random.bounded(inTwoHundredYears) - inTwoHundredYears / 10, Qt::UTC);
}

Task randomTask(QRandomGenerator &random, qint64 id)
{
    Task task;
    task.id = TaskId{id};
    task.session = randomText(random, 10);
    task.url = randomUrl(random);
    if (coin(random))
        task.finalUrl = randomUrl(random);
    task.state = static_cast<TaskState>(random.bounded(9));
    task.reason = static_cast<WaitReason>(random.bounded(9));
    task.error = randomFailure(random);
    task.directory = u'/' + randomText(random, 20);
    task.fileName = randomText(random, 20);
    task.bytesReceived = randomSize(random);
    if (coin(random))
        task.bytesTotal = randomSize(random);
    task.speed = randomSize(random) >> 20;
    if (coin(random))
        task.etaSeconds = random.bounded(1000000);
    task.connections = random.bounded(65);
    task.connectionsWanted = random.bounded(65);
    if (coin(random))
        task.resumable = coin(random);
    task.attempts = random.bounded(1000);
    if (coin(random)) {
        task.checksum.algorithm =
            kHashes.at(static_cast<std::size_t>(random.bounded(static_cast<int>(kHashes.size()))));
        task.checksum.expected = randomDigest(random, task.checksum.algorithm);
        if (coin(random))
            task.checksum.actual = randomDigest(random, task.checksum.algorithm);
    }
    task.queue = randomText(random, 10);
    task.priority = random.bounded(2001) - 1000;
    if (random.bounded(4) == 0) {
        task.movingTo = QStringLiteral("/media/big disk");
        task.bytesMoved = randomSize(random);
    }
    task.position = randomSize(random) - (Q_INT64_C(1) << 52);
    task.limit = randomSize(random) >> 10;
    task.description = randomText(random, 60);
    task.onExists = static_cast<OnExists>(random.bounded(4));
    task.userName = randomText(random, 10);
    task.createdAt = randomInstant(random);
    task.startedAt = randomInstant(random);
    task.completedAt = randomInstant(random);
    task.retryAt = randomInstant(random);
    return task;
}

} // namespace longhaul
