#include "inputfile.h"

#include "valuerules.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace longhaul::ctl {

namespace {

/// `name` fit for a remark of one line on a terminal.
QString shownOption(const QString &name)
{
    QString plain = name.left(40);
    std::replace_if(plain.begin(), plain.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return plain;
}

/// Reads line after line; a wrong one ends it.
class InputReader
{
public:
    explicit InputReader(QString workingFolder) : m_folder(std::move(workingFolder)) {}

    /// Empty, or what is wrong with the line.
    QString readLine(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || line.startsWith(u'#'))
            return {};
        const bool belongsToUrl = line.front() == u' ' || line.front() == u'\t';
        return belongsToUrl ? readOption(text) : readAddress(text);
    }

    InputFile result()
    {
        for (auto it = m_ignored.cbegin(); it != m_ignored.cend(); ++it)
            m_file.remarks << QStringLiteral("option \"%1\" is not known here and was left out (%2 times)")
                                  .arg(it.key())
                                  .arg(it.value());
        return m_file;
    }

private:
    QString readAddress(const QString &text)
    {
        QStringList addresses;
        for (const QString &address : text.split(u'\t', Qt::SkipEmptyParts)) {
            const auto url = readUrl(address);
            if (!url)
                return url.error();
            addresses << *url;
        }
        AddEntry entry{addresses.takeFirst(), {}, {}, {}, {}};
        if (!addresses.isEmpty())
            entry.more.insert(QLatin1String("mirrors"), QJsonArray::fromStringList(addresses));
        m_file.entries << entry;
        return {};
    }

    QString readOption(const QString &text)
    {
        if (m_file.entries.isEmpty())
            return QStringLiteral("an option stands before the first address");
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        const QString value = equals < 0 ? QString() : text.mid(equals + 1);
        AddEntry &entry = m_file.entries.back();
        if (name == QLatin1String("out"))
            return take(readFileName(value), entry.fileName);
        if (name == QLatin1String("dir"))
            return take(readFolder(value, m_folder), entry.directory);
        if (name == QLatin1String("checksum"))
            return take(readChecksum(value), entry.checksum);
        if (name == QLatin1String("header")) {
            QString header;
            const QString wrong = take(readHeader(value), header);
            if (wrong.isEmpty())
                entry.headers << header;
            return wrong;
        }
        ++m_ignored[shownOption(name)];
        return {};
    }

    static QString take(const std::expected<QString, QString> &value, QString &target)
    {
        if (!value)
            return value.error();
        target = *value;
        return {};
    }

    QString m_folder;
    InputFile m_file;
    QMap<QString, int> m_ignored; // option -> how often
};

} // namespace

std::expected<InputFile, QString> parseInputFile(const QByteArray &content, const QString &workingFolder)
{
    InputReader reader(workingFolder);
    const QByteArray text = content.startsWith("\xef\xbb\xbf") ? content.mid(3) : content;
    qsizetype begin = 0;
    for (int number = 1; begin < text.size(); ++number) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        const QString line = QString::fromUtf8(text.mid(begin, end - begin));
        if (const QString wrong = reader.readLine(line); !wrong.isEmpty())
            return std::unexpected(QStringLiteral("line %1: %2").arg(number).arg(wrong));
        begin = end + 1;
    }
    return reader.result();
}

} // namespace longhaul::ctl
