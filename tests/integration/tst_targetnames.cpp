#include "agentfixture.h"

#include <QFileInfo>

using namespace longhaul;

namespace {

const TestContent kContent{.seed = 31, .size = 70'000};

} // namespace

/// Where a file ends up: nothing outside the folder, nothing overwritten unasked.
class TestTargetNames : public QObject
{
    Q_OBJECT

private slots:
    void linkAndServerNameTheFile_data();
    void linkAndServerNameTheFile();
    void noNameLeavesTheFolder_data();
    void noNameLeavesTheFolder();
    void aWantedNameWithAFolderIsRefused();
    void anExistingFileIsNotTouchedUnasked();
    void overwriteReplacesAtTheEndOnly();
    void skipLeavesTheFileAlone();
    void failSaysThatTheFileExists();
    void twoTasksOfOneNameGetTwoFiles();
    void theSettingDecidesWhenTheTaskSaysNothing();
    void aForeignPartFileIsNotTouched();
    void linksInTheFolderAreNotFollowed();
};

void TestTargetNames::linkAndServerNameTheFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("link") << QByteArray("/a/disk.iso") << QByteArray() << QStringLiteral("disk.iso");
    QTest::newRow("link, percent") << QByteArray("/my%20file.iso") << QByteArray() << QStringLiteral("my file.iso");
    QTest::newRow("link, UTF-8") << QByteArray("/%C3%BC.iso") << QByteArray() << QStringLiteral("ü.iso");
    QTest::newRow("quoted") << QByteArray("/get") << QByteArray("attachment; filename=\"a b.pdf\"") << QStringLiteral("a b.pdf");
    QTest::newRow("token") << QByteArray("/get") << QByteArray("attachment; filename=plain.pdf") << QStringLiteral("plain.pdf");
    QTest::newRow("extended wins") << QByteArray("/get")
                                   << QByteArray("attachment; filename=\"x.pdf\"; filename*=UTF-8''%E2%82%AC.pdf")
                                   << QStringLiteral("€.pdf");
}

void TestTargetNames::linkAndServerNameTheFile()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    AgentFixture f;
    f.server.add(path, {.content = kContent, .headers = disposition.isEmpty() ? HeaderList{} : HeaderList{{"Content-Disposition", disposition}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link(path));
    QVERIFY(f.waitForState(id, QStringLiteral("completed")));
    QCOMPARE(f.files(), QStringList{name});
    QCOMPARE(f.task(id)[u"fileName"].toString(), name);
}

void TestTargetNames::noNameLeavesTheFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("disposition");
    const auto server = [](const char *name, const char *disposition) {
        QTest::newRow(name) << QByteArray("/get") << QByteArray("attachment; ") + disposition;
    };
    server("up", "filename=\"../../evil\"");
    server("absolute", "filename=\"/tmp/longhaul-evil\"");
    server("backslashes", "filename=\"..\\\\..\\\\evil\"");
    server("extended", "filename*=UTF-8''..%2F..%2Fevil");
    server("percent", "filename=\"..%2F..%2Fevil\"");
    server("dots", "filename=\"..\"");
    server("one dot", "filename=\".\"");
    server("nothing", "filename=\"\"");
    server("control characters", "filename*=UTF-8''a%00b%0A%1Bevil");
    server("hidden", "filename=\".bashrc\"");
    server("home", "filename=\"~/evil\"");
    server("too long", ("filename=\"" + QByteArray(400, 'x') + ".tar.gz\"").constData());
    QTest::newRow("link, up") << QByteArray("/a/..%2F..%2Fevil") << QByteArray();
    QTest::newRow("link, dots") << QByteArray("/a/%2E%2E") << QByteArray();
    QTest::newRow("link, folder") << QByteArray("/") << QByteArray();
}

void TestTargetNames::noNameLeavesTheFolder()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, disposition);
    AgentFixture f;
    // Under whatever path the client asks.
    for (const QByteArray &asked : {path, QByteArray("/a/../../evil"), QByteArray("/a/.."), QByteArray("/evil")})
        f.server.add(asked, {.content = kContent, .headers = disposition.isEmpty() ? HeaderList{} : HeaderList{{"Content-Disposition", disposition}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link(path));
    QVERIFY(f.waitForState(id, QStringLiteral("completed")));
    const QFileInfo file(f.task(id)[u"path"].toString());
    QCOMPARE(file.absolutePath(), f.sandbox.downloads());
    QCOMPARE(f.files(), QStringList{file.fileName()});
    QVERIFY2(!file.fileName().startsWith(u'.'), qPrintable(file.fileName()));
    for (const QChar c : file.fileName())
        QVERIFY(c.isPrint());
    QVERIFY(file.fileName().toUtf8().size() <= 255);
    QCOMPARE(sha256OfFile(file.filePath()), kContent.sha256());
    QVERIFY(!QFileInfo::exists(f.sandbox.path(QStringLiteral("evil"))));
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/longhaul-evil")));
}

void TestTargetNames::aWantedNameWithAFolderIsRefused()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    for (const QString &name : {QStringLiteral("../evil"), QStringLiteral("a/b"), QStringLiteral("/tmp/evil"), QStringLiteral("..")}) {
        const QJsonObject request{{QStringLiteral("url"), f.server.link("/file.bin")}, {QStringLiteral("fileName"), name}};
        QCOMPARE(f.peer().errorCode(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}}), -32602);
    }
    QVERIFY(f.server.requests().isEmpty());
}

