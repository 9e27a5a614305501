#include "commandwords.h"
#include "curlcommand.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

/// The request of a command that gives exactly one and tells of nothing.
TaskRequest only(const QString &command)
{
    const OfferedTasks tasks = tasksOfCurl(command);
    if (tasks.requests.size() != 1 || !tasks.problems.isEmpty())
        qWarning("%lld requests, %lld problems", qint64(tasks.requests.size()), qint64(tasks.problems.size()));
    return tasks.requests.value(0);
}

QByteArray header(const TaskRequest &request, const char *name)
{
    for (const auto &[known, value] : request.headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreSplitAsAShellWould_data();
    void wordsAreSplitAsAShellWould();
    void anOpenQuoteIsAnError();
    void aCommandIsRecognised_data();
    void aCommandIsRecognised();
    void whatABrowserCopiesBecomesARequest();
    void whatABrowserCopiesForCmdBecomesTheSame();
    void optionsBecomeFields_data();
    void optionsBecomeFields();
    void headersOfTheBrowsersOwnRequestAreLeftOut();
    void aCommandThatSendsDataIsRefused_data();
    void aCommandThatSendsDataIsRefused();
    void dataForAQueryBecomesOne();
    void whatCannotBeKeptIsTold();
    void severalAddressesAndCommandsBecomeSeveralRequests();
    void aCommandWithoutAddressIsTold();
    void everyCutOfACommandIsReadWithoutHarm();
};

void TestCurlCommand::wordsAreSplitAsAShellWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"a b  c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("single") << u"'a b' c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("single keeps all") << uR"('a\n"$x"')"_s << QStringList{uR"(a\n"$x")"_s};
    QTest::newRow("double") << uR"("a \"b\" \$ \\ \n")"_s << QStringList{uR"(a "b" $ \ \n)"_s};
    QTest::newRow("joined") << uR"(a'b'"c"d)"_s << QStringList{u"abcd"_s};
    QTest::newRow("the quote trick") << uR"('it'\''s')"_s << QStringList{u"it's"_s};
    QTest::newRow("ansi") << uR"($'a\'b\tc\x41\u00e9\101')"_s << QStringList{u"a'b\tcAéA"_s};
    QTest::newRow("ansi exclamation") << uR"($'x\u0021')"_s << QStringList{u"x!"_s};
    QTest::newRow("empty word") << u"a '' b"_s << QStringList{u"a"_s, u""_s, u"b"_s};
    QTest::newRow("goes on") << u"a \\\n  b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("goes on, dos") << u"a \\\r\n  b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("escaped blank") << uR"(a\ b)"_s << QStringList{u"a b"_s};
    QTest::newRow("nothing is expanded") << u"$HOME `x` $(y)"_s << QStringList{u"$HOME"_s, u"`x`"_s, u"$(y)"_s};
    QTest::newRow("to a file") << u"a >b"_s << QStringList{u"a"_s, u">"_s, u"b"_s};
    QTest::newRow("cmd") << u"a ^\"b^&c^\" ^\n d"_s << QStringList{u"a"_s, u"b&c"_s, u"d"_s};
}

void TestCurlCommand::wordsAreSplitAsAShellWould()
{
    QFETCH(QString, text);
    const auto commands = commandWords(text);
    QVERIFY(commands);
    QCOMPARE(commands->size(), 1);
    QTEST(commands->front(), "words");
}

void TestCurlCommand::anOpenQuoteIsAnError()
{
    for (const QString &text : {u"a 'b"_s, u"a \"b"_s, u"a $'b\\'"_s})
        QVERIFY(!commandWords(text));
    QCOMPARE(tasksOfCurl(u"curl 'http://h/a"_s).problems.value(0).trouble, OfferTrouble::UnfinishedQuote);
}

void TestCurlCommand::aCommandIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << u"curl http://h/a"_s << true;
    QTest::newRow("with a prompt") << u" $ curl http://h/a"_s << true;
    QTest::newRow("windows") << u"curl.exe http://h/a"_s << true;
    QTest::newRow("with a folder") << u"/usr/bin/curl http://h/a"_s << true;
    QTest::newRow("a link") << u"http://h/curl a"_s << false;
    QTest::newRow("a word") << u"curling http://h/a"_s << false;
    QTest::newRow("prose") << u"Use curl http://h/a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCurlCommand::aCommandIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(looksLikeCurl(text), is);
}

