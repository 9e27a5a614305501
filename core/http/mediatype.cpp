#include "mediatype.h"

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

struct TypeExtension {
    QByteArrayView type;
    const char *extension;
};

// No text/plain: it is what servers say of a README and of what they do not know.
constexpr std::array<TypeExtension, 62> kTypeExtensions = {{
    {"application/epub+zip", ".epub"},
    {"application/gzip", ".gz"},
    {"application/java-archive", ".jar"},
    {"application/json", ".json"},
    {"application/ld+json", ".jsonld"},
    {"application/metalink4+xml", ".meta4"},
    {"application/msword", ".doc"},
    {"application/ogg", ".ogx"},
    {"application/pdf", ".pdf"},
    {"application/pgp-signature", ".sig"},
    {"application/postscript", ".ps"},
    {"application/rtf", ".rtf"},
    {"application/vnd.android.package-archive", ".apk"},
    {"application/vnd.debian.binary-package", ".deb"},
    {"application/vnd.flatpak.ref", ".flatpakref"},
    {"application/vnd.microsoft.portable-executable", ".exe"},
    {"application/vnd.ms-excel", ".xls"},
    {"application/vnd.ms-powerpoint", ".ppt"},
    {"application/vnd.oasis.opendocument.presentation", ".odp"},
    {"application/vnd.oasis.opendocument.spreadsheet", ".ods"},
    {"application/vnd.oasis.opendocument.text", ".odt"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"},
    {"application/vnd.rar", ".rar"},
    {"application/x-7z-compressed", ".7z"},
    {"application/x-bittorrent", ".torrent"},
    {"application/x-bzip2", ".bz2"},
    {"application/x-cd-image", ".iso"},
    {"application/x-debian-package", ".deb"},
    {"application/x-gzip", ".gz"},
    {"application/x-iso9660-image", ".iso"},
    {"application/x-msdownload", ".exe"},
    {"application/x-rar-compressed", ".rar"},
    {"application/x-rpm", ".rpm"},
    {"application/x-tar", ".tar"},
    {"application/x-xz", ".xz"},
    {"application/x-zip-compressed", ".zip"},
    {"application/xhtml+xml", ".xhtml"},
    {"application/xml", ".xml"},
    {"application/zip", ".zip"},
    {"application/zstd", ".zst"},
    {"audio/flac", ".flac"},
    {"audio/mp4", ".m4a"},
    {"audio/mpeg", ".mp3"},
    {"audio/ogg", ".oga"},
    {"audio/wav", ".wav"},
    {"audio/x-wav", ".wav"},
    {"image/gif", ".gif"},
    {"image/jpeg", ".jpg"},
    {"image/png", ".png"},
    {"image/svg+xml", ".svg"},
    {"image/webp", ".webp"},
    {"text/css", ".css"},
    {"text/csv", ".csv"},
    {"text/html", ".html"},
    {"text/markdown", ".md"},
    {"text/xml", ".xml"},
    {"video/mp4", ".mp4"},
    {"video/quicktime", ".mov"},
    {"video/webm", ".webm"},
    {"video/x-matroska", ".mkv"},
}};

constexpr std::array<QLatin1String, 64> kBinaryExtensions = {
    QLatin1String("7z"),   QLatin1String("aac"),   QLatin1String("apk"),  QLatin1String("appimage"),
    QLatin1String("avi"),  QLatin1String("bin"),   QLatin1String("br"),   QLatin1String("bz2"),
    QLatin1String("cab"),  QLatin1String("cbz"),   QLatin1String("deb"),  QLatin1String("dmg"),
    QLatin1String("doc"),  QLatin1String("docx"),  QLatin1String("epub"), QLatin1String("exe"),
    QLatin1String("flac"), QLatin1String("flv"),   QLatin1String("gz"),   QLatin1String("img"),
    QLatin1String("iso"),  QLatin1String("jar"),   QLatin1String("lz"),   QLatin1String("lz4"),
    QLatin1String("lzma"), QLatin1String("m4a"),   QLatin1String("m4v"),  QLatin1String("mkv"),
    QLatin1String("mobi"), QLatin1String("mov"),   QLatin1String("mp3"),  QLatin1String("mp4"),
    QLatin1String("mpeg"), QLatin1String("mpg"),   QLatin1String("msi"),  QLatin1String("msix"),
    QLatin1String("odp"),  QLatin1String("ods"),   QLatin1String("odt"),  QLatin1String("ogg"),
    QLatin1String("opus"), QLatin1String("pdf"),   QLatin1String("pkg"),  QLatin1String("ppt"),
    QLatin1String("pptx"), QLatin1String("qcow2"), QLatin1String("rar"),  QLatin1String("rpm"),
    QLatin1String("snap"), QLatin1String("tar"),   QLatin1String("tbz2"), QLatin1String("tgz"),
    QLatin1String("txz"),  QLatin1String("vdi"),   QLatin1String("vmdk"), QLatin1String("wav"),
    QLatin1String("webm"), QLatin1String("whl"),   QLatin1String("wmv"),  QLatin1String("xls"),
    QLatin1String("xlsx"), QLatin1String("xz"),    QLatin1String("zip"),  QLatin1String("zst"),
};

} // namespace

QByteArray mediaType(QByteArrayView contentType)
{
    constexpr qsizetype kLongestType = 255;
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed();
    const bool isPlain = std::all_of(type.begin(), type.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!isPlain || type.size() > kLongestType || type.count('/') != 1 || type.startsWith('/') || type.endsWith('/'))
        return {};
    return type.toByteArray().toLower();
}

bool isWebPage(QByteArrayView contentType)
{
    const QByteArray type = mediaType(contentType);
    return type == "text/html" || type == "application/xhtml+xml";
}

QString extensionOfType(QByteArrayView contentType)
{
    const QByteArray type = mediaType(contentType);
    for (const TypeExtension &row : kTypeExtensions) {
        if (type == row.type)
            return QString::fromLatin1(row.extension);
    }
    return {};
}

bool namesBinaryFile(QStringView name)
{
    const QString extension = name.sliced(name.lastIndexOf(u'.') + 1).toString().toLower();
    if (extension.size() == name.size())
        return false;
    return std::any_of(kBinaryExtensions.begin(), kBinaryExtensions.end(),
                       [&](QLatin1String known) { return extension == known; });
}

bool looksLikeWebPage(QByteArrayView firstBytes)
{
    constexpr qsizetype kMostBytes = 1024;
    static constexpr QByteArrayView kBom = "\xef\xbb\xbf";
    static constexpr std::array<QByteArrayView, 5> kBeginnings = {"<!doctype html", "<html", "<head", "<body",
                                                                  "<script"};
    if (firstBytes.startsWith(kBom))
        firstBytes = firstBytes.sliced(kBom.size());
    QByteArray text = firstBytes.first(std::min(kMostBytes, firstBytes.size())).trimmed().toByteArray().toLower();
    if (text.startsWith("<?xml") || text.startsWith("<!--")) {
        const qsizetype end = text.indexOf(text.startsWith("<?") ? "?>" : "-->");
        text = end < 0 ? QByteArray() : text.sliced(text.indexOf('>', end) + 1).trimmed();
    }
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](QByteArrayView beginning) { return text.startsWith(beginning); });
}

} // namespace longhaul
