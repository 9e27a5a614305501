#pragma once

#include "adddialog.h"
#include "certificatedialog.h"
#include "checksumdialog.h"
#include "droptarget.h"
#include "pagelinksdialog.h"
#include "preferencesentry.h"
#include "preferenceswindow.h"
#include "rememberedlist.h"
#include "searchline.h"
#include "signindialog.h"
#include "taskquestions.h"
#include "windowfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace longhaul {

/// Every screen of the window, one at a time, as a person would have it before them: for what must hold for all of
/// them.
class ShownScreens
{
public:
    /// Of every screen, in the order in which they are judged.
    [[nodiscard]] static QStringList names();

    /// Shows the screen with this name; false if that does not work.
    [[nodiscard]] bool show(const QString &name);
    /// What belongs to the screen; the others are not of this one.
    [[nodiscard]] QWidget *screen() const { return m_screen; }

private:
    using Maker = std::function<bool(ShownScreens &)>;
    [[nodiscard]] static const std::vector<std::pair<QString, Maker>> &makers();

    [[nodiscard]] bool showWindow();
    [[nodiscard]] bool showTab(int tab);
    [[nodiscard]] bool ask(void (TaskQuestions::*question)(TaskId));
    [[nodiscard]] bool askOfMany(void (TaskQuestions::*question)(const QList<TaskId> &));
    [[nodiscard]] bool trigger(const char *action);
    [[nodiscard]] bool showAdd(const QStringList &links);
    [[nodiscard]] bool showPageLinks();
    [[nodiscard]] bool showPreferences(int page);
    [[nodiscard]] bool showCertificate();
    template<typename Widget>
    [[nodiscard]] bool showOwn(std::unique_ptr<Widget> widget)
    {
        m_screen = widget.get();
        m_own.push_back(std::move(widget));
        m_screen->show();
        return true;
    }
    /// The dialog that the window has opened is the screen.
    [[nodiscard]] bool takeDialog();

    WindowFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QWidget m_owner; // of what has no window of its own
    std::vector<std::unique_ptr<QWidget>> m_own;
    QWidget *m_screen = nullptr;
};

