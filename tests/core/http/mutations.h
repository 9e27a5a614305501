#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

#include <functional>

namespace longhaul {

/// Gives `probe` every cut of every seed, and the same pseudo-random damage to them at every run.
/// Returns the first text for which `probe` was false; a null array if there was none.
inline QByteArray firstBadMutation(const QList<QByteArray> &seeds, const std::function<bool(const QByteArray &)> &probe,
                                   int rounds = 3000)
{
    static constexpr char kRawSigns[] = "\0\xff\x80\x7f\"\\';,=%*/?&-+ \t\r\n09AZaz";
    const QByteArray signs(kRawSigns, sizeof kRawSigns - 1);
    for (const QByteArray &seed : seeds) {
        for (qsizetype cut = 0; cut <= seed.size(); ++cut) {
            if (!probe(seed.first(cut)) || !probe(seed.sliced(cut)))
                return seed + " cut at " + QByteArray::number(cut);
        }
    }
    QRandomGenerator random(20260131);
    for (int round = 0; round < rounds; ++round) {
        QByteArray text = seeds.at(random.bounded(seeds.size()));
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(text.size() + 1);
            const char sign = random.bounded(2) == 0 ? signs.at(random.bounded(signs.size()))
                                                     : static_cast<char>(random.bounded(256));
            switch (random.bounded(4)) {
            case 0: text.insert(at, sign); break;
            case 1: text.remove(at, random.bounded(1, 4)); break;
            case 2: text.insert(at, text.mid(random.bounded(text.size() + 1), random.bounded(1, 12))); break;
            default:
                if (at < text.size())
                    text[at] = sign;
            }
        }
        if (!probe(text))
            return text.isNull() ? QByteArray("") : text;
    }
    return {};
}

} // namespace longhaul
