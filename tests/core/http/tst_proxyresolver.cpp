#include "manualclock.h"
#include "proxyresolver.h"
#include "waitfor.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QUrl kSlow(u"http://slow.example/file"_s);
const QUrl kOther(u"http://other.example/file"_s);
const QNetworkProxy kProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);

/// A system's lookup that hangs until it is let go.
struct HangingLookup {
    QSemaphore gate;
    std::atomic_int begun = 0;

    [[nodiscard]] ProxyResolver::Lookup function()
    {
        return [this](const QUrl &) {
            ++begun;
            gate.acquire();
            return kProxy;
        };
    }
};

} // namespace

class TestProxyResolver : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsTakenWithItsUserAndThePasswordBesideIt();
    void aHangingLookupBlocksNobody();
    void whoAsksWhileItHangsDoesNotWaitAgain();
    void itsLateAnswerCountsFromThenOn();
    void theEndDoesNotWaitForALookup();
};

void TestProxyResolver::anAddressIsTakenWithItsUserAndThePasswordBesideIt()
{
    ManualClock clock;
    ProxyResolver resolver(clock);
    QNetworkProxy found;
    const ProxyWish wish{u"socks5://ann%40home@127.0.0.1:1080"_s, u"p:w/1"_s};
    resolver.resolve(kOther, wish, this, [&](const QNetworkProxy &proxy) { found = proxy; });
    QCOMPARE(found, QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1080, u"ann@home"_s, u"p:w/1"_s));
    resolver.resolve(kOther, {u"none"_s, {}}, this, [&](const QNetworkProxy &proxy) { found = proxy; });
    QCOMPARE(found.type(), QNetworkProxy::NoProxy);
}

void TestProxyResolver::aHangingLookupBlocksNobody()
{
    HangingLookup lookup;
    ManualClock clock;
    ProxyResolver resolver(clock, lookup.function());
    QElapsedTimer time;
    time.start();
    std::optional<QNetworkProxy> found;
    resolver.resolve(kSlow, {}, this, [&](const QNetworkProxy &proxy) { found = proxy; });
    QVERIFY(time.elapsed() < 1000);
    QVERIFY(waitFor([&] { return lookup.begun == 1; }));
    clock.advance(ProxyResolver::kPatience - std::chrono::milliseconds(1));
    QVERIFY(!found);
    clock.advance(std::chrono::milliseconds(1));
    QVERIFY(found);
    QCOMPARE(found->type(), QNetworkProxy::NoProxy);
    lookup.gate.release();
}

void TestProxyResolver::whoAsksWhileItHangsDoesNotWaitAgain()
{
    HangingLookup lookup;
    ManualClock clock;
    ProxyResolver resolver(clock, lookup.function());
    int answers = 0;
    const auto count = [&](const QNetworkProxy &) { ++answers; };
    resolver.resolve(kSlow, {}, this, count);
    resolver.resolve(kSlow, {}, this, count);
    clock.advance(ProxyResolver::kPatience);
    QCOMPARE(answers, 2);
    resolver.resolve(kSlow, {}, this, count);
    QCOMPARE(answers, 3);
    // Another host waits behind it, but no longer than its own limit.
    resolver.resolve(kOther, {}, this, count);
    QCOMPARE(answers, 3);
    clock.advance(ProxyResolver::kPatience);
    QCOMPARE(answers, 4);
    lookup.gate.release(2);
}

void TestProxyResolver::itsLateAnswerCountsFromThenOn()
{
    HangingLookup lookup;
    ManualClock clock;
    ProxyResolver resolver(clock, lookup.function());
    resolver.resolve(kSlow, {}, this, [](const QNetworkProxy &) {});
    clock.advance(ProxyResolver::kPatience);
    lookup.gate.release();
    QVERIFY(waitFor([&] {
        QNetworkProxy now;
        resolver.resolve(kSlow, {}, this, [&](const QNetworkProxy &proxy) { now = proxy; });
        return now == kProxy;
    }));
    QCOMPARE(lookup.begun, 1);
}

void TestProxyResolver::theEndDoesNotWaitForALookup()
{
    // Its thread outlives this function.
    static HangingLookup lookup;
    ManualClock clock;
    auto resolver = std::make_unique<ProxyResolver>(clock, lookup.function());
    bool called = false;
    resolver->resolve(kSlow, {}, this, [&](const QNetworkProxy &) { called = true; });
    QVERIFY(waitFor([&] { return lookup.begun == 1; }));
    QElapsedTimer time;
    time.start();
    resolver.reset();
    QVERIFY(time.elapsed() < 2000);
    lookup.gate.release();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestProxyResolver)
#include "tst_proxyresolver.moc"
