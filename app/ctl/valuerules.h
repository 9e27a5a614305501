#pragma once

#include <QString>

#include <expected>

namespace longhaul::ctl {

/// `text` fit for a message: short, no control characters, no password.
[[nodiscard]] QString shown(const QString &text);
/// The same of what may be an address: no query either.
[[nodiscard]] QString shownAddress(const QString &text);

/// What the values of options and of input files must look like. Each gives the value in the form that the
/// agent takes, or one clear English line.

/// An address with a protocol, and a host if it is http or https. Which other protocols work is the agent's word.
[[nodiscard]] std::expected<QString, QString> readUrl(const QString &text);
/// "ALG:HEX", and "alg=hex" as in aria2; gives "alg:hex" in lower case.
[[nodiscard]] std::expected<QString, QString> readChecksum(const QString &text);
/// "Name: value", one line.
[[nodiscard]] std::expected<QString, QString> readHeader(const QString &text);
/// A file name, not a path.
[[nodiscard]] std::expected<QString, QString> readFileName(const QString &text);
/// A folder, made absolute against `workingFolder`; "~/" is the home folder.
[[nodiscard]] std::expected<QString, QString> readFolder(const QString &text, const QString &workingFolder);
[[nodiscard]] std::expected<qint64, QString> readNumber(const QString &what, const QString &text, qint64 least,
                                                        qint64 most);

} // namespace longhaul::ctl
