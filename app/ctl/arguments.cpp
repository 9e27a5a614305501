#include "arguments.h"

#include "addranges.h"
#include "nearestword.h"
#include "rate.h"
#include "secretcallreader.h"
#include "settings.h"
#include "task.h"
#include "valuerules.h"

#include <QUrl>

#include <limits>

namespace longhaul::ctl {

namespace {

constexpr qint64 kMostPriority = 1'000'000;
constexpr qint64 kLongestWait = 366LL * 24 * 3600;

/// Turns the words of one verb into a call; remembers the first thing that is wrong.
class Understanding : public SecretCallReader
{
public:
    Understanding(const RawCall &raw, const QString &workingFolder) : SecretCallReader(raw), m_folder(workingFolder) {}

    std::expected<AnyCall, QString> result()
    {
        AnyCall call = understand();
        if (!error().isEmpty())
            return std::unexpected(QStringLiteral("%1: %2").arg(QLatin1String(raw().verb->name), error()));
        return call;
    }

private:
    AnyCall understand()
    {
        const QString verb = QLatin1String(raw().verb->name);
        if (verb == QLatin1String("add"))
            return add();
        if (verb == QLatin1String("list"))
            return list();
        if (verb == QLatin1String("show"))
            return ShowCall{oneId()};
        if (verb == QLatin1String("set"))
            return set();
        if (verb == QLatin1String("sign-in"))
            return giveSignIn();
        if (verb == QLatin1String("trust"))
            return trust();
        if (verb == QLatin1String("secrets"))
            return secrets();
        if (verb == QLatin1String("certificates"))
            return certificates();
        if (verb == QLatin1String("wait"))
            return wait();
        if (verb == QLatin1String("events"))
            return events();
        if (verb == QLatin1String("limit"))
            return limit();
        if (verb == QLatin1String("settings"))
            return settings();
        if (verb == QLatin1String("help"))
            return help();
        if (verb == QLatin1String("status") || verb == QLatin1String("shutdown")) {
            operandsAtMost(0);
            return verb == QLatin1String("status") ? AnyCall(StatusCall{}) : AnyCall(ShutdownCall{});
        }
        return many(verb);
    }

    AnyCall add()
    {
        AddCall call;
        call.expands = raw().has("expand");
        for (const QString &text : raw().operands) {
            const QStringList addresses = call.expands ? take(expandedAddress(text)) : QStringList(text);
            for (const QString &address : addresses)
                call.urls << take(readUrl(address));
        }
        call.isMetalink = raw().has("metalink");
        if (call.isMetalink && raw().has("input"))
            refuse(QStringLiteral("give either --input or --metalink"));
        call.inputFile = raw().value(call.isMetalink ? "metalink" : "input");
        if ((raw().has("input") || call.isMetalink) && call.inputFile.isEmpty())
            refuse(QStringLiteral("--%1 needs a file").arg(call.isMetalink ? u"metalink" : u"input"));
        if (call.urls.isEmpty() && call.inputFile.isEmpty())
            refuse(QStringLiteral("give an address, or a file of addresses with --input"));
        if (raw().has("dir"))
            call.common.directory = take(readFolder(raw().value("dir"), m_folder));
        if (raw().has("out"))
            call.common.fileName = take(readFileName(raw().value("out")));
        if (raw().has("checksum"))
            call.common.checksum = take(readChecksum(raw().value("checksum")));
        const bool many = call.urls.size() > 1 || !call.inputFile.isEmpty();
        const bool isDigest = call.common.checksum.contains(u':');
        if (many && (raw().has("out") || isDigest))
            refuse(QStringLiteral("--%1 is for one address")
                       .arg(raw().has("out") ? QStringLiteral("out") : QStringLiteral("checksum")));
        for (const QString &header : raw().options.value(QStringLiteral("header")))
            call.common.headers << take(readHeader(header));
        call.options = commonChanges();
        if (const QString session = sessionName(); !session.isEmpty())
            call.options.insert(QLatin1String("session"), session);
        if (raw().has("on-exists")) {
            if (!onExistsFromName(raw().value("on-exists")))
                refuse(QStringLiteral("bad --on-exists \"%1\": give rename, overwrite, skip or fail")
                           .arg(raw().value("on-exists")));
            call.options.insert(QLatin1String("onExists"), raw().value("on-exists"));
        }
        if (raw().has("paused"))
            call.options.insert(QLatin1String("paused"), true);
        call.signIn = signIn();
        if (raw().has("remember")) {
            call.options.insert(QLatin1String("remember"), true);
            if (!call.signIn)
                refuse(QStringLiteral("--remember goes with --user"));
        }
        call.waits = raw().has("wait");
        if (call.waits && raw().has("paused"))
            refuse(QStringLiteral("--wait and --paused contradict each other"));
        if (call.inputFile == QLatin1String("-") && call.signIn && call.signIn->passwordFile == QLatin1String("-"))
            refuse(QStringLiteral("--input and --password-file cannot both read standard input"));
        return call;
    }

    AnyCall list()
    {
        operandsAtMost(0);
        const QString state = raw().value("state");
        if (raw().has("state") && !stateFromName(state)) {
            const QString names = QLatin1String(raw().verb->options.front().choices);
            refuse(QStringLiteral("bad state \"%1\": give one of %2").arg(state, names));
        }
        return ListCall{state, sessionName()};
    }

