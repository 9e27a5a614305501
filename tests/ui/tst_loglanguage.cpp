#include "detailspanel.h"
#include "loglanguage.h"
#include "troublecard.h"
#include "uitranslations.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace longhaul;

namespace {

/// Turns the two values of one sentence round, and gives the rest of the words back in capitals.
class Backwards : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1String(context) != QLatin1String("longhaul::EngineSentences"))
            return {};
        if (QLatin1String(text) == QLatin1String("The certificate %1 is trusted for %2."))
            return QStringLiteral("For %2 there is %1");
        return QString::fromLatin1(text).toUpper();
    }
};

QString filledWithNumbers(QString text)
{
    for (int place = 1; place <= 6; ++place)
        text.replace(u'%' + QString::number(place), QString::number(1000 + place));
    return text;
}

/// No trouble, so within no other.
bool isLineOfItsOwn(const EngineSentence &sentence)
{
    const QString said = QString::fromLatin1(sentence.said);
    return said.at(0).isUpper() || said.startsWith(QLatin1String("task ")) || said.endsWith(u'.')
           || sentence.kinds[1] == EngineSentence::Kind::Sentence
           || sentence.kinds[1] == EngineSentence::Kind::PlaceAndSentence;
}

} // namespace

class LogLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySentenceIsKnownAgainWithItsValues_data();
    void everySentenceIsKnownAgainWithItsValues();
    void everyTroubleIsKnownWithinEverySentence();
    void whatIsNoSentenceStaysAsItIs_data();
    void whatIsNoSentenceStaysAsItIs();
    void writesTheValuesWhereTheLanguageWantsThem();
    void aPercentSignInAValueIsNoPlace();
    void translatesSentencesWithinSentences();
    void translatesTheTroubleBehindAFolder();
    void writesNumbersAsTheLanguageDoes();
    void saysReasonsAndFailuresInTheWindowsWords();
    void takesTheMostSpecificSentence();
    void theTroubleOfAFailureIsShownInIt();
    void theLogTellsWhyATaskWaits();
    void theLogIsShownInIt();
    void theLogBeginsWhereTheLanguageBegins();
    void speaksGerman();

private:
    std::unique_ptr<Backwards> m_backwards;
};

void LogLanguageTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_backwards = std::make_unique<Backwards>();
    QCoreApplication::installTranslator(m_backwards.get());
}

void LogLanguageTest::cleanup()
{
    m_backwards.reset();
}

void LogLanguageTest::everySentenceIsKnownAgainWithItsValues_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const EngineSentence &sentence : engineSentences())
        QTest::newRow(sentence.said) << number++;
}

/// So no sentence takes another one's lines.
void LogLanguageTest::everySentenceIsKnownAgainWithItsValues()
{
    QFETCH(const int, number);
    const EngineSentence &sentence = engineSentences()[static_cast<std::size_t>(number)];
    for (const QString &sample : {QStringLiteral("7%"), QStringLiteral("a.example.net"),
                                  QStringLiteral("/home/me/a (1): b, as it is"), QString()}) {
        QString text = QString::fromLatin1(sentence.said);
        QStringList values;
        // Only the last one can be anything: what stands before the others' ends are hosts, names and numbers.
        const bool isWord = !sample.contains(u' ');
        for (int place = 1; text.contains(u'%' + QString::number(place)); ++place) {
            const bool isLast = !text.contains(u'%' + QString::number(place + 1));
            values << QString::number(place) + (isWord || isLast ? sample : QString());
        }
        for (qsizetype place = values.size(); place > 0; --place)
            text.replace(u'%' + QString::number(place), values.at(place - 1));
        const auto known = knownSentence(text);
        QVERIFY2(known, qPrintable(text));
        QCOMPARE(known->sentence->said, sentence.said);
        QCOMPARE(known->values, values);
    }
}

