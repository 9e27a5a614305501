#pragma once

#include <QString>
#include <QStringList>

namespace longhaul::ctl {

/// The word of `candidates` that somebody who typed `word` most likely meant; empty if none is near.
/// Near: it begins with `word`, or at most a third of its signs (and never more than three) differ.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace longhaul::ctl
