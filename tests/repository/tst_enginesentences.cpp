#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// A text of the engine with the place in the sources where it stands.
using Sentences = QMap<QString, QString>;

/// What is handed to note() without a text of its own; each text comes from a place that is looked at, too.
const QSet<QString> &handedOn()
{
    static const QSet<QString> names{QStringLiteral("entry, line"),           // Transfer::noted
                                     QStringLiteral("entry, error->message"), // endMove()
                                     QStringLiteral("note"),                  // PartMissing, PartReopened
                                     QStringLiteral("why")};                  // SegmentCrew::startedOver
    return names;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QMap<QString, QString> sourcesOf(const QString &folder)
{
    QMap<QString, QString> sources;
    QDirIterator files(QStringLiteral(LONGHAUL_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sources.insert(path.mid(qstrlen(LONGHAUL_SOURCE_DIR) + 1), textOf(path));
    }
    return sources;
}

/// Strings that stand side by side are one; a text that something is added to ends with a place for it.
QStringList literalsOf(const QString &code)
{
    static const QRegularExpression strings(QStringLiteral("(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+(\\)\\s*\\+)?"));
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    for (auto found = strings.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        QString text;
        for (auto parts = one.globalMatch(match.captured()); parts.hasNext();)
            text += parts.next().captured(1);
        text.replace(QLatin1String("\\\""), QLatin1String("\""));
        texts << (match.captured(1).isEmpty() ? text : text + QStringLiteral("%1"));
    }
    return texts;
}

/// From `begin`, behind an opening bracket, to the one that closes it.
QString bracketed(const QString &code, qsizetype begin)
{
    int depth = 1;
    bool isQuoted = false;
    for (qsizetype i = begin; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (isQuoted && c == u'\\')
            ++i;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'(' || c == u'{'))
            ++depth;
        else if (!isQuoted && (c == u')' || c == u'}') && --depth == 0)
            return code.mid(begin, i - begin);
    }
    return {};
}

/// Whatever ends in a task's log: what note() and noted() are given, and what reaches them by way of a variable.
Sentences sentencesOfLogs(const QMap<QString, QString> &sources, QStringList &unseen)
{
    static const QRegularExpression calls(QStringLiteral(
        R"((?:\bemit (?:noted|startedOver)|(?<![.\w])note|d->note|\bendMove|PartMissing|PartReopened)[({])"));
    static const QRegularExpression others(
        QStringLiteral(R"(\bnote = ([^;]*);|\nQString whyNotMoved\(([\s\S]*?)\n\})"));
    Sentences sentences;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        for (auto found = calls.globalMatch(source.value()); found.hasNext();) {
            const auto match = found.next();
            const QString given = bracketed(source.value(), match.capturedEnd()).simplified();
            const QStringList texts = literalsOf(given);
            for (const QString &text : texts)
                sentences.insert(text, source.key());
            const bool isNote = match.captured().contains(QLatin1String("note"));
            const bool isDeclared = given.startsWith(QLatin1String("const "));
            if (isNote && texts.isEmpty() && !isDeclared && !handedOn().contains(given))
                unseen << source.key() + QStringLiteral(": ") + given;
        }
        for (auto found = others.globalMatch(source.value()); found.hasNext();) {
            for (const QString &text : literalsOf(found.next().captured()))
                sentences.insert(text, source.key());
        }
    }
    sentences.remove(QStringLiteral(": %1")); // what is put between a folder and its trouble
    return sentences;
}

QStringList catalogue()
{
    static const QRegularExpression entries(QStringLiteral(
        "QT_TRANSLATE_NOOP\\(\\s*\"longhaul::EngineSentences\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    QStringList texts;
    const QString table = textOf(QStringLiteral(LONGHAUL_SOURCE_DIR "/ui/details/enginesentences.cpp"));
    for (auto found = entries.globalMatch(table); found.hasNext();)
        texts += literalsOf(found.next().captured(1));
    return texts;
}

} // namespace

class EngineSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceOfALogHasAnEntry();
    void everyEntryIsStillSaidByTheEngine();
    void everyStepOfTheDiskHasAnEntry();
    void noEntryIsThereTwice();
    void seesASentenceWithoutAnEntry();
};

void EngineSentencesTest::everySentenceOfALogHasAnEntry()
{
    QMap<QString, QString> sources = sourcesOf(QStringLiteral("core/manager"));
    sources.insert(sourcesOf(QStringLiteral("core/transfer")));
    QStringList unseen;
    const Sentences sentences = sentencesOfLogs(sources, unseen);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    QVERIFY2(sentences.size() > 40, qPrintable(QString::number(sentences.size())));
    QVERIFY(sentences.contains(QStringLiteral("The part file is gone; the download starts again.")));
    QVERIFY(sentences.contains(QStringLiteral("Asking for the whole file: %1")));
    const QStringList known = catalogue();
    QStringList missing;
    for (auto sentence = sentences.begin(); sentence != sentences.end(); ++sentence) {
        if (!known.contains(sentence.key()))
            missing << QStringLiteral("%1: \"%2\" has no entry in ui/details/enginesentences.cpp")
                           .arg(sentence.value(), sentence.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void EngineSentencesTest::everyEntryIsStillSaidByTheEngine()
{
    QSet<QString> said;
    for (const QString &text : sourcesOf(QStringLiteral("core"))) {
        for (const QString &literal : literalsOf(text))
            said.insert(literal);
    }
    QStringList stale;
    for (const QString &entry : catalogue()) {
        if (!said.contains(entry))
            stale << entry;
    }
    QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u'\n')));
}

void EngineSentencesTest::everyStepOfTheDiskHasAnEntry()
{
    static const QRegularExpression steps(
        QStringLiteral(R"re(\b(?:diskRefusal|diskResultOf|diskErrorOf|openDescriptor)\([^;{"]*"([^"]+)"\))re"));
    const QString table = textOf(QStringLiteral(LONGHAUL_SOURCE_DIR "/ui/details/systemtroubles.cpp"));
    QSet<QString> named;
    for (const QString &text : sourcesOf(QStringLiteral("core/transfer"))) {
        for (auto found = steps.globalMatch(text); found.hasNext();)
            named.insert(found.next().captured(1));
    }
    QVERIFY2(named.size() > 15, qPrintable(QString::number(named.size())));
    QVERIFY(named.contains(QStringLiteral("reserve space")));
    for (const QString &step : std::as_const(named))
        QVERIFY2(table.contains(u'"' + step + u'"'), qPrintable(step));
}

void EngineSentencesTest::noEntryIsThereTwice()
{
    QStringList entries = catalogue();
    QVERIFY(entries.size() > 100);
    QCOMPARE(entries.removeDuplicates(), 0);
}

void EngineSentencesTest::seesASentenceWithoutAnEntry()
{
    QStringList unseen;
    const Sentences found = sentencesOfLogs(
        {{QStringLiteral("a.cpp"),
          QStringLiteral("emit noted(QStringLiteral(\"One \"\n  \"new (%1)\").arg(f(x)));\n"
                         "note(entry, fine ? QStringLiteral(\"Two\") : QStringLiteral(\"Three: \") + why);\n"
                         "const QString note = QStringLiteral(\"Four\"); emit noted(secret);")}},
        unseen);
    QCOMPARE(found.keys(), QStringList({QStringLiteral("Four"), QStringLiteral("One new (%1)"),
                                        QStringLiteral("Three: %1"), QStringLiteral("Two")}));
    QCOMPARE(unseen, QStringList(QStringLiteral("a.cpp: secret")));
}

QTEST_GUILESS_MAIN(EngineSentencesTest)
#include "tst_enginesentences.moc"
