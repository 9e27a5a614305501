#include "certificatedialog.h"

#include "icons.h"
#include "leadingside.h"
#include "systemtroubles.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace longhaul {

namespace {

constexpr qsizetype kPairsInALine = 16;

QLabel *makeValue(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text.isEmpty() ? QStringLiteral("—") : text, parent);
    label->setTextFormat(Qt::PlainText); // what a certificate says is anybody's
    label->setWordWrap(true);
    label->setAlignment(leadingSide(*parent) | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    label->setAccessibleDescription(label->text()); // the name takes the place of the text
    return label;
}

QString dayText(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat) : QString();
}

/// "files.example.org", with its port where that is an unusual one.
QString serverOf(const QString &origin)
{
    const QUrl url(origin);
    const bool isUsual = url.port() < 0 || url.port() == 443;
    return isUsual ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace

QString fingerprintWords(const QByteArray &fingerprint)
{
    QString words;
    for (qsizetype pair = 0; 2 * pair < fingerprint.size(); ++pair) {
        if (pair > 0)
            words += pair % kPairsInALine == 0 ? u'\n' : u' ';
        words += QString::fromLatin1(fingerprint.mid(2 * pair, 2)).toUpper();
    }
    return words;
}

CertificateDialog::CertificateDialog(const CertificateFacts &facts, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Certificate"));
    const QString server = serverOf(facts.origin);
    auto *explanation = new QLabel(
        tr("%1 showed a certificate that this computer does not trust. Somebody may have put themselves between you "
           "and the server. Trust it only if its owner told you this fingerprint, or the server is your own.")
            .arg(server),
        this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    QStringList wrong;
    for (const QString &problem : facts.problems)
        wrong << systemTroubleInWords(problem).value_or(problem);
    auto *problems = makeValue(wrong.join(u'\n'), tr("What is wrong"), this);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, troubleColor(red));
    problems->setPalette(red);
    auto *fingerprint = makeValue(fingerprintWords(facts.fingerprint), tr("Fingerprint"), this);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setWordWrap(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept =
        buttons->addButton(tr("&Trust this certificate for %1").arg(server), QDialogButtonBox::AcceptRole);
    accept->setEnabled(!facts.fingerprint.isEmpty());
    accept->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Enter by accident trusts nobody
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this, fingerprint = facts.fingerprint] {
        emit trusted(fingerprint);
        QDialog::accept();
    });

    auto *layout = new QFormLayout(this);
    layout->setHorizontalSpacing(16);
    layout->addRow(explanation);
    layout->addRow(tr("What is wrong:"), problems);
    layout->addRow(tr("Shown by:"), makeValue(server, tr("Shown by"), this));
    layout->addRow(tr("Issued to:"), makeValue(facts.subject, tr("Issued to"), this));
    layout->addRow(tr("Issued by:"), makeValue(facts.issuer, tr("Issued by"), this));
    layout->addRow(tr("Valid from:"), makeValue(dayText(facts.validFrom), tr("Valid from"), this));
    layout->addRow(tr("Valid until:"), makeValue(dayText(facts.validUntil), tr("Valid until"), this));
    layout->addRow(tr("Fingerprint (SHA-256):"), fingerprint);
    layout->addRow(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace longhaul
