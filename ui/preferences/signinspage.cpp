#include "preferencepages.h"

#include "agentclient.h"
#include "preferencepage.h"
#include "preferencerow.h"
#include "rememberedlist.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

struct SignInsPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::SignInsPage)
};

/// "3fa21c0d…6a9d0b2e": enough to tell two apart; the whole is in the tool tip.
QString shortFingerprint(const QByteArray &fingerprint)
{
    constexpr qsizetype kShown = 8;
    const QString text = QString::fromLatin1(fingerprint);
    return text.size() <= 2 * kShown ? text : text.left(kShown) + u'…' + text.right(kShown);
}

QList<RememberedList::Line> linesOf(const QList<SecretName> &names)
{
    QList<RememberedList::Line> lines;
    for (const SecretName &name : names)
        lines.append({SignInsPage::tr("%1 at %2", "user at server").arg(name.userName, name.origin),
                      {},
                      QStringList{name.origin, name.userName}});
    return lines;
}

QList<RememberedList::Line> linesOf(const CertificateRules &rules)
{
    QList<RememberedList::Line> lines;
    for (auto trusted = rules.trusted.begin(); trusted != rules.trusted.end(); ++trusted)
        lines.append({SignInsPage::tr("Trusted for %1: %2", "server, short fingerprint")
                          .arg(trusted.key(), shortFingerprint(*trusted)),
                      QString::fromLatin1(*trusted), *trusted});
    for (const QByteArray &refused : rules.refused)
        lines.append({SignInsPage::tr("Refused everywhere: %1", "short fingerprint").arg(shortFingerprint(refused)),
                      QString::fromLatin1(refused), refused});
    std::sort(lines.begin(), lines.end(), [](const auto &one, const auto &other) { return one.text < other.text; });
    return lines;
}

void readSecrets(AgentClient &client, RememberedList *list)
{
    client.listSecrets([list = QPointer(list)](const auto &names) {
        if (list && names)
            list->setLines(linesOf(*names));
    });
}

void readCertificates(AgentClient &client, RememberedList *list)
{
    client.listCertificates([list = QPointer(list)](const auto &rules) {
        if (list && rules)
            list->setLines(linesOf(*rules));
    });
}

PreferenceRow *secretsRow(AgentClient &client)
{
    const QString title = SignInsPage::tr("Remembered sign-ins");
    auto *list =
        new RememberedList({title, SignInsPage::tr("Forget"),
                            SignInsPage::tr("None. When a server asks who you are, its sign-in can be remembered.")});
    list->setObjectName(QStringLiteral("secrets"));
    auto *row = new PreferenceRow(title, SignInsPage::tr("The passwords are in the keyring of the desktop."), list,
                                  PreferenceRow::Shape::Below);
    const auto read = [&client, list] { readSecrets(client, list); };
    QObject::connect(&client, &AgentClient::connected, list, read);
    QObject::connect(list, &RememberedList::removeAsked, row, [&client, row, read](const QVariant &key) {
        const QStringList name = key.toStringList();
        client.forgetSecret({name.value(0), name.value(1)}, [row = QPointer(row), read](const auto &done) {
            if (!row)
                return;
            row->setTrouble(done ? QString() : SignInsPage::tr("The keyring did not let go of it."));
            read();
        });
    });
    read();
    return row;
}

PreferenceRow *certificatesRow(AgentClient &client)
{
    const QString title = SignInsPage::tr("Decisions about certificates");
    auto *list = new RememberedList(
        {title, SignInsPage::tr("Take back"), SignInsPage::tr("None. Servers are trusted as the system trusts them.")});
    list->setObjectName(QStringLiteral("certificates"));
    auto *row = new PreferenceRow(title, SignInsPage::tr("What you take back is asked again when it matters."), list,
                                  PreferenceRow::Shape::Below);
    const auto read = [&client, list] { readCertificates(client, list); };
    QObject::connect(&client, &AgentClient::connected, list, read);
    QObject::connect(list, &RememberedList::removeAsked, list, [&client, list, read](const QVariant &key) {
        client.forgetCertificate(key.toByteArray(), [list = QPointer(list), read](const auto &) {
            if (list)
                read();
        });
    });
    read();
    return row;
}

} // namespace

PreferencePage *makeSignInsPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(SignInsPage::tr("Sign-ins"), parent);
    page->addHeading(SignInsPage::tr("Servers that know you"));
    page->addRow(secretsRow(sources.client));
    page->addHeading(SignInsPage::tr("Servers without a known certificate"));
    page->addRow(certificatesRow(sources.client));
    return page;
}

} // namespace longhaul
