#include "checksumtext.h"

#include <QTest>

using namespace longhaul;

class TestChecksumText : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryAlgorithm_data();
    void readsEveryAlgorithm();
    void writesWhatItReads();
    void readsAndWritesWhatIsNoDigest();
    void writesNothingWithoutAlgorithm() { QCOMPARE(checksumText({}), QString()); }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aRefusalIsOneLineWhateverTheTextHolds();
};

void TestChecksumText::readsEveryAlgorithm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<HashAlgorithm>("algorithm");
    QTest::addColumn<int>("digits");
    QTest::newRow("md5") << QStringLiteral("md5") << HashAlgorithm::Md5 << 32;
    QTest::newRow("sha1") << QStringLiteral("SHA1") << HashAlgorithm::Sha1 << 40;
    QTest::newRow("sha224") << QStringLiteral("sha-224") << HashAlgorithm::Sha224 << 56;
    QTest::newRow("sha256") << QStringLiteral("SHA-256") << HashAlgorithm::Sha256 << 64;
    QTest::newRow("sha384") << QStringLiteral("sha384") << HashAlgorithm::Sha384 << 96;
    QTest::newRow("sha512") << QStringLiteral(" sha512 ") << HashAlgorithm::Sha512 << 128;
}

void TestChecksumText::readsEveryAlgorithm()
{
    QFETCH(QString, name);
    QFETCH(HashAlgorithm, algorithm);
    QFETCH(int, digits);
    const auto checksum = parseChecksum(QString(name + QStringLiteral(": ") + QString(digits, u'A') + u' '));
    QVERIFY2(checksum, checksum ? "" : qPrintable(checksum.error()));
    QCOMPARE(checksum->algorithm, algorithm);
    QCOMPARE(checksum->expected, QByteArray(digits, 'a'));
    QCOMPARE(checksum->actual, QByteArray());
}

void TestChecksumText::writesWhatItReads()
{
    const QString text = QStringLiteral("md5:0123456789abcdef0123456789abcdef");
    QCOMPARE(checksumText(*parseChecksum(text)), text);
}

void TestChecksumText::readsAndWritesWhatIsNoDigest()
{
    for (const ChecksumSource source : {ChecksumSource::SumsFile, ChecksumSource::Unwanted}) {
        const QString text = source == ChecksumSource::SumsFile ? QStringLiteral("auto") : QStringLiteral("none");
        const auto checksum = parseChecksum(text);
        QVERIFY(checksum);
        QCOMPARE(*checksum, (Checksum{HashAlgorithm::None, {}, {}, source}));
        QCOMPARE(checksumText(*checksum), text);
    }
}

void TestChecksumText::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QString digest(64, u'a');
    QTest::newRow("nothing") << QString() << QStringLiteral("ALGORITHM:DIGITS");
    QTest::newRow("no algorithm") << digest << QStringLiteral("ALGORITHM:DIGITS");
    QTest::newRow("unknown algorithm") << QStringLiteral("crc32:12345678")
                                       << QStringLiteral("\"crc32\" is no algorithm");
    QTest::newRow("empty algorithm") << QStringLiteral(":") + digest << QStringLiteral("is no algorithm");
    QTest::newRow("no digits") << QStringLiteral("sha256:") << QStringLiteral("64 digits, not 0");
    QTest::newRow("one digit less") << QStringLiteral("sha256:") + digest.chopped(1)
                                    << QStringLiteral("64 digits, not 63");
    QTest::newRow("one digit more") << QStringLiteral("sha256:") + digest + u'a' << QStringLiteral("64 digits, not 65");
    QTest::newRow("digits of another") << QStringLiteral("md5:") + digest << QStringLiteral("32 digits, not 64");
    QTest::newRow("no digit") << QStringLiteral("sha256:g") + digest.chopped(1) << QStringLiteral("0-9 and a-f");
    QTest::newRow("full-width digit") << QStringLiteral("sha256:\uff11") + digest.chopped(1)
                                      << QStringLiteral("0-9 and a-f");
    QTest::newRow("minus") << QStringLiteral("sha256:-") + digest.chopped(1) << QStringLiteral("0-9 and a-f");
    QTest::newRow("line break in the name")
        << QStringLiteral("sha\n999:") + digest << QStringLiteral("\"sha 999\" is no");
}

void TestChecksumText::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto checksum = parseChecksum(text);
    QVERIFY(!checksum);
    QVERIFY2(checksum.error().contains(words), qPrintable(checksum.error()));
    QVERIFY(!checksum.error().contains(u'\n'));
}

void TestChecksumText::aRefusalIsOneLineWhateverTheTextHolds()
{
    const auto checksum = parseChecksum(QString(u'x') + QChar(0) + QStringLiteral("\n\x1b:00"));
    QVERIFY(!checksum);
    for (const QChar c : checksum.error())
        QVERIFY(c.isPrint());
}

QTEST_GUILESS_MAIN(TestChecksumText)
#include "tst_checksumtext.moc"
