#pragma once

#include "adddialog.h"
#include "fakeagent.h"
#include "folders.h"
#include "linkcodec.h"
#include "waitfor.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace longhaul {

inline QStringList linkNames(int count)
{
    QStringList links;
    for (int i = 0; i < count; ++i)
        links.append(QStringLiteral("http://h/%1.iso").arg(i));
    return links;
}

/// A dialog that is connected to an agent in memory.
struct AddDialogFixture {
    FakeAgent agent;
    AgentClient client{agent.connector(), QStringLiteral("test/1"), QStringLiteral("desktop")};
    std::unique_ptr<AddDialog> dialog;

    AddDialogFixture()
    {
        agent.setScript(QStringLiteral("link.inspect"), [](const Request &request, const Reply &reply) {
            LinkInfo info;
            info.url = QUrl(request.params.value(QLatin1String("url")).toString());
            info.fileName = QStringLiteral("found-") + info.url.fileName();
            info.bytesTotal = 1024 * 1024;
            info.resumable = true;
            reply(linkInfoToJson(info));
        });
        client.start();
        if (!waitFor([this] { return client.link() == AgentClient::Link::Connected; }))
            qFatal("the fake agent does not answer");
        dialog = std::make_unique<AddDialog>(client);
    }

    template<typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the dialog", name);
        return widget;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return child<QTableView>("table")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowCount() const { return child<QTableView>("table")->model()->rowCount(); }
    [[nodiscard]] QPushButton *add() const { return child<QPushButton>("add"); }
    [[nodiscard]] qsizetype asked(const char *method) const { return agent.parametersOf(QLatin1String(method)).size(); }
    [[nodiscard]] QJsonArray lastAdded() const
    {
        return agent.parametersOf(QStringLiteral("task.add")).constLast().value(QLatin1String("tasks")).toArray();
    }
};

/// Settings of the dialog that are nobody else's, and gone with it.
class OwnSettings
{
public:
    [[nodiscard]] bool use()
    {
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        return Folders::fromEnvironment().config.startsWith(m_home.path());
    }
    [[nodiscard]] QString folder() const { return m_home.path(); }
    /// In that folder.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    static void forget() { QFile::remove(Folders::fromEnvironment().config + QStringLiteral("/window.ini")); }

private:
    QTemporaryDir m_home;
};

} // namespace longhaul
