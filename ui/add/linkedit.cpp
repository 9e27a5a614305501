#include "linkedit.h"

#include "linkextractor.h"
#include "offeredlinks.h"
#include "pagelinks.h"

#include <QMimeData>
#include <QTextBlock>

namespace longhaul {

namespace {

bool isMoreThanText(const QString &text)
{
    const QByteArray begin = text.left(kMostLinkText).toUtf8();
    return looksLikeHtml(begin) || readOfferedTasks(begin).has_value();
}

} // namespace

LinkEdit::LinkEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    // Links read from left to right in every language, the example among them.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

void LinkEdit::appendLinks(const QStringList &links)
{
    if (links.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const bool onFreshLine = cursor.block().text().trimmed().isEmpty();
    cursor.insertText((onFreshLine ? QString() : QStringLiteral("\n")) + links.join(u'\n') + u'\n');
}

void LinkEdit::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

int LinkEdit::heightOfLines(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
}

QSize LinkEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(4)};
}

QSize LinkEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(3)};
}

bool LinkEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return mayHoldLinks(*source);
}

void LinkEdit::insertFromMimeData(const QMimeData *source)
{
    // A command, a list with options, a Metalink or a page is more than its text: it is read as if it were dropped.
    if (source->hasUrls() || isMoreThanText(source->text())
        || (source->hasHtml() && linksInText(source->text().left(kMostLinkText)).isEmpty()))
        emit dataOffered(*source);
    else if (source->text().size() <= kMostLinkText)
        insertPlainText(source->text());
    else
        emit dataOffered(*source); // more text than a person reads: its links will do
}

} // namespace longhaul
