#pragma once

#include <QString>

namespace longhaul {

/// `text` with every address in it cut down to scheme, host, port and path: no user, password, query or fragment.
/// The second line of defence of the log; who writes a line is still to redact what it knows to be secret.
/// An address whose parts cannot be told apart is left out behind its "://".
[[nodiscard]] QString withoutSecrets(const QString &text);

} // namespace longhaul
