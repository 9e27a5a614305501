#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace longhaul {

/// The agent's name on the session bus, by which the bus can start it (D-Bus activation).
/// The bus is reached from a thread of its own, since connecting blocks: a bus that is missing, slow or refuses
/// changes nothing for the agent. Held until the process ends.
class BusName : public QObject
{
    Q_OBJECT

public:
    explicit BusName(QString name, QObject *parent = nullptr);
    ~BusName() override;

    /// Asks for the name, if there is a session bus. Never starts a bus.
    void acquire();

signals:
    void acquired();
    void refused(const QString &why);

private:
    struct Asker;
    void onAnswer(const QString &trouble);

    const QString m_name;
    std::shared_ptr<Asker> m_asker; // shared with the thread
};

} // namespace longhaul
