#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// Languages whose translators are at it: what is missing in them is no fault yet, what is wrong is.
/// Everything is to be finished before a release, so nothing stays here.
const QStringList kInWork;

/// Forms of plurals that stand for one number alone, so that they may say it in a word.
const QMap<QString, QList<qsizetype>> &formsOfOneNumber()
{
    static const QMap<QString, QList<qsizetype>> forms{{QStringLiteral("ar"), {0, 1, 2}},
                                                       {QStringLiteral("de"), {0}},
                                                       {QStringLiteral("en"), {0}},
                                                       {QStringLiteral("es"), {0}}};
    return forms;
}

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = true;
    QStringList translations; // one, or one for each plural form

    [[nodiscard]] QString key() const
    {
        return QStringList{context, source, comment, isPlural ? QStringLiteral("plural") : QString()}.join(u'\x1f');
    }
    [[nodiscard]] QString name() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// All of a file, by key; nothing if it is no such file.
QMap<QString, Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            const Message message = readMessage(xml, context);
            messages.insert(message.key(), message);
        }
    }
    return xml.hasError() ? QMap<QString, Message>() : messages;
}

QStringList sortedMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(0);
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    return sortedMatches(text, QStringLiteral("%L?\\d+"));
}

QStringList numbers(const QString &text)
{
    return sortedMatches(text, QStringLiteral("%L?n"));
}

/// How many keys a text gives to a control: "&Add" has one, "Save && close" none.
qsizetype keyCount(QString text)
{
    return text.remove(QStringLiteral("&&")).count(u'&');
}

QStringList faultsOf(const Message &message, const QString &language, qsizetype forms)
{
    QStringList faults;
    const auto complain = [&](const QString &what) { faults << message.name() + QStringLiteral(": ") + what; };
    if (!message.isFinished || message.translations.contains(QString()) || message.translations.isEmpty()) {
        complain(QStringLiteral("unfinished"));
        return faults;
    }
    if (message.isPlural && message.translations.size() != forms)
        complain(QStringLiteral("%1 plural forms instead of %2").arg(message.translations.size()).arg(forms));
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString &text = message.translations[form];
        if (placeholders(text) != placeholders(message.source))
            complain(QStringLiteral("other placeholders in \"%1\"").arg(text));
        const bool mayDoWithout = message.isPlural && formsOfOneNumber().value(language).contains(form);
        if (numbers(text) != numbers(message.source) && !(mayDoWithout && numbers(text).isEmpty()))
            complain(QStringLiteral("another number in \"%1\"").arg(text));
        if (keyCount(text) != keyCount(message.source))
            complain(QStringLiteral("the key (&) is missing or new in \"%1\"").arg(text));
        if (sortedMatches(text, QStringLiteral("</?\\w+")) != sortedMatches(message.source, QStringLiteral("</?\\w+")))
            complain(QStringLiteral("other tags in \"%1\"").arg(text));
    }
    return faults;
}

bool isUnfinished(const QString &fault)
{
    return fault.endsWith(QLatin1String(": unfinished"));
}

QString languageOf(const QString &fileName)
{
    return fileName.mid(9).chopped(3); // longhaul_de.ts
}

} // namespace

class TestTranslationFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLanguageOfTheProductHasAFile();
    void theChecksFindWhatIsWrong_data();
    void theChecksFindWhatIsWrong();
    void everyTextIsTranslatedAndKeepsItsPlaceholders_data() { languages(); }
    void everyTextIsTranslatedAndKeepsItsPlaceholders();
    void everyFileHasTheTextsOfTheSources_data() { languages(); }
    void everyFileHasTheTextsOfTheSources();
    void nobodyIsInWorkWithoutAFile();

private:
    void languages();
    [[nodiscard]] QString path(const QString &language) const;
    [[nodiscard]] QMap<QString, Message> fresh(const QString &language) const;
    /// How many plural forms the language has, by Qt's own rules.
    [[nodiscard]] qsizetype formsOf(const QString &language) const;

    const QString m_top = QStringLiteral(LONGHAUL_SOURCE_DIR);
    QStringList m_languages;
    QTemporaryDir m_folder; // files made anew from the sources
};

void TestTranslationFiles::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QStringList names =
        QDir(m_top + QStringLiteral("/translations")).entryList({QStringLiteral("longhaul_*.ts")});
    QStringList files;
    for (const QString &name : names) {
        m_languages << languageOf(name);
        files << m_folder.filePath(name);
    }
    const QString lupdate = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"),
        {QLibraryInfo::path(QLibraryInfo::BinariesPath), QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed.");
    QProcess process;
    process.setWorkingDirectory(m_top);
    process.start(lupdate, QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                       QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("ui"),
                                       QStringLiteral("app"), QStringLiteral("-ts")}
                               + files);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

QString TestTranslationFiles::path(const QString &language) const
{
    return QStringLiteral("%1/translations/longhaul_%2.ts").arg(m_top, language);
}

