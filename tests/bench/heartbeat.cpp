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
    const std::vector<double> waits = takeWaits();
    return waits.empty() ? 0 : *std::ranges::max_element(waits);
}

std::vector<double> Heartbeat::takeWaits()
{
    return std::exchange(m_waits, {});
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
                m_waits.push_back(double(asked.nsecsElapsed()) / 1e6);
                heard->release();
            },
            Qt::QueuedConnection);
        while (!heard->try_acquire_for(std::chrono::milliseconds(20)) && !stop.stop_requested()) {
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace longhaul
