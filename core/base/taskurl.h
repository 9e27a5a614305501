#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace longhaul {

/// The address of a task, kept as it is written and without user name and password. A QUrl of everyday length takes
/// 384 bytes, this takes 100, and a list may have 100,000 of them. It stands in for a QUrl, and becomes one where one
/// is wanted; that takes a microsecond or two, so who needs it often keeps it.
class TaskUrl
{
public:
    TaskUrl() = default;
    TaskUrl(const QUrl &url); // NOLINT(google-explicit-constructor): takes the place of a QUrl
    operator QUrl() const;    // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    void clear() { m_text.clear(); }
    /// Fully encoded, so ASCII; empty without an address.
    [[nodiscard]] const QByteArray &encoded() const { return m_text; }

    // As those of QUrl. The first three do without one for everyday addresses.
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString fileName(QUrl::ComponentFormattingOptions options = QUrl::FullyDecoded) const;
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString toString(QUrl::FormattingOptions options = QUrl::PrettyDecoded) const;
    [[nodiscard]] QString toDisplayString() const;
    [[nodiscard]] bool isValid() const;

    bool operator==(const TaskUrl &) const = default;
    friend bool operator==(const TaskUrl &a, const QUrl &b) { return a == TaskUrl(b); }

private:
    QByteArray m_text;
};

} // namespace longhaul