inline const std::vector<std::pair<QString, ShownScreens::Maker>> &ShownScreens::makers()
{
    using S = ShownScreens;
    static const std::vector<std::pair<QString, Maker>> all = [] {
        std::vector<std::pair<QString, Maker>> list{
            {QStringLiteral("empty-list"),
             [](S &s) {
                 s.m_window = s.m_fixture.makeWindow();
                 s.m_screen = s.m_window.get();
                 s.m_window->show();
                 return s.m_fixture.connect();
             }},
            {QStringLiteral("main"), [](S &s) { return s.showTab(0); }},
            {QStringLiteral("searching"),
             [](S &s) {
                 if (!s.showWindow())
                     return false;
                 s.m_window->resize(s.m_window->minimumSizeHint().width(), s.m_window->height()); // not all tools fit
                 s.m_window->findChild<SearchLine *>()->setText(QStringLiteral("iso"));
                 return true;
             }},
            {QStringLiteral("details-speed"), [](S &s) { return s.showTab(1); }},
            {QStringLiteral("details-server"), [](S &s) { return s.showTab(2); }},
            {QStringLiteral("details-log"), [](S &s) { return s.showTab(3); }},
            {QStringLiteral("away"),
             [](S &s) {
                 s.m_fixture.agent().postEvent(makeEvent(4, EventKind::Completed));
                 s.m_fixture.agent().postEvent(makeEvent(2, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
                 return s.showWindow();
             }},
            {QStringLiteral("lost-connection"),
             [](S &s) {
                 if (!s.showWindow())
                     return false;
                 auto *banner = s.m_window->findChild<QWidget *>(QStringLiteral("linkBar"));
                 s.m_fixture.agent().setUnreachable(QStringLiteral("longhaul-agent was not found."));
                 s.m_fixture.agent().dropConnections();
                 return waitFor([&] { return banner->isVisible(); });
             }},
            {QStringLiteral("add"),
             [](S &s) { return s.showAdd({QStringLiteral("https://files.example.org/a.iso")}); }},
            {QStringLiteral("add-more"),
             [](S &s) {
                 if (!s.showAdd({QStringLiteral("https://files.example.org/a.iso")}))
                     return false;
                 s.m_screen->findChild<QToolButton *>(QStringLiteral("more"))->click();
                 return true;
             }},
            {QStringLiteral("add-many"),
             [](S &s) {
                 return s.showAdd({QStringLiteral("https://files.example.org/a.iso"),
                                   QStringLiteral("https://files.example.org/b-[1-3].iso")});
             }},
            {QStringLiteral("page-links"), [](S &s) { return s.showPageLinks(); }},
            {QStringLiteral("sign-in"),
             [](S &s) {
                 return s.showOwn(std::make_unique<SignInDialog>(QUrl(QStringLiteral("http://files.example.org/a")),
                                                                 QString(), nullptr));
             }},
            {QStringLiteral("certificate"), [](S &s) { return s.showCertificate(); }},
            {QStringLiteral("checksum"),
             [](S &s) {
                 return s.showOwn(std::make_unique<ChecksumDialog>(
                     QStringLiteral("/home/ada/a.iso"),
                     Checksum{HashAlgorithm::Sha256, {}, QByteArray("9f86d081").repeated(8)}, nullptr));
             }},
            {QStringLiteral("drop-target"),
             [](S &s) {
                 return s.showWindow()
                        && s.showOwn(std::make_unique<DropTarget>(s.m_fixture.mirror(), s.m_fixture.clock()));
             }},
            {QStringLiteral("new-link"), [](S &s) { return s.ask(&TaskQuestions::askLink); }},
            {QStringLiteral("other-name"), [](S &s) { return s.ask(&TaskQuestions::askName); }},
            {QStringLiteral("compare-checksum"), [](S &s) { return s.ask(&TaskQuestions::askChecksum); }},
            {QStringLiteral("start-again"), [](S &s) { return s.askOfMany(&TaskQuestions::startAgain); }},
            {QStringLiteral("give-up"), [](S &s) { return s.askOfMany(&TaskQuestions::cancel); }},
            {QStringLiteral("remove"), [](S &s) { return s.askOfMany(&TaskQuestions::remove); }},
            {QStringLiteral("delete"), [](S &s) { return s.askOfMany(&TaskQuestions::removeWithFiles); }},
            {QStringLiteral("other-limit"),
             [](S &s) {
                 if (!s.showWindow())
                     return false;
                 s.m_window->findChild<TaskQuestions *>()->askTotalLimit(0);
                 return s.takeDialog();
             }},
            {QStringLiteral("shortcuts"), [](S &s) { return s.trigger("shortcuts"); }},
            {QStringLiteral("about"), [](S &s) { return s.trigger("about"); }},
            {QStringLiteral("closing"),
             [](S &s) {
                 if (!s.showWindow())
                     return false;
                 s.m_window->close();
                 return s.takeDialog();
             }},
        };
        constexpr int kPages = 7;
        for (int page = 0; page < kPages; ++page) {
            list.emplace_back(QStringLiteral("preferences-%1").arg(page + 1), [page](S &s) {
                return s.showPreferences(page)
                       && s.m_screen->findChild<QListWidget *>()->count() == kPages; // else one is not looked at
            });
        }
        list.emplace_back(QStringLiteral("preferences-search"), [](S &s) {
            if (!s.showPreferences(0))
                return false;
            s.m_screen->findChild<QLineEdit *>(QStringLiteral("preferenceSearch"))->setText(QStringLiteral("limit"));
            return true;
        });
        return list;
    }();
    return all;
}

inline QStringList ShownScreens::names()
{
    QStringList list;
    for (const auto &[name, maker] : makers())
        list << name;
    return list;
}

inline bool ShownScreens::show(const QString &name)
{
    const auto &all = makers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &entry) { return entry.first == name; });
    return found != all.end() && found->second(*this) && m_screen
           && waitFor([this] { return m_screen->windowHandle() && m_screen->windowHandle()->isExposed(); });
}

