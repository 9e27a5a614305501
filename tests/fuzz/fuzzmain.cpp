#include "fuzzprobe.h"
#include "fuzztable.h"

#include <QLoggingCategory>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls. Source: https://llvm.org/docs/LibFuzzer.html
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
        return true;
    }();
    Q_UNUSED(isQuiet)
    longhaul::fuzz::runProbe(LONGHAUL_FUZZ_TABLE(), QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
