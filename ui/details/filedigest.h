#pragma once

#include "task.h"

#include <QObject>

#include <memory>

namespace longhaul {

/// Makes the digest of a file on the disk in a worker thread, for that can take minutes. Only values cross.
/// A newer question makes an older one void; the destructor gives up without waiting.
class FileDigest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FileDigest() override;

    void ask(const QString &path, HashAlgorithm algorithm);
    void giveUp();

signals:
    void progressed(int percent);
    /// Hexadecimal, lower case.
    void found(const QByteArray &digest);
    /// In words for people: the file is not there or cannot be read.
    void failed(const QString &why);

private:
    struct Asked; // shared with the worker

    std::shared_ptr<Asked> m_asked;
};

} // namespace longhaul
