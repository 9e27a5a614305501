#include "memorychannel.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

class TestMemoryChannel : public QObject
{
    Q_OBJECT

private slots:
    void deliversLinesInOrderFromTheEventLoop();
    void countsWhatIsUnderWay();
    void closeDeliversWhatWasSentBefore();
    void destroyedEndClosesTheOther();
    void aClosedChannelSendsNothing();
    void tellsOverlongLines();
    void lineMayCloseTheChannel();
};

void TestMemoryChannel::deliversLinesInOrderFromTheEventLoop()
{
    const auto [a, b] = MemoryChannel::makePair();
    QSignalSpy atB(b.get(), &Channel::lineReceived);
    QSignalSpy atA(a.get(), &Channel::lineReceived);
    a->send("1");
    a->send("2");
    b->send("3");
    QCOMPARE(atB.size(), 0);
    QVERIFY(waitFor([&] { return atB.size() == 2 && atA.size() == 1; }));
    QCOMPARE(atB.at(0).first().toByteArray(), QByteArray("1"));
    QCOMPARE(atB.at(1).first().toByteArray(), QByteArray("2"));
}

void TestMemoryChannel::countsWhatIsUnderWay()
{
    const auto [a, b] = MemoryChannel::makePair();
    a->send("12345");
    a->send("678");
    QCOMPARE(a->bytesToSend(), 8);
    QCOMPARE(b->bytesToSend(), 0);
    QVERIFY(waitFor([&] { return a->bytesToSend() == 0; }));
}

void TestMemoryChannel::closeDeliversWhatWasSentBefore()
{
    const auto [a, b] = MemoryChannel::makePair();
    QSignalSpy lines(b.get(), &Channel::lineReceived);
    QSignalSpy closedA(a.get(), &Channel::closed);
    QSignalSpy closedB(b.get(), &Channel::closed);
    a->send("last");
    a->close();
    QVERIFY(!a->isOpen());
    QVERIFY(b->isOpen()); // it does not know yet
    QVERIFY(waitFor([&] { return closedA.size() == 1 && closedB.size() == 1; }));
    QCOMPARE(lines.size(), 1);
    QVERIFY(!b->isOpen());
    b->close();
    QCoreApplication::processEvents();
    QCOMPARE(closedB.size(), 1);
}

void TestMemoryChannel::destroyedEndClosesTheOther()
{
    auto [a, b] = MemoryChannel::makePair();
    QSignalSpy lines(b.get(), &Channel::lineReceived);
    QSignalSpy closed(b.get(), &Channel::closed);
    a->send("last");
    a.reset();
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(lines.size(), 1);
    b->send("nobody");
    QCOMPARE(b->bytesToSend(), 0);
}

void TestMemoryChannel::aClosedChannelSendsNothing()
{
    const auto [a, b] = MemoryChannel::makePair();
    QSignalSpy lines(b.get(), &Channel::lineReceived);
    QSignalSpy closed(b.get(), &Channel::closed);
    a->close();
    a->send("late");
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(lines.size(), 0);
}

void TestMemoryChannel::tellsOverlongLines()
{
    const auto [a, b] = MemoryChannel::makePair();
    QSignalSpy lines(b.get(), &Channel::lineReceived);
    QSignalSpy tooLong(b.get(), &Channel::lineTooLong);
    a->send(QByteArray(Channel::kLargestLine + 1, 'x'));
    a->send(QByteArray(Channel::kLargestLine, 'x'));
    QVERIFY(waitFor([&] { return lines.size() == 1; }));
    QCOMPARE(tooLong.size(), 1);
}

void TestMemoryChannel::lineMayCloseTheChannel()
{
    auto [a, b] = MemoryChannel::makePair();
    int lines = 0;
    connect(b.get(), &Channel::lineReceived, this, [&, end = b.get()] {
        ++lines;
        end->close();
    });
    QSignalSpy closed(a.get(), &Channel::closed);
    a->send("1");
    a->send("2");
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(lines, 1);
}

QTEST_GUILESS_MAIN(TestMemoryChannel)
#include "tst_memorychannel.moc"
