#include "clipboardoffer.h"

#include "linkextractor.h"
#include "offeredlinks.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

#include <algorithm>

namespace longhaul {

namespace {

/// A longer text is somebody's work, not links to be added.
constexpr qsizetype kLongestOffered = 256 * 1024;

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QString textOfOthers()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->ownsClipboard() ? nullptr : clipboard->mimeData();
    return data && data->hasText() ? data->text() : QString();
}

} // namespace

ClipboardOffer::ClipboardOffer(const QString &configFolder, IsKnown isKnown, QWidget *window)
    : ClipboardOffer(configFolder, std::move(isKnown), textOfOthers, window)
{
}

ClipboardOffer::ClipboardOffer(const QString &configFolder, IsKnown isKnown, ForeignText foreignText, QWidget *window)
    : NoticeBar(window)
    , m_configFolder(configFolder)
    , m_isKnown(std::move(isKnown))
    , m_foreignText(std::move(foreignText))
{
    setObjectName(QStringLiteral("clipboardOffer"));
    setButton(tr("&Add now…"));
    setClosable();
    hide();
    connect(this, &NoticeBar::pressed, this, [this] {
        hide();
        emit accepted();
    });
    connect(this, &NoticeBar::closed, this, &QWidget::hide);
    window->installEventFilter(this);
}

bool ClipboardOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        look();
    return NoticeBar::eventFilter(watched, event);
}

bool ClipboardOffer::isWanted() const
{
    return QSettings(m_configFolder + QStringLiteral("/window.ini"), QSettings::IniFormat)
        .value(QStringLiteral("window/clipboardOffer"), true)
        .toBool();
}

void ClipboardOffer::dismiss()
{
    m_last = digestOf(m_foreignText());
    hide();
}

void ClipboardOffer::look()
{
    const QString text = isWanted() ? m_foreignText() : QString();
    if (text.isEmpty() || text.size() > kLongestOffered)
        return hide();
    const QByteArray digest = digestOf(text);
    if (digest == m_last)
        return; // offered, or refused, before
    m_last = digest;
    const int links = newLinks(text);
    if (links == 0)
        return hide();
    say(Tone::Calm, tr("%Ln link(s) in the clipboard.", nullptr, links));
    show();
}

int ClipboardOffer::newLinks(const QString &text) const
{
    if (const auto tasks = readOfferedTasks(text.toUtf8()))
        return static_cast<int>(tasks->requests.size());
    // Links within a page of prose are reading matter: only what is all links is offered.
    const FoundLinks found = findLinks(text);
    if (found.linesWithout > 0)
        return 0;
    return static_cast<int>(std::count_if(found.links.begin(), found.links.end(),
                                          [this](const QString &link) { return !m_isKnown(link); }));
}

} // namespace longhaul
