#include "badserverfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 68, .size = 3 * kMegabyte + 5};
using Etag = ValidatorOptions::Etag;

/// The same bytes up to the middle of the second megabyte, then others: a file that grew by appending, and the like.
TestContent sameBeginning()
{
    QByteArray text = kContent.bytes({0, kContent.size});
    text.replace(kMegabyte + kMegabyte / 2, 1000, QByteArray(1000, '?'));
    return TestContent::ofText(text);
}

} // namespace

Q_DECLARE_METATYPE(longhaul::ValidatorOptions)

/// What tells one version of a file from another, and what happens where nothing does.
class TestBadValidators : public QObject
{
    Q_OBJECT

private slots:
    void anUnchangedFileGoesOn_data();
    void anUnchangedFileGoesOn();
    void anUnchangedFileGoesOnAfterARestartOfTheAgent_data();
    void anUnchangedFileGoesOnAfterARestartOfTheAgent();
    void aConnectionCutInTheMiddleGoesOn_data();
    void aConnectionCutInTheMiddleGoesOn();
    void aChangedFileIsNeverGluedTogether_data();
    void aChangedFileIsNeverGluedTogether();
    void aChangeUnderSeveralConnectionsIsNeverGluedTogether();
    void aServerThatIgnoresTheGuardIsAskedOnceWithoutIt();
    void aTagForEachRequestIsNoReasonForASecondConnection();
    void aChangedFileCanBeStartedAgain();
    void aChangedFileCanBeStartedAgainBesideTheOldPart();
};

void TestBadValidators::anUnchangedFileGoesOn_data()
{
    QTest::addColumn<ValidatorOptions>("validator");
    QTest::addColumn<RangeOptions>("range");
    QTest::addColumn<qint64>("again"); // bytes that are compared
    QTest::addColumn<int>("requests");
    constexpr qint64 kOverlap = 64 * 1024;
    const auto row = [](const char *name, const ValidatorOptions &validator, const RangeOptions &range, qint64 again,
                        int requests) { QTest::newRow(name) << validator << range << again << requests; };
    row("strong ETag", {}, {}, 0, 1);
    row("weak ETag and a date", {.etag = Etag::Weak}, {}, kOverlap, 1);
    row("weak ETag only", {.etag = Etag::Weak, .lastModified = false}, {}, kOverlap, 1);
    row("date only", {.etag = Etag::None}, {}, kOverlap, 1);
    row("nothing", {.etag = Etag::None, .lastModified = false}, {}, kOverlap, 1);
    row("another ETag each time", {.etag = Etag::PerRequest}, {}, kOverlap, 2);
    row("another ETag each time, If-Range ignored", {.etag = Etag::PerRequest}, {.ifRangeIgnored = true}, kOverlap, 2);
    row("If-Range answered with 200", {}, {.ifRangeAlways200 = true}, kOverlap, 2);
}

void TestBadValidators::anUnchangedFileGoesOn()
{
    QFETCH(ValidatorOptions, validator);
    QFETCH(RangeOptions, range);
    QFETCH(qint64, again);
    QFETCH(int, requests);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf(BadServerFixture::fileWith(kContent, validator, range));
    QVERIFY(id > 0);
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY2(f.outcome(id) == u"completed", qPrintable(f.standing(id) + u'\n' + QString::fromUtf8(f.history(id))));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.asked().size() == requests, told(f.asked()));
    // A 200 that is not used costs what was on its way.
    qint64 used = 0;
    for (const RequestSeen &request : f.server.requests()) {
        if (request.status == 206 && request.finished)
            used += request.bodyBytesSent;
    }
    QCOMPARE(used - (kContent.size - kMegabyte), again);
}

void TestBadValidators::anUnchangedFileGoesOnAfterARestartOfTheAgent_data()
{
    QTest::addColumn<ValidatorOptions>("validator");
    QTest::newRow("strong ETag") << ValidatorOptions{};
    QTest::newRow("date only") << ValidatorOptions{.etag = Etag::None};
    QTest::newRow("nothing") << ValidatorOptions{.etag = Etag::None, .lastModified = false};
    QTest::newRow("another ETag each time") << ValidatorOptions{.etag = Etag::PerRequest};
}

