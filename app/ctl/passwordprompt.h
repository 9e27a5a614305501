#pragma once

#include "ctlcalls.h"

#include <expected>

namespace longhaul::ctl {

/// Gets the password of a sign-in: from the terminal without showing it, or from the first line of a file.
/// Waits for the person; to be called before anything else runs. Ctrl+C ends the program, the echo back on.
/// Errors: one clear English line that never holds the password.
[[nodiscard]] std::expected<QString, QString> readPassword(const SignIn &signIn);

} // namespace longhaul::ctl
