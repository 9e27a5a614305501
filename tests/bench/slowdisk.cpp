// Preloaded into the agent, it makes every file of it slow: LONGHAUL_DISK_RATE is what all writes together may do, in
// bytes a second; a sync takes LONGHAUL_DISK_SYNC milliseconds. One after the other, as with one disk.

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace {

double numberFrom(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atof(text) : 0;
}

bool isFile(int descriptor)
{
    struct stat facts = {};
    return ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
}

/// Whoever comes later waits until those before are done.
void wait(double seconds)
{
    static std::mutex disk;
    const std::lock_guard turn(disk);
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

void waitForBytes(int descriptor, ssize_t bytes)
{
    static const double rate = numberFrom("LONGHAUL_DISK_RATE");
    if (rate > 0 && bytes > 0 && isFile(descriptor))
        wait(double(bytes) / rate);
}

void waitForSync()
{
    static const double sync = numberFrom("LONGHAUL_DISK_SYNC");
    if (sync > 0)
        wait(sync / 1000);
}

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t written = next(descriptor, bytes, count);
    waitForBytes(descriptor, written);
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    const ssize_t written = next(descriptor, bytes, count, offset);
    waitForBytes(descriptor, written);
    return written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const ssize_t written = next(descriptor, bytes, count, offset);
    waitForBytes(descriptor, written);
    return written;
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    waitForSync();
    return next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    waitForSync();
    return next(descriptor);
}
}
