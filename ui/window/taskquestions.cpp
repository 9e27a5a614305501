#include "taskquestions.h"

#include "certificatedialog.h"
#include "checksumdialog.h"
#include "checksuminput.h"
#include "fileopener.h"
#include "formatting.h"
#include "ratetext.h"
#include "signindialog.h"
#include "taskcommands.h"
#include "tasklistmodel.h"
#include "textquestion.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace longhaul {

namespace {

/// The name of the only one; empty if there are several, which have another sentence.
QString onlyName(const QList<TaskId> &ids, const TaskCommands &commands)
{
    const Task *task = ids.size() == 1 ? commands.find(ids.first()) : nullptr;
    return task ? TaskListModel::shownName(*task) : QString();
}

QMessageBox *makeQuestion(QWidget *window, const QString &title, const QString &text, const QString &accept)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(accept, QMessageBox::AcceptRole);
    QObject::connect(button, &QPushButton::clicked, box, &QDialog::accept);
    box->setDefaultButton(QMessageBox::Cancel); // Enter by accident destroys nothing
    return box;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

TaskQuestions::TaskQuestions(TaskCommands &commands, FileOpener &opener, QWidget *window)
    : QObject(window), m_commands(commands), m_opener(opener), m_window(window)
{
    connect(&commands, &TaskCommands::certificateRead, this, &TaskQuestions::showCertificate);
}

void TaskQuestions::take(NextStep step, TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    switch (step) {
    case NextStep::TryAgain: m_commands.resume({id}); return;
    case NextStep::StartAgain: startAgain({id}); return;
    case NextStep::StartBeside: m_commands.startBeside(id); return;
    case NextStep::NewLink: askLink(id); return;
    case NextStep::SignIn: askSignIn(id); return;
    case NextStep::TrustServer: askTrust(id); return;
    case NextStep::OtherFolder: askFolder(id); return;
    case NextStep::OtherName: askName(id); return;
    case NextStep::SetChecksum: askChecksum(id); return;
    case NextStep::OpenLink: QDesktopServices::openUrl(task->url); return;
    case NextStep::FreeSpace: m_opener.openFolder(task->directory); return;
    case NextStep::Remove: m_commands.remove({id}); return;
    }
}

void TaskQuestions::askLink(TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    auto *dialog = new TextQuestion({tr("New link"),
                                     tr("Another address of the same file. What is here already is kept if it fits."),
                                     tr("&Address:"), task->url.toString(), tr("&Use this link")},
                                    m_window);
    dialog->setCheck([](const QString &text) {
        return isWebAddress(QUrl(text.trimmed(), QUrl::StrictMode)) ? QString()
                                                                    : tr("A link begins with http:// or https://.");
    });
    connect(dialog, &TextQuestion::answered, this,
            [this, id](const QString &text) { m_commands.useLink(id, QUrl(text.trimmed(), QUrl::StrictMode)); });
    dialog->open();
}

void TaskQuestions::askName(TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    auto *dialog =
        new TextQuestion({tr("Other name"), tr("The name under which the file is saved in %1").arg(task->directory),
                          tr("&Name:"), TaskListModel::shownName(*task), tr("&Use this name")},
                         m_window);
    dialog->setCheck([](const QString &text) {
        return text.trimmed().isEmpty() || text.contains(u'/') ? tr("A name is not empty and has no “/”.") : QString();
    });
    connect(dialog, &TextQuestion::answered, this,
            [this, id](const QString &text) { m_commands.useName(id, text.trimmed()); });
    dialog->open();
}

void TaskQuestions::askChecksum(TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    if (task->state == TaskState::Completed) {
        const QString path = QDir(task->directory).filePath(task->fileName);
        (new ChecksumDialog(path, task->checksum, m_window))->open();
        return;
    }
    auto *dialog = new TextQuestion(
        {tr("Checksum"),
         tr("The checksum that the file must have, as its publisher tells it. Leave it empty to check nothing."),
         tr("&Checksum:"), QString::fromLatin1(task->checksum.expected), tr("&Set")},
        m_window);
    dialog->setCheck([](const QString &text) {
        const auto read = readChecksum(text);
        return read ? QString() : read.error();
    });
    connect(dialog, &TextQuestion::answered, this, [this, id](const QString &text) {
        if (const auto read = readChecksum(text))
            m_commands.useChecksum(id, *read);
    });
    dialog->open();
}

void TaskQuestions::askSignIn(TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    auto *dialog = new SignInDialog(task->url, task->userName, m_window);
    connect(dialog, &SignInDialog::answered, this,
            [this, id](const Credentials &credentials) { m_commands.signIn(id, credentials); });
    dialog->open();
}

void TaskQuestions::askTrust(TaskId id)
{
    m_commands.readCertificate(id); // `showCertificate` when it is there
}

void TaskQuestions::showCertificate(TaskId id, const CertificateFacts &facts)
{
    auto *dialog = new CertificateDialog(facts, m_window);
    connect(dialog, &CertificateDialog::trusted, this,
            [this, id](const QByteArray &fingerprint) { m_commands.trust(id, fingerprint); });
    dialog->open();
}

void TaskQuestions::askFolder(TaskId id)
{
    const Task *task = m_commands.find(id);
    if (!task)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Choose the folder"), task->directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString &directory) { m_commands.useFolder(id, directory); });
    dialog->open();
}

qint64 TaskQuestions::bytesAtStake(const QList<TaskId> &ids) const
{
    qint64 bytes = 0;
    for (TaskId id : ids) {
        const Task *task = m_commands.find(id);
        if (task && task->state != TaskState::Completed && task->state != TaskState::Cancelled)
            bytes += task->bytesReceived;
    }
    return bytes;
}

void TaskQuestions::startAgain(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = m_commands.offered(Verb::StartAgain, ids);
    const qint64 lost = bytesAtStake(fitting);
    if (lost == 0) {
        m_commands.startAgain(fitting);
        return;
    }
    const QString name = onlyName(fitting, m_commands);
    const QString question = name.isEmpty()
                                 ? tr("Start %Ln download(s) again from the first byte?", nullptr, int(fitting.size()))
                                 : tr("Start “%1” again from the first byte?").arg(name);
    QMessageBox *box = makeQuestion(m_window, tr("Start again"), question, tr("&Start again"));
    box->setInformativeText(tr("What was fetched already (%1) is thrown away.").arg(sizeText(lost)));
    connect(box, &QDialog::accepted, this, [this, fitting] { m_commands.startAgain(fitting); });
    box->open();
}

void TaskQuestions::cancel(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = m_commands.offered(Verb::Cancel, ids);
    const qint64 lost = bytesAtStake(fitting);
    if (lost == 0) {
        m_commands.cancel(fitting);
        return;
    }
    const QString name = onlyName(fitting, m_commands);
    const QString question =
        name.isEmpty() ? tr("Give up %Ln download(s)?", nullptr, int(fitting.size())) : tr("Give up “%1”?").arg(name);
    QMessageBox *box = makeQuestion(m_window, tr("Cancel"), question, tr("&Give up"));
    box->setInformativeText(tr("What was fetched already (%1) is thrown away. Pause keeps it.").arg(sizeText(lost)));
    connect(box, &QDialog::accepted, this, [this, fitting] { m_commands.cancel(fitting); });
    box->open();
}

void TaskQuestions::remove(const QList<TaskId> &ids)
{
    const qint64 lost = bytesAtStake(ids);
    if (lost == 0) {
        m_commands.remove(ids);
        return;
    }
    const QString name = onlyName(ids, m_commands);
    const QString question = name.isEmpty() ? tr("Remove %Ln download(s) from the list?", nullptr, int(ids.size()))
                                            : tr("Remove “%1” from the list?").arg(name);
    QMessageBox *box = makeQuestion(m_window, tr("Remove"), question, tr("&Remove"));
    box->setInformativeText(
        tr("Not everything is finished: what was fetched already (%1) is given up.").arg(sizeText(lost)));
    connect(box, &QDialog::accepted, this, [this, ids] { m_commands.remove(ids); });
    box->open();
}

void TaskQuestions::removeWithFiles(const QList<TaskId> &ids)
{
    if (ids.isEmpty())
        return;
    const QString name = onlyName(ids, m_commands);
    const QString question =
        name.isEmpty() ? tr("Remove %Ln download(s) from the list and delete the files?", nullptr, int(ids.size()))
                       : tr("Remove “%1” from the list and delete the file?").arg(name);
    QMessageBox *box = makeQuestion(m_window, tr("Remove and delete"), question, tr("&Delete"));
    box->setIcon(QMessageBox::Warning);
    box->setInformativeText(tr("This cannot be undone."));
    connect(box, &QDialog::accepted, this, [this, ids] { m_commands.removeWithFiles(ids); });
    box->open();
}

void TaskQuestions::askTotalLimit(qint64 bytesPerSecond)
{
    auto *dialog = new TextQuestion(
        {tr("Speed limit"), tr("For all downloads together, in bytes per second: 500K, 2M, 1.5G. “off” is no limit."),
         tr("&Limit:"), rateTextToEdit(bytesPerSecond), tr("&Set")},
        m_window);
    dialog->setCheck([](const QString &text) {
        return readRateText(text) ? QString() : tr("A limit is a number with K, M or G, or “off”.");
    });
    connect(dialog, &TextQuestion::answered, this, [this](const QString &text) {
        if (const auto rate = readRateText(text))
            m_commands.setTotalLimit(*rate);
    });
    dialog->open();
}

} // namespace longhaul
