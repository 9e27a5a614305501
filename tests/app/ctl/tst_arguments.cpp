#include "addranges.h"
#include "arguments.h"

#include <QDir>
#include <QTest>

using namespace longhaul::ctl;

namespace {

std::expected<CommandLine, QString> parse(const QStringList &words)
{
    return parseArguments(words, QStringLiteral("/work"));
}

template<typename Call>
Call callOf(const QString &line)
{
    const auto parsed = parse(line.split(u' '));
    if (!parsed || !std::holds_alternative<Call>(parsed->call)) {
        QTest::qFail(qPrintable(parsed ? QStringLiteral("another call") : parsed.error()), __FILE__, __LINE__);
        return {};
    }
    return std::get<Call>(parsed->call);
}

QString errorOf(const QString &line)
{
    const auto parsed = parse(line.isEmpty() ? QStringList() : line.split(u' '));
    return parsed ? QString() : parsed.error();
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void addTakesEveryOptionOfTheContract();
    void addMakesFoldersAbsolute_data();
    void addMakesFoldersAbsolute();
    void rangesAreReadOnlyWhenAskedFor();
    void whatIsRefusedOfARangeTellsNoSecret();
    void valuesMayBeAttached();
    void jsonIsTakenBeforeAndBehindTheVerb();
    void doubleDashEndsTheOptions();
    void verbsOverManyTasksTakeIdsOrAll();
    void setTakesWhatIsToBeChanged();
    void signInTrustAndTheirListsTakeTheirOptions();
    void aProxyWithAUserAsksForItsPassword();
    void waitTakesIdsAndTimeout();
    void eventsTakesSessionAndAcknowledgement();
    void limitReadsRates();
    void settingsChecksKeysAndValues();
    void helpAndVersionAreCallsOfTheirOwn();
    void wrongWordsAreRefusedInOneLine_data();
    void wrongWordsAreRefusedInOneLine();
    void noErrorShowsAPassword();
};

void TestArguments::addTakesEveryOptionOfTheContract()
{
    const auto parsed = parse({QStringLiteral("add"),
                               QStringLiteral("https://example.org/disk.iso"),
                               QStringLiteral("-d"),
                               QStringLiteral("/data"),
                               QStringLiteral("-o"),
                               QStringLiteral("my disk.iso"),
                               QStringLiteral("--connections"),
                               QStringLiteral("4"),
                               QStringLiteral("--checksum"),
                               QStringLiteral("MD5:D41D8CD98F00B204E9800998ECF8427E"),
                               QStringLiteral("--header"),
                               QStringLiteral("X-One: 1"),
                               QStringLiteral("--header"),
                               QStringLiteral("X-Two: 2"),
                               QStringLiteral("--user"),
                               QStringLiteral("ann"),
                               QStringLiteral("--password-file"),
                               QStringLiteral("-"),
                               QStringLiteral("--limit"),
                               QStringLiteral("1.5M"),
                               QStringLiteral("--queue"),
                               QStringLiteral("night"),
                               QStringLiteral("--session"),
                               QStringLiteral("desktop"),
                               QStringLiteral("--on-exists"),
                               QStringLiteral("skip"),
                               QStringLiteral("--wait")});
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error()));
    const auto &call = std::get<AddCall>(parsed->call);
    QCOMPARE(call.urls, QStringList{QStringLiteral("https://example.org/disk.iso")});
    QCOMPARE(call.common.directory, QStringLiteral("/data"));
    QCOMPARE(call.common.fileName, QStringLiteral("my disk.iso"));
    QCOMPARE(call.common.checksum, QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"));
    QCOMPARE(call.common.headers, (QStringList{QStringLiteral("X-One: 1"), QStringLiteral("X-Two: 2")}));
    QCOMPARE(call.signIn->user, QStringLiteral("ann"));
    QCOMPARE(call.signIn->passwordFile, QStringLiteral("-"));
    QCOMPARE(call.options, (QJsonObject{{QStringLiteral("connections"), 4},
                                        {QStringLiteral("limit"), 1536 * 1024},
                                        {QStringLiteral("queue"), QStringLiteral("night")},
                                        {QStringLiteral("session"), QStringLiteral("desktop")},
                                        {QStringLiteral("onExists"), QStringLiteral("skip")}}));
    QVERIFY(call.waits);
    QVERIFY(!parsed->json);
}

