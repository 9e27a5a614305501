#include "settings.h"

#include "rate.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace longhaul {

namespace {

using Read = std::function<QString(const Settings &)>;
using Write = std::function<QString(Settings &, const QString &)>; // empty, or what is wrong

struct Key {
    const char *name;
    Read read;
    Write write;
};

Write boundedNumber(std::function<void(Settings &, qint64)> store, qint64 least, qint64 most)
{
    return [=](Settings &settings, const QString &text) -> QString {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok || number < least || number > most)
            return QStringLiteral("give a whole number from %1 to %2").arg(least).arg(most);
        store(settings, number);
        return {};
    };
}

Write yesOrNo(bool Settings::*member)
{
    return [=](Settings &settings, const QString &text) -> QString {
        if (text != QLatin1String("on") && text != QLatin1String("off"))
            return QStringLiteral("give on or off");
        settings.*member = text == QLatin1String("on");
        return {};
    };
}

QString onOff(bool value)
{
    return value ? QStringLiteral("on") : QStringLiteral("off");
}

QString writeDirectory(Settings &settings, const QString &text)
{
    if (!QDir::isAbsolutePath(text))
        return QStringLiteral("give an absolute path");
    settings.directory = QDir::cleanPath(text);
    return {};
}

QString writeLimit(Settings &settings, const QString &text)
{
    const auto rate = parseRate(text);
    if (!rate)
        return rate.error();
    settings.limit = *rate;
    return {};
}

QString writeOnExists(Settings &settings, const QString &text)
{
    const auto choice = onExistsFromName(text);
    if (!choice)
        return QStringLiteral("give rename, overwrite, skip or fail");
    settings.onExists = *choice;
    return {};
}

QString preallocationName(Preallocation choice)
{
    switch (choice) {
    case Preallocation::None: return QStringLiteral("none");
    case Preallocation::Sparse: return QStringLiteral("sparse");
    case Preallocation::Full: break;
    }
    return QStringLiteral("full");
}

QString writePreallocation(Settings &settings, const QString &text)
{
    for (const auto choice : {Preallocation::None, Preallocation::Sparse, Preallocation::Full}) {
        if (text == preallocationName(choice)) {
            settings.preallocation = choice;
            return {};
        }
    }
    return QStringLiteral("give none, sparse or full");
}

QString writeProxy(Settings &settings, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool named = text == QLatin1String("system") || text == QLatin1String("none");
    const bool address = url.isValid() && !url.host().isEmpty() && url.port() > 0
                         && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5"));
    if (!named && !address)
        return QStringLiteral("give system, none, http://host:port or socks5://host:port; a user may be named before "
                              "the host, as in http://user@host:port");
    // A password goes to the keyring or to memory, never here.
    const auto taken = url.userName().isEmpty() ? QUrl::RemoveUserInfo : QUrl::RemovePassword;
    settings.proxy = url.password().isNull() ? text : url.adjusted(taken).toString(QUrl::FullyEncoded);
    return {};
}

QString writeUserAgent(Settings &settings, const QString &text)
{
    for (const QChar c : text) {
        if (c < u' ' || c > u'~')
            return QStringLiteral("give printable ASCII characters only");
    }
    settings.userAgent = text;
    return {};
}

const std::vector<Key> &keys()
{
    static const std::vector<Key> list = {
        {"directory", [](const Settings &s) { return s.directory; }, writeDirectory},
        {"limit", [](const Settings &s) { return s.limit == 0 ? QStringLiteral("off") : QString::number(s.limit); },
         writeLimit},
        {"max-active", [](const Settings &s) { return QString::number(s.maxActive); },
         boundedNumber([](Settings &s, qint64 n) { s.maxActive = static_cast<int>(n); }, 1, 1000)},
        {"connections", [](const Settings &s) { return QString::number(s.connections); },
         boundedNumber([](Settings &s, qint64 n) { s.connections = static_cast<int>(n); }, 1, 64)},
        {"connections-per-host", [](const Settings &s) { return QString::number(s.connectionsPerHost); },
         boundedNumber([](Settings &s, qint64 n) { s.connectionsPerHost = static_cast<int>(n); }, 1, 256)},
        {"on-exists", [](const Settings &s) { return onExistsName(s.onExists); }, writeOnExists},
        {"retry-period", [](const Settings &s) { return QString::number(s.retryPeriodSeconds); },
         boundedNumber([](Settings &s, qint64 n) { s.retryPeriodSeconds = n; }, 0, 366LL * 24 * 3600)},
        {"server-time", [](const Settings &s) { return onOff(s.serverTime); }, yesOrNo(&Settings::serverTime)},
        {"preallocate", [](const Settings &s) { return preallocationName(s.preallocation); }, writePreallocation},
        {"notifications", [](const Settings &s) { return onOff(s.notifications); }, yesOrNo(&Settings::notifications)},
        {"notify-finished", [](const Settings &s) { return onOff(s.notifyFinished); },
         yesOrNo(&Settings::notifyFinished)},
        {"notify-failed", [](const Settings &s) { return onOff(s.notifyFailed); }, yesOrNo(&Settings::notifyFailed)},
        {"tray", [](const Settings &s) { return onOff(s.tray); }, yesOrNo(&Settings::tray)},
        {"user-agent", [](const Settings &s) { return s.userAgent; }, writeUserAgent},
        {"proxy", [](const Settings &s) { return s.proxy.isEmpty() ? QStringLiteral("system") : s.proxy; }, writeProxy},
    };
    return list;
}

} // namespace

QMap<QString, QString> settingsAsText(const Settings &settings)
{
    QMap<QString, QString> texts;
    for (const Key &key : keys())
        texts.insert(QLatin1String(key.name), key.read(settings));
    return texts;
}

std::expected<Settings, QString> withSetting(Settings settings, const QString &key, const QString &value)
{
    for (const Key &known : keys()) {
        if (key != QLatin1String(known.name))
            continue;
        if (const QString wrong = known.write(settings, value.trimmed()); !wrong.isEmpty())
            return std::unexpected(QStringLiteral("%1: %2").arg(key, wrong));
        return settings;
    }
    QStringList names;
    for (const Key &known : keys())
        names << QLatin1String(known.name);
    return std::unexpected(QStringLiteral("no setting \"%1\"; there are %2").arg(key, names.join(QLatin1String(", "))));
}

} // namespace longhaul
