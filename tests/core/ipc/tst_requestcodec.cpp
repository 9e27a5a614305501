#include "randomtasks.h"
#include "requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace longhaul;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json.constData(), qPrintable(error.errorString()));
    return document.object();
}

QJsonObject throughText(const QJsonObject &object)
{
    return objectOf(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TaskRequest randomRequest(QRandomGenerator &random)
{
    const Task task = randomTask(random, 1);
    TaskRequest request;
    request.url = task.url;
    if (random.bounded(2)) {
        request.url.setUserName(QStringLiteral("anna"));
        request.url.setPassword(QStringLiteral("p:w@/ß"));
    }
    request.directory = random.bounded(2) ? QStringLiteral("/home/ä b/Downloads") : QString();
    request.fileName = random.bounded(2) ? QStringLiteral("n\u00e4me (1).iso") : QString();
    request.session = random.bounded(2) ? QStringLiteral("desktop") : request.session;
    request.connections = random.bounded(65);
    request.checksum = {task.checksum.algorithm, task.checksum.expected, {}};
    if (random.bounded(2))
        request.checksum.source =
            request.checksum.algorithm == HashAlgorithm::None ? ChecksumSource::SumsFile : ChecksumSource::Metalink;
    if (random.bounded(2)) {
        request.mirrors = {QUrl(QStringLiteral("https://second.example/a%20b?c=d")), QUrl(QStringLiteral("http://x/"))};
        request.pieces = {HashAlgorithm::Sha1, 262144, QByteArray(60, '\xa7')};
    }
    if (random.bounded(2))
        request.headers = {{"Cookie", "a=b; c=\"d\""}, {"X-Empty", ""}, {"X-Tab", "a\tb"}, {"X-Wide", "\xc3\xa4"}};
    request.userName = task.userName;
    request.password = randomText(random, 20);
    request.limit = task.limit;
    request.queue = random.bounded(2) ? QStringLiteral("night") : request.queue;
    request.priority = task.priority;
    request.onExists = task.onExists;
    request.startPaused = random.bounded(2) == 1;
    request.description = task.description;
    return request;
}

} // namespace

class TestRequestCodec : public QObject
{
    Q_OBJECT

private slots:
    void requestComesBackTheSame();
    void requestNeedsOnlyAnAddress();
    void takesNullAsMissing();
    void requestSaysWhichFieldIsWrong_data();
    void requestSaysWhichFieldIsWrong();
    void letsOtherProtocolsThrough();
    void readsAddressesAsPeoplePasteThem();
    void cleansTheFolder();
    void readsHeaderLines_data();
    void readsHeaderLines();
    void refusesHeaderLines_data();
    void refusesHeaderLines();
    void changeComesBackTheSame();
    void mirrorsCarryNoSignIn();
    void checksumsCanBeLookedForOrRefused();
    void changeWithAnEmptyChecksumTakesItAway();
    void changeSaysWhichFieldIsWrong_data();
    void changeSaysWhichFieldIsWrong();
};

void TestRequestCodec::requestComesBackTheSame()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const TaskRequest request = randomRequest(random);
        const auto back = requestFromJson(throughText(requestToJson(request)));
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QCOMPARE(requestToJson(*back), requestToJson(request)); // names the field that differs
        QVERIFY(*back == request);
    }
}

