#include "event.h"
#include "failure.h"
#include "task.h"

#include <QTest>

#include <set>

using namespace longhaul;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void everyStateAndReasonIsFoundByItsName();
    void everyFailureHasANameAndASentenceWithANextStep();
    void digestNamesAreReadInEverySpelling();
};

void TestNames::everyStateAndReasonIsFoundByItsName()
{
    for (int i = 0; i <= static_cast<int>(TaskState::Cancelled); ++i) {
        const auto state = static_cast<TaskState>(i);
        QVERIFY(!stateName(state).isEmpty());
        QCOMPARE(stateFromName(stateName(state)), std::optional(state));
    }
    for (int i = 1; i <= static_cast<int>(WaitReason::Keyring); ++i) {
        const auto reason = static_cast<WaitReason>(i);
        QCOMPARE(reasonFromName(reasonName(reason)), std::optional(reason));
    }
    QVERIFY(reasonName(WaitReason::None).isEmpty());
    QVERIFY(!stateFromName(u"Queued"));
    for (int i = 0; i <= static_cast<int>(EventKind::FileChanged); ++i)
        QCOMPARE(eventKindFromName(eventKindName(static_cast<EventKind>(i))), std::optional(static_cast<EventKind>(i)));
}

void TestNames::everyFailureHasANameAndASentenceWithANextStep()
{
    std::set<QString> sentences;
    for (int i = 0; i <= static_cast<int>(FailureCode::Internal); ++i) {
        const auto code = static_cast<FailureCode>(i);
        QCOMPARE(failureFromName(failureName(code)), std::optional(code));
        const QString sentence = failureMessage(code);
        // What happened; what to do next.
        QVERIFY2(sentence.contains(QLatin1String("; ")), qPrintable(sentence));
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 22U);
}

void TestNames::digestNamesAreReadInEverySpelling()
{
    QCOMPARE(hashFromName(u"SHA-256"), std::optional(HashAlgorithm::Sha256));
    QCOMPARE(hashFromName(u"sha512"), std::optional(HashAlgorithm::Sha512));
    QVERIFY(!hashFromName(u"crc32"));
    for (const auto algorithm : {HashAlgorithm::Md5, HashAlgorithm::Sha1, HashAlgorithm::Sha224, HashAlgorithm::Sha256,
                                 HashAlgorithm::Sha384, HashAlgorithm::Sha512})
        QVERIFY(hashDigits(algorithm) >= 32);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
