#include "metalinktasks.h"
#include "offeredlinks.h"
#include "tasklists.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

const QByteArray kDigest(64, 'a');

} // namespace

class TestOfferedLinks : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsToldFromTheOthers_data();
    void eachKindIsToldFromTheOthers();
    void aJsonListOfTextsIsAListOfLinks();
    void aJsonListOfObjectsCarriesTheirFields();
    void aListInsideAnObjectIsFound();
    void wrongEntriesAreLeftOutAndTold();
    void brokenJsonIsTold();
    void anInputFileCarriesItsOptions();
    void optionsOfAWrongAddressAreNobodysElse();
    void aMetalinkCarriesMirrorsAndDigests();
    void aWrongMetalinkIsTold();
};

void TestOfferedLinks::eachKindIsToldFromTheOthers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTasks");
    QTest::newRow("links") << QByteArray("http://h/a\nhttp://h/b\n") << false;
    QTest::newRow("prose") << QByteArray("see http://h/a\n  and = http://h/b") << false;
    QTest::newRow("indented links") << QByteArray("http://h/a\n  http://h/b=c\n") << false;
    QTest::newRow("a page") << QByteArray("<html><a href=http://h/a>") << false;
    QTest::newRow("a link in brackets") << QByteArray("[http://h/a]") << false;
    QTest::newRow("a section") << QByteArray("[InternetShortcut]\nURL=http://h/a") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("curl") << QByteArray("curl http://h/a") << true;
    QTest::newRow("json texts") << QByteArray("[\"http://h/a\"]") << true;
    QTest::newRow("json objects") << QByteArray(" [ {\"url\": \"http://h/a\"}]") << true;
    QTest::newRow("json object") << QByteArray("{\"links\": [\"http://h/a\"]}") << true;
    QTest::newRow("input file") << QByteArray("http://h/a\n  out=b\n") << true;
    QTest::newRow("metalink") << QByteArray("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"a\">"
                                            "<url>http://h/a</url></file></metalink>")
                              << true;
}

void TestOfferedLinks::eachKindIsToldFromTheOthers()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isTasks);
    const auto tasks = readOfferedTasks(content);
    QCOMPARE(tasks.has_value(), isTasks);
    if (isTasks) {
        QCOMPARE(tasks->requests.size(), 1);
        QCOMPARE(tasks->requests.front().url, url("http://h/a"));
    }
}

void TestOfferedLinks::aJsonListOfTextsIsAListOfLinks()
{
    const OfferedTasks tasks = tasksOfJson("\xef\xbb\xbf[\"http://h/a\", \"https://h/b c\"]");
    QCOMPARE(tasks.requests.size(), 2);
    QCOMPARE(tasks.requests[1].url.toEncoded(), "https://h/b%20c");
    QVERIFY(tasks.problems.isEmpty());
}

void TestOfferedLinks::aJsonListOfObjectsCarriesTheirFields()
{
    const OfferedTasks tasks =
        tasksOfJson("[{\"url\": \"http://h/a\", \"name\": \"n.iso\", \"dir\": \"/data\", "
                    "\"checksum\": \"sha256:"
                    + kDigest + "\", \"headers\": [\"X-A: 1\"], \"session\": \"other\", \"limit\": 5}]");
    QCOMPARE(tasks.requests.size(), 1);
    const TaskRequest &request = tasks.requests.front();
    QCOMPARE(request.fileName, u"n.iso"_s);
    QCOMPARE(request.directory, u"/data"_s);
    QCOMPARE(request.checksum.expected, kDigest);
    QCOMPARE(request.headers, (HeaderList{{"X-A", "1"}}));
    QCOMPARE(request.limit, 5);
    QCOMPARE(request.session, TaskRequest().session);
}

void TestOfferedLinks::aListInsideAnObjectIsFound()
{
    for (const char *name : {"tasks", "links", "urls", "downloads"}) {
        const QByteArray json = QByteArray("{\"x\": 1, \"") + name + "\": [\"http://h/a\"]}";
        QCOMPARE(tasksOfJson(json).requests.size(), 1);
    }
    QCOMPARE(tasksOfJson("{\"url\": \"http://h/a\"}").requests.size(), 1);
}

void TestOfferedLinks::wrongEntriesAreLeftOutAndTold()
{
    const OfferedTasks tasks =
        tasksOfJson("[\"http://h/a\", 7, {\"url\": \"http://h/b\", \"name\": \"../x\"}, {\"name\": \"c\"}]");
    QCOMPARE(tasks.requests.size(), 1);
    QCOMPARE(tasks.problems.size(), 3);
    QCOMPARE(tasks.problems[0].number, 2);
    QVERIFY(tasks.problems[1].detail.startsWith(u"fileName"));
    QCOMPARE(tasks.problems[2].trouble, OfferTrouble::WrongEntry);
}

