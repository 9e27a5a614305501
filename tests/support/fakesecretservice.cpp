#include "fakesecretservice.h"

#include "wiresecret.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

using SecretsByPath = QMap<QDBusObjectPath, WireSecret>;

const QString &root()
{
    static const QString path = u"/org/freedesktop/secrets"_s;
    return path;
}
const QString &collection()
{
    static const QString path = root() + u"/collection/test"_s;
    return path;
}
const QString &noPath()
{
    static const QString path = u"/"_s;
    return path;
}

} // namespace

class FakeSecretService::Service : public QDBusVirtualObject
{
public:
    /// In the service's thread.
    void serve(const QString &busAddress)
    {
        qDBusRegisterMetaType<WireSecret>();
        qDBusRegisterMetaType<SecretsByPath>();
        qDBusRegisterMetaType<Attributes>();
        m_name = u"fake secrets %1"_s.arg(quintptr(this));
        QDBusConnection bus = QDBusConnection::connectToBus(busAddress, m_name);
        if (!bus.registerVirtualObject(root(), this, QDBusConnection::SubPath)
            || !bus.registerService(u"org.freedesktop.secrets"_s))
            qFatal("No fake keyring: %s", qPrintable(bus.lastError().message()));
    }
    ~Service() override { QDBusConnection::disconnectFromBus(m_name); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++m_calls;
        if (m_mood == Mood::Silent) {
            m_unanswered.append(message);
            return true;
        }
        answer(message, bus);
        return true;
    }

    void setMood(Mood mood)
    {
        m_mood = mood;
        if (mood == Mood::Silent)
            return;
        for (const QDBusMessage &message : std::exchange(m_unanswered, {}))
            answer(message, QDBusConnection(m_name));
    }
    void put(const QString &key, const QString &password)
    {
        store({{u"user"_s, key}, {u"server"_s, u"org.longhaul.Longhaul"_s}}, password.toUtf8());
    }
    QMap<QString, QString> passwords() const
    {
        QMap<QString, QString> all;
        for (const Item &item : m_items)
            all.insert(item.attributes.value(u"user"_s), QString::fromUtf8(item.value));
        return all;
    }

    bool agrees = true;
    int prompts() const { return m_prompts; }
    int calls() const { return m_calls; }

private:
    struct Item {
        Attributes attributes;
        QByteArray value;
    };

