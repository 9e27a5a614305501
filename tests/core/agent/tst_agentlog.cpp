#include "agentlog.h"

#include "log.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace longhaul;
using namespace std::chrono_literals;

class TestAgentLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMessageIsOneLineWithTimeLevelAndCategory();
    void noSecretGetsIntoTheFile();
    void manyThreadsWriteWholeLines();
    void everythingIsWrittenBeforeItEnds();
    void aDiskThatHangsHoldsNobodyUp();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("agent.log")); }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAgentLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAgentLog::cleanup()
{
    m_folder.reset();
}

void TestAgentLog::aMessageIsOneLineWithTimeLevelAndCategory()
{
    AgentLog log(path(), {});
    qCWarning(logAgent, "first\nline of \x1b[31m a foreign text");
    qCInfo(logHttp, "second");
    QVERIFY(log.flush(10s));
    const QList<QByteArray> lines = contents().split('\n');
    QCOMPARE(lines.size(), 3);
    const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (\\w+) ([\\w.]+): (.*)$"));
    const auto first = form.match(QString::fromUtf8(lines[0]));
    QVERIFY2(first.hasMatch(), lines[0]);
    QCOMPARE(first.captured(1), QStringLiteral("warning"));
    QCOMPARE(first.captured(2), QStringLiteral("longhaul.agent"));
    QCOMPARE(first.captured(3), QStringLiteral("first line of  [31m a foreign text"));
    QVERIFY(lines[1].endsWith("info longhaul.http: second"));
}

void TestAgentLog::noSecretGetsIntoTheFile()
{
    AgentLog log(path(), {});
    qCWarning(logHttp) << "refused" << QUrl(QStringLiteral("https://anna:s3cret@example.org/a?sig=s3cret"));
    qCWarning(logHttp, "refused https://anna:s3cret@example.org/a?sig=s3cret#s3cret");
    QVERIFY(log.flush(10s));
    QCOMPARE(contents().count("https://example.org/a"), 2);
    QVERIFY2(!contents().contains("s3cret"), contents());
}

void TestAgentLog::manyThreadsWriteWholeLines()
{
    constexpr int kThreads = 8;
    constexpr int kLines = 200;
    AgentLog log(path(), {});
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([thread] {
            for (int i = 0; i < kLines; ++i)
                qCWarning(logTransfer, "thread %d line %d end", thread, i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(log.flush(10s));
    const QList<QByteArray> lines = contents().trimmed().split('\n');
    QCOMPARE(lines.size(), kThreads * kLines);
    for (const QByteArray &line : lines)
        QVERIFY2(line.contains("longhaul.transfer: thread ") && line.endsWith(" end"), line);
}

void TestAgentLog::everythingIsWrittenBeforeItEnds()
{
    {
        const AgentLog log(path(), {});
        for (int i = 0; i < 1000; ++i)
            qCWarning(logAgent, "line %d", i);
    }
    QCOMPARE(contents().count('\n'), 1000);
}

void TestAgentLog::aDiskThatHangsHoldsNobodyUp()
{
    // Opening a pipe that nobody reads blocks for ever.
    QCOMPARE(mkfifo(qPrintable(path()), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    {
        AgentLog log(path(), {});
        const QString line(1000, u'x');
        for (int i = 0; i < 10000; ++i) // ten times what the queue holds
            qCWarning(logAgent, "%s", qPrintable(line));
        QVERIFY(!log.flush(1ms));
    }
    QVERIFY2(timer.elapsed() < 20000, QByteArray::number(timer.elapsed())); // not for ever
}

QTEST_GUILESS_MAIN(TestAgentLog)
#include "tst_agentlog.moc"
