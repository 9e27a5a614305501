#include "logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace longhaul;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// Lets the file system end at `bytes` for this process, as a full disk does; any user may.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linesAreAppendedForTheOwnerAlone();
    void aFullFileIsPutAsideAndThreeOldOnesStay();
    void anExistingLargeFileIsPutAsideAtTheStart();
    void aDeletedFileIsMadeAnew();
    void aFilePutAsideBySomebodyElseIsLeftAlone();
    void aFolderThatWasDeletedIsMadeAnew();
    void whatDoesNotFitIsDroppedCountedAndTold();
    void aFullVolumeDoesNoHarmAndIsToldOf();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("state/agent.log")); }
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("state"))));
    }
};

void TestLogFile::initTestCase()
{
    umask(0022);
}

void TestLogFile::linesAreAppendedForTheOwnerAlone()
{
    {
        LogFile log(path(), {});
        log.append("one\n");
    }
    LogFile log(path(), {});
    log.append("two\n");
    QCOMPARE(contents(path()), QByteArray("one\ntwo\n"));
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestLogFile::aFullFileIsPutAsideAndThreeOldOnesStay()
{
    LogFile log(path(), {.bytes = 100, .olderFiles = 3});
    for (int i = 0; i < 60; ++i)
        log.append("line " + QByteArray::number(i).rightJustified(4, '0') + "\n"); // 10 bytes
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files, QDir::Name),
             QStringList({QStringLiteral("agent.log"), QStringLiteral("agent.log.1"), QStringLiteral("agent.log.2"),
                          QStringLiteral("agent.log.3")}));
    QByteArray all;
    for (const char *suffix : {".3", ".2", ".1", ""}) {
        const QByteArray part = contents(path() + QLatin1String(suffix));
        QVERIFY(part.size() <= 100);
        all += part;
    }
    QVERIFY(all.startsWith("line 0020\n"));
    QVERIFY(all.endsWith("line 0059\n"));
    QCOMPARE(all.count('\n'), 40);
    QCOMPARE(log.lostLines(), 0);
}

void TestLogFile::anExistingLargeFileIsPutAsideAtTheStart()
{
    LogFile(path(), {}).append(QByteArray(500, 'x') + '\n');
    LogFile(path(), {.bytes = 100, .olderFiles = 3}).append("new\n");
    QCOMPARE(contents(path()), QByteArray("new\n"));
    QCOMPARE(QFileInfo(path() + QStringLiteral(".1")).size(), 501);
}

void TestLogFile::aDeletedFileIsMadeAnew()
{
    LogFile log(path(), {});
    log.append("one\n");
    QVERIFY(QFile::remove(path()));
    log.append("two\n");
    QCOMPARE(contents(path()), QByteArray("two\n"));
}

void TestLogFile::aFilePutAsideBySomebodyElseIsLeftAlone()
{
    LogFile log(path(), {});
    log.append("one\n");
    QVERIFY(QFile::rename(path(), path() + QStringLiteral(".old")));
    log.append("two\n");
    QCOMPARE(contents(path()), QByteArray("two\n"));
    QCOMPARE(contents(path() + QStringLiteral(".old")), QByteArray("one\n"));
}

void TestLogFile::aFolderThatWasDeletedIsMadeAnew()
{
    LogFile log(path(), {});
    log.append("one\n");
    QVERIFY(QDir(QFileInfo(path()).path()).removeRecursively());
    log.append("two\n");
    QCOMPARE(contents(path()), QByteArray("two\n"));
    QCOMPARE(log.lostLines(), 0);
}

void TestLogFile::whatDoesNotFitIsDroppedCountedAndTold()
{
    LogFile log(path(), {});
    log.append("before\n");
    {
        const SizeLimit full(10);
        for (int i = 0; i < 5; ++i)
            log.append("a line that does not fit\n");
        QCOMPARE(log.lostLines(), 5);
    }
    log.append("after\n");
    QCOMPARE(log.lostLines(), 0);
    const QByteArray all = contents(path());
    QVERIFY2(all.startsWith("before\n") && all.contains(" 5 lines of the log were lost\n") && all.endsWith("\nafter\n"),
             all);
    // What could be written of the first line does not run into the next one.
    QVERIFY2(!all.contains("a l2"), all);
}

void TestLogFile::aFullVolumeDoesNoHarmAndIsToldOf()
{
    const QString volume = m_folder->filePath(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(volume));
    if (geteuid() != 0 || unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount("tmpfs", qPrintable(volume), "tmpfs", 0, "size=64k,mode=0700") != 0)
        QSKIP("Only root can mount a small volume; the test before this one has its own limit.");
    const QString log = volume + QStringLiteral("/agent.log");
    {
        LogFile file(log, {.bytes = 1024 * 1024, .olderFiles = 3});
        const QByteArray line = QByteArray(999, 'x') + '\n';
        for (int i = 0; i < 200; ++i)
            file.append(line);
        const qint64 lost = file.lostLines();
        QVERIFY(lost >= 130 && lost < 200);
        QVERIFY(QFile::resize(log, 0));
        file.append("after\n");
        const QByteArray all = contents(log);
        QVERIFY2(all.contains(' ' + QByteArray::number(lost) + " lines of the log were lost\n")
                     && all.endsWith("\nafter\n"),
                 all);
    }
    umount(qPrintable(volume));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
