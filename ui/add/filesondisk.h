#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace longhaul {

/// Finds out which links' files are in their folders already. It looks in a worker thread, for a sleeping network
/// drive can take minutes to answer; a newer question makes an older answer void.
class FilesOnDisk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `paths`: link -> where its file would be.
    void look(const QHash<QString, QString> &paths);

signals:
    void looked(const QSet<QString> &linksThatAreThere);

private:
    void lookNext();

    // One look at a time: a drive that hangs must not take all threads.
    std::optional<QHash<QString, QString>> m_next;
    bool m_isLooking = false;
};

} // namespace longhaul