void TestRequestCodec::requestNeedsOnlyAnAddress()
{
    const auto request = requestFromJson(objectOf(R"({"url": "https://example.org/a", "colour": 3})"));
    QVERIFY(request);
    TaskRequest expected;
    expected.url = QUrl(QStringLiteral("https://example.org/a"));
    QVERIFY(*request == expected);
    QCOMPARE(requestToJson(*request).keys(), QStringList{QStringLiteral("url")});
}

void TestRequestCodec::takesNullAsMissing()
{
    const auto request = requestFromJson(objectOf(R"({"url": "https://example.org/a", "directory": null,
        "fileName": null, "session": null, "connections": null, "checksum": null, "headers": null, "user": null,
        "password": null, "limit": null, "queue": null, "priority": null, "onExists": null, "paused": null,
        "description": null})"));
    QVERIFY2(request, request ? "" : qPrintable(request.error()));
    QCOMPARE(requestToJson(*request).size(), 1);
}

void TestRequestCodec::requestSaysWhichFieldIsWrong_data()
{
    QTest::addColumn<QByteArray>("fields"); // beside a right url, unless there is one among them
    QTest::addColumn<QString>("message");
    const auto row = [](const char *fields, const char *message) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromUtf8(message);
    };
    row(R"("url": null)", "url: give an address");
    row(R"("url": 5)", "url: give a text");
    row(R"("url": "")", "url: give an address");
    row(R"("url": "  ")", "url: give an address");
    row(R"("url": "file.iso")", "url: this is no address; give one like https://example.org/file");
    row(R"("url": "https://")", "url: the address has no host; give one like https://example.org/file");
    row(R"("url": "http:///x")", "url: the address has no host; give one like https://example.org/file");
    row(R"("url": "https://exa mple.org/")", "url: this is no address; give one like https://example.org/file");
    row(R"("url": "https://example.org/a\nb")", "url: an address has no control characters");
    row(R"("directory": 5)", "directory: give a text");
    row(R"("directory": "Downloads")", "directory: give an absolute path");
    row(R"("directory": "")", "directory: give an absolute path");
    row(R"("directory": "/a\u0000b")", "directory: a path has no zero character");
    row(R"("fileName": true)", "fileName: give a text");
    row(R"("fileName": "")", "fileName: give a name without a folder");
    row(R"("fileName": "a/b")", "fileName: give a name without a folder");
    row(R"("fileName": "..")", "fileName: give a name without a folder");
    row(R"("fileName": ".")", "fileName: give a name without a folder");
    row(R"("fileName": "a\u0000b")", "fileName: a name has no control characters");
    row(R"("session": "")", "session: give 1 to 100 printable characters");
    row(R"("session": "a\nb")", "session: give 1 to 100 printable characters");
    row(R"("session": [])", "session: give a text");
    row(R"("connections": 65)", "connections: give a whole number from 0 to 64");
    row(R"("connections": -1)", "connections: give a whole number from 0 to 64");
    row(R"("connections": 1.5)", "connections: give a whole number from 0 to 64");
    row(R"("connections": "8")", "connections: give a whole number from 0 to 64");
    row(R"("connections": 1e300)", "connections: give a whole number from 0 to 64");
    row(R"("checksumSource": "moon")", "checksumSource: give user or metalink");
    row(R"("mirrors": "http://h/a")", "mirrors: give a list of texts");
    row(R"("mirrors": ["ftp://h/a"])", "mirrors: a mirror is http or https");
    row(R"("mirrors": ["nowhere"])", "mirrors: this is no address; give one like https://example.org/file");
    row(R"("pieces": 5)", "pieces: give algorithm, length and hashes");
    row(R"("pieces": {})", "pieces: give algorithm, length and hashes");
    row(R"("pieces": {"algorithm": "moon", "length": 5, "hashes": []})",
        "pieces: algorithm: give sha256 or another one");
    row(R"("pieces": {"algorithm": "md5", "length": 0, "hashes": []})",
        "pieces: length: give a whole number from 1 to 9007199254740992");
    row(R"("pieces": {"algorithm": "md5", "length": 5, "hashes": ["12"]})", "pieces: hashes: md5 has 32 digits, not 2");
    row(R"("checksum": "abc")", "checksum: give ALGORITHM:DIGITS, for example sha256:9f86d0…, or auto or none");
    row(R"("checksum": "md5:abc")", "checksum: md5 has 32 digits, not 3");
    row(R"("checksum": "")", "checksum: give ALGORITHM:DIGITS, for example sha256:9f86d0…, or auto or none");
    row(R"("checksum": {})", "checksum: give a text");
    row(R"("headers": "A: b")", "headers: give a list of texts");
    row(R"("headers": [5])", "headers: give a text");
    row(R"("headers": ["A: b", "nothing"])", "headers: give \"Name: value\"");
    row(R"("headers": ["A\r\nEvil: x"])", "headers: a header's name has letters, digits and !#$%&'*+-.^_`|~ only");
    row(R"("headers": ["A: b\r\nEvil: x"])", "headers: a header's value has no line breaks and no control characters");
    row(R"("user": 1)", "user: give a text");
    row(R"("password": ["x"])", "password: give a text");
    row(R"("limit": -1)", "limit: give a whole number from 0 to 9007199254740992");
    row(R"("limit": "1M")", "limit: give a whole number from 0 to 9007199254740992");
    row(R"("limit": 1e17)", "limit: give a whole number from 0 to 9007199254740992");
    row(R"("queue": "")", "queue: give 1 to 100 printable characters");
    row(R"("priority": 1001)", "priority: give a whole number from -1000 to 1000");
    row(R"("priority": true)", "priority: give a whole number from -1000 to 1000");
    row(R"("onExists": "ask")", "onExists: give rename, overwrite, skip or fail");
    row(R"("onExists": 2)", "onExists: give a text");
    row(R"("paused": 1)", "paused: give true or false");
    row(R"("paused": "yes")", "paused: give true or false");
    row(R"("description": 5)", "description: give a text");
    row(R"("paused": 1, "limit": -1)", "limit: give a whole number from 0 to 9007199254740992");

    const auto longRow = [](const char *name, const QByteArray &fields, const char *message) {
        QTest::newRow(name) << fields << QString::fromUtf8(message);
    };
    longRow("long url", "\"url\": \"https://example.org/" + QByteArray(40000, 'a') + '"',
            "url: give at most 32768 signs");
    longRow("long name", "\"fileName\": \"" + QByteArray(256, 'a') + '"', "fileName: give at most 255 bytes");
    longRow("long session", "\"session\": \"" + QByteArray(101, 'a') + '"',
            "session: give 1 to 100 printable characters");
    longRow("long description", "\"description\": \"" + QByteArray(4097, 'a') + '"',
            "description: give at most 4096 signs");
    longRow("many headers", "\"headers\": [" + QByteArray("\"A: b\",").repeated(64) + "\"A: b\"]",
            "headers: give at most 64");
    longRow("long header", "\"headers\": [\"A: " + QByteArray(8192, 'b') + "\"]", "headers: give at most 8192 signs");
}

void TestRequestCodec::requestSaysWhichFieldIsWrong()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, message);
    if (!fields.contains("\"url\""))
        fields.prepend(R"("url": "https://example.org/a", )");
    const auto request = requestFromJson(objectOf('{' + fields + '}'));
    QVERIFY(!request);
    QCOMPARE(request.error(), message);
}

void TestRequestCodec::letsOtherProtocolsThrough()
{
    for (const char *link : {"ftp://example.org/a", "mailto:anna@example.org", "magnet:?xt=urn:btih:1"}) {
        const auto request = requestFromJson({{QStringLiteral("url"), QString::fromLatin1(link)}});
        QVERIFY2(request, link);
        QCOMPARE(request->url.toString(), QString::fromLatin1(link));
    }
}

void TestRequestCodec::readsAddressesAsPeoplePasteThem()
{
    const auto url = parseLink(u" https://example.org/a b|c%zz?q=[1] \n");
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), QByteArray("https://example.org/a%20b%7Cc%25zz?q=[1]"));
}

void TestRequestCodec::cleansTheFolder()
{
    const auto request = requestFromJson(objectOf(R"({"url": "https://example.org/a", "directory": "/a//b/../c/"})"));
    QVERIFY(request);
    QCOMPARE(request->directory, QStringLiteral("/a/c"));
}

void TestRequestCodec::readsHeaderLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("usual") << QStringLiteral("Referer: https://a.example/b") << QByteArray("Referer")
                           << QByteArray("https://a.example/b");
    QTest::newRow("no space") << QStringLiteral("A:b") << QByteArray("A") << QByteArray("b");
    QTest::newRow("spaces around") << QStringLiteral("A: \t b  ") << QByteArray("A") << QByteArray("b");
    QTest::newRow("empty value") << QStringLiteral("A:") << QByteArray("A") << QByteArray("");
    QTest::newRow("every sign of a name")
        << QStringLiteral("a1!#$%&'*+-.^_`|~: x") << QByteArray("a1!#$%&'*+-.^_`|~") << QByteArray("x");
}

void TestRequestCodec::readsHeaderLines()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto header = parseHeaderLine(line);
    QVERIFY2(header, header ? "" : qPrintable(header.error()));
    QCOMPARE(header->first, name);
    QCOMPARE(header->second, value);
}

void TestRequestCodec::refusesHeaderLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "abc", ": value", "A B: c", "A : c", "A(x): c", "A\tB: c", " A: b", "A: b\r", "A: b\n",
                             "A: b\rc", "A: b\nC: d", "A: b\x7f", "A: b\x01"})
        QTest::addRow("%s", QByteArray(line).toPercentEncoding().constData()) << QString::fromLatin1(line);
    QTest::newRow("zero") << QStringLiteral("A: b%1c").arg(QChar(u'\0'));
    QTest::newRow("letter that is none in ASCII") << QStringLiteral("\u00c4: b");
}

void TestRequestCodec::refusesHeaderLines()
{
    QFETCH(QString, line);
    const auto header = parseHeaderLine(line);
    QVERIFY(!header);
    QVERIFY(!header.error().contains(u'\n'));
}

void TestRequestCodec::changeComesBackTheSame()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 1000; ++i) {
        const TaskRequest request = randomRequest(random);
        TaskChange change;
        const quint32 bits = random.bounded(1, 1024);
        if (bits & 1)
            change.url = request.url;
        if (bits & 2)
            change.limit = request.limit;
        if (bits & 4)
            change.connections = request.connections;
        if (bits & 8)
            change.priority = request.priority;
        if (bits & 16)
            change.queue = request.queue;
        if (bits & 32) {
            change.checksum = request.checksum;
            const bool isDigest = request.checksum.algorithm != HashAlgorithm::None;
            change.checksum->source = isDigest ? ChecksumSource::User : ChecksumSource::Unwanted;
        }
        if (bits & 64)
            change.fileName = QStringLiteral("name");
        if (bits & 128)
            change.description = request.description;
        if (bits & 256)
            change.position = static_cast<qint64>(random.generate()) - (Q_INT64_C(1) << 31);
        if (bits & 512)
            change.directory = QStringLiteral("/media/big disk");
        const auto back = changeFromJson(throughText(changeToJson(change)));
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QVERIFY(*back == change);
    }
}