void TestCurlCommand::whatABrowserCopiesBecomesARequest()
{
    const TaskRequest request = only(uR"(curl 'https://files.example.org/get?id=7&x=%20' \
  -H 'accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' \
  -H 'accept-language: de-DE,de;q=0.9' \
  -b 'session=abc; theme=dark' \
  -H 'referer: https://example.org/downloads' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  -H $'x-note: it\'s' \
  --compressed)"_s);
    QCOMPARE(request.url, QUrl(u"https://files.example.org/get?id=7&x=%20"_s));
    QCOMPARE(header(request, "Cookie"), "session=abc; theme=dark");
    QCOMPARE(header(request, "Referer"), "https://example.org/downloads");
    QCOMPARE(header(request, "User-Agent"), "Mozilla/5.0 (X11; Linux x86_64)");
    QCOMPARE(header(request, "X-Note"), "it's");
    QCOMPARE(request.headers.size(), 6);
}

void TestCurlCommand::whatABrowserCopiesForCmdBecomesTheSame()
{
    const TaskRequest request = only(u"curl ^\"https://files.example.org/get?id=7^&x=1^\" ^\r\n"
                                     "  -H ^\"accept: */*^\" ^\r\n"
                                     "  -b ^\"session=abc; q=^\\^\"x^\\^\"^\" ^\r\n"
                                     "  --compressed"_s);
    QCOMPARE(request.url, QUrl(u"https://files.example.org/get?id=7&x=1"_s));
    QCOMPARE(header(request, "Cookie"), "session=abc; q=\"x\"");
}

void TestCurlCommand::optionsBecomeFields_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *command, const char *field, const char *value) {
        QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(field)
                               << QString::fromLatin1(value);
    };
    row("curl http://h/a -A Agent/1", "User-Agent", "Agent/1");
    row("curl --user-agent=Agent/1 http://h/a", "User-Agent", "Agent/1");
    row("curl -e http://r/ http://h/a", "Referer", "http://r/");
    row("curl -e 'http://r/;auto' http://h/a", "Referer", "http://r/");
    row("curl -H'X-A: 1' http://h/a", "X-A", "1");
    row("curl --cookie a=b http://h/a", "Cookie", "a=b");
    row("curl -u ada:love:lace http://h/a", "user", "ada");
    row("curl -u ada:love:lace http://h/a", "password", "love:lace");
    row("curl -o out.bin http://h/a", "name", "out.bin");
    row("curl -sSLo dir/out.bin http://h/a", "name", "out.bin");
    row("curl http://h/a > out.bin", "name", "out.bin");
    row("curl -L -O -f -s --retry 3 http://h/a", "url", "http://h/a");
    row("curl --url http://h/a", "url", "http://h/a");
    row("curl -X GET http://h/a", "url", "http://h/a");
    row("curl -XGET http://h/a", "url", "http://h/a");
    row("curl example.org/a", "url", "http://example.org/a");
    row("$ curl http://h/a", "url", "http://h/a");
    row("curl http://h/a | tar xz", "url", "http://h/a");
    row("curl --unknown word http://h/a", "url", "http://h/a");
}

void TestCurlCommand::optionsBecomeFields()
{
    QFETCH(QString, command);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const TaskRequest request = only(command);
    const QString got = field == u"url"        ? request.url.toString()
                        : field == u"user"     ? request.userName
                        : field == u"password" ? request.password
                        : field == u"name"     ? request.fileName
                                               : QString::fromUtf8(header(request, field.toLatin1().constData()));
    QCOMPARE(got, value);
}

void TestCurlCommand::headersOfTheBrowsersOwnRequestAreLeftOut()
{
    const TaskRequest request = only(u"curl http://h/a -H 'Range: bytes=0-9' -H 'If-None-Match: \"x\"' "
                                     "-H 'Accept-Encoding: gzip' -H 'Host: other' -H ':authority: h' -H 'X-Empty;' "
                                     "-H 'X-Gone:' -H 'X-Kept: yes'"_s);
    QCOMPARE(request.headers, (HeaderList{{"X-Kept", "yes"}}));
}

