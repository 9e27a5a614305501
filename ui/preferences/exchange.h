#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QWidget;

namespace longhaul {

class AgentSettings;
class TaskMirror;
class WindowChoices;

/// Takes the list and the settings out into files and in again. Files are chosen in dialogs, and read and
/// written in a worker thread; a file is whole or as it was before.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    Exchange(TaskMirror &mirror, AgentSettings &agent, WindowChoices &choices, QWidget *window);

    void exportList();
    void importList();
    void exportSettings();
    void importSettings();

    // The same with a file that is chosen already.
    void exportListTo(const QString &path);
    void exportSettingsTo(const QString &path);
    void importSettingsFrom(const QString &path);

signals:
    /// A file of links was chosen; what is in it goes the way of all links.
    void listChosen(const QUrl &file);
    /// One line for people: what was done, or why it was not.
    void said(const QString &line);
    /// Preferences of the window are different: it is to be made anew.
    void windowSettingsReplaced();

private:
    enum class Purpose { Save, Open };

    void ask(Purpose purpose, const QString &title, const QString &name,
             const std::function<void(const QString &)> &chosen);
    void write(const QString &path, const QByteArray &content);
    void onSettingsRead(const QString &path, const QByteArray &content);

    TaskMirror &m_mirror;
    AgentSettings &m_agent;
    WindowChoices &m_choices;
    QPointer<QWidget> m_window;
};

} // namespace longhaul
