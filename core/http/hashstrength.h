#pragma once

#include "task.h"

#include <array>

namespace longhaul {

/// Where several digests are told, the first of these counts.
inline constexpr std::array kStrongestFirst = {HashAlgorithm::Sha512, HashAlgorithm::Sha384, HashAlgorithm::Sha256,
                                               HashAlgorithm::Sha224, HashAlgorithm::Sha1,   HashAlgorithm::Md5};

} // namespace longhaul
