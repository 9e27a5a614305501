#include "checksuminput.h"

#include <QTest>

using namespace longhaul;

class ChecksumInputTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void refusesWhatFitsNoChecksum_data();
    void refusesWhatFitsNoChecksum();
};

void ChecksumInputTest::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HashAlgorithm>("algorithm");
    QTest::addColumn<int>("digits");
    const auto digits = [](int count) { return QString(count, u'a'); };
    QTest::newRow("nothing") << QStringLiteral("  ") << HashAlgorithm::None << 0;
    QTest::newRow("named") << QStringLiteral("sha256:") + digits(64) << HashAlgorithm::Sha256 << 64;
    QTest::newRow("named as people do") << QStringLiteral("SHA-512 = ") + digits(128).toUpper() << HashAlgorithm::Sha512
                                        << 128;
    QTest::newRow("bsd line") << QStringLiteral("SHA256 (a b.iso) = ") + digits(64) << HashAlgorithm::Sha256 << 64;
    QTest::newRow("sums file line") << digits(64) + QStringLiteral("  a b.iso") << HashAlgorithm::Sha256 << 64;
    QTest::newRow("binary line") << digits(40) + QStringLiteral(" *a.iso") << HashAlgorithm::Sha1 << 40;
    QTest::newRow("bare md5") << digits(32) << HashAlgorithm::Md5 << 32;
    QTest::newRow("bare sha1") << digits(40) << HashAlgorithm::Sha1 << 40;
    QTest::newRow("bare sha224") << digits(56) << HashAlgorithm::Sha224 << 56;
    QTest::newRow("bare sha384") << digits(96) << HashAlgorithm::Sha384 << 96;
    QTest::newRow("spaces around") << QStringLiteral("\t") + digits(32) + QStringLiteral("\n") << HashAlgorithm::Md5
                                   << 32;
}

void ChecksumInputTest::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(HashAlgorithm, algorithm);
    QFETCH(int, digits);
    const auto checksum = readChecksum(text);
    QVERIFY2(checksum.has_value(), checksum ? "" : qPrintable(checksum.error()));
    QCOMPARE(checksum->algorithm, algorithm);
    QCOMPARE(checksum->expected, QByteArray(digits, 'a'));
}

void ChecksumInputTest::refusesWhatFitsNoChecksum_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no digits") << QStringLiteral("hello");
    QTest::newRow("no digits behind the name") << QStringLiteral("sha256:");
    QTest::newRow("length of none") << QString(63, u'a');
    QTest::newRow("length of another") << QStringLiteral("sha1:") + QString(64, u'a');
    QTest::newRow("unknown algorithm") << QStringLiteral("crc32:") + QString(8, u'a');
    QTest::newRow("wrong digit") << QString(31, u'a') + u'g';
}

void ChecksumInputTest::refusesWhatFitsNoChecksum()
{
    QFETCH(QString, text);
    const auto checksum = readChecksum(text);
    QVERIFY(!checksum.has_value());
    QVERIFY(!checksum.error().isEmpty());
    QVERIFY(!checksum.error().contains(u'\n'));
}

QTEST_GUILESS_MAIN(ChecksumInputTest)
#include "tst_checksuminput.moc"
