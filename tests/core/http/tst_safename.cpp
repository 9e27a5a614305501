#include "safename.h"

#include "mutations.h"

#include <QFile>
#include <QtTest>

using namespace longhaul;

/// The table of real and hostile headers and links is in names.tsv.
class TestSafeName : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheNameOfTheTable_data();
    void choosesTheNameOfTheTable();
    void cutsLongNamesAndKeepsTheExtension_data();
    void cutsLongNamesAndKeepsTheExtension();
    void neverCutsWithinACharacter();
    void cutsEndlessMarksAnyway();
    void repairsLoneSurrogates();
    void readsNamesFromAddresses();
    void noCutOrMutationLeavesTheFolder();
};

static QByteArray unescapedColumn(const QByteArray &column)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < column.size(); ++i) {
        if (column.at(i) != '\\') {
            bytes += column.at(i);
        } else if (column.at(++i) == 'x') {
            bytes += QByteArray::fromHex(column.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += column.at(i) == 't' ? '\t' : column.at(i);
        }
    }
    return bytes;
}

/// What every safe name promises, so that nothing is written outside the folder or over something hidden.
static bool isSafe(const QString &name)
{
    static constexpr QStringView kForbidden = u"/\\<>:\"|?*";
    if (name.toUtf8().size() > kMaxNameBytes || !name.isValidUtf16())
        return false;
    if (name.startsWith(u'.') || name.endsWith(u'.') || name.trimmed() != name)
        return false;
    for (const QChar c : name) {
        if (kForbidden.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return false;
    }
    return safeFileName(name) == name;
}

void TestSafeName::choosesTheNameOfTheTable_data()
{
    QTest::addColumn<QByteArrayList>("columns");
    QFile table(QStringLiteral(LONGHAUL_SOURCE_DIR "/tests/core/http/names.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    int rows = 0;
    while (!table.atEnd()) {
        const QByteArray line = table.readLine().chopped(1);
        if (line.startsWith('#'))
            continue;
        const QByteArrayList columns = line.split('\t');
        QCOMPARE(columns.size(), 6);
        QTest::newRow(columns.front().constData()) << columns;
        ++rows;
    }
    QVERIFY(rows >= 120);
}

void TestSafeName::choosesTheNameOfTheTable()
{
    QFETCH(QByteArrayList, columns);
    const auto given = [&](int column) { return columns.at(column) == "-" ? QByteArray() : columns.at(column); };
    std::optional<QByteArray> disposition;
    if (columns.at(1) != "-")
        disposition = unescapedColumn(columns.at(1));
    const auto url = [&](int column) { return QUrl(QString::fromUtf8(given(column)), QUrl::TolerantMode); };
    const QString name = chooseFileName(disposition, url(2), url(3), given(4));
    QCOMPARE(name, QString::fromUtf8(columns.at(5)));
    QVERIFY(isSafe(name));
}

void TestSafeName::cutsLongNamesAndKeepsTheExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("300 letters") << QString(300, u'a') + QStringLiteral(".iso") << QStringLiteral("a.iso");
    QTest::newRow("double extension") << QString(300, u'a') + QStringLiteral(".tar.gz") << QStringLiteral("a.tar.gz");
    QTest::newRow("two-byte letters") << QString(300, QChar(0xe9)) + QStringLiteral(".iso")
                                      << QChar(0xe9) + QStringLiteral(".iso");
    QTest::newRow("three-byte letters") << QString(300, QChar(0x65e5)) + QStringLiteral(".iso")
                                        << QChar(0x65e5) + QStringLiteral(".iso");
    QTest::newRow("no extension") << QString(300, u'a') << QStringLiteral("a");
    QTest::newRow("too long an extension") << QString(300, u'a') + u'.' + QString(100, u'b') << QStringLiteral("a");
    QTest::newRow("space at the cut") << QString(234, u'a') + QString(60, u' ') + QStringLiteral("b.iso")
                                      << QStringLiteral("a.iso");
    QTest::newRow("a million letters") << QString(1'000'000, u'a') + QStringLiteral(".tar.gz")
                                       << QStringLiteral("a.tar.gz");
}

void TestSafeName::cutsLongNamesAndKeepsTheExtension()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const QString cut = safeFileName(name);
    QVERIFY2(cut.endsWith(ending), qPrintable(cut));
    QVERIFY(cut.toUtf8().size() <= kMaxNameBytes);
    QVERIFY(cut.toUtf8().size() > kMaxNameBytes - 8);
    QVERIFY(isSafe(cut));
}

void TestSafeName::neverCutsWithinACharacter()
{
    const QString family = QStringLiteral("\U0001F469\U0001F3FD"); // a woman and her skin's colour: one character
    const QString accented = QStringLiteral("x\u0323\u0302");      // no composed form: three code points
    for (int lead = 0; lead < 12; ++lead) {
        for (const QString &character : {family, accented}) {
            const QString name = safeFileName(QString(lead, u'a') + character.repeated(100) + QStringLiteral(".png"));
            QString body = name.chopped(4);
            QVERIFY(name.endsWith(QLatin1String(".png")));
            body.remove(0, lead);
            QVERIFY(!body.isEmpty());
            QCOMPARE(body.size() % character.size(), 0);
            QVERIFY(isSafe(name));
        }
    }
}

void TestSafeName::cutsEndlessMarksAnyway()
{
    const QString name = safeFileName(u'x' + QString(100'000, QChar(0x0323)) + QStringLiteral(".png"));
    QVERIFY(isSafe(name));
    QVERIFY(name.endsWith(QLatin1String(".png")));
    QVERIFY(name.size() > 4);
}

void TestSafeName::repairsLoneSurrogates()
{
    const QString name = safeFileName(QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00));
    QCOMPARE(name, QStringLiteral("a_b_"));
}

void TestSafeName::readsNamesFromAddresses()
{
    const auto nameOf = [](const char *url) { return fileNameFromUrl(QUrl(QString::fromUtf8(url))); };
    QCOMPARE(nameOf("https://h/a/b.iso?c=d"), QStringLiteral("b.iso"));
    QCOMPARE(nameOf("https://h/a/"), QString());
    QCOMPARE(nameOf("https://h"), QString());
    QCOMPARE(nameOf(""), QString());
    QCOMPARE(nameOf("https://h/na%C3%AFve"), QStringLiteral("na\u00efve"));
    QCOMPARE(nameOf("https://h/na%EFve"), QStringLiteral("na\u00efve"));
    QCOMPARE(nameOf("https://h/100%25"), QStringLiteral("100%"));
}

void TestSafeName::noCutOrMutationLeavesTheFolder()
{
    const QList<QByteArray> seeds = {
        "attachment; filename=\"../../.bashrc\"; filename*=UTF-8''..%2F..%2Fevil%00.exe.",
        "attachment; filename=\"C:\\dir\\con.txt\"; filename*0*=UTF-8''%e2%80%ae; filename*1=x",
        "attachment; filename==?UTF-8?B?Li4vLi4veA==?= ; filename=a&#47;&amp;b",
        QByteArray("inline; filename=\"") + QByteArray(300, 'x') + ".tar.gz\"",
        "attachment; filename=\"\x93\xfa\x96{\x8c\xea \xd6\xd0\xce\xc4 na\xc3\xafve.txt\""};
    const QUrl url(QStringLiteral("https://h/x"));
    const QByteArray bad = firstBadMutation(seeds, [&](const QByteArray &text) {
        const QString chosen = chooseFileName(text, url, url, text);
        const QUrl link(QStringLiteral("https://h/") + QString::fromLatin1(text), QUrl::TolerantMode);
        const QString linked = chooseFileName(std::nullopt, link, link, QByteArray());
        const QString direct = safeFileName(QString::fromLatin1(text));
        return !chosen.isEmpty() && isSafe(chosen) && !linked.isEmpty() && isSafe(linked) && isSafe(direct);
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ;=\"").constData());
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
