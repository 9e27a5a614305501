#include "inputfile.h"
#include "metalinkinput.h"

#include <QJsonArray>

#include <QTest>

using namespace longhaul::ctl;

namespace {

std::expected<InputFile, QString> parse(const QByteArray &content)
{
    return parseInputFile(content, QStringLiteral("/work"));
}

QString errorOf(const QByteArray &content)
{
    const auto file = parse(content);
    return file ? QString() : file.error();
}

} // namespace

class TestInputFile : public QObject
{
    Q_OBJECT

private slots:
    void readsOneAddressALine();
    void skipsCommentsAndEmptyLines();
    void takesTheOptionsOfAria2();
    void aRemarkIsOneLineWhateverTheOptionHolds();
    void aFolderMayBeginWithAColon();
    void optionsBelongToTheAddressAbove();
    void leavesUnknownOptionsOutAndSaysSo();
    void takesMirrors();
    void aMetalinkGivesMirrorsAndDigests();
    void aBrokenMetalinkIsRefused();
    void readsWindowsLineEndsAndAByteOrderMark();
    void anErrorNamesTheLine_data();
    void anErrorNamesTheLine();
    void anEmptyFileHoldsNothing();
};

void TestInputFile::readsOneAddressALine()
{
    const auto file = parse("http://h/a\nhttps://h/b?x=1#y\nhttp://h/c");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 3);
    QCOMPARE(file->entries.at(1).url, QStringLiteral("https://h/b?x=1#y"));
    QCOMPARE(file->entries.at(2).url, QStringLiteral("http://h/c"));
    QVERIFY(file->remarks.isEmpty());
}

void TestInputFile::skipsCommentsAndEmptyLines()
{
    const auto file = parse("# a list\n\nhttp://h/a\n   \n\t\n#http://h/no\nhttp://h/b\n");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 2);
}

void TestInputFile::takesTheOptionsOfAria2()
{
    const auto file = parse("http://h/a\n"
                            "  out=one.iso\n"
                            "\tdir=sub\n"
                            "  checksum=sha-1=DA39A3EE5E6B4B0D3255BFEF95601890AFD80709\n"
                            "  header=X-One: a=b\n"
                            "  header=X-Two: 2\n");
    QVERIFY2(file, qPrintable(file ? QString() : file.error()));
    const AddEntry &entry = file->entries.front();
    QCOMPARE(entry.fileName, QStringLiteral("one.iso"));
    QCOMPARE(entry.directory, QStringLiteral("/work/sub"));
    QCOMPARE(entry.checksum, QStringLiteral("sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"));
    QCOMPARE(entry.headers, (QStringList{QStringLiteral("X-One: a=b"), QStringLiteral("X-Two: 2")}));
}

/// Qt would take it for one of its resources.
void TestInputFile::aFolderMayBeginWithAColon()
{
    const auto file = parse("http://h/a\n dir=:sub\n");
    QVERIFY(file);
    QCOMPARE(file->entries.front().directory, QStringLiteral("/work/:sub"));
}

void TestInputFile::optionsBelongToTheAddressAbove()
{
    const auto file = parse("http://h/a\n out=x\nhttp://h/b\nhttp://h/c\n out=z\n");
    QVERIFY(file);
    QCOMPARE(file->entries.at(0).fileName, QStringLiteral("x"));
    QCOMPARE(file->entries.at(1).fileName, QString());
    QCOMPARE(file->entries.at(2).fileName, QStringLiteral("z"));
}

void TestInputFile::leavesUnknownOptionsOutAndSaysSo()
{
    const auto file = parse("http://h/a\n split=5\n gid=1\nhttp://h/b\n split=3\n");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 2);
    QCOMPARE(file->remarks.size(), 2);
    QVERIFY(file->remarks.at(0).contains(QStringLiteral("\"gid\"")));
    QVERIFY(file->remarks.at(1).contains(QStringLiteral("\"split\"")));
    QVERIFY(file->remarks.at(1).contains(QStringLiteral("2 times")));
}

