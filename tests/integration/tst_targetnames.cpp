#include "agentfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace longhaul;
using namespace Qt::StringLiterals;

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
    void linksThatLeadNowhereAreNotFollowed();
    void aFolderOfThatNameIsNotTouched();
    void whatAppearsMeanwhileIsNotTouchedUnasked_data();
    void whatAppearsMeanwhileIsNotTouchedUnasked();
    void manyTasksOfOneNameGetAFileEach();
};

void TestTargetNames::linkAndServerNameTheFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("link") << QByteArray("/a/disk.iso") << QByteArray() << u"disk.iso"_s;
    QTest::newRow("link, percent") << QByteArray("/my%20file.iso") << QByteArray() << u"my file.iso"_s;
    QTest::newRow("link, UTF-8") << QByteArray("/%C3%BC.iso") << QByteArray() << u"ü.iso"_s;
    QTest::newRow("quoted") << QByteArray("/get") << QByteArray("attachment; filename=\"a b.pdf\"") << u"a b.pdf"_s;
    QTest::newRow("token") << QByteArray("/get") << QByteArray("attachment; filename=plain.pdf") << u"plain.pdf"_s;
    QTest::newRow("extended wins") << QByteArray("/get")
                                   << QByteArray("attachment; filename=\"x.pdf\"; filename*=UTF-8''%E2%82%AC.pdf")
                                   << u"€.pdf"_s;
}

void TestTargetNames::linkAndServerNameTheFile()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    AgentFixture f;
    f.server.add(path,
                 {.content = kContent,
                  .headers = disposition.isEmpty() ? HeaderList{} : HeaderList{{"Content-Disposition", disposition}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link(path));
    QVERIFY(f.waitForState(id, u"completed"_s));
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
    for (const QByteArray &asked :
         {path, QByteArray("/a/../../evil"), QByteArray("/a/.."), QByteArray("/"), QByteArray("/evil")})
        f.server.add(asked, {.content = kContent,
                             .headers = disposition.isEmpty() ? HeaderList{}
                                                              : HeaderList{{"Content-Disposition", disposition}}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link(path));
    QVERIFY(f.waitForState(id, u"completed"_s));
    const QFileInfo file(f.task(id)[u"path"].toString());
    QCOMPARE(file.absolutePath(), f.sandbox.downloads());
    QCOMPARE(f.files(), QStringList{file.fileName()});
    QVERIFY2(!file.fileName().startsWith(u'.'), qPrintable(file.fileName()));
    for (const QChar c : file.fileName())
        QVERIFY(c.isPrint());
    QVERIFY(file.fileName().toUtf8().size() <= 255);
    QCOMPARE(sha256OfFile(file.filePath()), kContent.sha256());
    QVERIFY(!QFileInfo::exists(f.sandbox.path(u"evil"_s)));
    QVERIFY(!QFileInfo::exists(u"/tmp/longhaul-evil"_s));
}

void TestTargetNames::aWantedNameWithAFolderIsRefused()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(f.start());
    for (const QString &name : {u"../evil"_s, u"a/b"_s, u"/tmp/evil"_s, u".."_s}) {
        const QJsonObject request{{u"url"_s, f.server.link("/file.bin")}, {u"fileName"_s, name}};
        QCOMPARE(f.peer().errorCode(u"task.add"_s, {{u"tasks"_s, QJsonArray{request}}}), -32602);
    }
    QVERIFY(f.server.requests().isEmpty());
}

void TestTargetNames::anExistingFileIsNotTouchedUnasked()
{
    AgentFixture f;
    f.server.add("/file.tar.gz", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.tar.gz"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.tar.gz"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.tar.gz"_s)), "mine");
    QCOMPARE(f.files().size(), 2);
    const QString path = f.task(id)[u"path"].toString();
    QVERIFY2(QFileInfo(path).fileName() == u"file (1).tar.gz" || QFileInfo(path).fileName() == u"file.tar (1).gz",
             qPrintable(path));
    QCOMPARE(sha256OfFile(path), kContent.sha256());
}

void TestTargetNames::overwriteReplacesAtTheEndOnly()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .flow = {.stallAfter = 30'000}});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"onExists"_s, u"overwrite"_s}});
    QVERIFY(f.waitForBytes(id, 30'000));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin"_s)), "mine");
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
}

void TestTargetNames::skipLeavesTheFileAlone()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"onExists"_s, u"skip"_s}});
    QVERIFY(waitFor([&] { return f.state(id) == u"completed" || f.state(id) == u"cancelled"; }));
    QCOMPARE(f.files(), QStringList{u"file.bin"_s});
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin"_s)), "mine");
}

void TestTargetNames::failSaysThatTheFileExists()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"onExists"_s, u"fail"_s}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"file-exists"_s);
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin"_s)), "mine");
    // The way forward: another name.
    QVERIFY(f.command(u"set"_s, id, {{u"fileName"_s, u"other.bin"_s}}));
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"other.bin"_s)), kContent.sha256());
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
    QVERIFY(f.waitForState(a, u"completed"_s));
    QVERIFY(f.waitForState(b, u"completed"_s));
    const QString pathA = f.task(a)[u"path"].toString();
    const QString pathB = f.task(b)[u"path"].toString();
    QVERIFY(pathA != pathB);
    QCOMPARE(f.files(), (QStringList{u"file (1).bin"_s, u"file.bin"_s}));
    QCOMPARE(sha256OfFile(pathA), kContent.sha256());
    QCOMPARE(sha256OfFile(pathB), other.sha256());
}

