#include "systemtroubles.h"

#include "loglanguage.h"
#include "uitranslations.h"

#include <QSet>
#include <QSslError>
#include <QTest>

#include <cerrno>
#include <clocale>
#include <system_error>

using namespace longhaul;

namespace {

QString german(const char *text)
{
    return systemTroubleInWords(QString::fromLatin1(text)).value_or(QStringLiteral("unknown"));
}

} // namespace

class SystemTroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTranslations(*qApp, QStringLiteral("en")); }
    void knowsWhatTheSystemSays_data();
    void knowsWhatTheSystemSays();
    void knowsWhatQtSaysOfCertificates_data();
    void knowsWhatQtSaysOfCertificates();
    void saysWhatWasTriedAndWhyItFailed();
    void findsItInALineOfTheLog();
    void whatIsNotKnownStays();
};

void SystemTroublesTest::knowsWhatTheSystemSays_data()
{
    QTest::addColumn<int>("number");
    for (const int number :
         {EPERM,  ENOENT, EIO,   EACCES, EBUSY,        EEXIST, ENOTDIR, EISDIR,    EMFILE,       ETXTBSY,
          EFBIG,  ENOSPC, EROFS, EMLINK, ENAMETOOLONG, ELOOP,  ENOMEM,  ETIMEDOUT, ECONNREFUSED, ECONNRESET,
          ESTALE, EDQUOT, ENXIO, ENODEV, EHOSTUNREACH, EINVAL, ENFILE,  ENOTSUP,   ENETUNREACH,  ENETDOWN})
        QTest::addRow("%d", number) << number;
}

void SystemTroublesTest::knowsWhatTheSystemSays()
{
    QFETCH(const int, number);
    std::setlocale(LC_MESSAGES, "C");
    const QString said = QString::fromStdString(std::generic_category().message(number));
    QCOMPARE(systemTroubleInWords(said), said);
    useTranslations(*qApp, QStringLiteral("de"));
    QVERIFY(systemTroubleInWords(said) != said);
    QVERIFY(systemTroubleInWords(said).has_value());
}

void SystemTroublesTest::knowsWhatQtSaysOfCertificates_data()
{
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("self-signed") << QSslError::SelfSignedCertificate;
    QTest::newRow("self-signed root") << QSslError::SelfSignedCertificateInChain;
    QTest::newRow("no issuer") << QSslError::UnableToGetIssuerCertificate;
    QTest::newRow("no local issuer") << QSslError::UnableToGetLocalIssuerCertificate;
    QTest::newRow("not verified") << QSslError::UnableToVerifyFirstCertificate;
    QTest::newRow("expired") << QSslError::CertificateExpired;
    QTest::newRow("not yet valid") << QSslError::CertificateNotYetValid;
    QTest::newRow("of another host") << QSslError::HostNameMismatch;
    QTest::newRow("wrong signature") << QSslError::CertificateSignatureFailed;
    QTest::newRow("wrong issuer") << QSslError::InvalidCaCertificate;
    QTest::newRow("wrong purpose") << QSslError::InvalidPurpose;
    QTest::newRow("untrusted root") << QSslError::CertificateUntrusted;
    QTest::newRow("none") << QSslError::NoPeerCertificate;
}

void SystemTroublesTest::knowsWhatQtSaysOfCertificates()
{
    QFETCH(const QSslError::SslError, error);
    const QString said = QSslError(error).errorString();
    QCOMPARE(systemTroubleInWords(said), said);
    useTranslations(*qApp, QStringLiteral("de"));
    QVERIFY(systemTroubleInWords(said).has_value());
    QVERIFY(systemTroubleInWords(said) != said);
}

void SystemTroublesTest::saysWhatWasTriedAndWhyItFailed()
{
    QCOMPARE(systemTroubleInWords(QStringLiteral("write: No space left on device")),
             QStringLiteral("write: No space left on device"));
    useTranslations(*qApp, QStringLiteral("de"));
    QCOMPARE(german("write: No space left on device"),
             QStringLiteral("Schreiben: Auf dem Datenträger ist kein Platz mehr"));
    QCOMPARE(german("look at the folder: Permission denied"),
             QStringLiteral("Ansehen des Ordners: Zugriff verweigert"));
    QCOMPARE(german("This certificate was refused by you."), QStringLiteral("Dieses Zertifikat haben Sie abgelehnt."));
}

void SystemTroublesTest::findsItInALineOfTheLog()
{
    useTranslations(*qApp, QStringLiteral("de"));
    const QString line = inWindowsLanguage(QStringLiteral("Failed (permission): open: Read-only file system"));
    QVERIFY2(line.endsWith(QStringLiteral("Öffnen: Auf dem Datenträger kann nur gelesen werden")), qPrintable(line));
}

void SystemTroublesTest::whatIsNotKnownStays()
{
    useTranslations(*qApp, QStringLiteral("de"));
    for (const char *text : {"", ": ", "dance: No space left on device", "write: The disk is tired", "write",
                             "No space left on device: write"})
        QCOMPARE(systemTroubleInWords(QString::fromLatin1(text)), std::nullopt);
}

QTEST_MAIN(SystemTroublesTest)
#include "tst_systemtroubles.moc"
