#include "fuzztable.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace longhaul::fuzz;

Q_DECLARE_METATYPE(std::span<const Probe>)

/// The inputs of the corpus, whole and cut, meet the demands; a fuzzer is not needed for that.
class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private slots:
    void theSeedsMeetTheDemands_data();
    void theSeedsMeetTheDemands();
    void everyProbeHasASeed_data() { theSeedsMeetTheDemands_data(); }
    void everyProbeHasASeed();

private:
    static QList<QByteArray> seedsOf(const QString &program);
};

QList<QByteArray> TestFuzzSeeds::seedsOf(const QString &program)
{
    const QDir folder(QStringLiteral(LONGHAUL_SOURCE_DIR "/tests/fuzz/corpus/") + program);
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

void TestFuzzSeeds::theSeedsMeetTheDemands_data()
{
    QTest::addColumn<std::span<const Probe>>("probes");
    QTest::newRow("http") << httpProbes();
    QTest::newRow("texts") << textsProbes();
    QTest::newRow("wire") << wireProbes();
    QTest::newRow("store") << storeProbes();
}

void TestFuzzSeeds::theSeedsMeetTheDemands()
{
    QFETCH(std::span<const Probe>, probes);
    const QList<QByteArray> seeds = seedsOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!seeds.isEmpty());
    for (const QByteArray &seed : seeds) {
        for (qsizetype size = seed.size(); size > 0; size -= 1 + seed.size() / 200)
            runProbe(probes, QByteArrayView(seed).first(size));
        // The arguments of every other probe, too.
        for (std::size_t probe = 0; probe < probes.size(); ++probe)
            probes[probe].check(QByteArrayView(seed).sliced(1));
    }
}

void TestFuzzSeeds::everyProbeHasASeed()
{
    QFETCH(std::span<const Probe>, probes);
    QByteArray letters;
    for (const QByteArray &seed : seedsOf(QString::fromLatin1(QTest::currentDataTag())))
        letters += seed.left(1);
    for (std::size_t probe = 0; probe < probes.size(); ++probe)
        QVERIFY2(letters.contains(static_cast<char>('a' + probe)), probes[probe].name);
}

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
