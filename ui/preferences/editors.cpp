#include "editors.h"

#include "agentsettings.h"
#include "icons.h"
#include "preferencerow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace longhaul {

namespace {

/// Calls `show` with each new value, without the control telling of it.
template<typename Control, typename Show>
void showEach(Control &control, AgentSettings &settings, const QString &key, Show show)
{
    const auto refresh = [&control, &settings, key, show] {
        const QSignalBlocker quiet(control);
        control.setEnabled(settings.isKnown());
        if (settings.isKnown())
            show(settings.value(key));
    };
    QObject::connect(&settings, &AgentSettings::changed, &control, refresh);
    refresh();
}

} // namespace

void follow(QCheckBox &box, AgentSettings &settings, const QString &key)
{
    showEach(box, settings, key, [&box](const QString &value) { box.setChecked(value == QLatin1String("on")); });
    QObject::connect(&box, &QCheckBox::toggled, &settings, [&settings, key](bool on) {
        settings.change(key, on ? QStringLiteral("on") : QStringLiteral("off"));
    });
}

void follow(QSpinBox &box, AgentSettings &settings, const QString &key)
{
    box.setKeyboardTracking(false); // "12" is not 1 first
    showEach(box, settings, key, [&box](const QString &value) { box.setValue(value.toInt()); });
    QObject::connect(&box, &QSpinBox::valueChanged, &settings,
                     [&settings, key](int value) { settings.change(key, QString::number(value)); });
}

void follow(QComboBox &box, AgentSettings &settings, const QString &key)
{
    showEach(box, settings, key, [&box](const QString &value) { box.setCurrentIndex(box.findData(value)); });
    QObject::connect(&box, &QComboBox::activated, &settings,
                     [&box, &settings, key](int index) { settings.change(key, box.itemData(index).toString()); });
}

void follow(QLineEdit &line, AgentSettings &settings, const QString &key)
{
    showEach(line, settings, key, [&line](const QString &value) {
        if (!line.hasFocus()) // somebody is typing
            line.setText(value);
    });
    QObject::connect(&line, &QLineEdit::editingFinished, &settings, [&line, &settings, key] {
        if (line.text() != settings.value(key))
            settings.change(key, line.text());
    });
}

void tellRefusals(PreferenceRow &row, AgentSettings &settings, const QString &key)
{
    QObject::connect(&settings, &AgentSettings::refused, &row, [&row, key](const QString &refused) {
        if (refused == key)
            row.setTrouble(FolderEdit::tr("This value was not taken; the one from before still holds."));
    });
    QObject::connect(&settings, &AgentSettings::taken, &row, [&row, key](const QString &taken) {
        if (taken == key)
            row.setTrouble({});
    });
}

FolderEdit::FolderEdit(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_browse(new QPushButton(icon(Icon::Folder), tr("Browse…"), this))
{
    m_line->setLayoutDirection(Qt::LeftToRight); // paths read so in every language
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_browse);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &FolderEdit::onEdited);
    connect(m_browse, &QPushButton::clicked, this, &FolderEdit::browse);
}

void FolderEdit::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    m_browse->setAccessibleName(tr("Browse for: %1").arg(name));
}

void FolderEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QString FolderEdit::folder() const
{
    return m_folder;
}

void FolderEdit::setFolder(const QString &folder)
{
    m_folder = folder;
    m_line->setText(QDir::toNativeSeparators(folder));
}

void FolderEdit::onEdited()
{
    QString typed = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/")))
        typed.replace(0, 1, QDir::homePath());
    if (!typed.isEmpty() && !QDir::isAbsolutePath(typed)) {
        setFolder(m_folder);
        return;
    }
    if (typed == m_folder)
        return;
    setFolder(typed);
    emit chosen(m_folder);
}

void FolderEdit::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        setFolder(folder);
        emit chosen(folder);
    });
    dialog->open();
}

} // namespace longhaul
