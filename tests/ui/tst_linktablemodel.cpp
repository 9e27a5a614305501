#include "linktablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

QStringList linkNames(int count)
{
    QStringList links;
    for (int i = 0; i < count; ++i)
        links.append(QStringLiteral("http://h/%1.iso").arg(i));
    return links;
}

} // namespace

class LinkTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsKnownOfLinksThatStay();
    void putsInAndTakesOutOnlyWhatIsDifferent();
    void marksWhatIsInTheListAndUnchoosesItAmongMany();
    void keepsASingleLinkChosenThoughItIsInTheList();
    void letsNobodyChooseWhatCannotBeDownloaded();
    void refusesBadNamesAndKeepsTheOldOne();
    void takesAnUntouchedNameForNoChoice();
    void hidesThePasswordOfALink();
    void insertsThousandsInOneStep();
};

void LinkTableModelTest::keepsWhatIsKnownOfLinksThatStay()
{
    LinkTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLinks(linkNames(5));
    model.setFacts(QStringLiteral("http://h/3.iso"), {QStringLiteral("three.iso"), 42, true});
    model.setGivenName(4, QStringLiteral("mine.iso"));
    model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole);
    QStringList links = linkNames(5);
    links.removeAt(1);
    links.swapItemsAt(2, 3);
    links.prepend(QStringLiteral("http://h/new.iso"));
    model.setLinks(links);
    QCOMPARE(model.rowCount(), 5);
    const LinkRow &three = model.rows()[model.rowOf(QStringLiteral("http://h/3.iso"))];
    QCOMPARE(three.facts.bytes, std::optional<qint64>(42));
    QVERIFY(!three.isChosen);
    QCOMPARE(model.rows()[model.rowOf(QStringLiteral("http://h/4.iso"))].givenName, QStringLiteral("mine.iso"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(links[row]), row);
}

void LinkTableModelTest::putsInAndTakesOutOnlyWhatIsDifferent()
{
    LinkTableModel model;
    model.setLinks(linkNames(100));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QStringList links = linkNames(100);
    links.insert(50, QStringLiteral("http://h/x"));
    model.setLinks(links);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 50);
    QCOMPARE(inserted.first().at(2).toInt(), 50);
    QCOMPARE(removed.size(), 0);
    model.setLinks(linkNames(100));
    QCOMPARE(removed.size(), 1);
    model.setLinks(linkNames(100));
    QCOMPARE(inserted.size() + removed.size(), 2);
    model.setLinks({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(QStringLiteral("http://h/1.iso")), -1);
}

void LinkTableModelTest::marksWhatIsInTheListAndUnchoosesItAmongMany()
{
    LinkTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLinks(linkNames(3));
    model.markInList({QUrl(QStringLiteral("http://h/1.iso")), QUrl(QStringLiteral("http://h/other"))});
    QVERIFY(model.rows()[0].isChosen);
    QVERIFY(!model.rows()[1].isChosen);
    QVERIFY(model.rows()[1].isInList);
    QVERIFY(!model.index(1, LinkTableModel::NoteColumn).data().toString().isEmpty());
    model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole); // wanted again after all
    model.markInList({QUrl(QStringLiteral("http://h/1.iso"))});
    QVERIFY(model.rows()[1].isChosen);
}

void LinkTableModelTest::keepsASingleLinkChosenThoughItIsInTheList()
{
    LinkTableModel model;
    model.setLinks(linkNames(1));
    model.markInList({QUrl(QStringLiteral("http://h/0.iso"))});
    QVERIFY(model.rows()[0].isInList);
    QVERIFY(model.rows()[0].isChosen);
}

void LinkTableModelTest::letsNobodyChooseWhatCannotBeDownloaded()
{
    LinkTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLinks({QStringLiteral("ftp://h/a"), QStringLiteral("http://[bad"), QStringLiteral("http://h/a")});
    QVERIFY(!model.rows()[0].isUsable);
    QCOMPARE(model.rows()[0].failure->code, FailureCode::UnsupportedProtocol);
    QVERIFY(model.index(0, LinkTableModel::NoteColumn).data().toString().contains(QLatin1String("ftp")));
    QCOMPARE(model.rows()[1].failure->code, FailureCode::BadUrl);
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.chooseAll(true);
    QVERIFY(!model.rows()[0].isChosen);
    QVERIFY(model.rows()[2].isChosen);
}

void LinkTableModelTest::refusesBadNamesAndKeepsTheOldOne()
{
    LinkTableModel model;
    model.setLinks(linkNames(2));
    QSignalSpy refused(&model, &LinkTableModel::nameRefused);
    const QModelIndex name = model.index(0, LinkTableModel::NameColumn);
    const QStringList bad{QStringLiteral("a/b"), QStringLiteral(".."), QStringLiteral("a\nb"), QString(300, u'x')};
    for (const QString &text : bad)
        QVERIFY2(!model.setData(name, text, Qt::EditRole), qPrintable(text));
    QCOMPARE(refused.size(), bad.size());
    QCOMPARE(model.rows()[0].shownName(), QStringLiteral("0.iso"));
    QVERIFY(model.setData(name, QStringLiteral(" good name.iso "), Qt::EditRole));
    QCOMPARE(model.rows()[0].givenName, QStringLiteral("good name.iso"));
    QVERIFY(model.setData(name, QString(), Qt::EditRole));
    QCOMPARE(model.rows()[0].shownName(), QStringLiteral("0.iso"));
}

void LinkTableModelTest::takesAnUntouchedNameForNoChoice()
{
    LinkTableModel model;
    model.setLinks(linkNames(1));
    QVERIFY(model.setData(model.index(0, LinkTableModel::NameColumn), QStringLiteral("0.iso"), Qt::EditRole));
    QVERIFY(model.rows()[0].givenName.isEmpty());
    model.setFacts(QStringLiteral("http://h/0.iso"), {QStringLiteral("real.iso"), {}, {}});
    QCOMPARE(model.index(0, LinkTableModel::NameColumn).data().toString(), QStringLiteral("real.iso"));
}

void LinkTableModelTest::hidesThePasswordOfALink()
{
    LinkTableModel model;
    model.setLinks({QStringLiteral("http://user:secret@h/a")});
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(0, column).data().toString().contains(QLatin1String("secret")));
    QCOMPARE(model.rows()[0].url.password(), QStringLiteral("secret"));
}

void LinkTableModelTest::insertsThousandsInOneStep()
{
    LinkTableModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setLinks(linkNames(5000));
    QCOMPARE(inserted.size(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSet<QUrl> known;
    for (int i = 0; i < 5000; i += 2)
        known.insert(QUrl(QStringLiteral("http://h/%1.iso").arg(i)));
    model.markInList(known);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(LinkTableModelTest)
#include "tst_linktablemodel.moc"
