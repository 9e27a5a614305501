#include "notificationwords.h"

#include "failurewords.h"
#include "formatting.h"
#include "mnemonic.h"

#include <QCoreApplication>
#include <QDir>

namespace longhaul {

namespace {

struct NotificationWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::NotificationWords)
};

using namespace notificationkeys;

QString folderName(const QString &directory)
{
    const QString name = QDir(directory).dirName();
    return name.isEmpty() ? directory : name;
}

NotificationAction windowAction()
{
    return {kWindow, NotificationWords::tr("Open Longhaul")};
}

NotificationAction defaultAction()
{
    return {kDefault, NotificationWords::tr("Open Longhaul")};
}

DesktopNotification forFinish(const Outcome &outcome)
{
    DesktopNotification notification;
    notification.title = NotificationWords::tr("%1 is here").arg(outcome.fileName);
    notification.body = outcome.bytes > 0 ? NotificationWords::tr("%1 in %2", "size in folder")
                                                .arg(sizeText(outcome.bytes), folderName(outcome.directory))
                                          : folderName(outcome.directory);
    notification.actions = {
        defaultAction(), {kOpen, NotificationWords::tr("Open")}, {kShow, NotificationWords::tr("Show in folder")}};
    return notification;
}

DesktopNotification forFailure(const Outcome &outcome)
{
    DesktopNotification notification;
    notification.title = NotificationWords::tr("%1 needs you").arg(outcome.fileName);
    const FailureCode code = outcome.failure.value_or(FailureCode::Internal);
    notification.body = failureExplanation(code);
    // To try again the same helps only against some troubles; for the others the window has what helps.
    const QList<NextStep> steps = nextSteps(code);
    notification.actions = {defaultAction()};
    if (steps.first() != NextStep::TryAgain)
        notification.actions.append({kWindow, withoutMnemonic(nextStepText(steps.first()))});
    if (steps.contains(NextStep::TryAgain))
        notification.actions.append({kRetry, NotificationWords::tr("Try again")});
    if (steps.first() == NextStep::TryAgain)
        notification.actions.append(windowAction());
    return notification;
}

QString names(const Burst &burst)
{
    QStringList named;
    for (const Outcome &outcome : burst.failed.mid(0, Burst::kNamed))
        named << outcome.fileName;
    for (const Outcome &outcome : burst.firstCompleted.mid(0, Burst::kNamed - named.size()))
        named << outcome.fileName;
    const QString list = named.join(NotificationWords::tr(", ", "between file names"));
    const int more = burst.count() - static_cast<int>(named.size());
    return more > 0 ? NotificationWords::tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

DesktopNotification forMany(const Burst &burst)
{
    const QString here = NotificationWords::tr("%Ln download(s) finished", nullptr, burst.completed);
    const QString needs =
        NotificationWords::tr("%Ln download(s) failed", nullptr, static_cast<int>(burst.failed.size()));
    DesktopNotification notification;
    if (burst.failed.isEmpty())
        notification.title = here;
    else if (burst.completed == 0)
        notification.title = needs;
    else
        notification.title = NotificationWords::tr("%1, %2", "finished, failed").arg(here, needs);
    notification.body = names(burst);
    notification.actions = {defaultAction()};
    if (!burst.failed.isEmpty())
        notification.actions.append({kRetry, NotificationWords::tr("Try again")});
    if (!burst.firstCompleted.isEmpty())
        notification.actions.append({kShow, NotificationWords::tr("Show in folder")});
    notification.actions.append(windowAction());
    return notification;
}

} // namespace

DesktopNotification notificationFor(const Burst &burst)
{
    DesktopNotification notification;
    if (burst.count() > 1)
        notification = forMany(burst);
    else if (!burst.failed.isEmpty())
        notification = forFailure(burst.failed.first());
    else if (!burst.firstCompleted.isEmpty())
        notification = forFinish(burst.firstCompleted.first());
    notification.id = burst.id;
    notification.icon =
        burst.failed.isEmpty() ? QStringLiteral("org.longhaul.Longhaul") : QStringLiteral("dialog-warning");
    return notification;
}

} // namespace longhaul
