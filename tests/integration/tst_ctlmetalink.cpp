#include "ctlfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

QByteArray metalinkOf(const ScriptedServer &first, const ScriptedServer &second)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
           "<file name=\"images/disk.bin\"><size>300000</size><hash type=\"sha-256\">"
           + kCtlContent.sha256() + "</hash><url priority=\"2\">" + second.link("/file.bin").toLatin1()
           + "</url><url priority=\"1\">" + first.link("/gone.bin").toLatin1()
           + "</url></file><file name=\"t\"><url>ftp://a.example/t</url></file></metalink>";
}

} // namespace

/// Metalinks and lists of mirrors, given to longhaulctl.
class TestCtlMetalink : public QObject
{
    Q_OBJECT

private slots:
    void aMetalinkIsAddedWithMirrorsAndDigests_data();
    void aMetalinkIsAddedWithMirrorsAndDigests();
    void aWrongDigestInAMetalinkIsAMismatch();
    void aBrokenMetalinkGetsTwoAndOneLine();
    void addressesInOneLineAreMirrors();
    void aChecksumCanBeLookedForInManyLinks();
};

void TestCtlMetalink::aMetalinkIsAddedWithMirrorsAndDigests_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("input") << u"--input"_s;
    QTest::newRow("metalink") << u"--metalink"_s;
}

void TestCtlMetalink::aMetalinkIsAddedWithMirrorsAndDigests()
{
    QFETCH(QString, option);
    CtlFixture f;
    ScriptedServer gone;
    const QString path = f.sandbox.path(u"list"_s);
    QVERIFY(writeFile(path, metalinkOf(gone, f.server)));
    const ProgramResult result = f.ctl({u"add"_s, option, path, u"--wait"_s});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY2(result.err.contains("1 files of the Metalink"), result.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"disk.bin"_s)), kCtlContent.sha256());
    const QJsonObject task = f.show(QString::fromLatin1(result.out.trimmed()));
    QCOMPARE(task[u"checksum"][u"source"].toString(), u"metalink"_s);
    QCOMPARE(task[u"checksum"][u"actual"], task[u"checksum"][u"expected"]);
    QCOMPARE(task[u"mirrors"].toArray(), QJsonArray{f.server.link("/file.bin")});
    QCOMPARE(gone.requests().size(), 1);
}

void TestCtlMetalink::aWrongDigestInAMetalinkIsAMismatch()
{
    CtlFixture f;
    QByteArray text = metalinkOf(f.server, f.server);
    text.replace(kCtlContent.sha256(), QByteArray(64, '0'));
    const ProgramResult result = f.ctl({u"add"_s, u"--metalink"_s, u"-"_s, u"--wait"_s}, text);
    QCOMPARE(result.exit, 1);
    QVERIFY(!QFile::exists(f.sandbox.downloaded(u"disk.bin"_s)));
    const QJsonObject task = f.show(QString::fromLatin1(result.out.trimmed()));
    QCOMPARE(task[u"error"][u"code"].toString(), u"checksum-mismatch"_s);
    QVERIFY(task[u"error"][u"detail"].toString().contains(u"Metalink"));
}

void TestCtlMetalink::aBrokenMetalinkGetsTwoAndOneLine()
{
    CtlFixture f;
    for (const QByteArray &text : {QByteArray("<metalink><file"), QByteArray("http://h/a\n")}) {
        const ProgramResult result = f.ctl({u"add"_s, u"--metalink"_s, u"-"_s}, text);
        QVERIFY2(result.exit == 2 && result.err.count('\n') == 1, result.told());
    }
}

void TestCtlMetalink::addressesInOneLineAreMirrors()
{
    CtlFixture f;
    const QByteArray line =
        f.server.link("/gone.bin").toLatin1() + '\t' + f.server.link("/file.bin").toLatin1() + "\n out=x.bin\n";
    const ProgramResult result = f.ctl({u"add"_s, u"--input"_s, u"-"_s, u"--wait"_s}, line);
    QVERIFY2(result.exit == 0, result.told());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"x.bin"_s)), kCtlContent.sha256());
}

void TestCtlMetalink::aChecksumCanBeLookedForInManyLinks()
{
    CtlFixture f;
    f.server.add("/other.bin", {.content = kCtlContent});
    f.server.add("/SHA256SUMS", {.content = TestContent::ofText(kCtlContent.sha256() + "  other.bin\n"
                                                                + kCtlContent.sha256() + "  file.bin\n")});
    const ProgramResult result = f.ctl(
        {u"add"_s, f.server.link("/file.bin"), f.server.link("/other.bin"), u"--checksum"_s, u"auto"_s, u"--wait"_s});
    QVERIFY2(result.exit == 0, result.told());
    for (const QByteArray &id : result.out.trimmed().split('\n'))
        QCOMPARE(f.show(QString::fromLatin1(id))[u"checksum"][u"source"].toString(), u"sums-file"_s);
}

QTEST_GUILESS_MAIN(TestCtlMetalink)
#include "tst_ctlmetalink.moc"
