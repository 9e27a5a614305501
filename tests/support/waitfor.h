#pragma once

#include <QTest>

#include <chrono>

namespace longhaul {

/// What a test grants a fact to become true: long for slow machines, never used up by a sound program.
#ifdef LONGHAUL_SANITIZED
constexpr std::chrono::seconds kPatience{120};
#else
constexpr std::chrono::seconds kPatience{30};
#endif

/// Runs the event loop until `isTrue()`. False if it did not become so in time.
template<typename Predicate>
[[nodiscard]] bool waitFor(Predicate isTrue, std::chrono::milliseconds bound = kPatience)
{
    return QTest::qWaitFor(isTrue, static_cast<int>(bound.count()));
}

} // namespace longhaul
