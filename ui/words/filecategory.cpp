#include "filecategory.h"

#include <QCoreApplication>
#include <QHash>

namespace longhaul {

namespace {

struct CategoryWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::FileCategory)
};

struct Endings {
    FileCategory category;
    const char *endings; // in lower case, spaces between
};

constexpr Endings kEndings[] = {
    {FileCategory::Documents,
     "pdf epub mobi azw azw3 djvu doc docx dot dotx odt ott rtf txt md tex ps xls xlsx ods csv tsv ppt pptx pps odp "
     "odg pages numbers key html htm mht mhtml xml json log chm fb2 srt vtt ics vcf"},
    {FileCategory::Archives,
     "zip 7z rar tar gz tgz bz2 tbz tbz2 xz txz zst tzst lz lzma lz4 z cab arj lzh ace cpio sit sitx zipx iso img "
     "nrg mdf vhd vhdx vmdk vdi qcow2 raw squashfs jar war warc"},
    {FileCategory::Programs,
     "exe msi msix appx bat dmg pkg deb rpm apk aab xapk ipa flatpak flatpakref snap appimage run sh crx "
     "xpi vsix whl"},
    {FileCategory::Music,
     "mp3 flac ogg oga opus m4a m4b aac wav wma aif aiff ape alac wv mka mid midi amr dsf mpc m3u"},
    {FileCategory::Video,
     "mp4 m4v mkv webm avi mov wmv flv mpg mpeg mpe m2v ts m2ts mts vob ogv 3gp 3g2 rm rmvb asf divx f4v m3u8"},
    {FileCategory::Pictures,
     "jpg jpeg jpe jfif png gif webp avif heic heif bmp tif tiff svg svgz ico psd xcf kra ai eps raf cr2 cr3 nef arw "
     "dng orf rw2 jxl jp2 tga"},
};

QHash<QString, FileCategory> categoriesByEnding()
{
    QHash<QString, FileCategory> table;
    for (const Endings &group : kEndings) {
        for (const QString &ending : QString::fromLatin1(group.endings).split(u' '))
            table.insert(ending, group.category);
    }
    return table;
}

} // namespace

FileCategory categoryOf(const QString &fileName)
{
    static const QHash<QString, FileCategory> table = categoriesByEnding();
    const qsizetype dot = fileName.lastIndexOf(u'.');
    // A dot in front hides a file; it begins no ending.
    return dot < 1 ? FileCategory::Other : table.value(fileName.mid(dot + 1).toLower(), FileCategory::Other);
}

const QList<FileCategory> &allCategories()
{
    static const QList<FileCategory> all{FileCategory::Documents, FileCategory::Archives, FileCategory::Programs,
                                         FileCategory::Music,     FileCategory::Video,    FileCategory::Pictures,
                                         FileCategory::Other};
    return all;
}

QString categoryKey(FileCategory category)
{
    switch (category) {
    case FileCategory::Documents: return QStringLiteral("documents");
    case FileCategory::Archives: return QStringLiteral("archives");
    case FileCategory::Programs: return QStringLiteral("programs");
    case FileCategory::Music: return QStringLiteral("music");
    case FileCategory::Video: return QStringLiteral("video");
    case FileCategory::Pictures: return QStringLiteral("pictures");
    case FileCategory::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString categoryTitle(FileCategory category)
{
    switch (category) {
    case FileCategory::Documents: return CategoryWords::tr("Documents");
    case FileCategory::Archives: return CategoryWords::tr("Archives");
    case FileCategory::Programs: return CategoryWords::tr("Programs");
    case FileCategory::Music: return CategoryWords::tr("Music");
    case FileCategory::Video: return CategoryWords::tr("Video");
    case FileCategory::Pictures: return CategoryWords::tr("Pictures");
    case FileCategory::Other: return CategoryWords::tr("Other files");
    }
    Q_UNREACHABLE();
}

} // namespace longhaul