void TestArguments::addMakesFoldersAbsolute_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("folder");
    QTest::newRow("absolute") << QStringLiteral("/a/b/") << QStringLiteral("/a/b");
    QTest::newRow("relative") << QStringLiteral("sub") << QStringLiteral("/work/sub");
    QTest::newRow("dot") << QStringLiteral(".") << QStringLiteral("/work");
    QTest::newRow("parent") << QStringLiteral("../other") << QStringLiteral("/other");
    QTest::newRow("home") << QStringLiteral("~/x") << QDir::homePath() + QStringLiteral("/x");
}

void TestArguments::addMakesFoldersAbsolute()
{
    QFETCH(QString, given);
    QFETCH(QString, folder);
    QCOMPARE(callOf<AddCall>(QStringLiteral("add http://h/f -d ") + given).common.directory, folder);
}

void TestArguments::rangesAreReadOnlyWhenAskedFor()
{
    const QStringList plain = callOf<AddCall>(QStringLiteral("add http://h/[08-10].jpg")).urls;
    QCOMPARE(plain, QStringList{QStringLiteral("http://h/[08-10].jpg")});
    const auto call = callOf<AddCall>(QStringLiteral("add --expand http://h/[08-10].jpg http://h/b"));
    QCOMPARE(call.urls, (QStringList{QStringLiteral("http://h/08.jpg"), QStringLiteral("http://h/09.jpg"),
                                     QStringLiteral("http://h/10.jpg"), QStringLiteral("http://h/b")}));
    QVERIFY(call.expands);
    const QList<AddEntry> entries{{QStringLiteral("http://h/[a-b]"), QStringLiteral("/d"), {}, {}, {}}};
    const auto expanded = expandedEntries(entries);
    QVERIFY(expanded);
    QCOMPARE(expanded->size(), 2);
    QCOMPARE(expanded->last().url, QStringLiteral("http://h/b"));
    QCOMPARE(expanded->last().directory, QStringLiteral("/d"));
    QVERIFY(!expandedEntries({{QStringLiteral("http://h/[a-b]"), {}, QStringLiteral("name"), {}, {}}}));
}

void TestArguments::whatIsRefusedOfARangeTellsNoSecret()
{
    const QString address = QStringLiteral("https://ann:s3cret@h/%2Fa%1[1-20000].jpg?key=k3y");
    QCOMPARE(expandedAddress(address).error(),
             QStringLiteral("…@h/%2Fa%1[1-20000].jpg?… stands for more than 10000 addresses"));
    QCOMPARE(expandedAddress(QStringLiteral("https://h/[1-20000]?mail=ann@h&key=k3y")).error(),
             QStringLiteral("… stands for more than 10000 addresses"));
    QCOMPARE(errorOf(QStringLiteral("add --expand ") + address),
             QStringLiteral("add: ") + expandedAddress(address).error());
    const AddEntry named{QStringLiteral("https://ann:s3cret@h/[1-3]\x1b[2J?key=k3y"), {}, QStringLiteral("n"), {}, {}};
    QCOMPARE(expandedEntries({named}).error(),
             QStringLiteral("…@h/[1-3]?[2J?… stands for 3 addresses; out= and checksum= are for one"));
    QCOMPARE(errorOf(QStringLiteral("add ann:s3cret@h/f?key=k3y")).contains(QStringLiteral("k3y")), false);
}

