#pragma once

#include <QByteArrayView>

#include <optional>

namespace longhaul {

/// Walks through JSON without building anything of it: over the members of an object, the elements of an array, and
/// what stands within those is passed over. For lists so long that a tree of them is too much. Quotes and brackets are
/// followed; whether numbers and words are JSON, and escapes right, is not looked at. After the first thing that does
/// not fit, nothing more comes, and `isAtEnd` is false.
class JsonScan
{
public:
    /// `text` outlives me and what I hand out.
    explicit JsonScan(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    /// Goes into the object '{' or the array '[' that begins here; false if none does.
    [[nodiscard]] bool enter(char bracket);
    /// Goes on to the next member; its value is to be taken or entered before the one after it. False at the end of
    /// the object, which is left then.
    [[nodiscard]] bool nextMember();
    /// Of the member: what stands between the quotes, escapes as they are.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// The same for an array.
    [[nodiscard]] bool nextElement();
    /// Passes over the value that begins here; empty if none does.
    [[nodiscard]] QByteArrayView value();

    /// Where the next thing begins.
    [[nodiscard]] const char *here();
    /// True if all was well and nothing but space is left.
    [[nodiscard]] bool isAtEnd();

private:
    [[nodiscard]] bool isMoreInside(char closing);
    void skipSpace();
    [[nodiscard]] bool skipText();
    [[nodiscard]] bool skipNested();
    void fail();

    const char *m_at;
    const char *m_end;
    QByteArrayView m_name;
    bool m_isBeforeFirst = false; // a bracket was opened, and nothing followed yet
    bool m_failed = false;
};

/// A whole number of at most 18 digits, as it stands there; nothing for everything else.
[[nodiscard]] std::optional<qint64> scannedNumber(QByteArrayView value);

} // namespace longhaul
