#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace longhaul::ctl {

/// How wide and high a terminal is, and whether it shows more than ASCII.
struct TerminalSize {
    int columns = 80;
    int rows = 24;
    bool unicode = true;
};

/// Where words go: results to standard output, everything for people to standard error.
class CtlOutput
{
public:
    virtual ~CtlOutput() = default;
    /// Adds `text`, UTF-8, and a line break to the results.
    virtual void result(const QByteArray &text) = 0;
    /// One line for people, with the program's name before it.
    virtual void message(const QString &line) = 0;
    /// One line of news in a stream of them, above the block.
    virtual void news(const QString &line) = 0;
    /// Replaces the block of moving lines at the end of the terminal; empty takes it away.
    virtual void block(const QStringList &lines) = 0;
    /// True if results go to a terminal, so that people read them.
    [[nodiscard]] virtual bool resultsArePresented() const = 0;
    /// True if a block can be shown.
    [[nodiscard]] virtual bool hasBlock() const = 0;
    [[nodiscard]] virtual TerminalSize size() const = 0;
};

/// The real ones.
class TerminalOutput : public CtlOutput
{
public:
    TerminalOutput();
    ~TerminalOutput() override;
    void result(const QByteArray &text) override;
    void message(const QString &line) override;
    void news(const QString &line) override;
    void block(const QStringList &lines) override;
    [[nodiscard]] bool resultsArePresented() const override { return m_resultsArePresented; }
    [[nodiscard]] bool hasBlock() const override { return m_hasBlock; }
    [[nodiscard]] TerminalSize size() const override;

private:
    void writeAboveBlock(const QString &line);

    bool m_resultsArePresented = false;
    bool m_hasBlock = false;
    QStringList m_block;
};

} // namespace longhaul::ctl
