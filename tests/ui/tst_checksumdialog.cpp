#include "checksumdialog.h"
#include "waitfor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

/// A finished file against the checksum that its publisher tells.
class ChecksumDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comparesWithWhatTheAgentKnows();
    void readsTheFileForAnotherSortOfChecksum();
    void saysWhatIsWrongWithAChecksum();
    void saysWhenTheFileCannotBeRead();

private:
    ChecksumDialog *open(const Checksum &known);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChecksumDialog> m_dialog;
    QByteArray m_content;
};

void ChecksumDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content = QByteArray(5 * 1024 * 1024 + 7, 'x');
    QFile file(m_folder->filePath(QStringLiteral("a.iso")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_content), m_content.size());
}

ChecksumDialog *ChecksumDialogTest::open(const Checksum &known)
{
    m_dialog = std::make_unique<ChecksumDialog>(m_folder->filePath(QStringLiteral("a.iso")), known, nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return m_dialog.get();
}

void ChecksumDialogTest::comparesWithWhatTheAgentKnows()
{
    const QByteArray digest(64, 'a');
    ChecksumDialog *dialog = open({HashAlgorithm::Sha256, {}, digest});
    QVERIFY(dialog->verdict().contains(QString::fromLatin1(digest)));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(QStringLiteral(" sha256:") + QString(64, u'A'));
    QVERIFY(dialog->verdict().startsWith(QLatin1String("Equal.")));
    line->setText(QString(64, u'b'));
    QVERIFY(dialog->verdict().startsWith(QLatin1String("Different.")));
}

void ChecksumDialogTest::readsTheFileForAnotherSortOfChecksum()
{
    ChecksumDialog *dialog = open({});
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Md5).toHex()));
    QVERIFY(waitFor([&] { return dialog->verdict().startsWith(QLatin1String("Equal.")); }));
    // A newer question counts, whatever is still being read.
    line->setText(QString(128, u'0'));
    line->setText(QString(40, u'0'));
    QVERIFY(waitFor([&] { return dialog->verdict().startsWith(QLatin1String("Different.")); }));
    QVERIFY(dialog->verdict().contains(
        QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Sha1).toHex())));
}

void ChecksumDialogTest::saysWhatIsWrongWithAChecksum()
{
    ChecksumDialog *dialog = open({});
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("abc"));
    QVERIFY(dialog->verdict().contains(QLatin1String("SHA-256")));
}

void ChecksumDialogTest::saysWhenTheFileCannotBeRead()
{
    ChecksumDialog *dialog = open({});
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("a.iso"))));
    dialog->findChild<QLineEdit *>()->setText(QString(64, u'0'));
    QVERIFY(waitFor([&] { return dialog->verdict().startsWith(QLatin1String("The file cannot be read")); }));
}

QTEST_MAIN(ChecksumDialogTest)
#include "tst_checksumdialog.moc"