inline bool ShownScreens::showWindow()
{
    Task running = makeTask(1, QStringLiteral("a.iso"), TaskState::Downloading, 1'500'000, 4'000'000);
    running.speed = 250'000;
    running.etaSeconds = 75;
    Task failed = makeTask(2, QStringLiteral("b.iso"), TaskState::Failed, 5, 10);
    failed.error = Failure{FailureCode::LinkExpired, {}};
    Task waiting = makeTask(3, QStringLiteral("c.iso"), TaskState::Waiting, 5, 10);
    waiting.reason = WaitReason::DiskSpace;
    m_fixture.agent().setTasks(
        {running, failed, waiting, makeTask(4, QStringLiteral("d.iso"), TaskState::Completed, 9, 9)});
    m_window = m_fixture.makeWindow();
    m_screen = m_window.get();
    m_window->show();
    auto *view = m_window->findChild<QTreeView *>();
    if (!m_fixture.connect() || !waitFor([&] { return view->model()->rowCount() == 4; }))
        return false;
    for (int row = 0; row < 4; ++row) { // the failed one has the most to show
        if (view->model()->index(row, 0).data().toString() == QLatin1String("b.iso"))
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    return true;
}

inline bool ShownScreens::showTab(int tab)
{
    if (!showWindow())
        return false;
    m_window->findChild<QTabWidget *>()->setCurrentIndex(tab);
    return true;
}

inline bool ShownScreens::takeDialog()
{
    m_screen = nullptr;
    (void)waitFor([this] {
        const auto dialogs = m_window->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                m_screen = dialog;
        }
        return m_screen != nullptr;
    });
    return m_screen != nullptr;
}

inline bool ShownScreens::ask(void (TaskQuestions::*question)(TaskId))
{
    if (!showWindow())
        return false;
    (m_window->findChild<TaskQuestions *>()->*question)(TaskId{2});
    return takeDialog();
}

inline bool ShownScreens::askOfMany(void (TaskQuestions::*question)(const QList<TaskId> &))
{
    if (!showWindow())
        return false;
    (m_window->findChild<TaskQuestions *>()->*question)({TaskId{1}, TaskId{2}});
    return takeDialog();
}

inline bool ShownScreens::trigger(const char *action)
{
    if (!showWindow())
        return false;
    m_window->findChild<QAction *>(QLatin1String(action))->trigger();
    return takeDialog();
}

inline bool ShownScreens::showAdd(const QStringList &links)
{
    if (!m_fixture.connect())
        return false;
    auto dialog = std::make_unique<AddDialog>(m_fixture.client());
    dialog->offer(links);
    return showOwn(std::move(dialog));
}

inline bool ShownScreens::showPageLinks()
{
    if (!m_fixture.connect())
        return false;
    auto dialog = std::make_unique<PageLinksDialog>(m_fixture.client());
    dialog->showPages({{QStringLiteral("a.html"),
                        QStringLiteral("<a href=lecture-1.pdf>Lecture</a><a href=film-1.mp4>Film</a><a href=x/></a>"),
                        QUrl(QStringLiteral("https://media.university.example/2025/"))}});
    return showOwn(std::move(dialog));
}

inline bool ShownScreens::showPreferences(int page)
{
    qputenv("XDG_CONFIG_HOME", m_fixture.configFolder().toUtf8());
    const QJsonArray secrets{QJsonObject{{QStringLiteral("origin"), QStringLiteral("https://files.example.org:443")},
                                         {QStringLiteral("user"), QStringLiteral("ada")}}};
    m_fixture.agent().setAnswer(QStringLiteral("secrets.list"), QJsonObject{{QStringLiteral("secrets"), secrets}});
    if (!m_fixture.connect())
        return false;
    auto *preferences =
        new PreferencesEntry(m_fixture.client(), m_fixture.mirror(), m_fixture.configFolder(), &m_owner);
    preferences->open();
    m_screen = m_owner.findChild<PreferencesWindow *>();
    m_screen->findChild<QListWidget *>()->setCurrentRow(page);
    return waitFor([this] {
        auto *remembered = m_screen->findChild<RememberedList *>(QStringLiteral("secrets"));
        return remembered->findChild<QListWidget *>()->count() == 1;
    });
}

inline bool ShownScreens::showCertificate()
{
    return showOwn(
        std::make_unique<CertificateDialog>(CertificateFacts{QStringLiteral("https://nas.example.home:8443"),
                                                             QByteArray(64, 'a'),
                                                             QStringLiteral("nas"),
                                                             QStringLiteral("nas"),
                                                             QDateTime::currentDateTimeUtc(),
                                                             QDateTime::currentDateTimeUtc(),
                                                             {QStringLiteral("The certificate is self-signed.")}},
                                            nullptr));
}

} // namespace longhaul