void LogLanguageTest::everyTroubleIsKnownWithinEverySentence()
{
    int pairs = 0;
    for (const EngineSentence &outer : engineSentences()) {
        if (QLatin1String(outer.said).startsWith(QLatin1String("%1 %2")))
            continue; // about digests; what stands in it is one of four
        for (int place = 1; place <= 6; ++place) {
            const auto kind = outer.kinds[static_cast<std::size_t>(place) - 1];
            if (kind != EngineSentence::Kind::Sentence && kind != EngineSentence::Kind::PlaceAndSentence)
                continue;
            for (const EngineSentence &inner : engineSentences()) {
                const QString trouble = filledWithNumbers(QString::fromLatin1(inner.said));
                const QString around = QString::fromLatin1(outer.said);
                if (isLineOfItsOwn(inner))
                    continue;
                const QString text = filledWithNumbers(QString(around).replace(u'%' + QString::number(place), trouble));
                const auto known = knownSentence(text);
                QVERIFY2(known, qPrintable(text));
                QCOMPARE(known->sentence->said, outer.said);
                QCOMPARE(known->values.at(place - 1), trouble);
                QCOMPARE(knownSentence(trouble)->sentence->said, inner.said);
                ++pairs;
            }
        }
    }
    QVERIFY(pairs > 500);
}

void LogLanguageTest::whatIsNoSentenceStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("of another version") << QStringLiteral("Six connections");
    QTest::newRow("more behind it") << QStringLiteral("the network failed twice");
    QTest::newRow("more before it") << QStringLiteral("Then the network failed");
    QTest::newRow("its begin alone") << QStringLiteral("Finished: 12");
    QTest::newRow("one character for begin and end") << QStringLiteral("The folder is now ");
    QTest::newRow("the name of a reason") << QStringLiteral("network");
    QTest::newRow("percent") << QStringLiteral("%1%");
}

void LogLanguageTest::whatIsNoSentenceStaysAsItIs()
{
    QFETCH(const QString, text);
    QCOMPARE(inWindowsLanguage(text), text);
}

void LogLanguageTest::writesTheValuesWhereTheLanguageWantsThem()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("The certificate ab:cd is trusted for https://a.")),
             QStringLiteral("For https://a there is ab:cd"));
}

void LogLanguageTest::aPercentSignInAValueIsNoPlace()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("The certificate %2 is trusted for %1%20.")),
             QStringLiteral("For %1%20 there is %2"));
}

void LogLanguageTest::translatesSentencesWithinSentences()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("The mirror m.net is left out: status 404.")),
             QStringLiteral("THE MIRROR m.net IS LEFT OUT: STATUS 404."));
    // A name is carried over, also one that reads like a sentence.
    QCOMPARE(inWindowsLanguage(QStringLiteral("The folder is now was given.")),
             QStringLiteral("THE FOLDER IS NOW was given."));
}

void LogLanguageTest::translatesTheTroubleBehindAFolder()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("task 3 stays in /a/b: not a folder")),
             QStringLiteral("TASK 3 STAYS IN /a/b: NOT A FOLDER"));
}

void LogLanguageTest::writesNumbersAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Finished: 1234567 bytes.")),
             QStringLiteral("FINISHED: 1.234.567 BYTES."));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Finished: many bytes.")), QStringLiteral("FINISHED: many BYTES."));
}

void LogLanguageTest::saysReasonsAndFailuresInTheWindowsWords()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("Waiting (disk-space): the disk is full")),
             QStringLiteral("WAITING (DISK SPACE): the disk is full"));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Failed (link-expired): ")), QStringLiteral("FAILED (Link expired): "));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Failed (of-tomorrow): x")), QStringLiteral("FAILED (of-tomorrow): x"));
    for (int reason = int(WaitReason::Retry); reason <= int(WaitReason::Keyring); ++reason)
        QVERIFY(!reasonWord(WaitReason(reason)).isEmpty());
}

void LogLanguageTest::takesTheMostSpecificSentence()
{
    QCOMPARE(inWindowsLanguage(QStringLiteral("task 3 stays in /a/b, as asked")),
             QStringLiteral("TASK 3 STAYS IN /a/b, AS ASKED"));
}

void LogLanguageTest::theTroubleOfAFailureIsShownInIt()
{
    Task task;
    task.state = TaskState::Failed;
    task.error = Failure{FailureCode::HttpStatus, QStringLiteral("the server answered with status 500")};
    TroubleCard card;
    card.setTask(task);
    QStringList shown;
    for (const QLabel *label : card.findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.contains(QStringLiteral("In detail: THE SERVER ANSWERED WITH STATUS 500")),
             qPrintable(shown.join(u'\n')));
}

