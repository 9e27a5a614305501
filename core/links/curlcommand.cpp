#include "curlcommand.h"

#include "commandwords.h"
#include "requestcodec.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace longhaul {

namespace {

/// What an option of curl means here. Source: curl's manual, version 8.
enum class Meaning {
    Header,
    Cookie,
    Referrer,
    UserAgent,
    SignIn,
    FileName,
    Address,
    Method,
    Data,   // sends something, unless -G makes a query of it
    Upload, // sends a file or a form
    DataAsQuery,
    HeadOnly,
    Skipped,         // has no meaning for a download
    SkippedArgument, // neither, and takes a value
    LeftOut,         // changes what comes; is told
    LeftOutArgument,
};

struct Option {
    const char *name; // with its dashes
    Meaning meaning;
};

constexpr Option kOptions[] = {
    {"-H", Meaning::Header},
    {"--header", Meaning::Header},
    {"-b", Meaning::Cookie},
    {"--cookie", Meaning::Cookie},
    {"-e", Meaning::Referrer},
    {"--referer", Meaning::Referrer},
    {"-A", Meaning::UserAgent},
    {"--user-agent", Meaning::UserAgent},
    {"-u", Meaning::SignIn},
    {"--user", Meaning::SignIn},
    {"-o", Meaning::FileName},
    {"--output", Meaning::FileName},
    {"--url", Meaning::Address},
    {"-X", Meaning::Method},
    {"--request", Meaning::Method},
    {"-d", Meaning::Data},
    {"--data", Meaning::Data},
    {"--data-raw", Meaning::Data},
    {"--data-ascii", Meaning::Data},
    {"--data-binary", Meaning::Data},
    {"--data-urlencode", Meaning::Data},
    {"--json", Meaning::Upload},
    {"-F", Meaning::Upload},
    {"--form", Meaning::Upload},
    {"--form-string", Meaning::Upload},
    {"-T", Meaning::Upload},
    {"--upload-file", Meaning::Upload},
    {"-G", Meaning::DataAsQuery},
    {"--get", Meaning::DataAsQuery},
    {"-I", Meaning::HeadOnly},
    {"--head", Meaning::HeadOnly},
    {"-x", Meaning::LeftOutArgument},
    {"--proxy", Meaning::LeftOutArgument},
    {"-U", Meaning::LeftOutArgument},
    {"--proxy-user", Meaning::LeftOutArgument},
    {"-E", Meaning::LeftOutArgument},
    {"--cert", Meaning::LeftOutArgument},
    {"--key", Meaning::LeftOutArgument},
    {"--cacert", Meaning::LeftOutArgument},
    {"--resolve", Meaning::LeftOutArgument},
    {"--connect-to", Meaning::LeftOutArgument},
    {"-r", Meaning::LeftOutArgument},
    {"--range", Meaning::LeftOutArgument},
    {"-K", Meaning::LeftOutArgument},
    {"--config", Meaning::LeftOutArgument},
    {"-k", Meaning::LeftOut},
    {"--insecure", Meaning::LeftOut},
    {"--digest", Meaning::Skipped},
    {"-c", Meaning::SkippedArgument},
    {"--cookie-jar", Meaning::SkippedArgument},
    {"-C", Meaning::SkippedArgument},
    {"--continue-at", Meaning::SkippedArgument},
    {"-m", Meaning::SkippedArgument},
    {"--max-time", Meaning::SkippedArgument},
    {"--connect-timeout", Meaning::SkippedArgument},
    {"--retry", Meaning::SkippedArgument},
    {"--retry-delay", Meaning::SkippedArgument},
    {"--retry-max-time", Meaning::SkippedArgument},
    {"--limit-rate", Meaning::SkippedArgument},
    {"--max-redirs", Meaning::SkippedArgument},
    {"--output-dir", Meaning::SkippedArgument},
    {"-w", Meaning::SkippedArgument},
    {"--write-out", Meaning::SkippedArgument},
    {"-D", Meaning::SkippedArgument},
    {"--dump-header", Meaning::SkippedArgument},
    {"--stderr", Meaning::SkippedArgument},
    {"-y", Meaning::SkippedArgument},
    {"-Y", Meaning::SkippedArgument},
    {"-z", Meaning::SkippedArgument},
    {"--time-cond", Meaning::SkippedArgument},
    {"--ciphers", Meaning::SkippedArgument},
    {"--tls-max", Meaning::SkippedArgument},
    {">", Meaning::FileName},
    {"<", Meaning::SkippedArgument},
};

std::optional<Meaning> meaningOf(const QString &name)
{
    static const QHash<QString, Meaning> table = [] {
        QHash<QString, Meaning> meanings;
        for (const Option &option : kOptions)
            meanings.insert(QLatin1String(option.name), option.meaning);
        return meanings;
    }();
    const auto found = table.constFind(name);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

bool takesValue(Meaning meaning)
{
    switch (meaning) {
    case Meaning::DataAsQuery:
    case Meaning::HeadOnly:
    case Meaning::Skipped:
    case Meaning::LeftOut: return false;
    case Meaning::Header:
    case Meaning::Cookie:
    case Meaning::Referrer:
    case Meaning::UserAgent:
    case Meaning::SignIn:
    case Meaning::FileName:
    case Meaning::Address:
    case Meaning::Method:
    case Meaning::Data:
    case Meaning::Upload:
    case Meaning::SkippedArgument:
    case Meaning::LeftOutArgument: return true;
    }
    Q_UNREACHABLE();
}

/// Headers of a browser's request that would break a download: the engine asks for ranges and versions itself.
bool belongsToTheRequestAlone(const QByteArray &name)
{
    static constexpr const char *kNames[] = {"range",
                                             "if-range",
                                             "if-none-match",
                                             "if-modified-since",
                                             "if-match",
                                             "if-unmodified-since",
                                             "accept-encoding",
                                             "host",
                                             "connection",
                                             "content-length",
                                             "content-type",
                                             "transfer-encoding",
                                             "te",
                                             "authority",
                                             "priority"};
    return std::any_of(std::begin(kNames), std::end(kNames),
                       [&](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

/// Reads the words of one command.
class CommandReader
{
public:
    OfferedTasks read(const QStringList &words)
    {
        for (m_at = 1; m_at < words.size(); ++m_at)
            readWord(words);
        return result();
    }

private:
    void readWord(const QStringList &words)
    {
        const QString &word = words[m_at];
        if (word.size() < 2 && word != QLatin1String(">") && word != QLatin1String("<"))
            return;
        if (const auto meaning = meaningOf(word)) {
            const bool hasValue = takesValue(*meaning) && m_at + 1 < words.size();
            apply(*meaning, word, hasValue ? words[++m_at] : QString());
        } else if (word.startsWith(QLatin1String("--"))) {
            // An option that is not known here: "--compressed", "--location", "--name=value" of some.
            const qsizetype equals = word.indexOf(u'=');
            if (const auto known = equals > 0 ? meaningOf(word.left(equals)) : std::nullopt)
                apply(*known, word.left(equals), word.mid(equals + 1));
        } else if (word.startsWith(u'-')) {
            readShort(words);
        } else {
            m_addresses += word;
        }
    }

    /// "-sSL", "-XPOST", "-Hname: value", "-Lo name": letters, the last of which may have a value.
    void readShort(const QStringList &words)
    {
        const QString &word = words[m_at];
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = QStringLiteral("-") + word[i];
            const auto meaning = meaningOf(name);
            if (!meaning)
                continue; // -s, -S, -L, -v, -O, -f, -i …
            if (!takesValue(*meaning)) {
                apply(*meaning, name, {});
                continue;
            }
            if (i + 1 < word.size())
                apply(*meaning, name, word.mid(i + 1));
            else if (m_at + 1 < words.size())
                apply(*meaning, name, words[++m_at]);
            return;
        }
    }

    void apply(Meaning meaning, const QString &name, const QString &value)
    {
        switch (meaning) {
        case Meaning::Header: addHeader(value); break;
        case Meaning::Cookie: addCookie(name, value); break;
        case Meaning::Referrer: addHeader(QStringLiteral("Referer: ") + value.section(u';', 0, 0)); break;
        case Meaning::UserAgent: addHeader(QStringLiteral("User-Agent: ") + value); break;
        case Meaning::SignIn:
            m_request.userName = value.section(u':', 0, 0);
            m_request.password = value.section(u':', 1);
            break;
        case Meaning::FileName: m_request.fileName = value.section(u'/', -1); break;
        case Meaning::Address: m_addresses += value; break;
        case Meaning::Method: m_method = value; break;
        case Meaning::Data:
            m_dataOption = name;
            m_data += value;
            break;
        case Meaning::Upload: m_uploadOption = name; break;
        case Meaning::DataAsQuery: m_dataIsQuery = true; break;
        case Meaning::HeadOnly: m_method = QStringLiteral("HEAD"); break;
        case Meaning::Skipped:
        case Meaning::SkippedArgument: break;
        case Meaning::LeftOut:
        case Meaning::LeftOutArgument: m_problems.append({OfferTrouble::OptionLeftOut, name, 0}); break;
        }
    }

    void addHeader(const QString &line)
    {
        const auto header = parseHeaderLine(line);
        // "Name:" takes a header of curl's own away, "Name;" sends an empty one.
        if (header && !header->second.isEmpty() && !belongsToTheRequestAlone(header->first))
            m_request.headers.append(*header);
    }

    void addCookie(const QString &name, const QString &value)
    {
        if (value.contains(u'='))
            addHeader(QStringLiteral("Cookie: ") + value);
        else // the name of a file
            m_problems.append({OfferTrouble::OptionLeftOut, name, 0});
    }

    [[nodiscard]] OfferedTasks result() const
    {
        if (!m_uploadOption.isEmpty())
            return {{}, {{OfferTrouble::SendsData, m_uploadOption, 0}}};
        if (!m_dataOption.isEmpty() && !m_dataIsQuery)
            return {{}, {{OfferTrouble::SendsData, m_dataOption, 0}}};
        if (!m_method.isEmpty() && m_method.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
            return {{}, {{OfferTrouble::OtherMethod, m_method.left(20), 0}}};
        OfferedTasks tasks{{}, m_problems};
        for (const QString &address : m_addresses) {
            if (const auto url = urlOf(address)) {
                tasks.requests.append(m_request);
                tasks.requests.last().url = *url;
                if (m_addresses.size() > 1)
                    tasks.requests.last().fileName.clear(); // one name cannot be that of several
            }
        }
        if (tasks.requests.isEmpty())
            return {{}, {{OfferTrouble::NoAddress, {}, 0}}};
        return tasks;
    }

    [[nodiscard]] std::optional<QUrl> urlOf(const QString &address) const
    {
        const bool hasScheme = address.contains(QLatin1String("://"));
        auto url = parseLink(hasScheme ? address : QStringLiteral("http://") + address);
        if (!url || (!hasScheme && !url->host().contains(u'.')))
            return std::nullopt; // the value of an option that is not known here
        if (m_dataIsQuery && !m_data.isEmpty()) {
            const QString query = url->query(QUrl::FullyEncoded);
            url->setQuery((query.isEmpty() ? QString() : query + u'&') + m_data.join(u'&'));
        }
        return *url;
    }

    qsizetype m_at = 0;
    TaskRequest m_request;
    QStringList m_addresses;
    QString m_method;
    QString m_dataOption;
    QString m_uploadOption;
    QStringList m_data;
    bool m_dataIsQuery = false;
    QList<OfferProblem> m_problems;
};

bool isCurl(const QString &word)
{
    const QString program = word.section(u'/', -1).section(u'\\', -1).toLower();
    return program == QLatin1String("curl") || program == QLatin1String("curl.exe");
}

} // namespace

bool looksLikeCurl(const QString &text)
{
    static const QRegularExpression start(
        QStringLiteral(R"(^\s*(?:[$#>]\s+)?(?:(?:[A-Za-z]:)?[\w./\\-]*[/\\])?curl(?:\.exe)?\s)"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

OfferedTasks tasksOfCurl(const QString &text)
{
    const auto commands = commandWords(text);
    if (!commands)
        return {{}, {{OfferTrouble::UnfinishedQuote, {}, 0}}};
    OfferedTasks all;
    for (QStringList words : *commands) {
        // The prompt of a manual, before the command.
        while (words.size() > 1 && !isCurl(words.front()) && words.front().size() == 1)
            words.removeFirst();
        if (words.isEmpty() || !isCurl(words.front()))
            continue;
        const OfferedTasks tasks = CommandReader().read(words);
        all.requests += tasks.requests;
        all.problems += tasks.problems;
    }
    return all;
}

} // namespace longhaul
