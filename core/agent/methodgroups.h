#pragma once

#include "clientsession.h"
#include "clock.h"

#include <functional>

namespace longhaul {

class DownloadManager;
class NoticeBoard;
class Publisher;
class SessionRegistry;

/// What the methods work on. Everything outlives the table.
struct AgentContext {
    DownloadManager &manager;
    Publisher &publisher;
    SessionRegistry &sessions;
    NoticeBoard &notices;
    Clock &clock;
    std::chrono::milliseconds startedAt; // on the steady clock
    std::function<void()> shutDown;      // begins the stop from the event loop, after the answer
};

// The methods of docs/protocol.md, a group each. A method reads its parameters, asks the manager, and answers.
void addAgentMethods(MethodTable &table, const AgentContext &context);
void addTaskQueries(MethodTable &table, const AgentContext &context);
void addTaskCommands(MethodTable &table, const AgentContext &context);
void addTaskAdding(MethodTable &table, const AgentContext &context);
void addSessionMethods(MethodTable &table, const AgentContext &context);
void addSettingsMethods(MethodTable &table, const AgentContext &context);
void addSecretMethods(MethodTable &table, const AgentContext &context);

} // namespace longhaul
