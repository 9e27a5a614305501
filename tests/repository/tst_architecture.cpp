#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// The text of each source file by its path from the top level.
using Sources = QMap<QString, QString>;

/// Which folder may include from which, itself aside. The table of ARCHITECTURE.md; what is not here is forbidden.
const QMap<QString, QSet<QString>> &allowedEdges()
{
    const auto set = [](const char *names) {
        const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    static const QMap<QString, QSet<QString>> table = {
        {QStringLiteral("core/base"), set("")},
        {QStringLiteral("core/http"), set("core/base")},
        {QStringLiteral("core/transfer"), set("core/base core/http")},
        {QStringLiteral("core/store"), set("core/base")},
        {QStringLiteral("core/manager"), set("core/base core/http core/transfer core/store")},
        {QStringLiteral("core/system"), set("core/base")},
        {QStringLiteral("core/ipc"), set("core/base")},
        {QStringLiteral("core/agent"),
         set("core/base core/http core/transfer core/store core/manager core/system core/ipc")},
        {QStringLiteral("core/client"), set("core/base core/ipc")},
        {QStringLiteral("core/links"), set("core/base core/http core/ipc")},
        {QStringLiteral("ui"), set("core/base core/client core/links")},
        {QStringLiteral("app/agent"), set("core/base core/http core/transfer core/store core/manager core/system "
                                          "core/ipc core/agent core/client ui")},
        {QStringLiteral("app/ctl"), set("core/base core/http core/links core/ipc core/client")},
        {QStringLiteral("app/longhaul"), set("core/base core/ipc core/client core/system ui")},
    };
    return table;
}

/// "core/base" for core/base/task.h, "ui" for ui/tray/tray.h.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.front() == QLatin1String("ui") ? parts.front() : parts.mid(0, 2).join(u'/');
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s+"([^"]+)\")"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = include.globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList forbiddenEdges(const Sources &sources)
{
    QHash<QString, QString> folderByName;
    for (auto it = sources.begin(); it != sources.end(); ++it)
        folderByName.insert(it.key().section(u'/', -1), folderOf(it.key()));
    QStringList wrong;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QString from = folderOf(it.key());
        if (!allowedEdges().contains(from)) {
            wrong << QStringLiteral("%1 is in a folder that the table does not know").arg(it.key());
            continue;
        }
        for (const QString &name : includesOf(it.value())) {
            const QString to = folderByName.value(name);
            if (name.contains(u'/'))
                wrong << QStringLiteral("%1 includes \"%2\"; includes are file names alone").arg(it.key(), name);
            else if (to.isEmpty() && !name.endsWith(QLatin1String(".moc")) && !name.startsWith(QLatin1String("ui_")))
                wrong << QStringLiteral("%1 includes \"%2\", which is nowhere").arg(it.key(), name);
            else if (!to.isEmpty() && to != from && !allowedEdges().value(from).contains(to))
                wrong << QStringLiteral("%1 includes \"%2\" of %3").arg(it.key(), name, to);
        }
    }
    return wrong;
}

QStringList filesUnder(const QStringList &folders)
{
    const QDir top(QStringLiteral(LONGHAUL_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << top.relativeFilePath(it.next());
    }
    paths.sort();
    return paths;
}

QString readAll(const QString &path)
{
    QFile file(QStringLiteral(LONGHAUL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Sources productSources()
{
    Sources sources;
    for (const QString &path : filesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        sources.insert(path, readAll(path));
    return sources;
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void noFolderIncludesWhatItMayNot();
    void aForbiddenIncludeIsFound();
    void theManagerSeesOnlyTheInterfaceOfTheStore();
    void theEngineHasNoWordsForPeople();
    void fileNamesAreUnique();
};

void TestArchitecture::noFolderIncludesWhatItMayNot()
{
    const Sources sources = productSources();
    QVERIFY(sources.size() > 100);
    const QStringList wrong = forbiddenEdges(sources);
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n") + wrong.join(u'\n')));
}

void TestArchitecture::aForbiddenIncludeIsFound()
{
    Sources sources = {
        {QStringLiteral("core/base/a.h"), QString()},
        {QStringLiteral("core/http/b.h"), QStringLiteral("#include \"a.h\"\n#include <QString>\n")},
        {QStringLiteral("ui/list/c.cpp"), QStringLiteral("#include \"a.h\"\n#include \"c.moc\"\n")},
    };
    QCOMPARE(forbiddenEdges(sources), QStringList());
    sources.insert(QStringLiteral("core/base/a.h"), QStringLiteral("// text\n#include \"b.h\"\n"));
    sources.insert(QStringLiteral("ui/list/c.cpp"),
                   QStringLiteral("#pragma once\n  # include \"b.h\"\n#include \"base/a.h\"\n#include \"z.h\"\n"));
    sources.insert(QStringLiteral("core/extra/d.h"), QString());
    QCOMPARE(forbiddenEdges(sources).size(), 5);
}

void TestArchitecture::theManagerSeesOnlyTheInterfaceOfTheStore()
{
    const Sources sources = productSources();
    QSet<QString> storeHeaders;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (folderOf(it.key()) == QLatin1String("core/store"))
            storeHeaders.insert(it.key().section(u'/', -1));
    }
    storeHeaders.remove(QStringLiteral("taskstore.h"));
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (folderOf(it.key()) != QLatin1String("core/manager"))
            continue;
        for (const QString &name : includesOf(it.value()))
            QVERIFY2(!storeHeaders.contains(name), qPrintable(it.key() + QStringLiteral(" includes ") + name));
    }
}

void TestArchitecture::theEngineHasNoWordsForPeople()
{
    static const QRegularExpression forbidden(QStringLiteral(
        R"(\btr\(|QT_TR_NOOP|QT_TRANSLATE_NOOP|#include <Q(Application|GuiApplication|Widget|Dialog|MessageBox|Icon|Pixmap)>)"));
    const Sources sources = productSources();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (!it.key().startsWith(QLatin1String("core/")))
            continue;
        const QRegularExpressionMatch match = forbidden.match(it.value());
        QVERIFY2(!match.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(it.key(), match.captured())));
    }
}

void TestArchitecture::fileNamesAreUnique()
{
    QHash<QString, QString> pathByName;
    QStringList twice;
    for (const QString &path :
         filesUnder({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")})) {
        const QString name = path.section(u'/', -1);
        if (name == QLatin1String("main.cpp"))
            continue; // one for each program
        if (pathByName.contains(name))
            twice << QStringLiteral("%1 and %2").arg(pathByName.value(name), path);
        pathByName.insert(name, path);
    }
    QVERIFY2(twice.isEmpty(), qPrintable(QStringLiteral("\n") + twice.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