void TestTargetNames::anExistingFileIsNotTouchedUnasked()
{
    AgentFixture f;
    f.server.add("/file.tar.gz", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.tar.gz")), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.tar.gz"));
    QVERIFY(f.waitForState(id, QStringLiteral("completed")));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(QStringLiteral("file.tar.gz"))), "mine");
    QCOMPARE(f.files().size(), 2);
    const QString path = f.task(id)[u"path"].toString();
    QVERIFY2(QFileInfo(path).fileName() == u"file (1).tar.gz" || QFileInfo(path).fileName() == u"file.tar (1).gz", qPrintable(path));
    QCOMPARE(sha256OfFile(path), kContent.sha256());
}

void TestTargetNames::overwriteReplacesAtTheEndOnly()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .flow = {.stallAfter = 30'000}});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.bin")), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{QStringLiteral("onExists"), QStringLiteral("overwrite")}});
    QVERIFY(f.waitForBytes(id, 30'000));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(QStringLiteral("file.bin"))), "mine");
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(f.waitForState(id, QStringLiteral("completed")));
    QCOMPARE(f.files(), QStringList{QStringLiteral("file.bin")});
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(QStringLiteral("file.bin"))), kContent.sha256());
}

void TestTargetNames::skipLeavesTheFileAlone()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.bin")), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{QStringLiteral("onExists"), QStringLiteral("skip")}});
    QVERIFY(waitFor([&] { return f.state(id) == u"completed" || f.state(id) == u"cancelled"; }));
    QCOMPARE(f.files(), QStringList{QStringLiteral("file.bin")});
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(QStringLiteral("file.bin"))), "mine");
}

void TestTargetNames::failSaysThatTheFileExists()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.bin")), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{QStringLiteral("onExists"), QStringLiteral("fail")}});
    QVERIFY(f.waitForState(id, QStringLiteral("failed")));
    QCOMPARE(f.errorCode(id), QStringLiteral("file-exists"));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(QStringLiteral("file.bin"))), "mine");
    // The way forward: another name.
    QVERIFY(f.command(QStringLiteral("set"), id, {{QStringLiteral("fileName"), QStringLiteral("other.bin")}}));
    QVERIFY(f.command(QStringLiteral("resume"), id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(QStringLiteral("other.bin"))), kContent.sha256());
}

void TestTargetNames::twoTasksOfOneNameGetTwoFiles()
{
    AgentFixture f;
    const TestContent other{.seed = 32, .size = 80'000};
    f.server.add("/a/file.bin", {.content = kContent, .flow = {.stallAfter = 20'000}});
    f.server.add("/b/file.bin", {.content = other, .flow = {.stallAfter = 20'000}});
    QVERIFY(f.start());
    const qint64 a = f.add(f.server.link("/a/file.bin"));
    const qint64 b = f.add(f.server.link("/b/file.bin"));
    QVERIFY(f.waitForBytes(a, 20'000));
    QVERIFY(f.waitForBytes(b, 20'000));
    QCOMPARE(f.files().size(), 2);
    for (const char *path : {"/a/file.bin", "/b/file.bin"})
        f.server.edit(path, [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(f.waitForState(a, QStringLiteral("completed")));
    QVERIFY(f.waitForState(b, QStringLiteral("completed")));
    const QString pathA = f.task(a)[u"path"].toString();
    const QString pathB = f.task(b)[u"path"].toString();
    QVERIFY(pathA != pathB);
    QCOMPARE(f.files(), (QStringList{QStringLiteral("file (1).bin"), QStringLiteral("file.bin")}));
    QCOMPARE(sha256OfFile(pathA), kContent.sha256());
    QCOMPARE(sha256OfFile(pathB), other.sha256());
}

void TestTargetNames::theSettingDecidesWhenTheTaskSaysNothing()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.bin")), "mine"));
    QVERIFY(f.start());
    const QJsonObject setting{{QStringLiteral("key"), QStringLiteral("on-exists")}, {QStringLiteral("value"), QStringLiteral("fail")}};
    QVERIFY(!f.peer().result(QStringLiteral("settings.set"), setting).isEmpty());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, QStringLiteral("failed")));
    QCOMPARE(f.errorCode(id), QStringLiteral("file-exists"));
}

void TestTargetNames::aForeignPartFileIsNotTouched()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(QStringLiteral("file.bin.part")), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, QStringLiteral("completed")));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(QStringLiteral("file.bin.part"))), "mine");
    QCOMPARE(sha256OfFile(f.task(id)[u"path"].toString()), kContent.sha256());
}

void TestTargetNames::linksInTheFolderAreNotFollowed()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    const QString victim = f.sandbox.path(QStringLiteral("victim"));
    QVERIFY(writeFile(victim, "precious"));
    QVERIFY(QFile::link(victim, f.sandbox.downloaded(QStringLiteral("file.bin"))));
    QVERIFY(QFile::link(victim, f.sandbox.downloaded(QStringLiteral("file.bin.part"))));
    QVERIFY(f.start());
    const qint64 kept = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(kept, QStringLiteral("completed")));
    QCOMPARE(sha256OfFile(f.task(kept)[u"path"].toString()), kContent.sha256());
    const qint64 replaced = f.add(f.server.link("/file.bin"), {{QStringLiteral("onExists"), QStringLiteral("overwrite")}});
    QVERIFY(f.waitForState(replaced, QStringLiteral("completed")));
    QCOMPARE(sha256OfFile(f.task(replaced)[u"path"].toString()), kContent.sha256());
    QCOMPARE(contentsOfFile(victim), "precious");
}

QTEST_GUILESS_MAIN(TestTargetNames)
#include "tst_targetnames.moc"
