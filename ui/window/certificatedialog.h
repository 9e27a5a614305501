#pragma once

#include "certificate.h"

#include <QDialog>

namespace longhaul {

/// Shows the certificate that a server could not be believed by, and what is wrong with it. The person may trust
/// this one certificate for this one server; the button that comes by itself is the other one.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const CertificateFacts &facts, QWidget *parent);

signals:
    /// 64 hexadecimal digits.
    void trusted(const QByteArray &fingerprint);
};

/// "3F A2 …", two digits at a time, in lines that people can compare.
[[nodiscard]] QString fingerprintWords(const QByteArray &fingerprint);

} // namespace longhaul
