#include "countedpath.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <valgrind/callgrind.h>

namespace longhaul::counts {

void require(bool fact, const char *what)
{
    if (fact)
        return;
    std::fprintf(stderr, "longhaul-counts: %s\n", what);
    std::exit(EXIT_FAILURE);
}

} // namespace longhaul::counts

using namespace longhaul::counts;

namespace {

constexpr std::array<CountedPath, 5> kPaths{{
    {"head", prepareHead},
    {"plan", preparePlan},
    {"codec", prepareCodec},
    {"model", prepareModel},
    {"bucket", prepareBucket},
}};

int listPaths()
{
    for (const CountedPath &path : kPaths)
        std::puts(path.name);
    return EXIT_SUCCESS;
}

} // namespace

/// longhaul-counts [PATH]: without one it lists them.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return listPaths();
    for (const CountedPath &path : kPaths) {
        if (std::strcmp(path.name, argv[1]) != 0)
            continue;
        const auto run = path.prepare();
        run();
        CALLGRIND_START_INSTRUMENTATION;
        run();
        CALLGRIND_STOP_INSTRUMENTATION;
        return EXIT_SUCCESS;
    }
    std::fprintf(stderr, "longhaul-counts: no path %s\n", argv[1]);
    return EXIT_FAILURE;
}
