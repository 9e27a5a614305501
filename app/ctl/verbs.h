#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace longhaul::ctl {

/// An option as the parser, the help, the completions and the man page know it.
struct OptionSpec {
    const char *name = "";    // without the dashes: "checksum"
    const char *value = "";   // what follows it, "ALG:HEX"; empty: nothing follows
    const char *help = "";    // a line
    char letter = 0;          // short form, or 0
    const char *choices = ""; // values to complete, separated by spaces
    bool repeats = false;

    [[nodiscard]] bool takesValue() const { return value[0] != '\0'; }
    [[nodiscard]] QString longForm() const { return QStringLiteral("--") + QLatin1String(name); }
};

struct VerbSpec {
    const char *name = "";
    const char *operands = ""; // "ID…|--all"
    const char *summary = "";  // a line
    std::vector<OptionSpec> options;
};

/// The one table of what longhaulctl understands.
[[nodiscard]] const std::vector<VerbSpec> &verbs();
/// Options that every verb takes.
[[nodiscard]] const std::vector<OptionSpec> &commonOptions();
/// Null if there is no such verb.
[[nodiscard]] const VerbSpec *findVerb(const QString &name);
[[nodiscard]] QStringList verbNames();

} // namespace longhaul::ctl
