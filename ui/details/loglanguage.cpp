#include "loglanguage.h"

#include "failurewords.h"
#include "systemtroubles.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace longhaul {

namespace {

constexpr int kDeepest = 4; // sentences within sentences

int placeAt(QStringView text, qsizetype at)
{
    if (text.at(at) != u'%' || at + 1 >= text.size() || text.at(at + 1) < u'1' || text.at(at + 1) > u'9')
        return 0;
    return text.at(at + 1).unicode() - u'0';
}

/// A sentence cut at its places: one piece of text more than there are places.
struct Pattern {
    const EngineSentence *sentence = nullptr;
    QStringList pieces = {QString()};
    std::vector<int> places; // the number behind each piece but the last
    qsizetype weight = 0;    // characters of text
};

Pattern patternOf(const EngineSentence &sentence)
{
    Pattern pattern;
    pattern.sentence = &sentence;
    const QString said = QString::fromLatin1(sentence.said);
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (const int place = placeAt(said, i)) {
            pattern.places.push_back(place);
            pattern.pieces.append(QString());
            ++i;
        } else {
            pattern.pieces.last().append(said.at(i));
            ++pattern.weight;
        }
    }
    return pattern;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> sorted = [] {
        std::vector<Pattern> all;
        std::ranges::transform(engineSentences(), std::back_inserter(all), patternOf);
        // What begins or ends with a place would also take a line that has another sentence there:
        // "Failed (…): 1 bytes in place of 2" is no "%1 bytes in place of %2".
        std::ranges::stable_sort(all, std::ranges::greater(), [](const Pattern &pattern) {
            return std::tuple(!pattern.pieces.first().isEmpty(), !pattern.pieces.last().isEmpty(), pattern.weight);
        });
        return all;
    }();
    return sorted;
}

/// Each piece as early as it can be, the last one at the end: if it fits in any way, it fits in this.
std::optional<QStringList> valuesIn(QStringView text, const Pattern &pattern)
{
    const QString &first = pattern.pieces.first();
    const QString &last = pattern.pieces.last();
    if (pattern.places.empty())
        return text == first ? std::optional(QStringList()) : std::nullopt;
    if (text.size() < first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last))
        return std::nullopt;
    QStringList values;
    values.resize(static_cast<qsizetype>(pattern.places.size()));
    const QStringView inner = text.chopped(last.size());
    qsizetype begin = first.size();
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
        const bool isLast = i + 1 == pattern.places.size();
        const QString &next = pattern.pieces.at(static_cast<qsizetype>(i) + 1);
        const qsizetype end = isLast ? inner.size() : inner.indexOf(next, begin);
        if (end < 0)
            return std::nullopt;
        values[pattern.places[i] - 1] = inner.sliced(begin, end - begin).toString();
        begin = end + next.size();
    }
    return values;
}

/// In one pass: a value may hold what looks like a place, as addresses do.
QString filled(const QString &words, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place = placeAt(words, i);
        if (place > 0 && place <= values.size()) {
            text += values.at(place - 1);
            ++i;
        } else {
            text += words.at(i);
        }
    }
    return text;
}

QString sentenceInWords(const QString &text, int depth);

QString valueInWords(const QString &value, EngineSentence::Kind kind, int depth)
{
    switch (kind) {
    case EngineSentence::Kind::Text: return value;
    case EngineSentence::Kind::Number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? QLocale().toString(number) : value;
    }
    case EngineSentence::Kind::Sentence: return sentenceInWords(value, depth + 1);
    case EngineSentence::Kind::PlaceAndSentence: {
        const QString between = QStringLiteral(": ");
        const qsizetype at = value.indexOf(between);
        return at < 0 ? value
                      : value.first(at) + between + sentenceInWords(value.sliced(at + between.size()), depth + 1);
    }
    case EngineSentence::Kind::Failure: {
        const auto code = failureFromName(value);
        return code ? failureTitle(*code) : value;
    }
    case EngineSentence::Kind::Reason: {
        const auto reason = reasonFromName(value);
        return reason ? reasonWord(*reason) : value;
    }
    }
    return value;
}

QString sentenceInWords(const QString &text, int depth)
{
    const auto known = depth < kDeepest ? knownSentence(text) : std::nullopt;
    if (!known)
        return systemTroubleInWords(text).value_or(text);
    QStringList values;
    for (qsizetype i = 0; i < known->values.size(); ++i)
        values << valueInWords(known->values.at(i), known->sentence->kinds[static_cast<std::size_t>(i)], depth);
    return filled(known->sentence->words(), values);
}

} // namespace

std::optional<KnownSentence> knownSentence(const QString &text)
{
    for (const Pattern &pattern : patterns()) {
        if (auto values = valuesIn(text, pattern))
            return KnownSentence{pattern.sentence, std::move(*values)};
    }
    return std::nullopt;
}

QString inWindowsLanguage(const QString &text)
{
    return sentenceInWords(text, 0);
}

std::optional<QString> troubleBehind(WaitReason reason, const QString &line)
{
    const auto known = knownSentence(line);
    const bool isOfWaiting = known && known->sentence->kinds[0] == EngineSentence::Kind::Reason
                             && reasonFromName(known->values.first()) == reason;
    return isOfWaiting ? std::optional(known->values.at(1)) : std::nullopt;
}

} // namespace longhaul
