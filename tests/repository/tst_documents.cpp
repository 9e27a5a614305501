#include "failure.h"
#include "settings.h"
#include "task.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace longhaul;

namespace {

QString readDocument(const QString &path)
{
    QFile file(QStringLiteral(LONGHAUL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList documents()
{
    const QDir top(QStringLiteral(LONGHAUL_SOURCE_DIR));
    QStringList paths;
    for (const QString &name : top.entryList({QStringLiteral("*.md")}, QDir::Files))
        paths << name;
    for (const char *folder : {"core", "ui", "app", "docs", "tests", "packaging"}) {
        QDirIterator it(top.filePath(QLatin1String(folder)), {QStringLiteral("*.md")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << top.relativeFilePath(it.next());
    }
    return paths;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void everySettingIsExplainedWithItsDefault();
    void noSettingIsExplainedThatIsNotThere();
    void everyCodeIsListed();
    void everyFolderOfTheEngineSaysWhatItIsFor();
    void linksBetweenDocumentsLeadSomewhere();
};

void TestDocuments::everySettingIsExplainedWithItsDefault()
{
    const QString text = readDocument(QStringLiteral("docs/settings.md"));
    const QMap<QString, QString> defaults = settingsAsText(Settings{});
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        const QRegularExpression row(QStringLiteral("^\\| `%1` \\| ([^|]*) \\|").arg(it.key()),
                                     QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = row.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(it.key()));
        const bool isEmptyDefault = it.value().isEmpty(); // told in words
        QVERIFY2(isEmptyDefault || match.captured(1).startsWith(u'`' + it.value() + u'`'),
                 qPrintable(match.captured(0)));
    }
}

void TestDocuments::noSettingIsExplainedThatIsNotThere()
{
    const QString text = readDocument(QStringLiteral("docs/settings.md"));
    const QStringList known = settingsAsText(Settings{}).keys();
    const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)` \\|"), QRegularExpression::MultilineOption);
    int rows = 0;
    for (auto it = row.globalMatch(text); it.hasNext(); ++rows) {
        const QString key = it.next().captured(1);
        QVERIFY2(known.contains(key), qPrintable(key));
    }
    QCOMPARE(rows, known.size());
}

void TestDocuments::everyCodeIsListed()
{
    const QString text = readDocument(QStringLiteral("docs/settings.md"));
    for (int code = 0; code <= static_cast<int>(FailureCode::Internal); ++code)
        QVERIFY2(text.contains(u'`' + failureName(static_cast<FailureCode>(code)) + u'`'),
                 qPrintable(failureName(static_cast<FailureCode>(code))));
    for (int reason = 1; reason <= static_cast<int>(WaitReason::Keyring); ++reason)
        QVERIFY(text.contains(u'`' + reasonName(static_cast<WaitReason>(reason)) + u'`'));
    for (int state = 0; state <= static_cast<int>(TaskState::Cancelled); ++state)
        QVERIFY(text.contains(u'`' + stateName(static_cast<TaskState>(state)) + u'`'));
}

void TestDocuments::everyFolderOfTheEngineSaysWhatItIsFor()
{
    const QDir core(QStringLiteral(LONGHAUL_SOURCE_DIR "/core"));
    const QStringList folders = core.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 9);
    for (const QString &folder : folders) {
        const QString text = readDocument(QStringLiteral("core/%1/README.md").arg(folder));
        QVERIFY2(text.startsWith(QStringLiteral("# core/%1\n").arg(folder)), qPrintable(folder));
        QVERIFY2(text.contains(QStringLiteral("Not here")), qPrintable(folder));
    }
}

void TestDocuments::linksBetweenDocumentsLeadSomewhere()
{
    const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(#[^)]*)?\\)"));
    for (const QString &path : documents()) {
        const QString folder = QFileInfo(path).path();
        for (auto it = link.globalMatch(readDocument(path)); it.hasNext();) {
            const QString target = it.next().captured(1);
            if (target.contains(QLatin1String("://")))
                continue;
            const QString file = QStringLiteral(LONGHAUL_SOURCE_DIR "/%1/%2").arg(folder, target);
            QVERIFY2(QFile::exists(file), qPrintable(QStringLiteral("%1 → %2").arg(path, target)));
        }
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
