#pragma once

#include <QString>

namespace longhaul {

/// `text` as it is read: without the mark of its mnemonic ("&Add", or "追加(&A)" where the script has no such letter).
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// The same without what ends a label: an ellipsis or a colon of any script.
[[nodiscard]] QString plainLabel(const QString &text);

} // namespace longhaul
