#pragma once

#include "ctlprogram.h"

#include "arguments.h"
#include "fakeagent.h"
#include "waitfor.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace longhaul::ctl {

/// Keeps what would have been written.
class RecordedOutput : public CtlOutput
{
public:
    void result(const QByteArray &text) override { results << text; }
    void message(const QString &line) override { messages << line; }
    void news(const QString &line) override { messages << line; }
    void block(const QStringList &lines) override
    {
        if (!lines.isEmpty())
            blocks << lines;
    }
    [[nodiscard]] bool resultsArePresented() const override { return false; }
    [[nodiscard]] bool hasBlock() const override { return isTerminal; }
    [[nodiscard]] TerminalSize size() const override { return {80, 24, false}; }

    [[nodiscard]] QJsonObject document() const
    {
        return results.size() == 1 ? QJsonDocument::fromJson(results.front()).object() : QJsonObject();
    }
    [[nodiscard]] QString said() const { return messages.join(u'\n'); }

    bool isTerminal = false;
    QList<QByteArray> results;
    QStringList messages;
    QList<QStringList> blocks;
};

inline Task makeTask(qint64 id, TaskState state)
{
    Task task;
    task.id = TaskId{id};
    task.url = QUrl(QStringLiteral("http://h/file-%1").arg(id));
    task.directory = QStringLiteral("/data");
    task.fileName = QStringLiteral("file-%1").arg(id);
    task.state = state;
    task.position = id;
    task.bytesReceived = 10;
    task.bytesTotal = 100;
    task.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    if (state == TaskState::Failed)
        task.error = Failure{FailureCode::NotFound, QStringLiteral("404")};
    if (state == TaskState::Waiting)
        task.reason = WaitReason::Network;
    return task;
}

/// A call as it would run in the program, against the fake agent.
class Running
{
public:
    Running(FakeAgent &fake, const QString &line, bool isTerminal = false)
    {
        output.isTerminal = isTerminal;
        const auto parsed = parseArguments(line.split(u' '), QStringLiteral("/work"));
        if (!parsed) {
            QTest::qFail(qPrintable(parsed.error()), __FILE__, __LINE__);
            return;
        }
        const PreparedCall prepared{*parsed, {}, QStringLiteral("geheim")};
        client =
            std::make_unique<AgentClient>(fake.connector(), QStringLiteral("test/1"), sessionToAttach(parsed->call));
        program = std::make_unique<CtlProgram>(*client, output, prepared);
        program->setPatience(
            {std::chrono::milliseconds(50), std::chrono::milliseconds(2000), std::chrono::milliseconds(2000)});
        spy = std::make_unique<QSignalSpy>(program.get(), &CtlProgram::finished);
        program->start();
    }
    [[nodiscard]] bool isOver() const { return spy && spy->count() == 1; }
    [[nodiscard]] int status() const
    {
        return isOver() ? static_cast<int>(spy->front().front().value<ExitStatus>()) : -1;
    }
    /// Waits for the end and gives the exit status.
    [[nodiscard]] int end()
    {
        const bool ended = waitFor([this] { return isOver(); });
        return ended ? status() : -1;
    }

    RecordedOutput output;
    std::unique_ptr<AgentClient> client;
    std::unique_ptr<CtlProgram> program;
    std::unique_ptr<QSignalSpy> spy;
};

} // namespace longhaul::ctl
