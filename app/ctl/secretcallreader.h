#pragma once

#include "callreader.h"

class QUrl;

namespace longhaul::ctl {

/// Reads the verbs about sign-ins and certificates.
class SecretCallReader : public CallReader
{
public:
    using CallReader::CallReader;

protected:
    AnyCall giveSignIn();
    AnyCall trust();
    AnyCall secrets();
    AnyCall certificates();
    /// The sign-in for a proxy that names a user; refuses one that names a password.
    std::optional<SignIn> proxySignIn(const QUrl &proxy);

private:
    QString fingerprint(const char *option);
};

} // namespace longhaul::ctl
