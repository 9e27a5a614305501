#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <utility>

namespace longhaul {

/// One JSON object that is written already. A page of a thousand tasks is written straight into its line: as a tree of
/// values first it takes four times as long and ten times as much memory.
struct JsonText {
    explicit JsonText(QByteArray text) : bytes(std::move(text)) {}
    QByteArray bytes; // compact, UTF-8
};

/// Appends a text in its quotes, escaped as QJsonDocument does it; half of a surrogate pair as \uXXXX.
void appendJsonText(QByteArray &out, QStringView text);
void appendJsonNumber(QByteArray &out, qint64 number);

/// The members of one JSON object, appended to a buffer in the order of the calls. The braces are the caller's.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArray &out) : m_out(out) {}

    void add(QLatin1String name, bool value);
    void add(QLatin1String name, int value) { add(name, qint64(value)); }
    void add(QLatin1String name, qint64 value);
    void add(QLatin1String name, const QString &value) { add(name, QStringView(value)); }
    void add(QLatin1String name, QStringView value);
    /// ASCII without anything to escape.
    void add(QLatin1String name, QLatin1String value);
    void addNull(QLatin1String name);
    /// For what is seldom there: a tree that is made for it.
    void add(QLatin1String name, const QJsonValue &value);
    /// The name; the caller writes the value.
    QByteArray &begin(QLatin1String name);

private:
    QByteArray &m_out;
    bool m_isFirst = true;
};

} // namespace longhaul
