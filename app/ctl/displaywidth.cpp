#include "displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace longhaul::ctl {

namespace {

/// The blocks that terminals draw two columns wide. Source: Unicode Standard Annex 11, coarse.
constexpr std::array<std::pair<char32_t, char32_t>, 13> kWide{{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

int signWidth(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const bool wide = std::any_of(kWide.begin(), kWide.end(),
                                  [sign](const auto &block) { return sign >= block.first && sign <= block.second; });
    return wide ? 2 : 1;
}

QString joined(const QList<uint> &signs, qsizetype first, qsizetype count)
{
    QString text;
    for (qsizetype i = first; i < first + count; ++i)
        text += QStringView(QChar::fromUcs4(signs.at(i)));
    return text;
}

bool isTrick(const QChar &sign)
{
    return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line
           || sign.category() == QChar::Separator_Paragraph || (sign >= QChar(0x202A) && sign <= QChar(0x202E))
           || (sign >= QChar(0x2066) && sign <= QChar(0x2069)) || sign == QChar(0x200E) || sign == QChar(0x200F);
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs)
        width += signWidth(sign);
    return width;
}

QString elided(const QString &text, int columns, bool unicode)
{
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return {};
    const QList<uint> signs = text.toUcs4();
    const int room = columns - 1;
    const int tailRoom = room / 3; // enough for most endings
    qsizetype tail = 0;
    int used = 0;
    while (tail < signs.size()) {
        const int width = signWidth(signs.at(signs.size() - 1 - tail));
        if (used + width > tailRoom)
            break;
        used += width;
        ++tail;
    }
    qsizetype head = 0;
    while (head < signs.size() - tail) {
        const int width = signWidth(signs.at(head));
        if (used + width > room)
            break;
        used += width;
        ++head;
    }
    return joined(signs, 0, head) + (unicode ? QChar(u'…') : QChar(u'~')) + joined(signs, signs.size() - tail, tail);
}

QString padded(const QString &text, int columns)
{
    const QString blanks(std::max(0, std::abs(columns) - displayWidth(text)), u' ');
    return columns < 0 ? blanks + text : text + blanks;
}

QString harmless(const QString &text)
{
    QString plain = text;
    std::replace_if(plain.begin(), plain.end(), isTrick, QChar(u'?'));
    return plain;
}

} // namespace longhaul::ctl
