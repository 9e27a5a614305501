#include "folderfield.h"

#include "fieldnote.h"
#include "formatting.h"
#include "icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kFolderPause{300};

} // namespace

FolderField::FolderField(const AddMemory &memory, QWidget *parent)
    : QWidget(parent), m_categories(CategoryFolders::ofThisInstallation().all())
{
    build(memory);
    layOut();
    look();
}

void FolderField::build(const AddMemory &memory)
{
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folder->setMinimumContentsLength(24);
    for (const QString &folder : memory.folders())
        m_folder->addItem(QDir::toNativeSeparators(folder));
    m_folder->setCurrentIndex(m_folder->count() > 0 ? 0 : -1);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    m_folder->lineEdit()->setLayoutDirection(Qt::LeftToRight); // paths read so in every language
    m_browse = new QPushButton(icon(Icon::Folder), tr("&Browse…"), this);
    m_browse->setAutoDefault(false);
    m_noteRow = new QWidget(this);
    m_note = new FieldNote(m_folder, m_noteRow);
    m_note->setObjectName(QStringLiteral("folderNote"));
    m_make = new QPushButton(tr("&Make this folder"), m_noteRow);
    m_make->setObjectName(QStringLiteral("makeFolder"));
    m_make->setAutoDefault(false);
    m_make->hide();
    m_byCategory = new QCheckBox(tr("Use the folder of each &kind of file"), this);
    m_byCategory->setObjectName(QStringLiteral("byCategory"));
    m_byCategory->setToolTip(tr("Music, video and so on go to the folders that the preferences name for them. "
                                "All else goes to the folder above."));
    m_byCategory->setVisible(!m_categories.isEmpty());
    m_byCategory->setChecked(!m_categories.isEmpty());
    m_categoryNote = new FieldNote(m_byCategory, this);
    m_categoryNote->setObjectName(QStringLiteral("categoryNote"));
    connect(m_byCategory, &QCheckBox::toggled, this, [this] {
        noteCategory();
        emit changed();
    });
    m_probe = new FolderProbe(this);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kFolderPause);
    connect(m_folder, &QComboBox::editTextChanged, this, [this] {
        m_typed = true;
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &FolderField::look);
    connect(m_browse, &QPushButton::clicked, this, &FolderField::browse);
    connect(m_make, &QPushButton::clicked, this, [this] { m_probe->make(shownFolder()); });
    connect(m_probe, &FolderProbe::looked, this,
            [this](const QString &, FolderState state, auto freeBytes) { onLooked(state, freeBytes); });
}

void FolderField::layOut()
{
    auto *noteLine = new QHBoxLayout(m_noteRow);
    noteLine->setContentsMargins(0, 0, 0, 0);
    noteLine->addWidget(m_note, 1);
    noteLine->addWidget(m_make);
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(m_browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_noteRow);
    column->addWidget(m_byCategory);
    column->addWidget(m_categoryNote);
    setTabOrder(m_folder, m_browse);
    setTabOrder(m_browse, m_make);
    setTabOrder(m_make, m_byCategory);
    setFocusProxy(m_folder);
}

void FolderField::setDefault(const QString &directory)
{
    const QString shown = QDir::toNativeSeparators(directory);
    m_folder->lineEdit()->setPlaceholderText(shown);
    if (!directory.isEmpty() && m_folder->findText(shown) < 0) {
        const QSignalBlocker quiet(m_folder);
        const QString typed = m_folder->currentText();
        m_folder->addItem(shown);
        if (m_typed || !typed.isEmpty())
            m_folder->setEditText(typed);
        else
            m_folder->setCurrentIndex(m_folder->count() - 1);
    }
    look();
}

void FolderField::setBytesNeeded(qint64 bytes)
{
    if (m_bytesNeeded == bytes)
        return;
    m_bytesNeeded = bytes;
    note();
}

QString FolderField::shownFolder() const
{
    const QString typed = m_folder->currentText().trimmed();
    QString folder = QDir::fromNativeSeparators(typed.isEmpty() ? m_folder->lineEdit()->placeholderText() : typed);
    if (folder == QLatin1String("~") || folder.startsWith(QLatin1String("~/")))
        folder.replace(0, 1, QDir::homePath());
    return folder.isEmpty() ? folder : QDir::cleanPath(folder);
}

QString FolderField::directory() const
{
    return m_folder->currentText().trimmed().isEmpty() ? QString() : shownFolder();
}

bool FolderField::hasTrouble() const
{
    return m_note->hasTrouble();
}

void FolderField::rememberIn(AddMemory &memory) const
{
    memory.rememberFolder(directory());
}

void FolderField::look()
{
    const QString folder = shownFolder();
    if (folder.isEmpty())
        onLooked(FolderState::Writable, {});
    else
        m_probe->look(folder);
}

void FolderField::onLooked(FolderState state, std::optional<qint64> freeBytes)
{
    m_state = state;
    m_freeBytes = freeBytes;
    note();
    emit changed();
}

void FolderField::note()
{
    m_make->setVisible(m_state == FolderState::Missing);
    if (m_state == FolderState::Missing) // a drive may come back: it stops nobody
        m_note->setHint(folderStateText(m_state));
    else if (m_state != FolderState::Writable)
        m_note->setTrouble(folderStateText(m_state));
    else if (m_freeBytes && m_bytesNeeded > *m_freeBytes)
        m_note->setHint(tr("Only %1 are free there. Downloads wait until there is room.").arg(sizeText(*m_freeBytes)));
    else
        m_note->setHint({});
    m_noteRow->setVisible(!m_note->text().isEmpty());
}

void FolderField::setFileName(const QString &name)
{
    m_fileName = name;
    noteCategory();
}

QMap<FileCategory, QString> FolderField::categoryFolders() const
{
    return m_byCategory->isChecked() ? m_categories : QMap<FileCategory, QString>();
}

void FolderField::noteCategory()
{
    const QString folder = m_fileName.isEmpty() ? QString() : categoryFolders().value(categoryOf(m_fileName));
    m_categoryNote->setHint(folder.isEmpty() ? QString()
                                             : tr("This one goes to “%1”.").arg(QDir::toNativeSeparators(folder)));
}

void FolderField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the downloads"), shownFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setEditText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

} // namespace longhaul
