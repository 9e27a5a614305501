#include "certificate.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void fingerprintsAreReadAsPeopleCopyThem_data();
    void fingerprintsAreReadAsPeopleCopyThem();
    void everythingIsInTheText();
};

void TestCertificate::fingerprintsAreReadAsPeopleCopyThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const QString digits = u"0123456789abcdef"_s.repeated(4);
    const QString colons = QString::fromLatin1(QByteArray::fromHex(digits.toLatin1()).toHex(':'));
    QTest::newRow("plain") << digits << true;
    QTest::newRow("capitals with colons") << colons.toUpper() << true;
    QTest::newRow("blanks") << u"  "_s + QString(colons).replace(u':', u' ') + u'\n' << true;
    QTest::newRow("with its name") << u"SHA-256: "_s + digits << true;
    QTest::newRow("with its short name") << u"sha256:"_s + digits << true;
    QTest::newRow("too short") << digits.chopped(1) << false;
    QTest::newRow("too long") << digits + u'0' << false;
    QTest::newRow("another digit") << digits.chopped(1) + u'g' << false;
    QTest::newRow("SHA-1") << digits.first(40) << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCertificate::fingerprintsAreReadAsPeopleCopyThem()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(fingerprintFromText(text), isOne ? QByteArray("0123456789abcdef").repeated(4) : QByteArray());
}

void TestCertificate::everythingIsInTheText()
{
    CertificateFacts facts{u"https://host.example:443"_s,
                           "ab12",
                           u"host.example"_s,
                           u"An authority"_s,
                           QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
                           QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::UTC),
                           {u"It has expired"_s, u"It is for another host."_s}};
    const QString text = certificateText(facts);
    for (const QString &part : {u"https://host.example:443"_s, u"ab12"_s, u"An authority"_s, u"2026-01-02T03:04:00Z"_s,
                                u"2027-01-02T03:04:00Z"_s, u"expired"_s, u"another host"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    facts.fingerprint.clear();
    QCOMPARE(certificateText(facts), u"It has expired. It is for another host."_s);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