    AnyCall many(const QString &verb)
    {
        ManyCall call{verb, ids(), {}};
        if (raw().has("all") != call.ids.isEmpty())
            refuse(call.ids.isEmpty() ? QStringLiteral("give ids of tasks, or --all")
                                      : QStringLiteral("give either ids of tasks or --all"));
        if (raw().has("restart"))
            call.options.insert(QLatin1String("restart"), true);
        if (raw().has("keep-part"))
            call.options.insert(QLatin1String("keepPart"), true);
        if (raw().has("keep-part") && !raw().has("restart"))
            refuse(QStringLiteral("--keep-part goes with --restart"));
        if (raw().has("delete-file"))
            call.options.insert(QLatin1String("deleteFile"), true);
        return call;
    }

    AnyCall set()
    {
        SetCall call{oneId(), commonChanges(), signIn()};
        if (raw().has("url"))
            call.changes.insert(QLatin1String("url"), take(readUrl(raw().value("url"))));
        if (raw().has("priority"))
            call.changes.insert(
                QLatin1String("priority"),
                take(readNumber(QStringLiteral("priority"), raw().value("priority"), -kMostPriority, kMostPriority)));
        if (raw().has("checksum")) {
            const bool none = raw().value("checksum") == QLatin1String("none");
            call.changes.insert(QLatin1String("checksum"),
                                none ? QString() : take(readChecksum(raw().value("checksum"))));
        }
        if (raw().has("dir"))
            call.changes.insert(QLatin1String("directory"), take(readFolder(raw().value("dir"), m_folder)));
        if (call.changes.isEmpty() && !call.signIn)
            refuse(QStringLiteral("say what to change; see longhaulctl set --help"));
        return call;
    }

    AnyCall wait()
    {
        WaitCall call{ids(), std::nullopt};
        if (raw().has("timeout")) {
            bool ok = false;
            const double seconds = raw().value("timeout").toDouble(&ok);
            if (!ok || !(seconds >= 0 && seconds <= double(kLongestWait)))
                refuse(QStringLiteral("bad time-out \"%1\": give seconds").arg(raw().value("timeout")));
            else
                call.timeout = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
        }
        return call;
    }

    AnyCall events()
    {
        operandsAtMost(0);
        EventsCall call;
        call.session = sessionName();
        if (call.session.isEmpty())
            call.session = QStringLiteral("default");
        call.follows = raw().has("follow");
        call.acknowledgesAll = raw().has("ack-all");
        if (raw().has("ack"))
            call.acknowledge = take(
                readNumber(QStringLiteral("event number"), raw().value("ack"), 1, std::numeric_limits<qint64>::max()));
        if (call.acknowledge && call.acknowledgesAll)
            refuse(QStringLiteral("give either --ack or --ack-all"));
        return call;
    }

    AnyCall limit()
    {
        SettingsCall call{QStringLiteral("limit"), std::nullopt, true};
        if (operandsAtMost(1) && !raw().operands.isEmpty()) {
            const qint64 rate = take(parseRate(raw().operands.first()));
            call.value = rate == 0 ? QStringLiteral("off") : QString::number(rate);
        }
        return call;
    }

    AnyCall settings()
    {
        SettingsCall call;
        if (!operandsAtMost(2) || raw().operands.isEmpty())
            return call;
        call.key = raw().operands.first();
        const QStringList known = settingsAsText(Settings{}).keys();
        if (!known.contains(call.key)) {
            const QString nearest = nearestWord(call.key, known);
            refuse(
                nearest.isEmpty()
                    ? QStringLiteral("no setting \"%1\"; there are %2").arg(call.key, known.join(QLatin1String(", ")))
                    : QStringLiteral("no setting \"%1\"; did you mean %2?").arg(call.key, nearest));
        } else if (raw().operands.size() == 2) {
            QString value = raw().operands.at(1);
            if (call.key == QLatin1String("directory"))
                value = take(readFolder(value, m_folder));
            const auto changed = withSetting(Settings{}, call.key, value);
            if (!changed)
                refuse(changed.error());
            call.value = value;
            if (call.key == QLatin1String("proxy"))
                call.signIn = proxySignIn(QUrl(value));
        }
        if (raw().has("password-file") && !call.signIn)
            refuse(QStringLiteral("--password-file goes with a proxy that names a user"));
        return call;
    }

    AnyCall help()
    {
        if (!operandsAtMost(1) || raw().operands.isEmpty())
            return HelpCall{};
        const QString verb = raw().operands.first();
        if (!findVerb(verb)) {
            const QString nearest = nearestWord(verb, verbNames());
            refuse(QStringLiteral("unknown verb \"%1\"%2")
                       .arg(verb, nearest.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(nearest)));
        }
        return HelpCall{verb};
    }

    QString m_folder;
};

} // namespace

std::expected<CommandLine, QString> parseArguments(const QStringList &arguments, const QString &workingFolder)
{
    const auto raw = readOptions(arguments);
    if (!raw)
        return std::unexpected(raw.error());
    const bool json = raw->has("json");
    if (raw->has("help"))
        return CommandLine{HelpCall{raw->verb ? QString(QLatin1String(raw->verb->name)) : QString()}, json};
    if (raw->has("version"))
        return CommandLine{VersionCall{}, json};
    if (!raw->verb)
        return std::unexpected(
            QStringLiteral("say what to do: %1; see longhaulctl --help").arg(verbNames().join(QLatin1String(", "))));
    auto call = Understanding(*raw, workingFolder).result();
    if (!call)
        return std::unexpected(call.error());
    return CommandLine{std::move(*call), json};
}

} // namespace longhaul::ctl