void TestInputFile::takesMirrors()
{
    const auto file = parse("http://h/a\thttp://mirror/a\nhttp://h/b\n");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 2);
    QCOMPARE(file->entries.front().url, QStringLiteral("http://h/a"));
    QCOMPARE(file->entries.front().more,
             (QJsonObject{{QStringLiteral("mirrors"), QJsonArray{QStringLiteral("http://mirror/a")}}}));
    QVERIFY(file->entries.back().more.isEmpty());
    QVERIFY(file->remarks.isEmpty());
}

void TestInputFile::aMetalinkGivesMirrorsAndDigests()
{
    const auto file =
        parseMetalinkFile("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"../a.iso\">"
                          "<size>12</size><hash type=\"sha-1\">da39a3ee5e6b4b0d3255bfef95601890afd80709"
                          "</hash><pieces length=\"10\" type=\"md5\">"
                          "<hash>0123456789abcdef0123456789abcdef</hash>"
                          "<hash>0123456789abcdef0123456789abcdee</hash></pieces>"
                          "<url priority=\"2\">http://b/x</url><url priority=\"1\">http://a/x</url></file>"
                          "<file name=\"t\"><url>ftp://a/x</url></file></metalink>");
    QVERIFY2(file, qPrintable(file ? QString() : file.error()));
    QCOMPARE(file->entries.size(), 1);
    QCOMPARE(file->remarks.size(), 1);
    const AddEntry &entry = file->entries.front();
    QCOMPARE(entry.url, QStringLiteral("http://a/x"));
    QCOMPARE(entry.fileName, QStringLiteral("a.iso"));
    QCOMPARE(entry.checksum, QStringLiteral("sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709"));
    const QJsonObject expected{
        {QStringLiteral("checksumSource"), QStringLiteral("metalink")},
        {QStringLiteral("mirrors"), QJsonArray{QStringLiteral("http://b/x")}},
        {QStringLiteral("pieces"),
         QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("md5")},
                     {QStringLiteral("length"), 10},
                     {QStringLiteral("hashes"), QJsonArray{QStringLiteral("0123456789abcdef0123456789abcdef"),
                                                           QStringLiteral("0123456789abcdef0123456789abcdee")}}}}};
    QCOMPARE(entry.more, expected);
}

void TestInputFile::aBrokenMetalinkIsRefused()
{
    const auto file = parseMetalinkFile("<metalink><file>");
    QVERIFY(!file);
    QVERIFY(!file.error().isEmpty());
}

void TestInputFile::readsWindowsLineEndsAndAByteOrderMark()
{
    const auto file = parse("\xef\xbb\xbfhttp://h/a\r\n out=x\r\n\r\nhttp://h/b\r\n");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 2);
    QCOMPARE(file->entries.front().url, QStringLiteral("http://h/a"));
    QCOMPARE(file->entries.front().fileName, QStringLiteral("x"));
}

void TestInputFile::anErrorNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("start");
    QTest::newRow("bad address") << QByteArray("http://h/a\n\nnothing\n") << QStringLiteral("line 3: bad URL");
    QTest::newRow("option first") << QByteArray(" out=x\nhttp://h/a\n") << QStringLiteral("line 1: ");
    QTest::newRow("bad checksum") << QByteArray("http://h/a\n checksum=sha-256=12\n") << QStringLiteral("line 2: ");
    QTest::newRow("path as name") << QByteArray("http://h/a\n out=../../etc/passwd\n") << QStringLiteral("line 2: ");
    QTest::newRow("bad header") << QByteArray("http://h/a\n header=none\n") << QStringLiteral("line 2: ");
    QTest::newRow("binary") << QByteArray("\0\1\2\3", 4) << QStringLiteral("line 1: ");
}

void TestInputFile::anErrorNamesTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, start);
    const QString error = errorOf(content);
    QVERIFY2(error.startsWith(start), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void TestInputFile::anEmptyFileHoldsNothing()
{
    const auto file = parse("");
    QVERIFY(file);
    QVERIFY(file->entries.isEmpty());
}

void TestInputFile::aRemarkIsOneLineWhateverTheOptionHolds()
{
    const auto file = parseInputFile(QByteArray("http://a.example/x\n che\x1b[31mck\0s=1\n", 35), QStringLiteral("/w"));
    QVERIFY(file.has_value());
    QCOMPARE(file->remarks.size(), 1);
    for (const QChar c : file->remarks.front())
        QVERIFY(c.isPrint());
}

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