void TestBadValidators::anUnchangedFileGoesOnAfterARestartOfTheAgent()
{
    QFETCH(ValidatorOptions, validator);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf(BadServerFixture::fileWith(kContent, validator));
    QVERIFY(id > 0);
    QVERIFY(f.settle(id)); // a slow machine may not come to it within the time that the agent has to stop
    QVERIFY(f.agent.terminate());
    QVERIFY(f.start());
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.task(id)[u"bytesReceived"].toInteger(), kContent.size);
    for (const RequestSeen &request : f.server.requests())
        QVERIFY2(request.begin() >= kMegabyte - 64 * 1024, request.header("Range"));
}

void TestBadValidators::aConnectionCutInTheMiddleGoesOn_data()
{
    QTest::addColumn<ValidatorOptions>("validator");
    QTest::newRow("strong ETag") << ValidatorOptions{};
    QTest::newRow("weak ETag only") << ValidatorOptions{.etag = Etag::Weak, .lastModified = false};
    QTest::newRow("date only") << ValidatorOptions{.etag = Etag::None};
    QTest::newRow("nothing") << ValidatorOptions{.etag = Etag::None, .lastModified = false};
    QTest::newRow("another ETag each time") << ValidatorOptions{.etag = Etag::PerRequest};
}

void TestBadValidators::aConnectionCutInTheMiddleGoesOn()
{
    QFETCH(ValidatorOptions, validator);
    BadServerFixture f;
    QVERIFY(f.start());
    Resource resource = BadServerFixture::fileWith(kContent, validator);
    resource.flow = {.cutAfter = 700'000, .times = 2};
    const qint64 id = f.get(resource);
    QVERIFY2(f.outcome(id) == u"completed", qPrintable(f.standing(id) + u'\n' + QString::fromUtf8(f.history(id))));
    QVERIFY(f.hasOnly(kContent));
}

void TestBadValidators::aChangedFileIsNeverGluedTogether_data()
{
    QTest::addColumn<ValidatorOptions>("before");
    QTest::addColumn<ValidatorOptions>("after");
    QTest::addColumn<RangeOptions>("range");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char *name, const ValidatorOptions &before, const ValidatorOptions &after,
                        const RangeOptions &range = {},
                        qint64 size = kContent.size) { QTest::newRow(name) << before << after << range << size; };
    const ValidatorOptions strong{};
    const ValidatorOptions weak{.etag = Etag::Weak, .lastModified = false};
    const ValidatorOptions date{.etag = Etag::None};
    const ValidatorOptions nothing{.etag = Etag::None, .lastModified = false};
    const ValidatorOptions tagOnly{.etag = Etag::Strong, .lastModified = false};
    // The server's clock was set back with the change, so that the date is the same.
    ValidatorOptions sameDate{.etag = Etag::PerRequest};
    sameDate.modified = sameDate.modified.addSecs(-3600);
    row("strong ETag", strong, strong);
    row("strong ETag, no date", tagOnly, tagOnly);
    row("strong ETag, If-Range ignored", strong, strong, {.ifRangeIgnored = true});
    row("weak ETag", weak, weak);
    row("date", date, date);
    row("date, If-Range ignored", date, date, {.ifRangeIgnored = true});
    row("nothing", nothing, nothing);
    row("nothing, one byte longer", nothing, nothing, {}, kContent.size + 1);
    row("nothing, shorter than what is here", nothing, nothing, {}, kMegabyte / 2);
    row("the validators are gone", strong, nothing);
    row("the date is gone, weak ETag", weak, nothing);
    row("another ETag each time, the date is the same", {.etag = Etag::PerRequest}, sameDate);
    row("another ETag each time, another date", {.etag = Etag::PerRequest}, {.etag = Etag::PerRequest});
    row("If-Range answered with 200", strong, strong, {.ifRangeAlways200 = true});
}

void TestBadValidators::aChangedFileIsNeverGluedTogether()
{
    QFETCH(ValidatorOptions, before);
    QFETCH(ValidatorOptions, after);
    QFETCH(RangeOptions, range);
    QFETCH(qint64, size);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf(BadServerFixture::fileWith(kContent, before, range));
    QVERIFY(id > 0);
    const TestContent other{.seed = 69, .size = size};
    f.server.change(f.kPath, other);
    f.server.edit(f.kPath, [&](Resource &r) { r.validator = after; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY2(f.outcome(id) == u"failed file-changed",
             qPrintable(f.standing(id) + u'\n' + QString::fromUtf8(f.history(id))));
    QVERIFY(f.keepsPart(kContent));
    QVERIFY2(f.asked().size() <= 2, told(f.asked()));
    const auto events = f.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"kind"].toString(), u"file-changed"_s);
    // Asking again does not make it right: what was seen of the new version is not taken for the old one's.
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.events().size() == 2; }));
    QCOMPARE(f.standing(id), u"failed file-changed"_s);
    QVERIFY(f.keepsPart(kContent));
    // One way forward.
    QVERIFY(f.command(u"resume"_s, id, {{u"restart"_s, true}}));
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(other));
}

