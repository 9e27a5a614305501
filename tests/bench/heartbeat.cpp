#include "heartbeat.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>
#include <memory>
#include <semaphore>
#include <utility>

namespace longhaul {

Heartbeat::Heartbeat() : m_thread([this](const std::stop_token &stop) { beat(stop); }) {}

Heartbeat::~Heartbeat() = default;

double Heartbeat::takeLongest()
{
    return std::exchange(m_longest, 0);
}

void Heartbeat::beat(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const auto heard = std::make_shared<std::binary_semaphore>(0);
        QElapsedTimer asked;
        asked.start();
        QMetaObject::invokeMethod(
            this,
            [this, heard, asked] {
                m_longest = std::max(m_longest, double(asked.nsecsElapsed()) / 1e6);
                heard->release();
            },
            Qt::QueuedConnection);
        while (!heard->try_acquire_for(std::chrono::milliseconds(20)) && !stop.stop_requested()) {
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace longhaul
