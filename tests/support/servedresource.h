#pragma once

#include "serverresource.h"

namespace longhaul {

/// A resource and what has happened to it so far: turns each request into exactly one answer.
class ServedResource
{
public:
    explicit ServedResource(Resource resource);

    /// Counts the request, sets its `nth`, and answers it.
    [[nodiscard]] ServerAnswer answer(RequestSeen &request);
    /// An answered request is over: it finished, or its connection is gone.
    void requestLeft() { --m_inFlight; }
    void bodySent(qint64 bytes);
    void change(const TestContent &content);
    void forgetCounts();

    [[nodiscard]] Resource &resource() { return m_resource; }
    [[nodiscard]] int peak() const { return m_peak; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    [[nodiscard]] std::optional<ServerAnswer> refusal(const RequestSeen &request);
    [[nodiscard]] ServerAnswer file(const RequestSeen &request);
    [[nodiscard]] ServerAnswer unsatisfiable() const;
    [[nodiscard]] bool isPartDue(const RequestSeen &request) const;
    [[nodiscard]] QByteArray etag(const RequestSeen &request) const;
    [[nodiscard]] QByteArray lastModified() const;
    void describe(ServerAnswer &answer, const RequestSeen &request) const;
    void setFlow(ServerAnswer &answer);

    Resource m_resource;
    int m_requests = 0;
    int m_files = 0; // answers that carried the file
    int m_inFlight = 0;
    int m_peak = 0;
    int m_version = 0; // grows with each change
    qint64 m_bytesSent = 0;
};

} // namespace longhaul
