#include "statusrun.h"

#include <QTest>

using namespace longhaul::ctl;
using namespace Qt::StringLiterals;

/// What `longhaulctl status` prints.
class TestStatusRun : public QObject
{
    Q_OBJECT

private slots:
    void theKeyringIsToldOnceSomebodyNeededIt();
};

void TestStatusRun::theKeyringIsToldOnceSomebodyNeededIt()
{
    QJsonObject status{{u"version"_s, u"1.0"_s}, {u"pid"_s, 7}, {u"keyring"_s, QJsonValue::Null}};
    QVERIFY(!statusDescription(status).contains(u"keyring"_s));
    status.insert(u"keyring"_s, u"locked"_s);
    QVERIFY2(statusDescription(status).contains(u"\nkeyring locked"_s), qPrintable(statusDescription(status)));
}

QTEST_GUILESS_MAIN(TestStatusRun)
#include "tst_statusrun.moc"
