#include "proxyresolver.h"

#include "log.h"

#include <QMutex>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPointer>
#include <QThread>

#include <vector>

namespace longhaul {

namespace {

QNetworkProxy fromAddress(const ProxyWish &wish)
{
    const QUrl url(wish.setting);
    const auto type = url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, url.host(), static_cast<quint16>(url.port()), url.userName(QUrl::FullyDecoded), wish.password};
}

/// From here on Qt finds no proxy by itself: what the resolver did not tell shall not be used. True if it would have.
bool takeOver()
{
    static const bool wasQts = [] {
        const bool usesSystem = QNetworkProxyFactory::usesSystemConfiguration();
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        return usesSystem;
    }();
    return wasQts;
}

/// Looking up nothing is the common case; it must not cost a thread.
bool systemCanHaveProxy()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return takeOver() || !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
}

bool isLocal(const QString &host)
{
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

QNetworkProxy noProxy()
{
    return {QNetworkProxy::NoProxy};
}

QNetworkProxy askSystem(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? noProxy() : proxies.constFirst();
}

} // namespace

/// A late answer from the other thread finds its way, or finds that nobody is there any more.
struct ProxyResolver::Mailbox {
    QMutex mutex;
    ProxyResolver *owner = nullptr;

    void post(const QString &key, const QNetworkProxy &proxy)
    {
        const QMutexLocker lock(&mutex);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [resolver = owner, key, proxy] { resolver->remember(key, proxy); }, Qt::QueuedConnection);
    }
};

struct ProxyResolver::Question {
    std::vector<std::pair<QPointer<QObject>, Found>> waiting;
    std::unique_ptr<Alarm> patience;
    bool isLate = false;

    void answer(const QNetworkProxy &proxy)
    {
        patience->stop();
        for (const auto &[context, found] : std::exchange(waiting, {})) {
            if (context)
                found(proxy);
        }
    }
};

ProxyResolver::ProxyResolver(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_lookup(askSystem), m_asksAlways(false), m_mailbox(std::make_shared<Mailbox>())
{
    takeOver();
    m_mailbox->owner = this;
}

ProxyResolver::ProxyResolver(Clock &clock, Lookup lookup, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lookup(std::move(lookup))
    , m_asksAlways(true)
    , m_mailbox(std::make_shared<Mailbox>())
{
    takeOver();
    m_mailbox->owner = this;
}

ProxyResolver::~ProxyResolver()
{
    {
        const QMutexLocker lock(&m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }
    if (!m_thread)
        return;
    m_thread->quit();
    // A lookup that hangs must not hang the end of the program: its thread is left behind.
    if (!m_thread->wait(std::chrono::milliseconds(200)))
        m_thread.release()->setParent(nullptr);
}

void ProxyResolver::resolve(const QUrl &url, const ProxyWish &wish, QObject *context, Found found)
{
    if (wish.setting == QLatin1String("none")) {
        found(noProxy());
        return;
    }
    if (!wish.setting.isEmpty() && wish.setting != QLatin1String("system")) {
        found(fromAddress(wish));
        return;
    }
    if (!m_asksAlways && (isLocal(url.host()) || !systemCanHaveProxy())) {
        found(noProxy());
        return;
    }
    const QString key =
        url.scheme() + QLatin1String("://") + url.host() + QLatin1Char(':') + QString::number(url.port());
    if (const auto known = m_cache.constFind(key); known != m_cache.cend() && m_clock.steady() - known->at < kMemory) {
        found(known->proxy);
        return;
    }
    if (const auto open = m_open.value(key)) {
        if (open->isLate)
            found(noProxy());
        else
            open->waiting.emplace_back(context, std::move(found));
        return;
    }
    const auto question = std::make_shared<Question>();
    question->waiting.emplace_back(context, std::move(found));
    m_open.insert(key, question);
    ask(key, url);
}

void ProxyResolver::ask(const QString &key, const QUrl &url)
{
    const auto question = m_open.value(key);
    question->patience = m_clock.makeAlarm([this, key] {
        qCWarning(logHttp) << "the system's proxy lookup takes too long; going without a proxy";
        if (const auto open = m_open.value(key)) {
            open->isLate = true;
            open->answer(noProxy());
        }
    });
    question->patience->start(kPatience);
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("proxy lookup"));
        m_thread->start();
        m_worker = new QObject; // NOLINT: deleted by its thread below
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    }
    QMetaObject::invokeMethod(m_worker,
                              [mailbox = m_mailbox, lookup = m_lookup, key, url] { mailbox->post(key, lookup(url)); });
}

void ProxyResolver::remember(const QString &key, const QNetworkProxy &proxy)
{
    m_cache.insert(key, {proxy, m_clock.steady()});
    if (const auto open = m_open.take(key))
        open->answer(proxy);
}

} // namespace longhaul
