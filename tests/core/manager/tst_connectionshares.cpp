#include "connectionshares.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace longhaul;

class TestConnectionShares : public QObject
{
    Q_OBJECT

private slots:
    void sharesOut_data();
    void sharesOut();
    void nobodyIsForgottenAndNothingIsGivenTwice();
};

void TestConnectionShares::sharesOut_data()
{
    QTest::addColumn<std::vector<ConnectionWish>>("wishes");
    QTest::addColumn<int>("budget");
    QTest::addColumn<std::vector<int>>("shares");
    const ConnectionWish large{8, 8};
    const ConnectionWish small{1, 1};
    const ConnectionWish unknown{1, 8};
    using Wishes = std::vector<ConnectionWish>;
    using Shares = std::vector<int>;
    QTest::newRow("nobody") << Wishes{} << 16 << Shares{};
    QTest::newRow("one alone") << Wishes{large} << 16 << Shares{8};
    QTest::newRow("one that nothing is known of") << Wishes{unknown} << 16 << Shares{8};
    QTest::newRow("two") << Wishes{large, large} << 16 << Shares{8, 8};
    QTest::newRow("three") << Wishes{large, large, large} << 16 << Shares{5, 5, 6};
    QTest::newRow("small ones leave the rest to the large one") << Wishes{small, large, small} << 8 << Shares{1, 6, 1};
    QTest::newRow("who may need more gets what is left") << Wishes{{2, 8}, large, unknown} << 16 << Shares{4, 8, 4};
    QTest::newRow("all are wanted, and one comes") << Wishes{{16, 16}, unknown} << 16 << Shares{15, 1};
    QTest::newRow("more tasks than connections") << Wishes{large, large, large} << 2 << Shares{1, 1, 1};
}

void TestConnectionShares::sharesOut()
{
    QFETCH(std::vector<ConnectionWish>, wishes);
    QFETCH(int, budget);
    QFETCH(std::vector<int>, shares);
    QCOMPARE(shareConnections(wishes, budget), shares);
}

void TestConnectionShares::nobodyIsForgottenAndNothingIsGivenTwice()
{
    std::mt19937 random(7);
    const auto pick = [&](int most) { return 1 + static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 1000; ++round) {
        const int budget = pick(40);
        std::vector<ConnectionWish> wishes(static_cast<std::size_t>(pick(20)));
        int wanted = 0;
        for (ConnectionWish &wish : wishes) {
            wish.most = pick(16);
            wish.useful = pick(wish.most);
            wanted += wish.most;
        }
        const std::vector<int> shares = shareConnections(wishes, budget);
        const int sum = std::accumulate(shares.begin(), shares.end(), 0);
        const int tasks = static_cast<int>(wishes.size());
        QCOMPARE(sum, std::max(tasks, std::min(wanted, budget)));
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            QVERIFY(shares[i] >= 1 && shares[i] <= wishes[i].most);
            for (std::size_t j = 0; j < wishes.size(); ++j) {
                // Who has less than it can use has no less than anybody, but for what cannot be divided.
                if (shares[i] < wishes[i].useful)
                    QVERIFY(shares[j] <= shares[i] + 1);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestConnectionShares)
#include "tst_connectionshares.moc"
