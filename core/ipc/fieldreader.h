#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace longhaul {

/// Reads the fields of a foreign object one after the other, and keeps the first thing that is wrong.
/// A field that is missing or null leaves its target as it was.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool has(const char *name) const;
    /// A text of at most `longest` signs.
    void text(const char *name, QString &target, int longest);
    /// A text of 1 to 100 printable characters.
    void label(const char *name, QString &target);
    void flag(const char *name, bool &target);
    /// A whole number within the bounds.
    template<typename Number>
    void number(const char *name, Number &target, qint64 least, qint64 most)
    {
        if (const auto found = readNumber(name, least, most))
            target = static_cast<typename Plain<Number>::Type>(*found);
    }
    /// A text that `read` understands; it returns what is wrong, or nothing.
    void parsed(const char *name, int longest, const std::function<QString(const QString &)> &read);
    /// A list of texts, each given to `read`.
    void list(const char *name, int most, int longest, const std::function<QString(const QString &)> &read);

    /// "FIELD: what is expected"; empty while nothing is wrong.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    template<typename Number>
    struct Plain {
        using Type = Number;
    };
    template<typename Number>
    struct Plain<std::optional<Number>> {
        using Type = Number;
    };

    [[nodiscard]] QJsonValue value(const char *name) const;
    [[nodiscard]] std::optional<qint64> readNumber(const char *name, qint64 least, qint64 most);
    [[nodiscard]] std::optional<QString> readText(const char *name, const QJsonValue &value, int longest);
    void complain(const char *name, const QString &what);

    const QJsonObject &m_object;
    QString m_problem;
};

} // namespace longhaul