void TestRequestCodec::mirrorsCarryNoSignIn()
{
    const auto request =
        requestFromJson(objectOf(R"({"url": "https://example.org/a", "mirrors": ["http://anna:secret@b.example/a"]})"));
    QVERIFY(request);
    QCOMPARE(request->mirrors, QList<QUrl>{QUrl(QStringLiteral("http://b.example/a"))});
}

void TestRequestCodec::checksumsCanBeLookedForOrRefused()
{
    const auto looked = requestFromJson(objectOf(R"({"url": "https://example.org/a", "checksum": "auto"})"));
    QVERIFY(looked);
    QCOMPARE(looked->checksum, (Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::SumsFile}));
    const auto refused = requestFromJson(objectOf(R"({"url": "https://example.org/a", "checksum": "none"})"));
    QVERIFY(refused);
    QCOMPARE(refused->checksum, (Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::Unwanted}));
}

void TestRequestCodec::changeWithAnEmptyChecksumTakesItAway()
{
    const auto change = changeFromJson(objectOf(R"({"ids": [1], "checksum": ""})"));
    QVERIFY(change);
    QCOMPARE(change->checksum, std::optional(Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::Unwanted}));
}

void TestRequestCodec::changeSaysWhichFieldIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QString nothing = QStringLiteral("give something to change: url, limit, connections, priority, queue, "
                                           "checksum, fileName, directory, description or position");
    QTest::newRow("nothing") << QByteArray(R"({"ids": [1]})") << nothing;
    QTest::newRow("only nulls") << QByteArray(R"({"ids": [1], "url": null, "limit": null})") << nothing;
    QTest::newRow("only unknown") << QByteArray(R"({"Limit": 5})") << nothing;
    QTest::newRow("url") << QByteArray(R"({"url": "nowhere"})")
                         << QStringLiteral("url: this is no address; give one like https://example.org/file");
    QTest::newRow("limit") << QByteArray(R"({"limit": -5})")
                           << QStringLiteral("limit: give a whole number from 0 to 9007199254740992");
    QTest::newRow("connections") << QByteArray(R"({"connections": 100})")
                                 << QStringLiteral("connections: give a whole number from 0 to 64");
    QTest::newRow("priority") << QByteArray(R"({"priority": 0.5})")
                              << QStringLiteral("priority: give a whole number from -1000 to 1000");
    QTest::newRow("queue") << QByteArray(R"({"queue": ""})")
                           << QStringLiteral("queue: give 1 to 100 printable characters");
    QTest::newRow("checksum") << QByteArray(R"({"checksum": "md5:"})")
                              << QStringLiteral("checksum: md5 has 32 digits, not 0");
    QTest::newRow("fileName") << QByteArray(R"({"fileName": "../x"})")
                              << QStringLiteral("fileName: give a name without a folder");
    QTest::newRow("directory") << QByteArray(R"({"directory": "here"})")
                               << QStringLiteral("directory: give an absolute path");
    QTest::newRow("directory of Qt's own")
        << QByteArray(R"({"directory": ":/d"})") << QStringLiteral("directory: give an absolute path");
    QTest::newRow("description") << QByteArray(R"({"description": 1})") << QStringLiteral("description: give a text");
    QTest::newRow("position") << QByteArray(R"({"position": 1e30})")
                              << QStringLiteral(
                                     "position: give a whole number from -9007199254740992 to 9007199254740992");
}

void TestRequestCodec::changeSaysWhichFieldIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto change = changeFromJson(objectOf(json));
    QVERIFY(!change);
    QCOMPARE(change.error(), message);
}

QTEST_GUILESS_MAIN(TestRequestCodec)
#include "tst_requestcodec.moc"
