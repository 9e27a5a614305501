#pragma once

#include "serverresource.h"

namespace longhaul {

/// True if the request proves the user's name and password. Source: RFC 7617, RFC 7616 (MD5, qop auth).
[[nodiscard]] bool isSignedIn(const SignInOptions &options, const RequestSeen &request);
/// The 401 that asks for it.
[[nodiscard]] ServerAnswer signInChallenge(const SignInOptions &options);

} // namespace longhaul
