#include "settings.h"

#include <QTest>

using namespace longhaul;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyReadsBackWhatItShows();
    void refusesBadValuesAndSaysWhatFits_data();
    void refusesBadValuesAndSaysWhatFits();
    void namesTheKeysWhenOneIsUnknown();
    void aProxyKeepsItsUserAndNeverAPassword();
};

void TestSettings::everyKeyReadsBackWhatItShows()
{
    Settings settings;
    settings.directory = QStringLiteral("/tmp/files");
    settings.limit = 12345;
    settings.onExists = OnExists::Skip;
    settings.serverTime = true;
    settings.preallocation = Preallocation::Sparse;
    settings.proxy = QStringLiteral("socks5://127.0.0.1:1080");
    Settings copy;
    const auto texts = settingsAsText(settings);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const auto changed = withSetting(copy, it.key(), it.value());
        QVERIFY2(changed.has_value(), qPrintable(it.key()));
        copy = *changed;
    }
    QCOMPARE(copy, settings);
}

void TestSettings::refusesBadValuesAndSaysWhatFits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const std::pair<const char *, const char *> rows[] = {
        {"max-active", "0"},        {"max-active", "many"},         {"max-active", "1001"},
        {"connections", "-1"},      {"directory", "relative/path"}, {"limit", "fast"},
        {"on-exists", "ask"},       {"server-time", "yes"},         {"preallocate", "on"},
        {"proxy", "ftp://host:21"}, {"proxy", "http://host"},       {"user-agent", "a\r\nb"}};
    for (const auto &[key, value] : rows)
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void TestSettings::refusesBadValuesAndSaysWhatFits()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Settings before;
    const auto changed = withSetting(before, key, value);
    QVERIFY(!changed.has_value());
    QVERIFY(changed.error().startsWith(key));
    QVERIFY(changed.error().size() > key.size() + 5);
}

void TestSettings::namesTheKeysWhenOneIsUnknown()
{
    const auto changed = withSetting({}, QStringLiteral("colour"), QStringLiteral("red"));
    QVERIFY(!changed.has_value());
    QVERIFY(changed.error().contains(QLatin1String("max-active")));
}

void TestSettings::aProxyKeepsItsUserAndNeverAPassword()
{
    const auto proxyOf = [](const char *text) {
        const auto changed = withSetting({}, QStringLiteral("proxy"), QLatin1String(text));
        return changed ? changed->proxy : QStringLiteral("refused");
    };
    QCOMPARE(proxyOf("http://ann:se%40cret@host:80"), QStringLiteral("http://ann@host:80"));
    QCOMPARE(proxyOf("socks5://ann:secret@host:1080"), QStringLiteral("socks5://ann@host:1080"));
    QCOMPARE(proxyOf("socks5://:secret@host:1080"), QStringLiteral("socks5://host:1080"));
    QCOMPARE(proxyOf("http://ann@host:80"), QStringLiteral("http://ann@host:80"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
