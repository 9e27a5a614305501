#include "offeredset.h"

#include "pagelinks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace longhaul {

namespace {

constexpr qsizetype kMostWords = 3;

struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::OfferWords)
};

bool isPageName(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("xhtml");
}

/// Where a page was saved from, as some browsers note in its beginning.
QUrl savedFrom(const QString &html)
{
    static const QRegularExpression note(QStringLiteral("<!--\\s*saved from url=\\(\\d+\\)(https?://\\S+)\\s*-->"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QUrl(note.match(html.left(4096)).captured(1));
}

QString problemText(const OfferProblem &problem)
{
    switch (problem.trouble) {
    case OfferTrouble::NoAddress: return OfferWords::tr("There is no address in the curl command.");
    case OfferTrouble::SendsData:
        return OfferWords::tr("This curl command sends data (%1). Longhaul only fetches files; it sends nothing.")
            .arg(problem.detail);
    case OfferTrouble::OtherMethod:
        return OfferWords::tr("This curl command asks with %1. Longhaul only fetches files, which is GET.")
            .arg(problem.detail);
    case OfferTrouble::UnfinishedQuote:
        return OfferWords::tr("The command ends in the middle of a text in quotes. Copy all of it.");
    case OfferTrouble::OptionLeftOut:
        return OfferWords::tr("“%1” has no meaning here and is left out.").arg(problem.detail);
    case OfferTrouble::WrongEntry:
        return OfferWords::tr("Entry %1 of the list cannot be used and is left out. In detail: %2")
            .arg(problem.number)
            .arg(problem.detail);
    case OfferTrouble::NoList: return OfferWords::tr("This is no list of links. In detail: %1").arg(problem.detail);
    case OfferTrouble::NoMetalink:
        return OfferWords::tr("The Metalink cannot be read. In detail: %1").arg(problem.detail);
    case OfferTrouble::FilesWithoutLink:
        return OfferWords::tr("%Ln file(s) of the Metalink have no http or https link and are left out.", nullptr,
                              static_cast<int>(problem.number));
    case OfferTrouble::TooManyPieces:
        return OfferWords::tr("“%1” has too many pieces; only the whole file is compared.").arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

OfferedSet offeredIn(const LinkSources &sources)
{
    OfferedSet offered;
    offered.links = sources.addresses;
    if (!sources.addresses.isEmpty())
        return offered;
    addOffered(offered, {}, sources.text.toUtf8());
    // The HTML beside a text only repeats it, except for the links behind its words.
    if (offered.tasks.isEmpty() && offered.pages.isEmpty())
        offered.links += linksInHtml(sources.html);
    offered.links.removeDuplicates();
    return offered;
}

void addOffered(OfferedSet &set, const QString &fileName, const QByteArray &content)
{
    if (const auto offered = readOfferedTasks(content)) {
        set.tasks += offered->requests;
        set.problems += offered->problems;
        return;
    }
    if (isPageName(fileName) || looksLikeHtml(content)) {
        const QString html = htmlText(content);
        set.pages.append({QFileInfo(fileName).fileName(), html, savedFrom(html)});
        return;
    }
    set.links += fileName.isEmpty() ? linksInText(QString::fromUtf8(content)) : linksInFile(fileName, content);
}

QStringList offerWords(const OfferedSet &set)
{
    QStringList words;
    for (const QString &path : set.unread.mid(0, kMostWords)) {
        const QString name = QFileInfo(path).fileName();
        words << (set.isEmpty() ? OfferWords::tr("“%1” could not be read.").arg(name)
                                : OfferWords::tr("“%1” was not read to its end.").arg(name));
    }
    for (const OfferProblem &problem : set.problems.mid(0, kMostWords))
        words << problemText(problem);
    if (const qsizetype more = set.problems.size() - kMostWords; more > 0)
        words << OfferWords::tr("%Ln more thing(s) were left out.", nullptr, static_cast<int>(more));
    return words;
}

} // namespace longhaul