    void answer(const QDBusMessage &message, const QDBusConnection &bus)
    {
        const QString what = message.interface().section(u'.', -1) + u'.' + message.member();
        const QList<QVariant> given = message.arguments();
        const auto reply = [&](const QVariantList &values) { bus.send(message.createReply(values)); };
        const auto paths = [](const Paths &list) { return QVariant::fromValue(list); };
        const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        if (what == u"Service.OpenSession") {
            if (given.value(0).toString() == u"plain")
                reply({QVariant::fromValue(QDBusVariant(QString())), path(root() + u"/session/1"_s)});
            else
                bus.send(message.createErrorReply(QDBusError::NotSupported, u"only plain"_s));
        } else if (what == u"Service.ReadAlias") {
            reply({path(collection())});
        } else if (what == u"Service.SearchItems") {
            const Paths found = search(qdbus_cast<Attributes>(given.value(0)));
            reply({paths(isLocked() ? Paths() : found), paths(isLocked() ? found : Paths())});
        } else if (what == u"Service.Unlock") {
            const Paths wanted = qdbus_cast<Paths>(given.value(0));
            reply({paths(isLocked() ? Paths() : wanted), path(isLocked() ? root() + u"/prompt/1"_s : noPath())});
            m_toUnlock = wanted;
        } else if (what == u"Prompt.Prompt") {
            reply({});
            prompt(bus);
        } else if (what == u"Service.GetSecrets") {
            if (refuses(message, bus))
                return;
            SecretsByPath secrets;
            for (const QDBusObjectPath &item : qdbus_cast<Paths>(given.value(0)))
                secrets.insert(item, wireSecret(item.path(), given.value(1)));
            reply({QVariant::fromValue(secrets)});
        } else if (what == u"Item.GetSecret") {
            if (!refuses(message, bus))
                reply({QVariant::fromValue(wireSecret(message.path(), given.value(0)))});
        } else if (what == u"Collection.CreateItem") {
            if (refuses(message, bus))
                return;
            const auto properties = qdbus_cast<QVariantMap>(given.value(0));
            const auto secret = qdbus_cast<WireSecret>(given.value(1));
            const QString item = store(
                qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s)), secret.value);
            reply({path(item), path(noPath())});
        } else if (what == u"Item.Delete") {
            m_items.remove(message.path());
            reply({path(noPath())});
        } else if (what == u"Properties.Get") {
            reply({QVariant::fromValue(QDBusVariant(isLocked()))});
        } else if (what == u"Properties.GetAll") {
            reply({QVariant::fromValue(QVariantMap{{u"Locked"_s, isLocked()}, {u"Label"_s, u"test"_s}})});
        } else {
            bus.send(message.createErrorReply(QDBusError::UnknownMethod, what));
        }
    }

    bool isLocked() const { return m_mood == Mood::Locked; }

    bool refuses(const QDBusMessage &message, const QDBusConnection &bus) const
    {
        if (m_mood == Mood::Refusing)
            bus.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
        else if (isLocked())
            bus.send(message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s));
        else
            return false;
        return true;
    }

    void prompt(const QDBusConnection &bus)
    {
        ++m_prompts;
        if (agrees)
            m_mood = Mood::Open;
        QDBusMessage completed =
            QDBusMessage::createSignal(root() + u"/prompt/1"_s, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        const Paths unlocked = agrees ? m_toUnlock : Paths();
        completed << !agrees << QVariant::fromValue(QDBusVariant(QVariant::fromValue(unlocked)));
        bus.send(completed);
    }

    Paths search(const Attributes &wanted) const
    {
        Paths found;
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            const Attributes &has = it->attributes;
            if (has.value(u"user"_s) == wanted.value(u"user"_s) && has.value(u"server"_s) == wanted.value(u"server"_s))
                found.append(QDBusObjectPath(it.key()));
        }
        return found;
    }

    QString store(const Attributes &attributes, const QByteArray &value)
    {
        const Paths same = search(attributes);
        const QString path = same.isEmpty() ? collection() + u"/%1"_s.arg(++m_lastItem) : same.first().path();
        m_items.insert(path, {attributes, value});
        return path;
    }

    WireSecret wireSecret(const QString &item, const QVariant &session) const
    {
        return {session.value<QDBusObjectPath>(), {}, m_items.value(item).value, u"text/plain"_s};
    }

    QString m_name;
    Mood m_mood = Mood::Open;
    QMap<QString, Item> m_items;
    QList<QDBusMessage> m_unanswered;
    Paths m_toUnlock;
    int m_lastItem = 0;
    int m_calls = 0;
    int m_prompts = 0;
};

namespace {

/// Runs `work` in the service's thread and waits for it.
template<typename Work>
auto inThread(QObject *service, Work work)
{
    std::invoke_result_t<Work> result{};
    QMetaObject::invokeMethod(service, [&] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace

FakeSecretService::FakeSecretService(const QString &busAddress) : m_service(new Service)
{
    m_service->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    m_thread.setObjectName(u"fake keyring"_s);
    m_thread.start();
    inThread(m_service, [&] { return m_service->serve(busAddress), true; });
}

FakeSecretService::~FakeSecretService()
{
    m_thread.quit();
    m_thread.wait();
}

void FakeSecretService::setMood(Mood mood)
{
    inThread(m_service, [&] { return m_service->setMood(mood), true; });
}

void FakeSecretService::setPersonAgrees(bool agrees)
{
    inThread(m_service, [&] { return m_service->agrees = agrees; });
}

void FakeSecretService::put(const QString &key, const QString &password)
{
    inThread(m_service, [&] { return m_service->put(key, password), true; });
}

QMap<QString, QString> FakeSecretService::passwords() const
{
    return inThread(m_service, [&] { return m_service->passwords(); });
}

int FakeSecretService::calls() const
{
    return inThread(m_service, [&] { return m_service->calls(); });
}

int FakeSecretService::prompts() const
{
    return inThread(m_service, [&] { return m_service->prompts(); });
}

} // namespace longhaul
