#include "optionreader.h"

#include "nearestword.h"

namespace longhaul::ctl {

namespace {

QString meant(const QString &nearest)
{
    return nearest.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(nearest);
}

QString verbHint()
{
    return QStringLiteral("; see longhaulctl --help");
}

/// Reads one word after the other; the verb decides which options there are.
class OptionReader
{
public:
    explicit OptionReader(const QStringList &arguments) : m_rest(arguments) {}

    std::expected<RawCall, QString> read()
    {
        bool onlyOperands = false;
        while (!m_rest.isEmpty() && m_error.isEmpty()) {
            const QString word = m_rest.takeFirst();
            if (!onlyOperands && word == QLatin1String("--"))
                onlyOperands = true;
            else if (!onlyOperands && word.startsWith(QLatin1String("--")))
                readLong(word.mid(2));
            else if (!onlyOperands && word.size() > 1 && word.startsWith(u'-'))
                readShort(word.mid(1));
            else
                readOperand(word);
        }
        if (!m_error.isEmpty())
            return std::unexpected(m_error);
        return m_call;
    }

private:
    void readOperand(const QString &word)
    {
        if (m_call.verb) {
            m_call.operands << word;
            return;
        }
        m_call.verb = findVerb(word);
        if (!m_call.verb) {
            const QString nearest = nearestWord(word, verbNames());
            m_error =
                QStringLiteral("unknown verb \"%1\"%2").arg(word, nearest.isEmpty() ? verbHint() : meant(nearest));
        }
    }

    void readLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionSpec *option = find([&](const OptionSpec &each) { return name == QLatin1String(each.name); });
        if (!option) {
            refuse(QStringLiteral("--") + name);
        } else if (!option->takesValue()) {
            if (equals >= 0)
                m_error = QStringLiteral("--%1 takes no value").arg(name);
            else
                keep(*option, {});
        } else if (equals >= 0) {
            keep(*option, word.mid(equals + 1));
        } else {
            keepNext(*option, QStringLiteral("--") + name);
        }
    }

    /// One letter, its value attached or in the next word.
    void readShort(const QString &word)
    {
        const OptionSpec *option =
            find([&](const OptionSpec &each) { return each.letter != 0 && word.at(0) == QLatin1Char(each.letter); });
        if (!option || (!option->takesValue() && word.size() > 1))
            refuse(u'-' + word);
        else if (!option->takesValue())
            keep(*option, {});
        else if (word.size() > 1)
            keep(*option, word.mid(1));
        else
            keepNext(*option, u'-' + word);
    }

    template<typename Matches>
    const OptionSpec *find(Matches matches) const
    {
        for (const OptionSpec &option : commonOptions()) {
            if (matches(option))
                return &option;
        }
        if (m_call.verb) {
            for (const OptionSpec &option : m_call.verb->options) {
                if (matches(option))
                    return &option;
            }
        }
        return nullptr;
    }

    void keepNext(const OptionSpec &option, const QString &given)
    {
        if (m_rest.isEmpty())
            m_error = QStringLiteral("%1 needs a value: %1 %2").arg(given, QLatin1String(option.value));
        else
            keep(option, m_rest.takeFirst());
    }

    void keep(const OptionSpec &option, const QString &value)
    {
        QStringList &values = m_call.options[QLatin1String(option.name)];
        if (option.takesValue() && !option.repeats && !values.isEmpty())
            m_error = QStringLiteral("--%1 is given twice").arg(QLatin1String(option.name));
        values << value;
    }

    void refuse(const QString &given)
    {
        QStringList known;
        for (const OptionSpec &option : commonOptions())
            known << option.longForm();
        if (!m_call.verb) {
            m_error = QStringLiteral("unknown option %1%2").arg(given, meant(nearestWord(given, known)));
            return;
        }
        for (const OptionSpec &option : m_call.verb->options)
            known << option.longForm();
        const QString verb = QLatin1String(m_call.verb->name);
        const QString nearest = nearestWord(given, known);
        m_error =
            QStringLiteral("%1: unknown option %2%3")
                .arg(verb, given,
                     nearest.isEmpty() ? QStringLiteral("; see longhaulctl %1 --help").arg(verb) : meant(nearest));
    }

    QStringList m_rest;
    RawCall m_call;
    QString m_error;
};

} // namespace

std::expected<RawCall, QString> readOptions(const QStringList &arguments)
{
    return OptionReader(arguments).read();
}

} // namespace longhaul::ctl