void TestArguments::valuesMayBeAttached()
{
    const auto call = callOf<AddCall>(QStringLiteral("add -d/data --limit=2K http://h/f"));
    QCOMPARE(call.common.directory, QStringLiteral("/data"));
    QCOMPARE(call.options.value(QStringLiteral("limit")).toInt(), 2048);
}

void TestArguments::jsonIsTakenBeforeAndBehindTheVerb()
{
    QVERIFY(parse({QStringLiteral("--json"), QStringLiteral("list")})->json);
    QVERIFY(parse({QStringLiteral("list"), QStringLiteral("--json")})->json);
    QVERIFY(!parse({QStringLiteral("list")})->json);
}

void TestArguments::doubleDashEndsTheOptions()
{
    QVERIFY(errorOf(QStringLiteral("add -- --wait")).contains(QStringLiteral("bad URL")));
    QCOMPARE(callOf<AddCall>(QStringLiteral("add --paused -- http://h/f")).urls.size(), 1);
}

void TestArguments::verbsOverManyTasksTakeIdsOrAll()
{
    QCOMPARE(callOf<ManyCall>(QStringLiteral("pause 3 1 3")).ids, (QList<qint64>{3, 1}));
    QVERIFY(callOf<ManyCall>(QStringLiteral("cancel --all")).ids.isEmpty());
    QCOMPARE(callOf<ManyCall>(QStringLiteral("resume --restart 1")).options,
             (QJsonObject{{QStringLiteral("restart"), true}}));
    QCOMPARE(callOf<ManyCall>(QStringLiteral("resume --restart --keep-part 1")).options,
             (QJsonObject{{QStringLiteral("restart"), true}, {QStringLiteral("keepPart"), true}}));
    QCOMPARE(callOf<ManyCall>(QStringLiteral("remove 1 --delete-file")).options,
             (QJsonObject{{QStringLiteral("deleteFile"), true}}));
    QCOMPARE(callOf<ManyCall>(QStringLiteral("remove 1")).verb, QStringLiteral("remove"));
}

void TestArguments::setTakesWhatIsToBeChanged()
{
    const auto call =
        callOf<SetCall>(QStringLiteral("set 7 --url http://h/new --limit off --priority -5 --checksum none"));
    QCOMPARE(call.id, 7);
    QCOMPARE(call.changes, (QJsonObject{{QStringLiteral("url"), QStringLiteral("http://h/new")},
                                        {QStringLiteral("limit"), 0},
                                        {QStringLiteral("priority"), -5},
                                        {QStringLiteral("checksum"), QString()}}));
    QCOMPARE(callOf<SetCall>(QStringLiteral("set 7 --user ann")).signIn->user, QStringLiteral("ann"));
}

void TestArguments::signInTrustAndTheirListsTakeTheirOptions()
{
    const auto signIn = callOf<SignInCall>(QStringLiteral("sign-in 7 --user ann --password-file - --remember"));
    QCOMPARE(signIn.id, 7);
    QCOMPARE(signIn.signIn.user, QStringLiteral("ann"));
    QCOMPARE(signIn.signIn.passwordFile, QStringLiteral("-"));
    QVERIFY(signIn.remember);
    QVERIFY(errorOf(QStringLiteral("sign-in 7")).contains(QStringLiteral("--user")));
    const QString digits = QStringLiteral("aB").repeated(32);
    QCOMPARE(callOf<TrustCall>(QStringLiteral("trust 7 --fingerprint ") + digits).fingerprint, digits.toLower());
    QVERIFY(callOf<TrustCall>(QStringLiteral("trust 7")).fingerprint.isEmpty());
    QVERIFY(errorOf(QStringLiteral("trust 7 --fingerprint ab")).contains(QStringLiteral("64")));
    QCOMPARE(callOf<SecretsCall>(QStringLiteral("secrets --forget http://h:80 --user ann")).user,
             QStringLiteral("ann"));
    QVERIFY(errorOf(QStringLiteral("secrets --user ann")).contains(QStringLiteral("--forget")));
    QVERIFY(callOf<CertificatesCall>(QStringLiteral("certificates --refuse ") + digits).refuses);
    QCOMPARE(callOf<CertificatesCall>(QStringLiteral("certificates --forget ") + digits).fingerprint, digits.toLower());
    QVERIFY(callOf<AddCall>(QStringLiteral("add http://h/f --user ann --remember"))
                .options.value(QStringLiteral("remember"))
                .toBool());
    QVERIFY(errorOf(QStringLiteral("add http://h/f --remember")).contains(QStringLiteral("--user")));
}