/// The connections that are open go on with the old version; what is asked for later is the new one.
void TestBadValidators::aChangeUnderSeveralConnectionsIsNeverGluedTogether()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent other = sameBeginning();
    const qint64 id = f.get({.content = kContent,
                             .change = {.content = other, .afterBytes = 2 * kMegabyte},
                             .flow = {.rate = kMegabyte, .cutAfter = 900'000, .times = 2}},
                            3);
    const QString outcome = f.outcome(id);
    QVERIFY2(outcome == u"completed" || outcome == u"failed file-changed", qPrintable(outcome));
    if (outcome == u"completed")
        QVERIFY(f.hasOnly(kContent));
    else
        QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
}

void TestBadValidators::aServerThatIgnoresTheGuardIsAskedOnceWithoutIt()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent,
                             .range = {.ifRangeAlways200 = true},
                             .flow = {.rate = 2 * kMegabyte, .cutAfter = 600'000, .times = 1 << 20}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    const auto guarded = f.asked().filter(u"\""_s);
    QVERIFY2(guarded.size() == 1, told(f.asked()));
    QCOMPARE(f.history(id).count("If-Range"), 1);
}

void TestBadValidators::aTagForEachRequestIsNoReasonForASecondConnection()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id =
        f.get({.content = kContent, .validator = {.etag = Etag::PerRequest}, .flow = {.rate = 2 * kMegabyte}}, 4);
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.asked().size() <= 6, told(f.asked()));
    // That says nothing of how many connections the host bears.
    const TestContent honest{.seed = 70, .size = 3 * kMegabyte};
    const qint64 next = f.get({.content = honest, .flow = {.rate = kMegabyte}}, 3, "/honest.bin");
    QCOMPARE(f.outcome(next), u"completed"_s);
    QCOMPARE(f.server.peak("/honest.bin"), 3);
}

void TestBadValidators::aChangedFileCanBeStartedAgain()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    const TestContent other{.seed = 71, .size = kMegabyte / 2};
    f.server.change(f.kPath, other);
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed file-changed"_s);
    const ProgramResult result = runCtl(f.sandbox, {u"resume"_s, u"--restart"_s, QString::number(id)});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QVERIFY(f.hasOnly(other));
}

void TestBadValidators::aChangedFileCanBeStartedAgainBesideTheOldPart()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent});
    QVERIFY(id > 0);
    const QByteArray old = contentsOfFile(f.sandbox.downloaded(u"file.bin.part"_s));
    QVERIFY(writeFile(f.sandbox.downloaded(u"file.bin.old.part"_s), "older still"));
    const TestContent other{.seed = 72, .size = kMegabyte / 2};
    f.server.change(f.kPath, other);
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed file-changed"_s);
    const QString name = QString::number(id);
    const ProgramResult alone = runCtl(f.sandbox, {u"resume"_s, u"--keep-part"_s, name});
    QVERIFY2(alone.exit == 2, alone.told());
    QCOMPARE(f.peer().errorCode(u"task.resume"_s, {{u"ids"_s, QJsonArray{id}}, {u"keepPart"_s, true}}), -32602);
    const ProgramResult result = runCtl(f.sandbox, {u"resume"_s, u"--restart"_s, u"--keep-part"_s, name});
    QVERIFY2(result.exit == 0, result.told());
    QVERIFY(waitFor([&] { return f.standing(id) == u"completed"; }));
    QCOMPARE(f.files(), (QStringList{u"file.bin"_s, u"file.bin.old (1).part"_s, u"file.bin.old.part"_s}));
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin.old (1).part"_s)), old);
    QCOMPARE(contentsOfFile(f.sandbox.downloaded(u"file.bin.old.part"_s)), "older still");
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), other.sha256());
    QVERIFY(f.history(id).contains("file.bin.old (1).part"));
    // It belongs to the user now: removing the task leaves it.
    QVERIFY(f.command(u"remove"_s, id, {{u"deleteFile"_s, true}}));
    QVERIFY(waitFor([&] { return !f.files().contains(u"file.bin"_s); }));
    QCOMPARE(f.files().size(), 2);
}

QTEST_GUILESS_MAIN(TestBadValidators)
#include "tst_badvalidators.moc"
