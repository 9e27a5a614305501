#include "randomload.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr qint64 kSmall = 300'000; // of files that cannot be continued: each death throws them back

struct Kind {
    const char *name;
    int weight;
    bool canResume;
    void (*spoil)(Resource &, QRandomGenerator &);
};

ServerAnswer busy()
{
    return ServerAnswer::text(503, "busy\n", {{"Retry-After", "1"}});
}

const Kind kKinds[] = {
    {"honest", 8, true, [](Resource &, QRandomGenerator &) {}},
    {"no ranges", 2, false, [](Resource &r, QRandomGenerator &) { r.range.support = RangeOptions::Support::None; }},
    {"ranges claimed but ignored", 1, false,
     [](Resource &r, QRandomGenerator &) { r.range.support = RangeOptions::Support::ClaimedButIgnored; }},
    {"chunked", 1, false,
     [](Resource &r, QRandomGenerator &) {
         r.range.support = RangeOptions::Support::None;
         r.length = LengthForm::Chunked;
     }},
    {"no length", 1, false,
     [](Resource &r, QRandomGenerator &) {
         r.range.support = RangeOptions::Support::None;
         r.length = LengthForm::None;
     }},
    {"busy at first", 2, true,
     [](Resource &r, QRandomGenerator &random) { r.first = {{random.bounded(1, 4), busy()}}; }},
    {"errors at first", 1, true,
     [](Resource &r, QRandomGenerator &) {
         r.first = {{1, ServerAnswer::text(500)}, {1, ServerAnswer::of(ServerAnswer::Manner::Reset)}};
     }},
    {"breaks off", 3, true,
     [](Resource &r, QRandomGenerator &random) {
         r.flow.cutAfter = random.bounded(50'000, 600'000);
         r.flow.cut = random.bounded(2) == 0 ? Flow::Cut::Close : Flow::Cut::Reset;
         r.flow.times = random.bounded(1, 8);
     }},
    {"weak ETag", 1, true, [](Resource &r, QRandomGenerator &) { r.validator.etag = ValidatorOptions::Etag::Weak; }},
    {"no ETag", 1, true, [](Resource &r, QRandomGenerator &) { r.validator.etag = ValidatorOptions::Etag::None; }},
    {"few connections", 2, true, [](Resource &r, QRandomGenerator &random) { r.crowd.most = random.bounded(1, 4); }},
    {"short ranges", 1, true, [](Resource &r, QRandomGenerator &) { r.range.lie = RangeOptions::Lie::Short; }},
    {"a straggler", 1, true,
     [](Resource &r, QRandomGenerator &) {
         r.stragglerEvery = 3;
         r.stragglerRate = 500'000;
     }},
};

const Kind &anyKind(QRandomGenerator &random)
{
    int sum = 0;
    for (const Kind &kind : kKinds)
        sum += kind.weight;
    int left = random.bounded(sum);
    for (const Kind &kind : kKinds) {
        left -= kind.weight;
        if (left < 0)
            return kind;
    }
    return kKinds[0];
}

qint64 anySize(QRandomGenerator &random, bool canResume)
{
    if (!canResume)
        return random.bounded(kSmall);
    switch (random.bounded(6)) {
    case 0: return random.bounded(3); // none, one and two bytes
    case 1: return random.bounded(200'000);
    case 2: return random.bounded(8 * kMegabyte, 16 * kMegabyte);
    default: return random.bounded(kMegabyte, 6 * kMegabyte);
    }
}

} // namespace

QStringList RandomLoad::kinds()
{
    QStringList names;
    std::transform(std::begin(kKinds), std::end(kKinds), std::back_inserter(names),
                   [](const Kind &kind) { return QString::fromLatin1(kind.name); });
    return names << u"redirected"_s << u"wrong checksum"_s;
}

LoadItem RandomLoad::next()
{
    const Kind &kind = anyKind(m_random);
    LoadItem item;
    item.kind = QString::fromLatin1(kind.name);
    item.server = item.kind;
    item.canResume = kind.canResume;
    item.fileName = u"file%1.bin"_s.arg(++m_count);
    item.path = '/' + item.fileName.toLatin1();
    item.content = {.seed = m_random.generate64(), .size = anySize(m_random, kind.canResume)};
    Resource resource{.content = item.content};
    kind.spoil(resource, m_random);
    m_server.add(item.path, resource);
    item.link = m_server.link(item.path);
    if (m_random.bounded(6) == 0) {
        const QByteArray door = "/door" + QByteArray::number(m_count);
        m_server.add(door, {.redirect = RedirectOptions{.status = 302, .location = item.path}});
        item.link = m_server.link(door);
        item.kind = u"redirected"_s;
    }
    if (m_random.bounded(3) == 0)
        item.request.insert(u"checksum"_s, QString(u"sha256:"_s + QLatin1String(item.content.sha256())));
    if (m_random.bounded(20) == 0) {
        item.failsByChecksum = true;
        item.kind = u"wrong checksum"_s;
        item.request.insert(u"checksum"_s, QString(u"sha256:"_s + QString(64, u'0')));
    }
    if (m_random.bounded(4) == 0)
        item.request.insert(u"connections"_s, m_random.bounded(1, 9));
    if (m_random.bounded(5) == 0)
        item.request.insert(u"limit"_s, m_random.bounded(200'000, 4'000'000));
    return item;
}

} // namespace longhaul
