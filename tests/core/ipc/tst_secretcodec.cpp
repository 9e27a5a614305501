#include "secretcodec.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFirst = QByteArray("a1").repeated(32);
const QByteArray kSecond = QByteArray("b2").repeated(32);

} // namespace

class TestSecretCodec : public QObject
{
    Q_OBJECT

private slots:
    void everythingReadsBackWhatItWrites();
    void whatCannotBeReadIsLeftOut();
};

void TestSecretCodec::everythingReadsBackWhatItWrites()
{
    const SignInAnswer answer{true, u"ready"_s};
    QCOMPARE(signInAnswerFromJson(signInAnswerToJson(answer)), answer);
    QVERIFY(signInAnswerToJson({}).value(u"keyring"_s).isNull());

    const QList<SecretName> names{{u"https://a.example:443"_s, u"anna"_s}, {u"proxy http://b:3128"_s, u"otto"_s}};
    QCOMPARE(secretNamesFromJson(secretNamesToJson(names)), names);

    const CertificateFacts facts{u"https://a.example:443"_s,
                                 kFirst,
                                 u"a.example"_s,
                                 u"somebody"_s,
                                 QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                 QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC),
                                 {u"one"_s, u"two"_s}};
    QCOMPARE(certificateFromJson(certificateToJson(facts)), std::optional(facts));
    QVERIFY(certificateToJson(std::nullopt).isNull());
    QVERIFY(!certificateFromJson(QJsonValue::Null));

    CertificateRules rules;
    rules.trusted.insert(u"https://a.example:443"_s, kFirst);
    rules.refused.insert(kSecond);
    QCOMPARE(certificateRulesFromJson(certificateRulesToJson(rules)), rules);
}

void TestSecretCodec::whatCannotBeReadIsLeftOut()
{
    QVERIFY(secretNamesFromJson(QJsonArray{1, u"text"_s, QJsonObject{{u"user"_s, u"anna"_s}}}).isEmpty());
    const QJsonObject rules{
        {u"trusted"_s, QJsonArray{QJsonObject{{u"origin"_s, u"https://a:1"_s}, {u"fingerprint"_s, u"zz"_s}}, 7}},
        {u"refused"_s, QJsonArray{u"zz"_s, QJsonValue::Null}}};
    QCOMPARE(certificateRulesFromJson(rules), CertificateRules());
    QVERIFY(!certificateFromJson(QJsonObject{{u"subject"_s, u"nobody"_s}}));
    QCOMPARE(signInAnswerFromJson({{u"remembered"_s, u"yes"_s}}), SignInAnswer());
}

QTEST_GUILESS_MAIN(TestSecretCodec)
#include "tst_secretcodec.moc"
