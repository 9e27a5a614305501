#include "transferrules.h"

#include <QTest>

#include <map>

using namespace longhaul;

using S = TaskState;
using E = TaskEvent;
using F = TaskEffect;

namespace {

constexpr E kEvents[] = {E::Started,         E::HeadAccepted, E::BytesComplete, E::Published,
                         E::HealableTrouble, E::FinalTrouble, E::WaitOver,      E::PauseAsked,
                         E::ResumeAsked,     E::RestartAsked, E::CancelAsked,   E::AgentRestarted};
constexpr S kStates[] = {S::Queued,  S::Connecting, S::Downloading, S::Verifying, S::Completed,
                         S::Waiting, S::Paused,     S::Failed,      S::Cancelled};

const char *nameOf(E event)
{
    static constexpr const char *kNames[] = {"Started",         "HeadAccepted", "BytesComplete", "Published",
                                             "HealableTrouble", "FinalTrouble", "WaitOver",      "PauseAsked",
                                             "ResumeAsked",     "RestartAsked", "CancelAsked",   "AgentRestarted"};
    return kNames[static_cast<int>(event)];
}

/// The whole table, written a second time by hand: a letter for each next state, by event in the order above.
/// Q queued, N connecting, D downloading, V verifying, C completed, W waiting, P paused, F failed, X cancelled.
const std::map<S, const char *> kTable = {
    // St Hd By Pu He Fi Wo Pa Re Rs Ca Ag
    {S::Queued, "NQQQWFQPQQXQ"},    {S::Connecting, "NDVCWFNPNQXQ"}, {S::Downloading, "DDVCWFDPDQXQ"},
    {S::Verifying, "VVVCWFVPVQXQ"}, {S::Completed, "CCCCCCCCCQCC"},  {S::Waiting, "WWWWWFQPQQXW"},
    {S::Paused, "PPPCPPPPQQXP"},    {S::Failed, "FFFFFFFFQQXF"},     {S::Cancelled, "XXXCXXXXQQXX"},
};

S stateOf(char letter)
{
    switch (letter) {
    case 'Q': return S::Queued;
    case 'N': return S::Connecting;
    case 'D': return S::Downloading;
    case 'V': return S::Verifying;
    case 'C': return S::Completed;
    case 'W': return S::Waiting;
    case 'P': return S::Paused;
    case 'F': return S::Failed;
    default: return S::Cancelled;
    }
}

bool has(const TaskStep &step, F effect)
{
    return std::find(step.effects.begin(), step.effects.end(), effect) != step.effects.end();
}

} // namespace

class TestTransferRules : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTable_data();
    void followsTheTable();
    void leavingTheActiveStatesLetsGoOfTheTransfer();
    void bytesAreDroppedOnlyWhenAPersonSaysSo();
    void everyEndIsToldOnce();
    void whatWantsAPlaceAsksForOne();
    void restartAndCancelStopBeforeTheyDrop();
};

void TestTransferRules::followsTheTable_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("next");
    for (const auto &[state, letters] : kTable) {
        for (const E event : kEvents) {
            QTest::addRow("%s + %s", qPrintable(stateName(state)), nameOf(event))
                << int(state) << int(event) << int(stateOf(letters[static_cast<int>(event)]));
        }
    }
}

void TestTransferRules::followsTheTable()
{
    QFETCH(int, state);
    QFETCH(int, event);
    QFETCH(int, next);
    QCOMPARE(int(nextStep(S(state), E(event)).state), next);
}

void TestTransferRules::leavingTheActiveStatesLetsGoOfTheTransfer()
{
    for (const S state : {S::Connecting, S::Downloading, S::Verifying}) {
        for (const E event : kEvents) {
            const TaskStep step = nextStep(state, event);
            const bool leaves = !isActive(step.state);
            // After a restart of the agent nothing runs that could be let go.
            QCOMPARE(has(step, F::StopTransfer), leaves && event != E::AgentRestarted);
        }
    }
}

void TestTransferRules::bytesAreDroppedOnlyWhenAPersonSaysSo()
{
    for (const S state : kStates) {
        for (const E event : kEvents) {
            if (has(nextStep(state, event), F::DropBytes))
                QVERIFY(event == E::RestartAsked || event == E::CancelAsked);
        }
    }
}

void TestTransferRules::everyEndIsToldOnce()
{
    for (const S state : kStates) {
        for (const E event : kEvents) {
            const TaskStep step = nextStep(state, event);
            QCOMPARE(has(step, F::TellCompleted), step.state == S::Completed && state != S::Completed);
            QCOMPARE(has(step, F::TellFailed), step.state == S::Failed && state != S::Failed);
        }
    }
}

void TestTransferRules::whatWantsAPlaceAsksForOne()
{
    for (const S state : kStates) {
        for (const E event : kEvents) {
            const TaskStep step = nextStep(state, event);
            if (step.state == S::Queued && state != S::Queued)
                QVERIFY(has(step, F::AskForPlace));
            if (isActive(state) && !isActive(step.state))
                QVERIFY2(has(step, F::AskForPlace), "the place that became free is for another");
        }
    }
}

void TestTransferRules::restartAndCancelStopBeforeTheyDrop()
{
    for (const E event : {E::RestartAsked, E::CancelAsked}) {
        const TaskStep step = nextStep(S::Downloading, event);
        QCOMPARE(step.effects.front(), F::StopTransfer);
        QCOMPARE(step.effects.at(1), F::DropBytes);
    }
}

QTEST_GUILESS_MAIN(TestTransferRules)
#include "tst_transferrules.moc"
