#pragma once

#include "serverscript.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace longhaul {

/// One connection of the scripted server: reads requests, plays their answers. Lives in the server's thread.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket, which is connected.
    ServerConnection(ServerScript &script, QTcpSocket *socket, int number, QObject *parent);
    ~ServerConnection() override;

    /// Ends a stall or a silence.
    void release();
    /// Ends the connection with a TCP reset.
    void reset();

signals:
    void gone();

private:
    void onReadyRead();
    void onDisconnected();
    void nextRequest();
    void begin();
    void sendHead();
    void pump();
    [[nodiscard]] qint64 allowance();
    void sendPiece(qint64 length);
    void reportSent();
    void cut();
    void finish();
    void leave(bool finished);

    ServerScript &m_script;
    QTcpSocket *m_socket;
    QTimer m_timer;
    int m_number;
    QByteArray m_input;
    ServerAnswer m_answer;
    ServerThrottle m_throttle;
    int m_order = 0; // of the request being answered; 0: none
    bool m_headSent = false;
    bool m_tailSent = false; // the last chunk
    bool m_stalled = false;
    bool m_ending = false; // nothing more is written
    qint64 m_given = 0;    // bytes of the body handed to the socket
    qint64 m_reported = 0; // of these, told to the script as sent
};

} // namespace longhaul