void LogLanguageTest::theLogTellsWhyATaskWaits()
{
    const QString line = QStringLiteral("Waiting (network): the server's name was not found");
    QCOMPARE(troubleBehind(WaitReason::Network, line), QStringLiteral("the server's name was not found"));
    QCOMPARE(troubleBehind(WaitReason::DiskSpace, line), std::nullopt);
    QCOMPARE(troubleBehind(WaitReason::Network, QStringLiteral("New link: http://h/a")), std::nullopt);

    WindowFixture fixture;
    Task task = makeTask(1, QStringLiteral("a.iso"), TaskState::Waiting);
    task.reason = WaitReason::Network;
    fixture.agent().setTasks({task});
    fixture.agent().setScript(QStringLiteral("task.show"), [task, line](const Request &, const Reply &reply) {
        DetailedTask detailed;
        detailed.task = task;
        detailed.details.history = {{task.id, task.createdAt, QStringLiteral("Waiting (retry): status 500")},
                                    {task.id, task.createdAt, line},
                                    {task.id, task.createdAt, QStringLiteral("New link: http://h/a")}};
        reply(QJsonObject{{QStringLiteral("task"), detailedTaskToJson(detailed)}});
    });
    const auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto isSaid = [&window] {
        const auto labels = window->findChild<TroubleCard *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() == QLatin1String("In detail: THE SERVER'S NAME WAS NOT FOUND");
        });
    };
    QVERIFY(waitFor(isSaid));
}

void LogLanguageTest::theLogIsShownInIt()
{
    WindowFixture fixture;
    const Task task = makeTask(1, QStringLiteral("a.iso"), TaskState::Paused);
    fixture.agent().setTasks({task});
    fixture.agent().setScript(QStringLiteral("task.show"), [task](const Request &, const Reply &reply) {
        DetailedTask detailed;
        detailed.task = task;
        detailed.details.history = {{task.id, task.createdAt, QStringLiteral("The folder is now /a/b.")},
                                    {task.id, task.createdAt, QStringLiteral("Of another version")}};
        reply(QJsonObject{{QStringLiteral("task"), detailedTaskToJson(detailed)}});
    });
    const auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto *log = window->findChild<DetailsPanel *>()->findChild<QPlainTextEdit *>();
    QVERIFY(waitFor([&] { return log->toPlainText().contains(QLatin1String("  THE FOLDER IS NOW /a/b.")); }));
    QVERIFY(log->toPlainText().endsWith(QLatin1String("  Of another version")));
}

void LogLanguageTest::theLogBeginsWhereTheLanguageBegins()
{
    for (const auto &[direction, side] :
         {std::pair(Qt::RightToLeft, Qt::AlignRight), {Qt::LeftToRight, Qt::AlignLeft}}) {
        QGuiApplication::setLayoutDirection(direction);
        WindowFixture fixture;
        const auto window = fixture.makeWindow();
        const auto *log = window->findChild<DetailsPanel *>()->findChild<QPlainTextEdit *>();
        QVERIFY(log->document()->defaultTextOption().alignment().testFlag(side));
    }
}

void LogLanguageTest::speaksGerman()
{
    m_backwards.reset();
    useTranslations(*qApp, QStringLiteral("de"));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Waiting (retry): the connection timed out")),
             QStringLiteral("Wartet (neuer Versuch): Zeitüberschreitung der Verbindung"));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Finished: 1234567 bytes.")), QStringLiteral("Fertig: 1.234.567 Bytes."));
    QCOMPARE(inWindowsLanguage(QStringLiteral("Failed (checksum-mismatch): md5 ab in place of cd, which was given")),
             QStringLiteral("Fehlgeschlagen (Falsche Prüfsumme): md5 ab statt cd (so angegeben)"));
    useTranslations(*qApp, QStringLiteral("en"));
}

QTEST_MAIN(LogLanguageTest)
#include "tst_loglanguage.moc"