void TestArguments::aProxyWithAUserAsksForItsPassword()
{
    const auto call = callOf<SettingsCall>(QStringLiteral("settings proxy http://ann@h:80 --password-file pw"));
    QCOMPARE(call.signIn->user, QStringLiteral("ann"));
    QCOMPARE(call.signIn->passwordFile, QStringLiteral("pw"));
    QVERIFY(!callOf<SettingsCall>(QStringLiteral("settings proxy http://h:80")).signIn);
    const QString error = errorOf(QStringLiteral("settings proxy http://ann:geheim@h:80"));
    QVERIFY(!error.isEmpty() && !error.contains(QStringLiteral("geheim")));
    QVERIFY(!errorOf(QStringLiteral("settings limit 5K --password-file pw")).isEmpty());
}

void TestArguments::waitTakesIdsAndTimeout()
{
    const auto call = callOf<WaitCall>(QStringLiteral("wait 1 2 --timeout 1.5"));
    QCOMPARE(call.ids, (QList<qint64>{1, 2}));
    QCOMPARE(*call.timeout, std::chrono::milliseconds(1500));
    QVERIFY(!callOf<WaitCall>(QStringLiteral("wait")).timeout);
    QCOMPARE(*callOf<WaitCall>(QStringLiteral("wait --timeout 0")).timeout, std::chrono::milliseconds(0));
}

void TestArguments::eventsTakesSessionAndAcknowledgement()
{
    const auto plain = callOf<EventsCall>(QStringLiteral("events"));
    QCOMPARE(plain.session, QStringLiteral("default"));
    QVERIFY(!plain.acknowledge && !plain.acknowledgesAll && !plain.follows);
    const auto call = callOf<EventsCall>(QStringLiteral("events --session s --ack 9 --follow"));
    QCOMPARE(call.session, QStringLiteral("s"));
    QCOMPARE(*call.acknowledge, 9);
    QVERIFY(call.follows);
    QVERIFY(callOf<EventsCall>(QStringLiteral("events --ack-all")).acknowledgesAll);
}

void TestArguments::limitReadsRates()
{
    QVERIFY(!callOf<SettingsCall>(QStringLiteral("limit")).value);
    QCOMPARE(*callOf<SettingsCall>(QStringLiteral("limit 3K")).value, QStringLiteral("3072"));
    QCOMPARE(*callOf<SettingsCall>(QStringLiteral("limit off")).value, QStringLiteral("off"));
}

void TestArguments::settingsChecksKeysAndValues()
{
    QVERIFY(callOf<SettingsCall>(QStringLiteral("settings")).key.isEmpty());
    QCOMPARE(callOf<SettingsCall>(QStringLiteral("settings max-active")).key, QStringLiteral("max-active"));
    QCOMPARE(*callOf<SettingsCall>(QStringLiteral("settings max-active 7")).value, QStringLiteral("7"));
    QCOMPARE(*callOf<SettingsCall>(QStringLiteral("settings directory down")).value, QStringLiteral("/work/down"));
}

