#include "addoptions.h"

#include "checksuminput.h"
#include "fieldnote.h"
#include "filenamecheck.h"
#include "folderfield.h"
#include "moreoptions.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace longhaul {

struct AddOptions::Fields {
    FolderField *folder = nullptr;
    QLineEdit *name = nullptr;
    FieldNote *nameNote = nullptr;
    QLineEdit *checksum = nullptr;
    FieldNote *checksumNote = nullptr;
    QToolButton *more = nullptr;
    MoreOptions *moreArea = nullptr;
    QFormLayout *form = nullptr;
    QCheckBox *start = nullptr;
    Checksum foundChecksum;
    bool single = true;
};

AddOptions::AddOptions(const AddMemory &memory, QWidget *parent) : QWidget(parent), m_fields(std::make_unique<Fields>())
{
    m_fields->folder = new FolderField(memory, this);
    connect(m_fields->folder, &FolderField::changed, this, &AddOptions::changed);
    buildFile();
    buildMore();
    layOut();
}

AddOptions::~AddOptions() = default;

void AddOptions::buildFile()
{
    auto &f = *m_fields;
    f.name = new QLineEdit(this);
    f.name->setObjectName(QStringLiteral("fileName"));
    f.nameNote = new FieldNote(f.name, this);
    f.nameNote->setObjectName(QStringLiteral("fileNameNote"));
    connect(f.name, &QLineEdit::textEdited, this, [this](const QString &text) {
        checkName();
        emit fileNameEdited(m_fields->nameNote->hasTrouble() ? QString() : text.trimmed());
        emit changed();
    });
    f.checksum = new QLineEdit(this);
    f.checksum->setObjectName(QStringLiteral("checksum"));
    f.checksum->setLayoutDirection(Qt::LeftToRight);
    f.checksumNote = new FieldNote(f.checksum, this);
    f.checksumNote->setObjectName(QStringLiteral("checksumNote"));
    connect(f.checksum, &QLineEdit::textChanged, this, [this] {
        checkChecksum();
        emit changed();
    });
}

void AddOptions::buildMore()
{
    auto &f = *m_fields;
    f.more = new QToolButton(this);
    f.more->setObjectName(QStringLiteral("more"));
    f.more->setText(tr("M&ore choices"));
    f.more->setCheckable(true);
    f.more->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    f.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    f.more->setAutoRaise(true);
    f.more->setFocusPolicy(Qt::StrongFocus);
    f.moreArea = new MoreOptions(this);
    f.moreArea->hide();
    connect(f.more, &QToolButton::toggled, this, &AddOptions::unfold);
    connect(f.moreArea, &MoreOptions::identityEdited, this, &AddOptions::identityEdited);
    connect(f.moreArea, &MoreOptions::changed, this, &AddOptions::changed);
    f.start = new QCheckBox(tr("&Start at once"), this);
    f.start->setObjectName(QStringLiteral("start"));
    f.start->setChecked(true);
    f.start->setToolTip(tr("Otherwise it waits, paused, until you resume it."));
}

void AddOptions::unfold(bool on)
{
    auto &f = *m_fields;
    const int height = f.moreArea->sizeHint().height() + layout()->spacing();
    f.moreArea->setVisible(on);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    f.more->setArrowType(on ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
    emit unfolded(on ? height : -height);
}

void AddOptions::layOut()
{
    auto &f = *m_fields;
    auto *form = f.form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [this](QFormLayout *target, const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        target->addRow(label, field);
    };
    addRow(form, tr("&Folder:"), f.folder, f.folder);
    addRow(form, tr("&Name:"), f.name, f.name);
    form->addRow(QString(), f.nameNote);
    addRow(form, tr("Chec&ksum:"), f.checksum, f.checksum);
    form->addRow(QString(), f.checksumNote);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(f.more, 0, Qt::AlignLeading);
    column->addWidget(f.moreArea);
    column->addWidget(f.start);
    const QList<QWidget *> order{f.folder, f.name, f.checksum, f.more, f.moreArea, f.start};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void AddOptions::setDefaults(const QString &directory, OnExists onExists)
{
    auto &f = *m_fields;
    f.folder->setDefault(directory);
    f.moreArea->setDefaultOnExists(onExists);
}

void AddOptions::setLinkCount(int count)
{
    auto &f = *m_fields;
    f.single = count <= 1;
    if (!f.single)
        f.folder->setFileName({});
    // Several names can be changed in the list above.
    for (QLineEdit *edit : {f.name, f.checksum}) {
        edit->setEnabled(f.single);
        f.form->setRowVisible(edit, f.single);
    }
    f.checksum->setPlaceholderText(tr("sha256:… or the digits alone"));
    checkName();
    checkChecksum();
}

void AddOptions::setFound(const QString &name, const Checksum &checksum)
{
    auto &f = *m_fields;
    if (!f.single)
        return;
    f.name->setPlaceholderText(name);
    f.folder->setFileName(name);
    f.foundChecksum = checksum;
    checkChecksum();
}

void AddOptions::setQueues(const QStringList &queues)
{
    m_fields->moreArea->setQueues(queues);
}

void AddOptions::setBytesNeeded(qint64 bytes)
{
    m_fields->folder->setBytesNeeded(bytes);
}

void AddOptions::checkName()
{
    m_fields->nameNote->setTrouble(m_fields->single ? fileNameProblem(m_fields->name->text()) : QString());
}

void AddOptions::checkChecksum()
{
    auto &f = *m_fields;
    const auto checksum = readChecksum(f.checksum->text());
    if (!f.single)
        f.checksumNote->setHint({});
    else if (!checksum)
        f.checksumNote->setTrouble(checksum.error());
    else if (checksum->algorithm != HashAlgorithm::None)
        f.checksumNote->setHint(tr("The file is compared with this %1 checksum.").arg(hashName(checksum->algorithm)));
    else if (f.foundChecksum.algorithm != HashAlgorithm::None)
        f.checksumNote->setHint(tr("The file is compared with the %1 checksum that came with the link.")
                                    .arg(hashName(f.foundChecksum.algorithm)));
    else
        f.checksumNote->setHint({});
}

AddChoices AddOptions::choices() const
{
    const auto &f = *m_fields;
    AddChoices choices;
    choices.directory = f.folder->directory();
    if (f.single) {
        choices.fileName = f.name->text().trimmed();
        choices.checksum = readChecksum(f.checksum->text()).value_or(Checksum{});
    }
    choices.folders = f.folder->categoryFolders();
    f.moreArea->fill(choices);
    choices.startPaused = !f.start->isChecked();
    return choices;
}

bool AddOptions::areChoicesValid() const
{
    const auto &f = *m_fields;
    return !f.folder->hasTrouble() && !f.nameNote->hasTrouble() && !f.checksumNote->hasTrouble()
           && !f.moreArea->hasTrouble();
}

void AddOptions::goToTrouble()
{
    const auto &f = *m_fields;
    if (f.folder->hasTrouble())
        f.folder->setFocus();
    else if (f.nameNote->hasTrouble())
        f.name->setFocus();
    else if (f.checksumNote->hasTrouble())
        f.checksum->setFocus();
    if (!f.moreArea->hasTrouble())
        return;
    f.more->setChecked(true);
    f.moreArea->goToTrouble();
}

void AddOptions::fold()
{
    m_fields->more->setChecked(false);
}

void AddOptions::rememberFolder(AddMemory &memory) const
{
    m_fields->folder->rememberIn(memory);
}

} // namespace longhaul
