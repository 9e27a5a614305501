#include "soakrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace longhaul;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs an agent under random servers, kills and orders, and judges its files."_s);
    parser.addHelpOption();
    const QCommandLineOption seconds(u"seconds"_s, u"How long, before the rest is brought to its end."_s, u"N"_s,
                                     u"600"_s);
    const QCommandLineOption seed(u"seed"_s, u"Repeats the choices of an earlier run."_s, u"NUMBER"_s,
                                  QString::number(QRandomGenerator::global()->generate()));
    parser.addOptions({seconds, seed});
    parser.process(application);

    std::printf("seed %s (--seed repeats the choices)\n", qPrintable(parser.value(seed)));
    std::fflush(stdout);
    SoakRun soak(parser.value(seed).toUInt(), std::chrono::seconds(parser.value(seconds).toInt()));
    const SoakReport report = soak.run();
    constexpr double kMegabyte = 1 << 20;
    std::printf("%d transfers, %d finished, %d kills, %d stops, %d orders, %d troubles of the server\n",
                report.transfers, report.finished, report.kills, report.stops, report.commands, report.troubles);
    if (report.cut > 0)
        std::printf("%d files without a length were cut unseen\n", report.cut);
    std::printf("%.1f MiB in right files, %.1f MiB fetched again\n", double(report.bytes) / kMegabyte,
                double(report.bytesAgain) / kMegabyte);
    std::printf("wrong files: %d, other faults: %d\n", report.wrongFiles, int(report.faults.size()));
    return report.isGood() ? 0 : 1;
}
