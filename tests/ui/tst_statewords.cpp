#include "failurewords.h"
#include "statewords.h"
#include "taskgroup.h"
#include "uitranslations.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace longhaul;

namespace {

constexpr int kFailureCodes = int(FailureCode::Internal) + 1;
constexpr int kStates = int(TaskState::Cancelled) + 1;
constexpr int kReasons = int(WaitReason::Keyring) + 1;

} // namespace

class StateWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFailureHasItsOwnWordsAndAWayOut();
    void everyWaitingHasItsOwnWordsAndAWayOut();
    void offersWhatHelpsFirst_data();
    void offersWhatHelpsFirst();
    void noButtonSharesItsLetterWithAnotherOfTheSameFailure();
    void everyStateHasItsOwnWordAndAGroup();
    void saysSpeedAndTimeLeftWhileMoving();
    void countsDownToTheNextTry();
    void wakesUpOnlyForACountdown();
    void saysTheFailureInPlaceOfTheState();
};

void StateWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(*QCoreApplication::instance());
}

void StateWordsTest::everyFailureHasItsOwnWordsAndAWayOut()
{
    QSet<QString> titles;
    QSet<QString> explanations;
    for (int code = 0; code < kFailureCodes; ++code) {
        const auto failure = FailureCode(code);
        titles.insert(failureTitle(failure));
        explanations.insert(failureExplanation(failure));
        QVERIFY2(failureExplanation(failure).endsWith(u'.'), qPrintable(failureName(failure)));
        QVERIFY2(!nextSteps(failure).isEmpty(), qPrintable(failureName(failure)));
        for (NextStep step : nextSteps(failure))
            QVERIFY(!nextStepText(step).isEmpty());
    }
    QCOMPARE(kFailureCodes, 22);
    QCOMPARE(titles.size(), kFailureCodes);
    QCOMPARE(explanations.size(), kFailureCodes);
    QVERIFY(!titles.contains(QString()));
}

void StateWordsTest::everyWaitingHasItsOwnWordsAndAWayOut()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<QString> texts;
    for (int reason = 0; reason < kReasons; ++reason) {
        texts.insert(waitText(WaitReason(reason), {}, now));
        QVERIFY(!waitExplanation(WaitReason(reason)).isEmpty());
        QVERIFY(!nextSteps(WaitReason(reason)).isEmpty());
    }
    QCOMPARE(texts.size(), kReasons);
    QVERIFY(!texts.contains(QString()));
}

void StateWordsTest::offersWhatHelpsFirst_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<NextStep>("first");
    const auto row = [](const char *trouble, NextStep first) {
        QTest::newRow(trouble) << QString(QLatin1String(trouble)) << first;
    };
    row("bad-url", NextStep::NewLink);
    row("unsupported-protocol", NextStep::NewLink);
    row("not-found", NextStep::NewLink);
    row("forbidden", NextStep::NewLink);
    row("auth-required", NextStep::SignIn);
    row("http-status", NextStep::TryAgain);
    row("too-many-redirects", NextStep::NewLink);
    row("insecure-redirect", NextStep::NewLink);
    row("tls", NextStep::TryAgain);
    row("tls with a certificate", NextStep::TrustServer);
    row("file-changed", NextStep::StartBeside);
    row("cannot-resume", NextStep::StartAgain);
    row("link-expired", NextStep::NewLink);
    row("not-the-file", NextStep::OpenLink);
    row("protocol", NextStep::TryAgain);
    row("length-mismatch", NextStep::StartAgain);
    row("checksum-mismatch", NextStep::SetChecksum);
    row("file-exists", NextStep::OtherName);
    row("bad-name", NextStep::OtherName);
    row("permission", NextStep::OtherFolder);
    row("disk", NextStep::OtherFolder);
    row("gave-up", NextStep::TryAgain);
    row("internal", NextStep::TryAgain);
    row("folder-missing", NextStep::OtherFolder);
    row("disk-space", NextStep::FreeSpace);
    row("keyring", NextStep::TryAgain);
}

