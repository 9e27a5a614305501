#pragma once

#include "filecategory.h"
#include "task.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <vector>

namespace longhaul {

/// Where to put the downloads and how to fetch them.
struct AddChoices {
    QString directory;                   // empty: the agent's own setting
    QMap<FileCategory, QString> folders; // of kinds of files that go to a folder of their own
    QString fileName;                    // of a single link; empty: link and server decide
    Checksum checksum;                   // of a single link
    bool lookForSums = false;            // a file of checksums beside the link
    int connections = 0;
    qint64 limit = 0; // bytes per second; 0 is none
    int priority = 0;
    QString queue; // empty: the default one
    QString userName;
    QString password;
    bool remember = false; // the sign-in, in the keyring
    HeaderList headers;    // referrer and user agent among them
    QString description;
    OnExists onExists = OnExists::Rename;
    bool startPaused = false;

    bool operator==(const AddChoices &) const = default;
};

struct LinkRow;

/// The request for one link: what came with it, and over that what was chosen for all.
[[nodiscard]] TaskRequest requestFor(const LinkRow &row, const AddChoices &choices);
/// As far as it is needed to ask the server what is behind the link.
[[nodiscard]] TaskRequest questionFor(const LinkRow &row, const AddChoices &choices);
/// Those for the links that are chosen, in their order; in the agent's session, if it is known.
[[nodiscard]] QList<TaskRequest> requestsFor(const std::vector<LinkRow> &rows, const AddChoices &choices,
                                             const QString &session);
/// Where the files would come, by link; without those of which the folder is not known.
[[nodiscard]] QHash<QString, QString> pathsFor(const std::vector<LinkRow> &rows, const AddChoices &choices,
                                               const QString &defaultFolder);

} // namespace longhaul
