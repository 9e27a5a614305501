#include "foreigntext.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestForeignText : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheCharset_data();
    void guessesTheCharset();
    void decodesNamedCharsets();
    void refusesCharsetsThatAreNone();
    void decodesPercentSignsOnce();
    void decodesEncodedWords_data();
    void decodesEncodedWords();
    void noCutOrMutationMakesBrokenText();
};

void TestForeignText::guessesTheCharset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *bytes, const char *wanted) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(wanted);
    };
    row("empty", "", "");
    row("ASCII", "disk.iso", "disk.iso");
    row("UTF-8", "na\xc3\xafve", "na\u00efve");
    row("cut UTF-8", "na\xc3", "na\u00c3");
    row("overlong UTF-8", "a\xc0\xaf", "a\u00c0\u00af");
    row("Latin-1", "caf\xe9", "caf\u00e9");
    row("Latin-1, accents side by side",
        "Gr\xf6\xdf"
        "e",
        "Gr\u00f6\u00dfe");
    row("Windows-1252 apostrophe", "it\x92s", "it\u2019s");
    row("Windows-1252 quotes", "\x93quoted\x94.txt", "\u201cquoted\u201d.txt");
    row("Shift-JIS kanji", "\x93\xfa\x96{", "\u65e5\u672c");
    row("Shift-JIS kana",
        "\x83"
        "e\x83X\x83g",
        "\u30c6\u30b9\u30c8");
    row("Shift-JIS cut in a character", "\x93\xfa\x96", "\u201c\u00fa\u2013");
    row("GBK", "\xd6\xd0\xce\xc4", "\u4e2d\u6587");
    row("GBK, one character", "\xd6\xd0.txt", "\u4e2d.txt");
    row("GBK between letters", "a\xd6\xd0\xce\xc4z", "a\u4e2d\u6587z");
}

void TestForeignText::guessesTheCharset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    QCOMPARE(decodeForeign(bytes), wanted);
}

void TestForeignText::decodesNamedCharsets()
{
    QCOMPARE(decodeCharset("UTF-8", "\xc3\xa9"), std::optional(QStringLiteral("\u00e9")));
    QCOMPARE(decodeCharset("utf8", "\xc3\xa9"), std::optional(QStringLiteral("\u00e9")));
    QCOMPARE(decodeCharset("ISO-8859-1", "\xe9\x92"), std::optional(QStringLiteral("\u00e9\u2019")));
    QCOMPARE(decodeCharset("gb2312", "\xd6\xd0"), std::optional(QStringLiteral("\u4e2d")));
    QCOMPARE(decodeCharset("koi8-r", "\xf4"), std::optional(QStringLiteral("\u0422")));
}

void TestForeignText::refusesCharsetsThatAreNone()
{
    QVERIFY(!decodeCharset("", "x"));
    QVERIFY(!decodeCharset("klingon", "x"));
    QVERIFY(!decodeCharset("utf-8,swap=1", "x"));
    QVERIFY(!decodeCharset("../../etc/passwd", "x"));
    QVERIFY(!decodeCharset(QByteArray(1000, 'u'), "x"));
    QVERIFY(!decodeCharset("utf-8", "\xff"));
}

void TestForeignText::decodesPercentSignsOnce()
{
    QCOMPARE(percentDecoded("a%20b%C3%a9"), QByteArray("a b\xc3\xa9"));
    QCOMPARE(percentDecoded("%2520"), QByteArray("%20"));
    QCOMPARE(percentDecoded("%%20%2%zz%"), QByteArray("% %2%zz%"));
    QCOMPARE(percentDecoded("%00"), QByteArray("\0", 1));
    QCOMPARE(percentDecoded(""), QByteArray());
}

void TestForeignText::decodesEncodedWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted"); // null: there is none
    const auto row = [](const char *text, const char *wanted) {
        QTest::newRow(text) << QByteArray(text) << (wanted ? QString::fromUtf8(wanted) : QString());
    };
    row("=?UTF-8?B?w6k=?=", "\u00e9");
    row("=?UTF-8*en?Q?a_=C3=A9?=", "a \u00e9");
    row("=?utf-8?q?a?= =?utf-8?q?b?=", "ab");
    row("=?utf-8?q?=C3?=  =?UTF-8?q?=A9?=", "\u00e9");
    row("x =?utf-8?q?a?= y", "x a y");
    row("=?utf-8?q?a?= and =?iso-8859-1?q?=E9?=", "a and \u00e9");
    row("=?utf-8?q?a?==?iso-8859-1?q?=E9?=", "a\u00e9");
    row("=?klingon?q?a?=", "a");
    row("=?=?utf-8?q?a?=", "=?a");
    row("plain", nullptr);
    row("", nullptr);
    row("=?", nullptr);
    row("=?utf-8?q?a", nullptr);
    row("=?utf-8?x?a?=", nullptr);
    row("=?utf 8?q?a?=", nullptr);
}

void TestForeignText::decodesEncodedWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    const auto decoded = decodeEncodedWords(text);
    QCOMPARE(decoded.has_value(), !wanted.isNull());
    QCOMPARE(decoded.value_or(QString()), wanted);
}

void TestForeignText::noCutOrMutationMakesBrokenText()
{
    const QList<QByteArray> seeds = {"na\xc3\xafve \xe2\x82\xac \xf0\x9f\x98\x80",
                                     "\x93\xfa\x96{\x83"
                                     "e\x83X",
                                     "\xd6\xd0\xce\xc4",
                                     "=?UTF-8?B?bmHD?= =?gb2312?Q?=D6=D0?= x",
                                     "koi8-r",
                                     "utf-16",
                                     "a%20%C3%a9"};
    const QByteArray bad = firstBadMutation(
        seeds,
        [](const QByteArray &text) {
            const auto words = decodeEncodedWords(text);
            const auto named = decodeCharset(text, text);
            const bool isShorter = percentDecoded(text).size() <= text.size();
            return isShorter && decodeForeign(text).isValidUtf16() && (!words || words->isValidUtf16())
                   && (!named || named->isValidUtf16());
        },
        20'000);
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ?=").constData());
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