QMap<QString, Message> TestTranslationFiles::fresh(const QString &language) const
{
    QMap<QString, Message> messages = readMessages(m_folder.filePath(QStringLiteral("longhaul_%1.ts").arg(language)));
    // English has a file for its plurals alone.
    if (language == QLatin1String("en"))
        messages.removeIf([](const auto &entry) { return !entry.value().isPlural; });
    return messages;
}

qsizetype TestTranslationFiles::formsOf(const QString &language) const
{
    const QMap<QString, Message> messages = fresh(language);
    for (const Message &message : messages) {
        if (message.isPlural)
            return message.translations.size();
    }
    return 0;
}

void TestTranslationFiles::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : m_languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslationFiles::everyLanguageOfTheProductHasAFile()
{
    QStringList wanted{QStringLiteral("ar"), QStringLiteral("de"),    QStringLiteral("en"),
                       QStringLiteral("es"), QStringLiteral("fr"),    QStringLiteral("ja"),
                       QStringLiteral("ru"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
    wanted.sort();
    QStringList there = m_languages;
    there.sort();
    QCOMPARE(there, wanted);
}

void TestTranslationFiles::theChecksFindWhatIsWrong_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("fault"); // empty: none
    const auto row = [](const char *name, const char *source, const QStringList &translations, const char *fault) {
        const QString text = QString::fromUtf8(source);
        QTest::newRow(name) << text << translations << text.contains(QLatin1String("n file"))
                            << QString::fromUtf8(fault);
    };
    const QString none;
    row("good", "&Open %1", {QStringLiteral("%1 ö&ffnen")}, "");
    row("moved", "%1 of %2", {QStringLiteral("%2, davon %1")}, "");
    row("empty", "Open", {none}, "unfinished");
    row("no placeholder", "Open %1", {QStringLiteral("Öffnen")}, "other placeholders");
    row("wrong placeholder", "Open %1", {QStringLiteral("%2 öffnen")}, "other placeholders");
    row("placeholder twice", "Open %1", {QStringLiteral("%1 %1")}, "other placeholders");
    row("unlocalised", "%L1", {QStringLiteral("%1")}, "other placeholders");
    row("no key", "&Open", {QStringLiteral("Öffnen")}, "the key");
    row("two keys", "&Open", {QStringLiteral("&Öff&nen")}, "the key");
    row("a real ampersand", "Open", {QStringLiteral("Auf && zu")}, "");
    row("tags", "<b>Open</b>", {QStringLiteral("<b>Öffnen<b>")}, "other tags");
    row("one form", "%n files", {QStringLiteral("%n Dateien")}, "plural forms");
    row("one in words", "%n files", {QStringLiteral("eine Datei"), QStringLiteral("%n Dateien")}, "");
    row("many without a number", "%n files", {QStringLiteral("%n Datei"), QStringLiteral("Dateien")}, "another number");
    row("a form is empty", "%n files", {QStringLiteral("%n Datei"), none}, "unfinished");
}

void TestTranslationFiles::theChecksFindWhatIsWrong()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, plural);
    QFETCH(QString, fault);
    const Message message{QStringLiteral("Here"), source, {}, plural, true, translations};
    const QStringList faults = faultsOf(message, QStringLiteral("de"), 2);
    QCOMPARE(faults.isEmpty(), fault.isEmpty());
    if (!fault.isEmpty())
        QVERIFY2(faults.first().contains(fault), qPrintable(faults.first()));
}

void TestTranslationFiles::everyTextIsTranslatedAndKeepsItsPlaceholders()
{
    QFETCH(QString, language);
    const QMap<QString, Message> messages = readMessages(path(language));
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    const qsizetype forms = formsOf(language);
    for (const Message &message : messages)
        faults += faultsOf(message, language, forms);
    if (kInWork.contains(language))
        faults.removeIf(isUnfinished);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1\n").arg(faults.size()) + faults.join(u'\n')));
}

void TestTranslationFiles::everyFileHasTheTextsOfTheSources()
{
    QFETCH(QString, language);
    if (kInWork.contains(language))
        QSKIP("The translators of this language are at it.");
    const QMap<QString, Message> wanted = fresh(language);
    const QMap<QString, Message> there = readMessages(path(language));
    QStringList wrong;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!there.contains(it.key()))
            wrong << QStringLiteral("missing: ") + it->name();
    }
    for (auto it = there.begin(); it != there.end(); ++it) {
        if (!wanted.contains(it.key()))
            wrong << QStringLiteral("no longer in the sources: ") + it->name();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("run ./dev translations\n") + wrong.join(u'\n')));
}

void TestTranslationFiles::nobodyIsInWorkWithoutAFile()
{
    for (const QString &language : kInWork)
        QVERIFY2(m_languages.contains(language), qPrintable(language));
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translationfiles.moc"