void TestOfferedLinks::brokenJsonIsTold()
{
    for (const char *json : {"[\"http://h/a\"", "{}", "[]", "{\"links\": {}}"}) {
        const OfferedTasks tasks = tasksOfJson(json);
        QVERIFY(tasks.requests.isEmpty());
        QCOMPARE(tasks.problems.value(0).trouble, OfferTrouble::NoList);
        QVERIFY(!tasks.problems.value(0).detail.isEmpty());
    }
}

void TestOfferedLinks::anInputFileCarriesItsOptions()
{
    const OfferedTasks tasks = tasksOfOptionList(u"# a list\nhttp://h/a\thttp://m/a\r\n  out=sub/n.iso\r\n"
                                                 "  dir=/data\n  checksum=sha-256="_s
                                                 + QString::fromLatin1(kDigest)
                                                 + u"\n  header=X-A: 1\n  referer=http://r/\n  http-user=ada\n"
                                                   "  http-passwd=secret\n  split=4\n  max-download-limit=1M\n"
                                                   "  pause=true\n  gid=1\n\nhttp://h/b\n"_s);
    QCOMPARE(tasks.requests.size(), 2);
    const TaskRequest &request = tasks.requests.front();
    QCOMPARE(request.mirrors, QList<QUrl>{url("http://m/a")});
    QCOMPARE(request.fileName, u"n.iso"_s);
    QCOMPARE(request.directory, u"/data"_s);
    QCOMPARE(request.checksum.expected, kDigest);
    QCOMPARE(request.headers, (HeaderList{{"X-A", "1"}, {"Referer", "http://r/"}}));
    QCOMPARE(request.userName, u"ada"_s);
    QCOMPARE(request.password, u"secret"_s);
    QCOMPARE(request.connections, 4);
    QCOMPARE(request.limit, 1024 * 1024);
    QVERIFY(request.startPaused);
    QCOMPARE(tasks.requests[1], [] {
        TaskRequest plain;
        plain.url = url("http://h/b");
        return plain;
    }());
    QCOMPARE(tasks.problems, (QList<OfferProblem>{{OfferTrouble::OptionLeftOut, u"gid"_s, 13}}));
}

void TestOfferedLinks::optionsOfAWrongAddressAreNobodysElse()
{
    const OfferedTasks tasks =
        tasksOfOptionList(u"http://h/a\n out=a\nnonsense\n out=b\nhttp://h/c\n dir=relative\n"_s);
    QCOMPARE(tasks.requests.size(), 2);
    QCOMPARE(tasks.requests[0].fileName, u"a"_s);
    QVERIFY(tasks.requests[1].directory.isEmpty());
    QCOMPARE(tasks.problems.size(), 2);
    QCOMPARE(tasks.problems[0].number, 3);
    QCOMPARE(tasks.problems[1].number, 6);
}

void TestOfferedLinks::aMetalinkCarriesMirrorsAndDigests()
{
    const OfferedTasks tasks =
        tasksOfMetalink("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"a.iso\"><size>5</size><hash "
                        "type=\"sha-256\">"
                        + kDigest
                        + "</hash><url priority=\"2\">http://m/a</url><url priority=\"1\">http://h/a"
                          "</url></file><file name=\"b\"><url>ftp://h/b</url></file></metalink>");
    QCOMPARE(tasks.requests.size(), 1);
    const TaskRequest &request = tasks.requests.front();
    QCOMPARE(request.url, url("http://h/a"));
    QCOMPARE(request.mirrors, QList<QUrl>{url("http://m/a")});
    QCOMPARE(request.fileName, u"a.iso"_s);
    QCOMPARE(request.checksum.expected, kDigest);
    QCOMPARE(request.checksum.source, ChecksumSource::Metalink);
    QCOMPARE(tasks.problems, (QList<OfferProblem>{{OfferTrouble::FilesWithoutLink, {}, 1}}));
}

void TestOfferedLinks::aWrongMetalinkIsTold()
{
    const OfferedTasks tasks = tasksOfMetalink("<metalink><unfinished");
    QVERIFY(tasks.requests.isEmpty());
    QCOMPARE(tasks.problems.value(0).trouble, OfferTrouble::NoMetalink);
}

QTEST_GUILESS_MAIN(TestOfferedLinks)
#include "tst_offeredlinks.moc"
