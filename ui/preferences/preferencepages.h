#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace longhaul {

class AgentClient;
class AgentSettings;
class Exchange;
class LoginStart;
class PreferencePage;
class WindowChoices;

/// What the pages work on; all of it outlives them.
struct PreferenceSources {
    AgentClient &client;
    AgentSettings &agent;
    WindowChoices &window;
    LoginStart &loginStart;
    Exchange &exchange;
    std::function<void()> openShortcuts; // the window has the actions, and their keys
};

// Each makes one page; the rows on it do their work themselves.

[[nodiscard]] PreferencePage *makeGeneralPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeFoldersPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeTransfersPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeNetworkPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeNotificationsPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeSignInsPage(const PreferenceSources &sources, QWidget *parent);
[[nodiscard]] PreferencePage *makeExchangePage(const PreferenceSources &sources, QWidget *parent);

} // namespace longhaul
