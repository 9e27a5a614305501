#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace longhaul {

/// Splits text as a shell would, without running or expanding anything: a list of words for each command.
/// POSIX: '…', "…", $'…', \x, lines that go on behind a backslash; commands end at a line, at ; & and |.
/// Text in the form of Windows' cmd (^ before signs and at the ends of lines) is read in that way.
/// ">" and "<" are words of their own. Errors: a quote that is not closed.
/// Source: POSIX.1-2017 Shell Command Language, section 2.2; bash manual, section 3.1.2.4.
[[nodiscard]] std::expected<QList<QStringList>, QString> commandWords(const QString &text);

} // namespace longhaul
