#include "testcertificates.h"

#include "sandbox.h"

#include <QDir>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

const QStringList &newKey()
{
    static const QStringList words = {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                      u"-nodes"_s};
    return words;
}

const QString &localNames()
{
    static const QString names = u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s;
    return names;
}

} // namespace

TestCertificates::TestCertificates()
{
    m_isValid = makeSelfSigned(u"authority"_s, u"/CN=Longhaul test authority"_s, {})
                && makeSelfSigned(u"self"_s, u"/CN=localhost"_s, {u"-addext"_s, localNames()})
                && makeSelfSigned(u"other"_s, u"/CN=localhost"_s, {u"-addext"_s, localNames()})
                && make(u"good"_s, localNames(), 30) && make(u"wrong"_s, u"subjectAltName=DNS:elsewhere.example"_s, 30)
                && make(u"expired"_s, localNames(), -1)
                && makeSelfSigned(u"unknown"_s, u"/CN=An unknown authority"_s, {})
                && make(u"stranger"_s, localNames(), 30, u"unknown"_s)
                && make(u"twin"_s, localNames(), 30, u"unknown"_s) && makeTrustFolder();
}

bool TestCertificates::make(const QString &name, const QString &host, int days, const QString &authority)
{
    const QString request = name + u".csr"_s;
    const QString extensions = name + u".ext"_s;
    return writeFile(m_folder.filePath(extensions), host.toUtf8() + '\n')
           && openssl(QStringList{u"req"_s} + newKey()
                      + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, request, u"-subj"_s, u"/CN=server"_s})
           && openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority + u".pem"_s, u"-CAkey"_s,
                       authority + u".key"_s, u"-days"_s, QString::number(days), u"-set_serial"_s,
                       QString::number(++m_serial), u"-extfile"_s, extensions, u"-out"_s, name + u".pem"_s});
}

bool TestCertificates::makeSelfSigned(const QString &name, const QString &subject, const QStringList &more)
{
    return openssl(QStringList{u"req"_s, u"-x509"_s} + newKey()
                   + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s, u"-days"_s, u"30"_s,
                                 u"-subj"_s, subject}
                   + more);
}

/// Certificates are looked up there by the hash of their subject, which is the name of a link.
bool TestCertificates::makeTrustFolder() const
{
    return QDir().mkpath(trustFolder()) && QFile::copy(authorityFile(), trustFolder() + u"/authority.pem"_s)
           && openssl({u"rehash"_s, trustFolder()});
}

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAllStandardError().constData());
    return false;
}

QString TestCertificates::fingerprint(const QSslConfiguration &configuration)
{
    const QByteArray digest = configuration.localCertificate().digest(QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

QSslConfiguration TestCertificates::configuration(const QString &name) const
{
    QSslConfiguration configuration;
    const QString base = m_folder.filePath(name);
    QList<QSslCertificate> chain = QSslCertificate::fromPath(base + u".pem"_s);
    if (name == u"stranger" || name == u"twin") // their issuer is sent along, as real servers do
        chain += QSslCertificate::fromPath(m_folder.filePath(u"unknown.pem"_s));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(contentsOfFile(base + u".key"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace longhaul
