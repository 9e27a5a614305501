#include "adddialog.h"
#include "certificatedialog.h"
#include "checksumdialog.h"
#include "screenpictures.h"
#include "shortcutsdialog.h"
#include "signindialog.h"
#include "uitranslations.h"
#include "windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace longhaul;

/// Pictures of the dialogs, light and dark, left to right and right to left.
class DialogScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(pictureFolder())); }
    void rendersTheCertificate_data() { addLooks(); }
    void rendersTheCertificate();
    void rendersTheSignIn_data() { addLooks(); }
    void rendersTheSignIn();
    void rendersTheComparedChecksum_data() { addLooks(); }
    void rendersTheComparedChecksum();
    void rendersTheShortcuts_data() { addLooks(); }
    void rendersTheShortcuts();
    void rendersTheAddDialog_data() { addLooks(); }
    void rendersTheAddDialog();
    void cleanup() { leaveLook(); }
};

void DialogScreensTest::rendersTheCertificate()
{
    useLook();
    const CertificateFacts facts{QStringLiteral("https://nas.example.home:8443"),
                                 "3fa21c0d9be4471f8a60d5c39e12b7780456fe9c21ab33d0e7f1584c6a9d0b2e",
                                 QStringLiteral("nas.example.home"),
                                 QStringLiteral("nas.example.home, Home Office"),
                                 QDateTime(QDate(2024, 3, 1), QTime(0, 0), Qt::UTC),
                                 QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC),
                                 {QStringLiteral("The certificate is self-signed, and untrusted"),
                                  QStringLiteral("The certificate has expired")}};
    auto *dialog = new CertificateDialog(facts, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keepPicture(*dialog, QStringLiteral("certificate"));
    dialog->close();
}

void DialogScreensTest::rendersTheSignIn()
{
    useLook();
    auto *dialog = new SignInDialog(QUrl(QStringLiteral("http://files.example.org/a")), QStringLiteral("ada"), nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keepPicture(*dialog, QStringLiteral("signin"));
    dialog->close();
}

void DialogScreensTest::rendersTheComparedChecksum()
{
    useLook();
    const QByteArray digest = QByteArray("9f86d081").repeated(8);
    auto *dialog = new ChecksumDialog(QStringLiteral("/home/ada/Downloads/debian-12.8.0-amd64-DVD-1.iso"),
                                      {HashAlgorithm::Sha256, {}, digest}, nullptr);
    dialog->findChild<QLineEdit *>()->setText(QString::fromLatin1(digest));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    keepPicture(*dialog, QStringLiteral("checksum"));
    dialog->close();
}

void DialogScreensTest::rendersTheShortcuts()
{
    useLook();
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    window->findChild<QAction *>(QStringLiteral("shortcuts"))->trigger();
    auto *dialog = window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    keepPicture(*dialog, QStringLiteral("shortcuts"));
}

void DialogScreensTest::rendersTheAddDialog()
{
    useLook();
    WindowFixture fixture;
    QVERIFY(fixture.connect());
    AddDialog dialog(fixture.client());
    dialog.offer({QStringLiteral("https://cdimage.debian.example/debian-12.8.0-amd64-DVD-1.iso"),
                  QStringLiteral("https://papers.example.org/oceans.pdf")});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    keepPicture(dialog, QStringLiteral("add"));
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useTheme(Theme::Light); // its style is that of the dark one, too
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(application);
    DialogScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dialogscreens.moc"
