#include "nameparts.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestNameParts : public QObject
{
    Q_OBJECT

private slots:
    void splitsExtensions_data();
    void splitsExtensions();
    void numbersNames_data();
    void numbersNames();
    void noCutOrMutationLosesAPart();
};

void TestNameParts::splitsExtensions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("extension");
    const auto row = [](const char *name, const char *extension) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(extension);
    };
    row("disk.iso", ".iso");
    row("disk", "");
    row("a.tar.gz", ".tar.gz");
    row("linux-6.1.tar.xz", ".tar.xz");
    row("a.tar.gz.sig", ".tar.gz.sig");
    row("a.7z.001", ".7z.001");
    row("dump.sql.gz", ".sql.gz");
    row("log.2024.gz", ".gz");
    row("jquery.min.js", ".js");
    row("v1.5", "");
    row("report 12.2024", "");
    row("Mr. Smith", "");
    row("movie.MKV", ".MKV");
    row(".bashrc", "");
    row("trailing.", "");
    row("a.b.c.d", ".d");
    row("gz", "");
    row("x.gz", ".gz");
    row("", "");
    row("f.0123456789abcdef0123456789abcdef", "");
}

void TestNameParts::splitsExtensions()
{
    QFETCH(QString, name);
    QFETCH(QString, extension);
    const NameParts parts = splitName(name);
    QCOMPARE(parts.extension, extension);
    QCOMPARE(parts.stem + parts.extension, name);
}

void TestNameParts::numbersNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain") << QStringLiteral("disk.iso") << 1 << QStringLiteral("disk (1).iso");
    QTest::newRow("double") << QStringLiteral("a.tar.gz") << 1 << QStringLiteral("a (1).tar.gz");
    QTest::newRow("none") << QStringLiteral("README") << 12 << QStringLiteral("README (12)");
    QTest::newRow("version") << QStringLiteral("v1.5") << 2 << QStringLiteral("v1.5 (2)");
    QTest::newRow("numbered already") << QStringLiteral("disk (1).iso") << 2 << QStringLiteral("disk (1) (2).iso");
    QTest::newRow("longest safe name") << QString(235, u'a') + QStringLiteral(".iso") << 999
                                       << QString(235, u'a') + QStringLiteral(" (999).iso");
    QTest::newRow("longest name") << QString(251, u'a') + QStringLiteral(".iso") << 1
                                  << QString(242, u'a') + QStringLiteral(" (1).iso");
}

void TestNameParts::numbersNames()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    QFETCH(QString, wanted);
    QCOMPARE(numberedName(name, number), wanted);
    QVERIFY(wanted.toUtf8().size() + 5 <= 255);
}

void TestNameParts::noCutOrMutationLosesAPart()
{
    const QByteArray bad =
        firstBadMutation({"a.tar.gz.sig", "movie.part1.rar", "f.7z.001", "....", "v1.5"}, [](const QByteArray &text) {
            const QString name = QString::fromLatin1(text);
            const NameParts parts = splitName(name);
            const QString numbered = numberedName(name, 3);
            return parts.stem + parts.extension == name && parts.extension.toUtf8().size() <= 32
                   && numbered.endsWith(QLatin1String(" (3)") + parts.extension) && numbered.toUtf8().size() <= 250;
        });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" .").constData());
}

QTEST_GUILESS_MAIN(TestNameParts)
#include "tst_nameparts.moc"