void TestArguments::helpAndVersionAreCallsOfTheirOwn()
{
    QVERIFY(callOf<HelpCall>(QStringLiteral("--help")).verb.isEmpty());
    QCOMPARE(callOf<HelpCall>(QStringLiteral("add -h")).verb, QStringLiteral("add"));
    QCOMPARE(callOf<HelpCall>(QStringLiteral("help set")).verb, QStringLiteral("set"));
    callOf<VersionCall>(QStringLiteral("-V"));
}

void TestArguments::wrongWordsAreRefusedInOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(part);
    };
    row("", "say what to do");
    row("lst", "did you mean list?");
    row("statsu", "did you mean status?");
    row("xyzzy", "unknown verb \"xyzzy\"");
    row("--verbose list", "unknown option --verbose");
    row("add --conections 3 http://h/f", "did you mean --connections?");
    row("list --wait", "unknown option --wait");
    row("add -x http://h/f", "unknown option -x");
    row("add http://h/f --connections", "needs a value: --connections N");
    row("add http://h/f -d", "-d needs a value: -d DIR");
    row("add http://h/f --wait=yes", "--wait takes no value");
    row("add http://h/f --limit 1K --limit 2K", "--limit is given twice");
    row("add", "give an address");
    row("add notaurl", "bad URL \"notaurl\"");
    row("add example.org/f.iso", "did you mean https://example.org/f.iso?");
    row("add localhost:8080/f.iso", "did you mean https://localhost:8080/f.iso?");
    row("add http:///f", "bad URL");
    row("add http://h/f --limit fast", "bad rate \"fast\"");
    row("add http://h/f --connections 0", "from 1 to 64");
    row("add http://h/f --connections x", "bad number of connections");
    row("add http://h/f --checksum sha256:12", "64");
    row("add http://h/f --checksum crc:12", "algorithm");
    row("add http://h/f --header nocolon", "eader");
    row("add http://h/f -o a/b", "give a name");
    row("add http://h/f -o ..", "bad file name");
    row("add http://h/a http://h/b -o x", "--out is for one address");
    row("add http://h/f --on-exists maybe", "rename, overwrite, skip or fail");
    row("add http://h/f --password-file x", "goes with --user");
    row("add --input - --user a --password-file -", "cannot both read standard input");
    row("add --expand http://h/[1-20000]", "more than 10000 addresses");
    row("add --expand http://h/[1-2] -o name", "--out is for one address");
    row("add http://h/f --wait --paused", "contradict");
    row("list --state busy", "bad state \"busy\"");
    row("list 3", "too much: \"3\"");
    row("show", "give the id");
    row("show x", "bad task id \"x\"");
    row("show 0", "bad task id");
    row("show 1 2", "too much: \"2\"");
    row("pause", "give ids of tasks, or --all");
    row("pause 1 --all", "either ids of tasks or --all");
    row("set 1", "say what to change");
    row("wait --timeout soon", "give seconds");
    row("wait --timeout -1", "give seconds");
    row("events --ack 0", "event number");
    row("events --ack 1 --ack-all", "either --ack or --ack-all");
    row("limit much", "bad rate");
    row("limit 1 2", "too much: \"2\"");
    row("settings max-activ", "did you mean max-active?");
    row("settings zzz", "there are ");
    row("settings max-active many", "give a whole number");
    row("status now", "too much");
    row("help ad", "did you mean add?");
}

void TestArguments::wrongWordsAreRefusedInOneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const QString error = errorOf(line);
    QVERIFY2(error.contains(part), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
    QVERIFY2(error.size() < 300, qPrintable(error));
}

void TestArguments::noErrorShowsAPassword()
{
    for (const char *line : {"add http://ann:geheim@/f", "add ann:geheim@example.org/f",
                             "add http://ann:geheim@h:99999/f", "add http://h/f --header X\nAuthorization:geheim"}) {
        const QString error = errorOf(QString::fromUtf8(line));
        QVERIFY2(!error.isEmpty(), line);
        QVERIFY2(!error.contains(QStringLiteral("geheim")), qPrintable(error));
    }
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
