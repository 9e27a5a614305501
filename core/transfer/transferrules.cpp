#include "transferrules.h"

namespace longhaul {

namespace {

using S = TaskState;
using E = TaskEvent;
using F = TaskEffect;

TaskStep stay(S state)
{
    return {state, {}};
}

TaskStep fromQueued(E event)
{
    switch (event) {
    case E::Started: return {S::Connecting, {F::StartTransfer}};
    case E::HealableTrouble: return {S::Waiting, {F::ArmWait}};
    case E::FinalTrouble: return {S::Failed, {F::TellFailed}};
    case E::PauseAsked: return {S::Paused, {}};
    case E::ResumeAsked: return {S::Queued, {F::AskForPlace}};
    case E::RestartAsked: return {S::Queued, {F::DropBytes, F::ForgetTrouble, F::AskForPlace}};
    case E::CancelAsked: return {S::Cancelled, {F::DropBytes}};
    case E::AgentRestarted: return {S::Queued, {F::AskForPlace}};
    case E::HeadAccepted:
    case E::BytesComplete:
    case E::Published:
    case E::WaitOver: return stay(S::Queued);
    }
    return stay(S::Queued);
}

/// Connecting, downloading and verifying differ only in what the transfer tells them next.
TaskStep fromActive(S state, E event)
{
    switch (event) {
    case E::HeadAccepted: return stay(state == S::Connecting ? S::Downloading : state);
    case E::BytesComplete: return stay(S::Verifying);
    case E::Published: return {S::Completed, {F::StopTransfer, F::ForgetTrouble, F::TellCompleted, F::AskForPlace}};
    case E::HealableTrouble: return {S::Waiting, {F::StopTransfer, F::ArmWait, F::AskForPlace}};
    case E::FinalTrouble: return {S::Failed, {F::StopTransfer, F::TellFailed, F::AskForPlace}};
    case E::PauseAsked: return {S::Paused, {F::StopTransfer, F::AskForPlace}};
    case E::RestartAsked: return {S::Queued, {F::StopTransfer, F::DropBytes, F::ForgetTrouble, F::AskForPlace}};
    case E::CancelAsked: return {S::Cancelled, {F::StopTransfer, F::DropBytes, F::AskForPlace}};
    case E::AgentRestarted: return {S::Queued, {F::AskForPlace}};
    case E::Started:
    case E::WaitOver:
    case E::ResumeAsked: return stay(state);
    }
    return stay(state);
}

TaskStep fromWaiting(E event)
{
    switch (event) {
    case E::WaitOver: return {S::Queued, {F::AskForPlace}};
    case E::ResumeAsked: return {S::Queued, {F::ForgetTrouble, F::AskForPlace}};
    case E::RestartAsked: return {S::Queued, {F::DropBytes, F::ForgetTrouble, F::AskForPlace}};
    case E::PauseAsked: return stay(S::Paused);
    case E::CancelAsked: return {S::Cancelled, {F::DropBytes}};
    case E::HealableTrouble: return {S::Waiting, {F::ArmWait}};
    case E::FinalTrouble: return {S::Failed, {F::TellFailed}};
    case E::AgentRestarted: return {S::Waiting, {F::ArmWait}};
    case E::Started:
    case E::HeadAccepted:
    case E::BytesComplete:
    case E::Published: return stay(S::Waiting);
    }
    return stay(S::Waiting);
}

/// Paused, failed, completed and cancelled only move when a person asks.
TaskStep fromResting(S state, E event)
{
    switch (event) {
    case E::ResumeAsked:
        if (state == S::Completed)
            return stay(state);
        return {S::Queued, {F::ForgetTrouble, F::AskForPlace}};
    case E::RestartAsked: return {S::Queued, {F::DropBytes, F::ForgetTrouble, F::AskForPlace}};
    case E::CancelAsked:
        if (state == S::Completed || state == S::Cancelled)
            return stay(state);
        return {S::Cancelled, {F::DropBytes}};
    case E::Published:
        // The rename was faster than the pause or the cancel: the file is there, so say so.
        if (state == S::Paused || state == S::Cancelled)
            return {S::Completed, {F::ForgetTrouble, F::TellCompleted}};
        return stay(state);
    case E::PauseAsked:
    case E::Started:
    case E::HeadAccepted:
    case E::BytesComplete:
    case E::HealableTrouble:
    case E::FinalTrouble:
    case E::WaitOver:
    case E::AgentRestarted: return stay(state);
    }
    return stay(state);
}

} // namespace

TaskStep nextStep(TaskState state, TaskEvent event)
{
    switch (state) {
    case S::Queued: return fromQueued(event);
    case S::Connecting:
    case S::Downloading:
    case S::Verifying: return fromActive(state, event);
    case S::Waiting: return fromWaiting(event);
    case S::Paused:
    case S::Failed:
    case S::Completed:
    case S::Cancelled: return fromResting(state, event);
    }
    return {state, {}};
}

bool isAllowed(TaskState state, TaskEvent event)
{
    switch (event) {
    case E::PauseAsked: return !isFinal(state);
    case E::ResumeAsked: return state != S::Completed;
    case E::RestartAsked: return true;
    case E::CancelAsked: return state != S::Completed;
    case E::Started:
    case E::HeadAccepted:
    case E::BytesComplete:
    case E::Published:
    case E::HealableTrouble:
    case E::FinalTrouble:
    case E::WaitOver:
    case E::AgentRestarted: return true;
    }
    return false;
}

} // namespace longhaul
