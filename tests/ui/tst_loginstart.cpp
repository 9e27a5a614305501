#include "loginstart.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class LoginStartTest : public QObject
{
    Q_OBJECT

private slots:
    void isOffUntilItIsSwitchedOn();
    void writesAnEntryThatStartsTheAgent();
    void quotesAPathThatIsHard();
    void seesThatTheEntryWasRemovedFromOutside();
    void seesThatTheDesktopSwitchedItOff_data();
    void seesThatTheDesktopSwitchedItOff();
    void saysSoWhenItCannotBeWritten();

private:
    const QString m_program = QStringLiteral("/usr/bin/longhaul-agent");
};

void LoginStartTest::isOffUntilItIsSwitchedOn()
{
    const QTemporaryDir home;
    LoginStart start(home.path(), m_program);
    QVERIFY(!start.isOn());
    QSignalSpy changed(&start, &LoginStart::changed);
    QVERIFY(start.setOn(true));
    QVERIFY(start.isOn());
    QVERIFY(LoginStart(home.path(), m_program).isOn());
    QVERIFY(start.setOn(false));
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(start.path()));
    QCOMPARE(changed.size(), 2);
}

void LoginStartTest::writesAnEntryThatStartsTheAgent()
{
    const QTemporaryDir home;
    LoginStart start(home.path(), m_program);
    QVERIFY(start.setOn(true));
    QCOMPARE(start.path(), home.path() + QStringLiteral("/autostart/org.longhaul.Agent.desktop"));
    const QStringList lines = textOf(start.path()).split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("[Desktop Entry]"));
    QVERIFY(lines.contains(QStringLiteral("Type=Application")));
    QVERIFY(lines.contains(QStringLiteral("Exec=\"/usr/bin/longhaul-agent\"")));
}

void LoginStartTest::quotesAPathThatIsHard()
{
    const QTemporaryDir home;
    LoginStart start(home.path(), QStringLiteral("/opt/a b/100%/$x/longhaul-agent"));
    QVERIFY(start.setOn(true));
    QVERIFY(textOf(start.path()).contains(QStringLiteral("Exec=\"/opt/a b/100%%/\\\\$x/longhaul-agent\"\n")));
}

void LoginStartTest::seesThatTheEntryWasRemovedFromOutside()
{
    const QTemporaryDir home;
    LoginStart start(home.path(), m_program);
    QVERIFY(start.setOn(true));
    QSignalSpy changed(&start, &LoginStart::changed);
    QVERIFY(QFile::remove(start.path()));
    QVERIFY(waitFor([&] { return !changed.isEmpty(); }));
    QCOMPARE(changed.first().first().toBool(), false);
    QVERIFY(!start.isOn());
}

void LoginStartTest::seesThatTheDesktopSwitchedItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("hidden") << QByteArray("Hidden=true\n");
    QTest::newRow("gnome") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void LoginStartTest::seesThatTheDesktopSwitchedItOff()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir home;
    LoginStart start(home.path(), m_program);
    QVERIFY(start.setOn(true));
    QSignalSpy changed(&start, &LoginStart::changed);
    QVERIFY(write(start.path(), textOf(start.path()).toUtf8() + line));
    QVERIFY(waitFor([&] { return !changed.isEmpty(); }));
    QVERIFY(!start.isOn());
    QVERIFY(start.setOn(true)); // written anew
    QVERIFY(start.isOn());
}

void LoginStartTest::saysSoWhenItCannotBeWritten()
{
    const QTemporaryDir home;
    QVERIFY(write(home.filePath(QStringLiteral("autostart")), "a file in the way"));
    LoginStart start(home.path(), m_program);
    QVERIFY(!start.setOn(true));
    QVERIFY(!start.isOn());
    LoginStart nothingToStart(home.path(), {});
    QVERIFY(!nothingToStart.setOn(true));
}

QTEST_GUILESS_MAIN(LoginStartTest)
#include "tst_loginstart.moc"
