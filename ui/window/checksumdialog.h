#pragma once

#include "task.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace longhaul {

class FileDigest;

/// Compares a finished file with the checksum that its publisher tells: at once where the agent knows the file's own
/// of that sort, else the file is read.
class ChecksumDialog : public QDialog
{
    Q_OBJECT

public:
    /// `known`: what the agent has found of the file.
    ChecksumDialog(QString path, Checksum known, QWidget *parent);
    ~ChecksumDialog() override;

    /// What is said now, for tests and screen readers alike.
    [[nodiscard]] QString verdict() const;

private:
    enum class Tone { Plain, Good, Bad };

    void onEdited(const QString &text);
    void compare(const QByteArray &digest);
    void say(Tone tone, const QString &text);

    QString m_path;
    Checksum m_known;
    Checksum m_wanted; // as typed
    FileDigest *m_digest;
    QLineEdit *m_line;
    QLabel *m_sign;
    QLabel *m_verdict;
};

} // namespace longhaul
