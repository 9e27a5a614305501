#include "tellableheaders.h"

#include <QTest>

using namespace longhaul;

/// What of a server's answer people are shown.
class TellableHeadersTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfTheFileAndTheServer();
    void keepsToItselfWhatCouldBeASecret();
    void staysSmallAndPrintable();
};

void TellableHeadersTest::tellsOfTheFileAndTheServer()
{
    const ResponseHead head{206, {{"Server", "nginx"}, {"ETag", "\"a\""}, {"content-RANGE", "bytes 0-9/10"}}};
    QCOMPARE(tellableHeaders(head), head.headers);
}

void TellableHeadersTest::keepsToItselfWhatCouldBeASecret()
{
    const ResponseHead head{206,
                            {{"Set-Cookie", "session=1"},
                             {"Location", "https://cdn.example.org/f?signature=1"},
                             {"WWW-Authenticate", "Basic realm=x"},
                             {"X-Amz-Security-Token", "1"},
                             {"Link", "<https://a/?token=1>"},
                             {"Authentication-Info", "nextnonce=1"}}};
    QVERIFY(tellableHeaders(head).isEmpty());
}

void TellableHeadersTest::staysSmallAndPrintable()
{
    ResponseHead head;
    head.headers.emplaceBack("Server", QByteArray(5000, 'x'));
    head.headers.emplaceBack("Via", "a\r\nb\x1b[31m");
    for (int more = 0; more < 100; ++more)
        head.headers.emplaceBack("Vary", "*");
    const HeaderList told = tellableHeaders(head);
    QCOMPARE(told.size(), 64);
    QCOMPARE(told.at(0).second.size(), 1024);
    QCOMPARE(told.at(1).second, QByteArray("a  b [31m"));
}

QTEST_GUILESS_MAIN(TellableHeadersTest)
#include "tst_tellableheaders.moc"
