#include "onewindow.h"

#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace longhaul;

namespace {

bool anybody(qintptr)
{
    return true;
}

WindowCall someCall()
{
    return {{QUrl(QStringLiteral("https://example.org/a b.zip?x=1&y=%20")),
             QUrl::fromLocalFile(QStringLiteral("/tmp/ü.txt"))},
            TaskId{7},
            QStringLiteral("token-1")};
}

/// A second start, as its own process would do it: blocking, in another thread.
std::expected<OneWindow::Role, QString> startAgain(const QString &folder, const WindowCall &call)
{
    std::expected<OneWindow::Role, QString> role;
    QThread *second = QThread::create([&] { role = OneWindow(folder, anybody).begin(call); });
    second->start();
    while (!second->wait(0))
        QTest::qWait(1);
    delete second;
    return role;
}

} // namespace

class OneWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondHandsOverAndEnds();
    void takesOverASocketThatWasLeftBehind();
    void becomesTheFirstWhenTheFirstHasEnded();
    void doesNotListenToAnotherUser();
    void survivesNonsenseOnItsSocket();
    void keepsItsFolderPrivate();
    void aCallSurvivesTheLine();
};

void OneWindowTest::theSecondHandsOverAndEnds()
{
    QTemporaryDir folder;
    OneWindow first(folder.path(), anybody);
    QCOMPARE(*first.begin({}), OneWindow::Role::First);
    QSignalSpy called(&first, &OneWindow::called);
    QCOMPARE(*startAgain(folder.path(), someCall()), OneWindow::Role::HandedOver);
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().first().value<WindowCall>(), someCall());
}

void OneWindowTest::takesOverASocketThatWasLeftBehind()
{
    QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    OneWindow first(folder.path(), anybody);
    const auto role = first.begin({});
    QVERIFY2(role, qPrintable(role ? QString() : role.error()));
    QCOMPARE(*role, OneWindow::Role::First);
    QCOMPARE(*startAgain(folder.path(), {}), OneWindow::Role::HandedOver);
}

void OneWindowTest::becomesTheFirstWhenTheFirstHasEnded()
{
    QTemporaryDir folder;
    {
        OneWindow first(folder.path(), anybody);
        QCOMPARE(*first.begin({}), OneWindow::Role::First);
    }
    OneWindow next(folder.path(), anybody);
    QCOMPARE(*next.begin({}), OneWindow::Role::First);
}

void OneWindowTest::doesNotListenToAnotherUser()
{
    QTemporaryDir folder;
    OneWindow first(folder.path(), [](qintptr) { return false; });
    QCOMPARE(*first.begin({}), OneWindow::Role::First);
    QSignalSpy called(&first, &OneWindow::called);
    QLocalSocket stranger;
    stranger.connectToServer(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(stranger.waitForConnected());
    stranger.write(windowCallToLine(someCall()));
    QVERIFY(waitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
    QVERIFY(called.isEmpty());
}

void OneWindowTest::survivesNonsenseOnItsSocket()
{
    QTemporaryDir folder;
    OneWindow first(folder.path(), anybody);
    QCOMPARE(*first.begin({}), OneWindow::Role::First);
    QSignalSpy called(&first, &OneWindow::called);
    for (const QByteArray &nonsense :
         {QByteArray("\n"), QByteArray("[]\n"), QByteArray("\0\xff{\n", 4), QByteArray(5 * 1024 * 1024, 'x')}) {
        QLocalSocket stranger;
        stranger.connectToServer(folder.filePath(QStringLiteral("window.sock")));
        QVERIFY(stranger.waitForConnected());
        stranger.write(nonsense);
        QVERIFY(waitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
    }
    QVERIFY(called.isEmpty());
    QCOMPARE(*startAgain(folder.path(), someCall()), OneWindow::Role::HandedOver);
}

void OneWindowTest::keepsItsFolderPrivate()
{
    QTemporaryDir folder;
    const QString runtime = folder.filePath(QStringLiteral("longhaul"));
    OneWindow first(runtime, anybody);
    QVERIFY(first.begin({}));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(int(QFile::permissions(runtime) & others), 0);
}

void OneWindowTest::aCallSurvivesTheLine()
{
    const QByteArray line = windowCallToLine(someCall());
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(*windowCallFromLine(line), someCall());
    QVERIFY(!windowCallFromLine("nonsense"));
}

QTEST_GUILESS_MAIN(OneWindowTest)
#include "tst_onewindow.moc"
