#include "answercheck.h"
#include "httpprobes.h"

namespace longhaul::fuzz {

namespace {

template<typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template<typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

RangeExpectation takeExpectation(Input &input)
{
    const quint8 flags = input.takeByte();
    const quint8 more = input.takeByte();
    RangeExpectation expected;
    expected.asked.begin = qint64(more) * 100;
    expected.asked.end = expected.asked.begin + 1000;
    expected.open = (flags & 1) != 0;
    expected.ranged = (flags & 2) != 0;
    expected.guarded = expected.ranged && (flags & 4) != 0;
    expected.haveBytes = (flags & 8) != 0;
    expected.othersRunning = (flags & 16) != 0;
    expected.canCompare = (flags & 32) != 0;
    expected.binaryLink = (flags & 64) != 0;
    expected.now = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    if ((flags & 128) != 0) {
        expected.knownTotal = expected.asked.begin + 5000;
        expected.known = {"\"v1\"", "Thu, 01 Jan 2026 12:00:00 GMT"};
        expected.knownType = "application/zip";
    }
    return expected;
}

void demandOf(const RangeExpectation &expected, const Verdict &verdict)
{
    std::visit(
        Overloaded{
            [&](const UseRange &use) {
                demand(expected.ranged && use.body.begin == expected.asked.begin && use.body.end > use.body.begin);
                demand(!use.total || use.body.end <= *use.total);
                demand(use.same != SameFile::No);
                demand(!use.total || !expected.knownTotal || *use.total == *expected.knownTotal);
            },
            [&](const WholeFile &whole) {
                demand(!whole.length || *whole.length >= 0);
                demand(whole.same != SameFile::No);
            },
            [&](const AlreadyComplete &complete) { demand(complete.total == expected.asked.begin && expected.ranged); },
            [&](const Redirect &redirect) { demand(!redirect.location.isEmpty()); },
            [&](const AskWithoutGuard &) { demand(expected.guarded); },
            [&](const AskWithoutRange &) { demand(expected.ranged && !expected.hasSomethingToKeep()); },
            [&](const FewerConnections &) { demand(expected.othersRunning); },
            [](const Trouble &) {},
        },
        verdict);
}

} // namespace

void probeAnswer(QByteArrayView input)
{
    Input foreign(input);
    const RangeExpectation expected = takeExpectation(foreign);
    const int status = foreign.takeLine().toInt();
    const ResponseHead head = takeHead(foreign, status);
    demandOf(expected, judgeAnswer(expected, head));
}

} // namespace longhaul::fuzz