void StateWordsTest::offersWhatHelpsFirst()
{
    QFETCH(QString, trouble);
    Task task;
    const bool hasCertificate = trouble.contains(u' ');
    if (const auto code = failureFromName(trouble.section(u' ', 0, 0))) {
        task.state = TaskState::Failed;
        task.error = Failure{*code, {}, hasCertificate};
    } else {
        task.state = TaskState::Waiting;
        task.reason = *reasonFromName(trouble);
    }
    QTEST(nextStepsOf(task).value(0), "first");
}

void StateWordsTest::noButtonSharesItsLetterWithAnotherOfTheSameFailure()
{
    for (int code = 0; code < kFailureCodes; ++code) {
        QSet<QChar> letters;
        for (NextStep step : nextSteps(FailureCode(code))) {
            const QString text = nextStepText(step);
            const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(failureName(FailureCode(code))));
            letters.insert(letter);
        }
    }
}

void StateWordsTest::everyStateHasItsOwnWordAndAGroup()
{
    QSet<QString> words;
    for (int state = 0; state < kStates; ++state) {
        words.insert(stateText(TaskState(state)));
        QVERIFY(groupOf(TaskState(state)) != TaskGroup::All);
    }
    QCOMPARE(words.size(), kStates);
    QSet<QString> groups;
    for (TaskGroup group : kTaskGroups)
        groups.insert(groupText(group));
    QCOMPARE(groups.size(), qsizetype(kTaskGroups.size()));
}

void StateWordsTest::saysSpeedAndTimeLeftWhileMoving()
{
    StatusFacts facts;
    facts.state = TaskState::Downloading;
    QCOMPARE(statusText(facts, {}), QStringLiteral("Waiting for data…"));
    facts.speed = 2 * 1024 * 1024;
    QCOMPARE(statusText(facts, {}), QStringLiteral("2.0 MiB/s"));
    facts.secondsLeft = 90;
    QCOMPARE(statusText(facts, {}), QStringLiteral("2.0 MiB/s · 1 min 30 s left"));
}

void StateWordsTest::countsDownToTheNextTry()
{
    const QDateTime now(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    StatusFacts facts;
    facts.state = TaskState::Waiting;
    facts.reason = WaitReason::Retry;
    facts.retryAt = now.addMSecs(11'200);
    QCOMPARE(statusText(facts, now), QStringLiteral("Trying again in 12 s"));
    QCOMPARE(statusText(facts, now.addSecs(11)), QStringLiteral("Trying again in 1 s"));
    QCOMPARE(statusText(facts, now.addSecs(12)), QStringLiteral("Trying again…"));
    facts.reason = WaitReason::ServerBusy;
    QCOMPARE(statusText(facts, now), QStringLiteral("Server is busy, trying again in 12 s"));
}

void StateWordsTest::wakesUpOnlyForACountdown()
{
    const QDateTime now(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    for (int state = 0; state < kStates; ++state) {
        StatusFacts facts;
        facts.state = TaskState(state);
        QVERIFY(!millisecondsToNextText(facts, now));
    }
    StatusFacts facts;
    facts.state = TaskState::Waiting;
    facts.reason = WaitReason::Retry;
    // Wherever it begins, the words are others at the named moment and the same just before.
    for (qint64 left : {900, 12'345, 59'999, 75'500, 250'001, 400'000, 4'000'123}) {
        facts.retryAt = now.addMSecs(left);
        const auto wait = millisecondsToNextText(facts, now);
        QVERIFY(wait && *wait > 0);
        QVERIFY2(statusText(facts, now) != statusText(facts, now.addMSecs(*wait)) || left > 60'000,
                 qPrintable(QString::number(left)));
        QCOMPARE(statusText(facts, now), statusText(facts, now.addMSecs(std::max<qint64>(0, *wait - 2))));
    }
    facts.reason = WaitReason::DiskSpace;
    QVERIFY(!millisecondsToNextText(facts, now));
}

void StateWordsTest::saysTheFailureInPlaceOfTheState()
{
    StatusFacts facts;
    facts.state = TaskState::Failed;
    facts.error = FailureCode::LinkExpired;
    QCOMPARE(statusText(facts, {}), QStringLiteral("Link expired"));
}

QTEST_MAIN(StateWordsTest)
#include "tst_statewords.moc"
