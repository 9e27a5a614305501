#include "agentlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

constexpr const char *kHold = "--hold-lock";

/// What the second process does: takes the lock, says so, holds it until its input ends.
int holdLock(const QString &path)
{
    const auto lock = AgentLock::take(path);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

std::unique_ptr<QProcess> startHolder(const QString &path)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {QLatin1String(kHold), path});
    return process;
}

QByteArray saidBy(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(30000)) {
    }
    return process.readLine().trimmed();
}

} // namespace

class TestAgentLock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSecondProcessIsRefusedAndLearnsWhoHoldsIt();
    void theSystemTakesItBackWhenTheHolderIsKilled();
    void aPidThatSomebodyElseHasNowMeansNothing();
    void aChildDoesNotInheritIt();
    void whoWaitsGetsItWhenTheHolderLeaves();
    void whoWaitsGivesUpWhenItIsPointless();
    void aDeletedFileIsNotMistakenForTheLock();
    void whoDeletesTheFileWhileOthersTakeItDoesNotMakeTwoHolders();
    void aFolderThatIsNotThereIsTrouble();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("agent.lock")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAgentLock::theSecondProcessIsRefusedAndLearnsWhoHoldsIt()
{
    const auto holder = startHolder(path());
    QCOMPARE(saidBy(*holder), QByteArray("held"));
    const auto lock = AgentLock::take(path());
    QVERIFY(!lock);
    QCOMPARE(lock.error().holder, holder->processId());
    QCOMPARE(lock.error().trouble, QString());
    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());
    QVERIFY(AgentLock::take(path()));
}

void TestAgentLock::theSystemTakesItBackWhenTheHolderIsKilled()
{
    const auto holder = startHolder(path());
    QCOMPARE(saidBy(*holder), QByteArray("held"));
    holder->kill();
    QVERIFY(holder->waitForFinished());
    QVERIFY(QFile::exists(path()));
    QVERIFY(AgentLock::take(path()));
}

void TestAgentLock::aPidThatSomebodyElseHasNowMeansNothing()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1\n");
    file.close();
    QVERIFY(AgentLock::take(path()));
}

void TestAgentLock::aChildDoesNotInheritIt()
{
    QProcess child;
    {
        const auto lock = AgentLock::take(path());
        QVERIFY(lock);
        child.start(QStringLiteral("cat"), QStringList());
        QVERIFY(child.waitForStarted());
    }
    QVERIFY(AgentLock::take(path()));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestAgentLock::whoWaitsGetsItWhenTheHolderLeaves()
{
    const auto holder = startHolder(path());
    QCOMPARE(saidBy(*holder), QByteArray("held"));
    int asked = 0;
    const auto lock = AgentLock::take(path(), 30s, [&] {
        if (++asked == 3)
            holder->kill();
        return false;
    });
    QVERIFY(lock);
    QVERIFY(asked >= 3);
    QVERIFY(holder->waitForFinished());
}

void TestAgentLock::whoWaitsGivesUpWhenItIsPointless()
{
    const auto held = AgentLock::take(path());
    QVERIFY(held);
    int asked = 0;
    const auto lock = AgentLock::take(path(), 1h, [&] { return ++asked == 2; });
    QVERIFY(!lock);
    QCOMPARE(asked, 2);
    QCOMPARE(lock.error().holder, QCoreApplication::applicationPid());
}

void TestAgentLock::aDeletedFileIsNotMistakenForTheLock()
{
    const auto first = AgentLock::take(path());
    QVERIFY(first);
    QVERIFY(QFile::remove(path()));
    const auto second = AgentLock::take(path());
    QVERIFY(second); // the file of this name is its own
    QVERIFY(!AgentLock::take(path()));
}

void TestAgentLock::whoDeletesTheFileWhileOthersTakeItDoesNotMakeTwoHolders()
{
    std::atomic<bool> isOver = false;
    std::thread deleter([&] {
        while (!isOver) {
            if (const auto lock = AgentLock::take(path()))
                unlink(qPrintable(path()));
        }
    });
    int second = 0;
    for (int held = 0; held < 3000;) {
        const auto lock = AgentLock::take(path());
        if (!lock)
            continue;
        ++held;
        second += AgentLock::take(path()).has_value();
    }
    isOver = true;
    deleter.join();
    QCOMPARE(second, 0);
}

void TestAgentLock::aFolderThatIsNotThereIsTrouble()
{
    const auto lock = AgentLock::take(m_folder->filePath(QStringLiteral("no/agent.lock")));
    QVERIFY(!lock);
    QVERIFY(lock.error().trouble.contains(u"agent.lock"));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == kHold)
        return holdLock(QFile::decodeName(argv[2]));
    TestAgentLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_agentlock.moc"
