#include "systemnetworkstate.h"

#include <QNetworkInformation>
#include <QTest>

using namespace longhaul;

class SystemNetworkStateTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSystemOrTakesTheNetworkForPresent();
};

void SystemNetworkStateTest::agreesWithTheSystemOrTakesTheNetworkForPresent()
{
    const SystemNetworkState state;
    const QNetworkInformation *information = QNetworkInformation::instance();
    QCOMPARE(state.isKnown(), information != nullptr);
    if (!information)
        QVERIFY(state.isOnline());
    else
        QCOMPARE(state.isOnline(), information->reachability() != QNetworkInformation::Reachability::Disconnected);
    QVERIFY(AlwaysOnline().isOnline());
}

QTEST_GUILESS_MAIN(SystemNetworkStateTest)
#include "tst_systemnetworkstate.moc"
