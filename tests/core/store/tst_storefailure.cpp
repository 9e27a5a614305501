// On a real volume that is too small, or may only be read.
#include "storefailure.h"

#include "clock.h"
#include "sqlitestore.h"
#include "storecalls.h"
#include "waitfor.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace longhaul;

namespace {

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isRoot()
{
    return geteuid() == 0;
}

/// While it lives, root is somebody without rights.
class Unprivileged
{
public:
    Unprivileged() : m_isSwitched(isRoot() && seteuid(kNobody) == 0) {}
    ~Unprivileged()
    {
        if (m_isSwitched && seteuid(0) != 0)
            qFatal("root's rights do not come back");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t kNobody = 65534;

    bool m_isSwitched;
};

/// A small volume of its own.
class Volume
{
public:
    explicit Volume(const QString &size)
        : m_isMounted(
              isRoot()
              && runs(QStringLiteral("mount"),
                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                       QStringLiteral("size=%1,mode=0700").arg(size), QStringLiteral("tmpfs"), m_folder.path()}))
    {
    }
    ~Volume()
    {
        if (m_isMounted)
            runs(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(Volume)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool makeReadOnly() const
    {
        return runs(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()});
    }
    /// Takes every byte that is left.
    [[nodiscard]] bool fill() const
    {
        QFile file(path(QStringLiteral("filler")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        for (const qsizetype size : {65536, 4096, 1}) {
            while (file.write(QByteArray(size, 'x')) == size) {
            }
        }
        return file.size() > 0;
    }
    [[nodiscard]] bool makeRoom() const { return QFile::remove(path(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

#define SKIP_UNLESS_MOUNTED(volume)                                                                                    \
    if (!(volume).isMounted())                                                                                         \
    QSKIP("needs the right to mount a volume")

StoreBatch largeBatch(qint64 first)
{
    StoreBatch batch;
    for (qint64 id = first; id < first + 1000; ++id)
        batch.putTasks.append(fullTask(id));
    return batch;
}

const Failure kFull{FailureCode::Disk, QStringLiteral("full")};

} // namespace

class TestStoreFailure : public QObject
{
    Q_OBJECT

private slots:
    void troublesOfSqliteHaveTheirMeaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<FailureCode>("expected");
        QTest::newRow("full") << int(SqlTrouble::Full) << FailureCode::Disk;
        QTest::newRow("corrupt") << int(SqlTrouble::Corrupt) << FailureCode::Disk;
        QTest::newRow("no database") << int(SqlTrouble::NotADatabase) << FailureCode::Disk;
        QTest::newRow("busy") << int(SqlTrouble::Busy) << FailureCode::Disk;
        QTest::newRow("input or output, but the folder is well") << int(SqlTrouble::IoError) << FailureCode::Disk;
        QTest::newRow("read-only") << int(SqlTrouble::ReadOnly) << FailureCode::Permission;
        QTest::newRow("constraint") << int(SqlTrouble::Constraint) << FailureCode::Internal;
    }
    void troublesOfSqliteHaveTheirMeaning()
    {
        QFETCH(int, code);
        QFETCH(FailureCode, expected);
        QTemporaryDir folder;
        const Failure failure =
            failureOf({code, QStringLiteral("text")}, folder.filePath(QStringLiteral("longhaul.db")));
        QCOMPARE(failure.code, expected);
        QCOMPARE(failure.detail == QLatin1String("full"), code == SqlTrouble::Full);
    }

    void aFullVolumeFailsTheCommitAndTheNextWorksWhenThereIsRoom()
    {
        const Volume volume(QStringLiteral("4m"));
        SKIP_UNLESS_MOUNTED(volume);
        const QString path = volume.path(QStringLiteral("longhaul.db"));
        auto store = std::make_unique<SqliteStore>(path, m_clock);
        QVERIFY(opened(*store));
        QVERIFY(committed(*store, batchOf({plainTask(1)})));
        QVERIFY(volume.fill());

        const auto full = committed(*store, largeBatch(1000));
        QVERIFY(!full);
        QCOMPARE(full.error(), kFull);
        QList<Failure> failures;
        for (int i = 0; i < 3; ++i)
            store->commit(largeBatch(1000 * (i + 2)),
                          [&](const auto &result) { failures.append(result ? Failure{} : result.error()); });
        QVERIFY(waitFor([&] { return failures.size() == 3; }));
        QCOMPARE(failures, (QList<Failure>{kFull, kFull, kFull}));
        QVERIFY(eventsOf(*store, QStringLiteral("desktop"))); // reading goes on

        QVERIFY(volume.makeRoom());
        QVERIFY(committed(*store, batchOf({plainTask(2)})));
        QVERIFY(committed(*store, largeBatch(5000)));
        store.reset();
        store = std::make_unique<SqliteStore>(path, m_clock);
        const auto contents = opened(*store);
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), 1002);
        QCOMPARE(contents->lastTaskId, 5999);
        QVERIFY(contents->notices.isEmpty());
    }

    void whatWasTakenWhileTheVolumeFilledUpIsThereAfterwards()
    {
        const Volume volume(QStringLiteral("3m"));
        SKIP_UNLESS_MOUNTED(volume);
        const QString path = volume.path(QStringLiteral("longhaul.db"));
        auto store = std::make_unique<SqliteStore>(path, m_clock);
        QVERIFY(opened(*store));
        qint64 kept = 0;
        std::expected<void, Failure> result;
        while (kept < 100000 && result) {
            StoreBatch batch;
            for (qint64 id = kept + 1; id <= kept + 50; ++id)
                batch.putTasks.append(fullTask(id));
            result = committed(*store, batch);
            kept += result ? 50 : 0;
        }
        QVERIFY(!result);
        QCOMPARE(result.error(), kFull);
        store.reset(); // closes on the full volume
        store = std::make_unique<SqliteStore>(path, m_clock);
        const auto contents = opened(*store);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
        QCOMPARE(contents->tasks.size(), kept);
        QVERIFY(contents->notices.isEmpty());
    }

    void openingOnAFullVolumeSaysSo()
    {
        const Volume volume(QStringLiteral("1m"));
        SKIP_UNLESS_MOUNTED(volume);
        QVERIFY(volume.fill());
        SqliteStore store(volume.path(QStringLiteral("longhaul.db")), m_clock);
        const auto result = opened(store);
        QVERIFY(!result);
        QCOMPARE(result.error(), kFull);
        QVERIFY(volume.makeRoom());
        QVERIFY(opened(store)); // may be tried again
    }

    void aDamagedDatabaseOnAFullVolumeStaysWhereItIs()
    {
        const Volume volume(QStringLiteral("1m"));
        SKIP_UNLESS_MOUNTED(volume);
        const QString path = volume.path(QStringLiteral("longhaul.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100000, 'x')) > 0);
        file.close();
        QVERIFY(volume.fill());
        SqliteStore store(path, m_clock);
        const auto result = opened(store);
        QVERIFY(!result);
        QCOMPARE(result.error(), kFull);
        QCOMPARE(QFile(path).size(), 100000);
        QVERIFY(volume.makeRoom());
        const auto contents = opened(store);
        QVERIFY(contents);
        QCOMPARE(contents->notices.size(), 1);
    }

    void aVolumeThatMayOnlyBeReadIsAPermission()
    {
        const Volume volume(QStringLiteral("4m"));
        SKIP_UNLESS_MOUNTED(volume);
        const QString path = volume.path(QStringLiteral("longhaul.db"));
        {
            SqliteStore store(path, m_clock);
            QVERIFY(opened(store) && committed(store, batchOf({plainTask(1)})));
        }
        QVERIFY(volume.makeReadOnly());
        SqliteStore store(path, m_clock);
        const auto result = opened(store);
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::Permission);
        SqliteStore fresh(volume.path(QStringLiteral("other/longhaul.db")), m_clock);
        const auto none = opened(fresh);
        QVERIFY(!none);
        QCOMPARE(none.error().code, FailureCode::Permission);
    }

    void aFolderWithoutRightsIsAPermission()
    {
        QTemporaryDir folder;
        // For others too: root goes in as somebody else.
        constexpr QFileDevice::Permissions kReadOnly(0x5555);
        QVERIFY(QFile::setPermissions(folder.path(), kReadOnly));
        const auto result = [&] {
            const Unprivileged nobody;
            SqliteStore store(folder.filePath(QStringLiteral("deep/longhaul.db")), m_clock);
            return opened(store);
        }();
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::Permission);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestStoreFailure)
#include "tst_storefailure.moc"
