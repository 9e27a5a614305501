#include "mnemonic.h"

#include <QTest>

using namespace longhaul;

class TestMnemonic : public QObject
{
    Q_OBJECT

private slots:
    void aLabelIsReadWithoutItsMarks_data();
    void aLabelIsReadWithoutItsMarks();
};

void TestMnemonic::aLabelIsReadWithoutItsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const QString &text, const QString &read, const QString &label) {
        QTest::newRow(name) << text << read << label;
    };
    row("at the front", QStringLiteral("&Add"), QStringLiteral("Add"), QStringLiteral("Add"));
    row("inside, with a colon", QStringLiteral("Chec&ksum:"), QStringLiteral("Checksum:"), QStringLiteral("Checksum"));
    row("ellipsis", QStringLiteral("New &Link…"), QStringLiteral("New Link…"), QStringLiteral("New Link"));
    row("behind, Japanese", QStringLiteral("追加(&A)"), QStringLiteral("追加"), QStringLiteral("追加"));
    row("behind, with an ellipsis", QStringLiteral("新しいリンク(&L)…"), QStringLiteral("新しいリンク…"),
        QStringLiteral("新しいリンク"));
    row("wide colon", QStringLiteral("名称(&N)："), QStringLiteral("名称："), QStringLiteral("名称"));
    row("space before the colon", QStringLiteral("Nom :"), QStringLiteral("Nom :"), QStringLiteral("Nom"));
    row("a real one", QStringLiteral("Save && Close"), QStringLiteral("Save & Close"), QStringLiteral("Save & Close"));
    row("parentheses of its own", QStringLiteral("Add (3)"), QStringLiteral("Add (3)"), QStringLiteral("Add (3)"));
}

void TestMnemonic::aLabelIsReadWithoutItsMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QFETCH(QString, label);
    QCOMPARE(withoutMnemonic(text), read);
    QCOMPARE(plainLabel(text), label);
}

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
