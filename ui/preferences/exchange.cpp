#include "exchange.h"

#include "agentsettings.h"
#include "exportedlist.h"
#include "settingsfile.h"
#include "taskmirror.h"
#include "windowchoices.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace longhaul {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024; // settings are some kilobytes

bool writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kMostBytes);
}

/// Does `work` in a worker thread and hands its result to `done` in this one, unless `owner` has gone.
template<typename Result>
void inBackground(QObject *owner, std::function<Result()> work, std::function<void(const Result &)> done)
{
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    // A watcher, not `then`: on Qt 6.4 that asserts when its context has gone before the result comes.
    auto *watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

Exchange::Exchange(TaskMirror &mirror, AgentSettings &agent, WindowChoices &choices, QWidget *window)
    : QObject(window), m_mirror(mirror), m_agent(agent), m_choices(choices), m_window(window)
{
}

void Exchange::ask(Purpose purpose, const QString &title, const QString &name,
                   const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(purpose == Purpose::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(purpose == Purpose::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (purpose == Purpose::Save) {
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(name);
    }
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void Exchange::exportList()
{
    ask(Purpose::Save, tr("Export the list"), QStringLiteral("longhaul-list.json"),
        [this](const QString &path) { exportListTo(path); });
}

void Exchange::importList()
{
    ask(Purpose::Open, tr("Import a list"), {},
        [this](const QString &path) { emit listChosen(QUrl::fromLocalFile(path)); });
}

void Exchange::exportSettings()
{
    ask(Purpose::Save, tr("Export the preferences"), QStringLiteral("longhaul-preferences.json"),
        [this](const QString &path) { exportSettingsTo(path); });
}

void Exchange::importSettings()
{
    ask(Purpose::Open, tr("Import preferences"), {}, [this](const QString &path) { importSettingsFrom(path); });
}

void Exchange::exportListTo(const QString &path)
{
    write(path, exportedList(m_mirror.tasks()));
}

void Exchange::exportSettingsTo(const QString &path)
{
    if (!m_agent.isKnown()) {
        emit said(tr("The agent does not run, so its settings are not known now."));
        return;
    }
    write(path, settingsToFile({m_agent.values(), windowSettings(m_choices.configFolder())}));
}

void Exchange::write(const QString &path, const QByteArray &content)
{
    inBackground<bool>(
        this, [path, content] { return writeWhole(path, content); },
        [this, path](const bool &isDone) {
            const QString name = QFileInfo(path).fileName();
            emit said(isDone ? tr("“%1” was written.").arg(name) : tr("“%1” could not be written.").arg(name));
        });
}

void Exchange::importSettingsFrom(const QString &path)
{
    if (!m_agent.isKnown()) {
        emit said(tr("The agent does not run, so its settings cannot be changed now."));
        return;
    }
    inBackground<std::optional<QByteArray>>(
        this, [path] { return readWhole(path); },
        [this, path](const std::optional<QByteArray> &content) {
            if (content)
                onSettingsRead(path, *content);
            else
                emit said(tr("“%1” could not be read.").arg(QFileInfo(path).fileName()));
        });
}

void Exchange::onSettingsRead(const QString &path, const QByteArray &content)
{
    const QString name = QFileInfo(path).fileName();
    const auto settings = settingsFromFile(content);
    if (!settings) {
        switch (settings.error()) {
        case SettingsFileTrouble::NotJson:
        case SettingsFileTrouble::OtherContent:
            emit said(tr("“%1” holds no preferences of Longhaul.").arg(name));
            return;
        case SettingsFileTrouble::Newer: emit said(tr("“%1” was written by a newer Longhaul.").arg(name)); return;
        }
    }
    for (auto text = settings->agent.begin(); text != settings->agent.end(); ++text) {
        if (m_agent.value(text.key()) != *text)
            m_agent.change(text.key(), *text);
    }
    applyWindowSettings(m_choices.configFolder(), settings->window);
    emit said(tr("The preferences of “%1” were taken.").arg(name));
    emit windowSettingsReplaced();
}

} // namespace longhaul
