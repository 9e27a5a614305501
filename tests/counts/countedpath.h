#pragma once

#include <QtGlobal>

#include <functional>

namespace longhaul::counts {

constexpr qint64 kMiB = 1024 * 1024;

/// One path whose instructions are kept. What it is given is the same in every run, and it asks no real clock.
struct CountedPath {
    const char *name = nullptr;
    /// Makes everything that is not to be counted. What comes back is run twice, and counted the second time: the
    /// first one pays for what is made once in a process.
    std::function<void()> (*prepare)() = nullptr;
};

[[nodiscard]] std::function<void()> prepareHead();
[[nodiscard]] std::function<void()> preparePlan();
[[nodiscard]] std::function<void()> prepareCodec();
[[nodiscard]] std::function<void()> prepareModel();
[[nodiscard]] std::function<void()> prepareBucket();

/// Ends the program if a path did not do what it is counted for: then its count would mean nothing.
void require(bool fact, const char *what);

} // namespace longhaul::counts