void TestCurlCommand::aCommandThatSendsDataIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<OfferTrouble>("trouble");
    QTest::addColumn<QString>("detail");
    QTest::newRow("data") << u"curl http://h/a -d x=1"_s << OfferTrouble::SendsData << u"-d"_s;
    QTest::newRow("raw") << u"curl http://h/a --data-raw '{}'"_s << OfferTrouble::SendsData << u"--data-raw"_s;
    QTest::newRow("form") << u"curl http://h/a -F a=@b"_s << OfferTrouble::SendsData << u"-F"_s;
    QTest::newRow("upload") << u"curl -T file http://h/a"_s << OfferTrouble::SendsData << u"-T"_s;
    QTest::newRow("json") << u"curl --json {} -G http://h/a"_s << OfferTrouble::SendsData << u"--json"_s;
    QTest::newRow("post") << u"curl -X POST http://h/a"_s << OfferTrouble::OtherMethod << u"POST"_s;
    QTest::newRow("head") << u"curl -I http://h/a"_s << OfferTrouble::OtherMethod << u"HEAD"_s;
    QTest::newRow("in a bundle") << u"curl -sI http://h/a"_s << OfferTrouble::OtherMethod << u"HEAD"_s;
}

void TestCurlCommand::aCommandThatSendsDataIsRefused()
{
    QFETCH(QString, command);
    const OfferedTasks tasks = tasksOfCurl(command);
    QVERIFY(tasks.requests.isEmpty());
    QCOMPARE(tasks.problems.size(), 1);
    QTEST(tasks.problems.front().trouble, "trouble");
    QTEST(tasks.problems.front().detail, "detail");
}

void TestCurlCommand::dataForAQueryBecomesOne()
{
    QCOMPARE(only(u"curl -G http://h/a?z=0 -d x=1 --data y=2"_s).url, QUrl(u"http://h/a?z=0&x=1&y=2"_s));
}

void TestCurlCommand::whatCannotBeKeptIsTold()
{
    const OfferedTasks tasks = tasksOfCurl(u"curl -k --proxy http://p:1 -b cookies.txt http://h/a"_s);
    QCOMPARE(tasks.requests.size(), 1);
    QCOMPARE(tasks.problems, (QList<OfferProblem>{{OfferTrouble::OptionLeftOut, u"-k"_s, 0},
                                                  {OfferTrouble::OptionLeftOut, u"--proxy"_s, 0},
                                                  {OfferTrouble::OptionLeftOut, u"-b"_s, 0}}));
}

void TestCurlCommand::severalAddressesAndCommandsBecomeSeveralRequests()
{
    const OfferedTasks tasks = tasksOfCurl(u"curl http://h/a http://h/b -H 'X: 1' -o one ;\ncurl 'http://h/c' &\n"
                                           "echo curl; curl -d x http://h/d"_s);
    QCOMPARE(tasks.requests.size(), 3);
    QCOMPARE(tasks.requests[1].url, QUrl(u"http://h/b"_s));
    QCOMPARE(header(tasks.requests[1], "X"), "1");
    QVERIFY(tasks.requests[1].fileName.isEmpty());
    QVERIFY(tasks.requests[2].headers.isEmpty());
    QCOMPARE(tasks.problems.size(), 1);
}

void TestCurlCommand::aCommandWithoutAddressIsTold()
{
    for (const QString &command : {u"curl -s"_s, u"curl word"_s, u"curl -H"_s})
        QCOMPARE(tasksOfCurl(command).problems.value(0).trouble, OfferTrouble::NoAddress);
}

void TestCurlCommand::everyCutOfACommandIsReadWithoutHarm()
{
    const QString command = u"curl 'http://h/a' -H $'x: \\u00e9\\x4' -b \"a=\\\"b\" -u a:b > c ^\"d^\" \\\n -sSLo e"_s;
    for (qsizetype length = 0; length <= command.size(); ++length) {
        const OfferedTasks tasks = tasksOfCurl(command.left(length));
        QVERIFY(tasks.requests.size() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