void TestTargetNames::theSettingDecidesWhenTheTaskSaysNothing()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin"_s), "mine"));
    QVERIFY(f.start());
    const QJsonObject setting{{u"key"_s, u"on-exists"_s}, {u"value"_s, u"fail"_s}};
    QVERIFY(!f.peer().result(u"settings.set"_s, setting).isEmpty());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"file-exists"_s);
}

void TestTargetNames::aForeignPartFileIsNotTouched()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin.part"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin.part"_s)), "mine");
    QCOMPARE(sha256OfFile(f.task(id)[u"path"].toString()), kContent.sha256());
}

void TestTargetNames::linksInTheFolderAreNotFollowed()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    const QString victim = f.sandbox.path(u"victim"_s);
    QVERIFY(writeFile(victim, "precious"));
    QVERIFY(QFile::link(victim, f.sandbox.downloaded(u"file.bin"_s)));
    QVERIFY(QFile::link(victim, f.sandbox.downloaded(u"file.bin.part"_s)));
    QVERIFY(f.start());
    const qint64 kept = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(kept, u"completed"_s));
    QCOMPARE(sha256OfFile(f.task(kept)[u"path"].toString()), kContent.sha256());
    const qint64 replaced = f.add(f.server.link("/file.bin"), {{u"onExists"_s, u"overwrite"_s}});
    QVERIFY(f.waitForState(replaced, u"completed"_s));
    QCOMPARE(sha256OfFile(f.task(replaced)[u"path"].toString()), kContent.sha256());
    QCOMPARE(contentsOfFile(victim), "precious");
}

void TestTargetNames::linksThatLeadNowhereAreNotFollowed()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    const QString nowhere = f.sandbox.path(u"nowhere"_s);
    QVERIFY(QFile::link(nowhere, f.sandbox.downloaded(u"file.bin"_s)));
    QVERIFY(QFile::link(nowhere, f.sandbox.downloaded(u"file (1).bin.part"_s)));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    const QString path = f.task(id)[u"path"].toString();
    QCOMPARE(path, f.sandbox.downloaded(u"file (2).bin"_s));
    QCOMPARE(sha256OfFile(path), kContent.sha256());
    QVERIFY(!QFileInfo::exists(nowhere));
    QCOMPARE(QFile::symLinkTarget(f.sandbox.downloaded(u"file.bin"_s)), nowhere);
}

void TestTargetNames::aFolderOfThatNameIsNotTouched()
{
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent});
    QVERIFY(QDir().mkpath(f.sandbox.downloaded(u"file.bin"_s)));
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin/mine"_s), "mine"));
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file (1).bin"_s)), kContent.sha256());
    // No file can replace a folder, not even asked for.
    const qint64 bold = f.add(f.server.link("/file.bin"), {{u"onExists"_s, u"overwrite"_s}});
    QVERIFY(f.waitForState(bold, u"failed"_s));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin/mine"_s)), "mine");
}

void TestTargetNames::whatAppearsMeanwhileIsNotTouchedUnasked_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("rename") << u"rename"_s << u"completed"_s << u"file (1).bin"_s;
    QTest::newRow("overwrite") << u"overwrite"_s << u"completed"_s << u"file.bin"_s;
    QTest::newRow("fail") << u"fail"_s << u"failed"_s << u"file.bin.part"_s;
}

void TestTargetNames::whatAppearsMeanwhileIsNotTouchedUnasked()
{
    QFETCH(QString, choice);
    QFETCH(QString, state);
    QFETCH(QString, name);
    AgentFixture f;
    f.server.add("/file.bin", {.content = kContent, .flow = {.stallAfter = 30'000}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"onExists"_s, choice}});
    QVERIFY(f.waitForBytes(id, 30'000));
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin"_s), "mine"));
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    f.server.release();
    QVERIFY(f.waitForState(id, state));
    if (choice != u"overwrite")
        QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin"_s)), "mine");
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(name)), kContent.sha256());
    if (choice == u"fail")
        QCOMPARE(f.errorCode(id), u"file-exists"_s);
}

void TestTargetNames::manyTasksOfOneNameGetAFileEach()
{
    AgentFixture f;
    constexpr int kTasks = 12;
    QVERIFY(f.start());
    const QJsonObject setting{{u"key"_s, u"max-active"_s}, {u"value"_s, QString::number(kTasks)}};
    QVERIFY(!f.peer().result(u"settings.set"_s, setting).isEmpty());
    QList<qint64> ids;
    for (int i = 0; i < kTasks; ++i) {
        const QByteArray path = '/' + QByteArray::number(i) + "/file.bin";
        f.server.add(path, {.content = {.seed = quint64(200 + i), .size = 50'000}});
        ids.append(f.add(f.server.link(path)));
    }
    QStringList names;
    for (int i = 0; i < kTasks; ++i) {
        QVERIFY(f.waitForState(ids[i], u"completed"_s));
        const QString path = f.task(ids[i])[u"path"].toString();
        QCOMPARE(sha256OfFile(path), (TestContent{.seed = quint64(200 + i), .size = 50'000}.sha256()));
        names.append(QFileInfo(path).fileName());
    }
    names.sort();
    QCOMPARE(f.files(), names);
    QVERIFY2(names.contains(u"file.bin"_s) && names.contains(u"file (11).bin"_s), qPrintable(names.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestTargetNames)
#include "tst_targetnames.moc"
