#include "fieldreader.h"

#include "jsonfields.h"
#include "requestcodec.h"

#include <QJsonArray>

namespace longhaul {

QJsonValue FieldReader::value(const char *name) const
{
    return m_object.value(QLatin1String(name));
}

bool FieldReader::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

void FieldReader::complain(const char *name, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = QLatin1String(name) + QStringLiteral(": ") + what;
}

std::optional<QString> FieldReader::readText(const char *name, const QJsonValue &value, int longest)
{
    if (!value.isString()) {
        complain(name, QStringLiteral("give a text"));
        return std::nullopt;
    }
    const QString text = value.toString();
    if (text.size() > longest) {
        complain(name, QStringLiteral("give at most %1 signs").arg(longest));
        return std::nullopt;
    }
    return text;
}

std::optional<qint64> FieldReader::readNumber(const char *name, qint64 least, qint64 most)
{
    if (!has(name))
        return std::nullopt;
    const auto number = wholeNumber(value(name), least, most);
    if (!number)
        complain(name, QStringLiteral("give a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

void FieldReader::text(const char *name, QString &target, int longest)
{
    if (!has(name))
        return;
    if (const auto text = readText(name, value(name), longest))
        target = *text;
}

void FieldReader::label(const char *name, QString &target)
{
    parsed(name, 1000, [&](const QString &text) {
        const QString wrong = sessionNameProblem(text);
        if (wrong.isEmpty())
            target = text;
        return wrong;
    });
}

void FieldReader::flag(const char *name, bool &target)
{
    if (!has(name))
        return;
    if (value(name).isBool())
        target = value(name).toBool();
    else
        complain(name, QStringLiteral("give true or false"));
}

void FieldReader::parsed(const char *name, int longest, const std::function<QString(const QString &)> &read)
{
    if (!has(name))
        return;
    const auto text = readText(name, value(name), longest);
    if (!text)
        return;
    if (const QString wrong = read(*text); !wrong.isEmpty())
        complain(name, wrong);
}

void FieldReader::list(const char *name, int most, int longest, const std::function<QString(const QString &)> &read)
{
    if (!has(name))
        return;
    if (!value(name).isArray()) {
        complain(name, QStringLiteral("give a list of texts"));
        return;
    }
    const QJsonArray items = value(name).toArray();
    if (items.size() > most)
        complain(name, QStringLiteral("give at most %1").arg(most));
    for (const QJsonValue &item : items) {
        if (!m_problem.isEmpty())
            return;
        const auto text = readText(name, item, longest);
        if (!text)
            return;
        if (const QString wrong = read(*text); !wrong.isEmpty())
            complain(name, wrong);
    }
}

} // namespace longhaul
