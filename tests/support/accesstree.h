#pragma once

#include "sandbox.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

namespace longhaul {

/// What an assistive program learns of one object on the screen.
struct AccessNode {
    QString role; // as AT-SPI calls it: "push button"
    QString name;
    QString description;
    QStringList path;            // roles and names from the window down to it
    QString label;               // name of what it is labelled by
    std::optional<double> value; // of what can be more or less
    qsizetype parent = -1;       // place in the list; -1 for a window
    bool isShowing = false;
    bool isFocusable = false;
    bool isChecked = false;
};

/// The accessibility bus of a desktop (at-spi2) for the programs of one sandbox, and a look at what they tell there, as
/// a screen reader looks. The programs are to be other processes: whoever waits here cannot answer.
class AccessTree
{
public:
    /// Starts the bus beside the session bus at `sessionBus`, and sets both in the sandbox.
    AccessTree(Sandbox &sandbox, const QString &sessionBus);
    ~AccessTree();
    Q_DISABLE_COPY_MOVE(AccessTree)

    /// False if there is no at-spi2 on this computer, or if it did not start.
    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }

    /// All that the windows of the program with this process id tell, each object before its parts.
    /// Shape: at most 5,000 objects, 40 deep, 300 parts of one. Errors: one line; also when an answer takes ten
    /// seconds, or all of them a minute.
    [[nodiscard]] std::expected<QList<AccessNode>, QString> read(qint64 pid) const;

private:
    QString m_address; // of the accessibility bus
    std::unique_ptr<QProcess> m_launcher;
};

} // namespace longhaul
